/** What the document supplies to dates that leave something out. */
export interface DateContext {
  sentenceOf(token: number): number;
  blockOf(token: number): number;
  documentYear: number | null;
  documentPeriod: { start: string; end: string } | null;
  /** ISO day of the document. */
  documentDate: string | null;
}
