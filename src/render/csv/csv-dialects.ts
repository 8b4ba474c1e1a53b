export const CSV_DIALECTS = ["rfc4180", "excel-vi"] as const;

/** `excel-vi` is what a Vietnamese Excel opens by a double click: byte order mark, semicolons, decimal commas. */
export type CsvDialect = (typeof CSV_DIALECTS)[number];
