import { assert, integer, nat, property, record, uniqueArray } from "fast-check";
import { expect, test } from "vitest";
import { bestAssignment, type Edge } from "../../src/compare/assignment.ts";

const worthOf = (edges: readonly Edge[]): number => edges.reduce((sum, { worth }) => sum + worth, 0);

/** The most any one-to-one choice is worth, by trying all. */
function best(edges: readonly Edge[]): number {
  const [first, ...rest] = edges;
  if (!first) return 0;
  const apart = rest.filter(({ left, right }) => left !== first.left && right !== first.right);
  return Math.max(best(rest), first.worth + best(apart));
}

test("two likely pairs beat the likeliest one", () => {
  const edges = [
    { left: 0, right: 0, worth: 0.9 },
    { left: 0, right: 1, worth: 0.8 },
    { left: 1, right: 0, worth: 0.7 },
  ];
  expect(bestAssignment(edges).map(({ left, right }) => [left, right]).toSorted()).toEqual([[0, 1], [1, 0]]); // prettier-ignore
});

test("is one-to-one and worth the most", () => {
  const pairs = uniqueArray(record({ left: nat(4), right: nat(4), worth: integer({ min: 1, max: 100 }) }), {
    maxLength: 12,
    selector: ({ left, right }) => `${left} ${right}`,
  });
  assert(
    property(pairs, (edges) => {
      const chosen = bestAssignment(edges);
      expect(new Set(chosen.map(({ left }) => left)).size).toBe(chosen.length);
      expect(new Set(chosen.map(({ right }) => right)).size).toBe(chosen.length);
      expect(worthOf(chosen)).toBe(best(edges));
    }),
    { numRuns: 500 },
  );
});
