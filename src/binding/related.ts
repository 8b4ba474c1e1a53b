import type { Change, Role } from "../model/observation.ts";
import type { Slot } from "./slot.ts";

/** What relation needs to know of each slot. */
export interface Related {
  slot: Slot;
  role: Role;
  basis: Change["basis"] | null;
  unit: string | null;
  /** The unit is that of a count before it: `nộp qua mạng là 81.300`. */
  borrowed: boolean;
  /** Its words begin with `tổng số`. */
  total: boolean;
  /** Its words begin with `Trong số này`: a part of what the sentence before counted. */
  backward: boolean;
  /** It opens a bracket with the level of an earlier time. */
  compared: boolean;
  /** Its words begin with `số`. */
  counts: boolean;
  /** Its words only say what became of some of the same: `còn 28 nhiệm vụ`, `giải quyết đúng hạn 364.910 hồ sơ`. */
  partial: boolean;
  /** The figure's own words say what is measured. */
  stands: boolean;
  /** A semicolon stands between it and the figure it hangs on. */
  parted: boolean;
}
