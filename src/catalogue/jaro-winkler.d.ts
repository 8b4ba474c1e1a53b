/** natural types its packages as a whole only; the whole is too slow to load. */
declare module "natural/lib/natural/distance/jaro-winkler_distance.js" {
  export default function jaroWinklerDistance(
    left: string,
    right: string,
    options?: { ignoreCase?: boolean; dj?: number },
  ): number;
}
