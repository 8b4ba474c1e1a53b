/** Label of one slot, and its own words as text for the slots that share them. */
export interface Labelled {
  label: string;
  lead: string;
  tail: string;
  /** What the slot takes over from others. */
  context: string;
  stands: boolean;
}
