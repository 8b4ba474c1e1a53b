/** Between a part and its whole: `27 trên tổng số 30 xã`. */
export const OUT_OF_PHRASES: readonly string[] = [
  "trên",
  "trên tổng",
  "trên tổng số",
  "/ tổng",
  "/ tổng số",
  "trong tổng số",
];
