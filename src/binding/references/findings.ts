import { issuerOfCode } from "../../lexicon/document-codes.ts";
import type { IssuerEntry } from "../../lexicon/issuers.ts";
import type { Remark } from "../../model/mention.ts";
import type { TokenRange } from "../../model/span.ts";
import type { ReferenceContext } from "./context.ts";
import type { Draft } from "./draft.ts";
import { printedYear } from "./identity.ts";

/** A remark on a reference, and where it stands. */
export type Finding = Remark & TokenRange;

const at = (draft: Draft, code: string, values: Record<string, string>): Finding => ({
  from: draft.from,
  to: draft.to,
  code,
  severity: "warning",
  values,
});

/** All that is odd about the references of a report, in text order. */
export function findingsOf(
  drafts: readonly Draft[],
  keys: readonly string[],
  context: ReferenceContext,
): Finding[] {
  const firstDate = new Map<string, string>();
  return drafts.flatMap((draft, i) => {
    const own = (draft.remarks ?? []).map((remark) => ({ ...remark, from: draft.from, to: draft.to }));
    const single = [laterThanReport(draft, context), deniedYear(draft), unbornIssuer(draft)];
    return [...own, ...single, secondDate(draft, keys[i]!, firstDate)].filter((finding) => finding !== null);
  });
}

/** `05/CT-TTg ngày 22/3/2023` beside `05/CT-TTg ngày 23/02/2023`. */
function secondDate(draft: Draft, key: string, firstDate: Map<string, string>): Finding | null {
  if (draft.date === null || draft.symbol === null) return null;
  const first = firstDate.get(key);
  if (first === undefined) firstDate.set(key, draft.date);
  if (first === undefined || first === draft.date) return null;
  return at(draft, "reference-two-dates", { symbol: draft.symbol, first, second: draft.date });
}

function laterThanReport(draft: Draft, { date }: ReferenceContext): Finding | null {
  if (draft.date === null || date === null || draft.date <= date) return null;
  return at(draft, "reference-after-report", { symbol: draft.symbol ?? "", date: draft.date, report: date });
}

/** `30/2020/NĐ-CP ngày 05/3/2021`. */
function deniedYear(draft: Draft): Finding | null {
  const year = printedYear(draft.symbol);
  if (year === null || draft.date === null || draft.date.startsWith(`${year}-`)) return null;
  return at(draft, "reference-year-denied", { symbol: draft.symbol!, date: draft.date });
}

/** Provincial departments merged on days of their own, within some months. */
const LOCAL_GRACE_DAYS = 120;
const DAY = 86_400_000;

const plusDays = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);

function unbornIssuer(draft: Draft): Finding | null {
  const issuer = draft.issuerCode === null ? null : issuerOfCode(draft.issuerCode);
  if (!issuer || draft.symbol === null || livedThen(issuer, draft)) return null;
  const life = `${issuer.from ?? ""}..${issuer.to ?? ""}`;
  return at(draft, "reference-issuer-not-then", { symbol: draft.symbol, issuer: issuer.name, life });
}

function livedThen(issuer: IssuerEntry, draft: Draft): boolean {
  if (draft.year === null) return true;
  const first = draft.date ?? `${draft.year}-12-31`;
  const last = draft.date ?? `${draft.year}-01-01`;
  const end =
    issuer.to === undefined ? "9999" : issuer.local ? plusDays(issuer.to, LOCAL_GRACE_DAYS) : issuer.to;
  return (issuer.from ?? "") <= first && last <= end;
}
