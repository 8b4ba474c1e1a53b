/** A figure as a person points at it: file, line and figure as written. */
export interface FigureReference {
  report: string;
  line: number;
  text: string;
  /** To help a reader; also finds the figure when lines have moved. */
  label?: string;
}

/** Figures that are one indicator, with the name to give it; one figure alone is only named. */
export interface Join {
  name?: string;
  figures: FigureReference[];
}

/** A user's own word on what belongs together. */
export interface Decisions {
  join: Join[];
  /** Figures that are not one indicator, whatever their words say. */
  part: FigureReference[][];
  /** What the tool was not sure of; move an entry to `join` or `part` to decide it. */
  proposed: Join[];
}

export const NO_DECISIONS: Decisions = { join: [], part: [], proposed: [] };
