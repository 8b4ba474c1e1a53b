/** A possible pair and what it is worth, above 0. */
export interface Edge {
  left: number;
  right: number;
  worth: number;
}

/** Edges that hang together, so that each heap can be solved alone. */
function components(edges: readonly Edge[]): Edge[][] {
  const parent = new Map<string, string>();
  const root = (node: string): string => {
    let top = node;
    while (parent.get(top) !== undefined && parent.get(top) !== top) top = parent.get(top)!;
    for (let at = node; at !== top;) {
      const next = parent.get(at)!;
      parent.set(at, top);
      at = next;
    }
    return top;
  };
  for (const { left, right } of edges) {
    const [l, r] = [`l${left}`, `r${right}`];
    for (const node of [l, r]) if (!parent.has(node)) parent.set(node, node);
    parent.set(root(l), root(r));
  }
  const groups = new Map<string, Edge[]>();
  for (const edge of edges) {
    const key = root(`l${edge.left}`);
    const group = groups.get(key);
    if (group) group.push(edge);
    else groups.set(key, [edge]);
  }
  return [...groups.values()];
}

/**
 * The Hungarian method (Kuhn-Munkres with potentials) on a matrix of costs with no more rows than columns:
 * gives for each row its column so that the sum is least.
 */
function leastCost(cost: readonly (readonly number[])[], columns: number): Int32Array {
  const rows = cost.length;
  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  const way = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row++) {
    rowOf[0] = row;
    let column = 0;
    const least = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(columns + 1);
    do {
      used[column] = 1;
      const current = rowOf[column]!;
      let [step, next] = [Number.POSITIVE_INFINITY, 0];
      for (let j = 1; j <= columns; j++) {
        if (used[j]) continue;
        const reduced = cost[current - 1]![j - 1]! - rowPotential[current]! - columnPotential[j]!;
        if (reduced < least[j]!) {
          least[j] = reduced;
          way[j] = column;
        }
        if (least[j]! < step) [step, next] = [least[j]!, j];
      }
      for (let j = 0; j <= columns; j++) {
        if (used[j]) {
          rowPotential[rowOf[j]!]! += step;
          columnPotential[j]! -= step;
        } else least[j]! -= step;
      }
      column = next;
    } while (rowOf[column] !== 0);
    for (; column !== 0; column = way[column]!) rowOf[column] = rowOf[way[column]!]!;
  }
  const columnOf = new Int32Array(rows).fill(-1);
  for (let j = 1; j <= columns; j++) if (rowOf[j]! > 0) columnOf[rowOf[j]! - 1] = j - 1;
  return columnOf;
}

function solve(edges: readonly Edge[]): Edge[] {
  if (edges.length === 1) return [edges[0]!];
  const lefts = [...new Set(edges.map(({ left }) => left))];
  const rights = [...new Set(edges.map(({ right }) => right))];
  const flipped = lefts.length > rights.length;
  const [rows, columns] = flipped ? [rights, lefts] : [lefts, rights];
  const rowAt = new Map(rows.map((node, at) => [node, at]));
  const columnAt = new Map(columns.map((node, at) => [node, at]));
  const cost = rows.map(() => Array.from({ length: columns.length }, () => 0));
  const edgeAt = new Map<number, Edge>();
  for (const edge of edges) {
    const row = rowAt.get(flipped ? edge.right : edge.left)!;
    const column = columnAt.get(flipped ? edge.left : edge.right)!;
    cost[row]![column] = -edge.worth;
    edgeAt.set(row * columns.length + column, edge);
  }
  const columnOf = leastCost(cost, columns.length);
  const chosen: Edge[] = [];
  columnOf.forEach((column, row) => {
    const edge = edgeAt.get(row * columns.length + column);
    if (edge) chosen.push(edge);
  });
  return chosen;
}

/** The one-to-one choice of pairs that is worth most together. */
export const bestAssignment = (edges: readonly Edge[]): Edge[] => components(edges).flatMap(solve);
