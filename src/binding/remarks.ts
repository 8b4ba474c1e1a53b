import type { Diagnostic } from "../model/diagnostic.ts";
import type { LineIndex } from "../text/line-index.ts";
import { sliceTokens } from "../text/tokens.ts";
import type { Scene } from "./scene.ts";

const WORDING: Readonly<Record<string, (text: string) => string>> = {
  "ambiguous-number": (text) => `«${text}» có thể đọc theo hai cách; đã đọc theo cách viết của Việt Nam`,
};

/** What the recognisers remarked on the figures they read. */
export function remarksOf(scene: Scene, lines: LineIndex): Diagnostic[] {
  const { tokens } = scene.layout;
  return scene.figures.flatMap(({ from, to, remarks }) =>
    (remarks ?? []).map(({ code, severity }): Diagnostic => {
      const text = sliceTokens(tokens, from, to);
      return {
        code,
        severity,
        message: WORDING[code]?.(text) ?? text,
        span: lines.span(tokens.starts[from]!, tokens.ends[to - 1]!),
      };
    }),
  );
}
