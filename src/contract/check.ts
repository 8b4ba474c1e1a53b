import * as v from "valibot";
import type { Finding, Location } from "../model/finding.ts";
import { promiseOf } from "./promise.ts";
import { said, span, text, version } from "./values.ts";

const location = promiseOf<Omit<Location, "sentence">>()(v.strictObject({ source: text, span, text }));

const finding = promiseOf<Omit<Finding, "locations"> & { locations: Omit<Location, "sentence">[] }>()(
  v.strictObject({
    rule: said(text, "id of the rule"),
    severity: said(v.picklist(["error", "warning"]), "error: cannot be true; warning: unlikely"),
    message: text,
    arithmetic: said(text, "the sum worked out; empty where nothing is to be worked out"),
    locations: said(v.array(location), "what is at odds; the first is where to look first"),
  }),
);

/** `dtx check --format json`. */
export const checkOutput = v.strictObject({ schemaVersion: version, findings: v.array(finding) });
