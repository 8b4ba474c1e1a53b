/**
 * Between a part and its whole: `27 trên 30 xã`. In `27 xã trên tổng số 30`, `63 trong tổng số 68` the report counts
 * twice, and both stay figures of their own.
 */
export const OUT_OF_PHRASES: readonly string[] = ["trên", "/ tổng", "/ tổng số"];
