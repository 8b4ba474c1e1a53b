/** What the document supplies to dates that leave something out. */
export interface DateContext {
  sentenceOf(token: number): number;
  blockOf(token: number): number;
  /** True where the block of `over` is a heading or lead-in over the block of `under`. */
  standsOver(over: number, under: number): boolean;
  documentYear: number | null;
  documentPeriod: { start: string; end: string } | null;
  /** ISO day of the document. */
  documentDate: string | null;
}
