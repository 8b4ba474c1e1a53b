declare module "natural/lib/natural/distance/jaro-winkler_distance.js" {
  /** 0 to 1: how alike two words are spelled, likeness at their beginning counting more. */
  export default function jaroWinkler(left: string, right: string): number;
}
