/** A full stop after one of these ends no sentence: `TP. Hồ Chí Minh`, `ThS. Nguyễn`. Compared folded. */
export const abbreviations: ReadonlySet<string> = new Set([
  "tp", "tx", "tt", "p", "q", "h", "x", "đ", "st", "mr", "mrs", "ms", "dr", "no",
  "ths", "ts", "pgs", "gs", "bs", "ks", "cn", "ncs", "đc", "đ/c", "ông", "bà",
  "v", "vv", "tr", "vd", "nxb", "cty", "tnhh", "co", "ltd", "inc",
]); // prettier-ignore
