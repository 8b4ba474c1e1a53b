/** `thai-nguyen/report.txt` of a longer path. */
export const nameOfFile = (source: string): string => source.split("/").slice(-2).join("/");
