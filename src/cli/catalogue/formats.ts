/** Every way to print the catalogue. */
export const CATALOGUE_FORMATS = ["table", "json"] as const;
export type CatalogueFormat = (typeof CATALOGUE_FORMATS)[number];
