import type { Diagnostic } from "../../model/diagnostic.ts";
import { visible } from "../visible.ts";
import type { TableOptions } from "./options.ts";
import { wrap } from "./wrap.ts";

/** Remarks a reader should see, one under the other: `cảnh báo, dòng 12: ...`. */
export function drawDiagnostics(diagnostics: readonly Diagnostic[], options: TableOptions): string {
  const { messages, width, paint } = options;
  return diagnostics
    .flatMap(({ severity, message, span }) => {
      const place = span ? `, ${messages.columns.line.toLowerCase()} ${span.line}` : "";
      const lines = wrap(visible(`${messages.severities[severity]}${place}: ${message}`), width);
      return severity === "info" ? lines : lines.map(paint.warn);
    })
    .join("\n");
}
