/** Label of one slot, and its own words as text for the slots that share them. */
export interface Labelled {
  label: string;
  lead: string;
  tail: string;
  /** What the slot takes over from others. */
  context: string;
  /** The context without the name it is said of: `Tỷ lệ trực tuyến` of `huyện Chợ Lách cao nhất, Tỷ lệ trực tuyến`; empty where none. */
  about: string;
  stands: boolean;
  /** It only says what became of some: `đang thực hiện 30 nhiệm vụ`. */
  partial: boolean;
  /** The figure it only says something of: `4.100 hồ sơ` of `trực tuyến 4.100 hồ sơ, đạt 78,7%`. */
  of?: Labelled;
  /** Label of the figure it is a part of. */
  whole?: string;
  /** Tokens of its member of a list that `lần lượt` shares out. */
  item?: readonly number[];
}
