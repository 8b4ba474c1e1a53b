import type { Equation, Figure } from "./equations.ts";

/** A report with one digit changed. */
export interface Mutation {
  equation: Equation;
  text: string;
  written: string;
}

/** Value of one digit up at `index` of the numeral `digits`, when the numeral stands for `value`. */
const stepAt = (value: number, digits: string, index: number): number =>
  (value / Number(digits)) * 10 ** (digits.length - 1 - index);

function withDigit(figure: Figure, at: number, digit: string): Figure | null {
  const slash = figure.denominator === null ? -1 : figure.text.indexOf("/");
  const inDenominator = slash >= 0 && at > slash;
  const [from, to] = inDenominator
    ? [slash + 1, figure.text.length]
    : [0, slash < 0 ? figure.text.length : slash];
  const digits = figure.text.slice(from, to).replace(/\D/g, "");
  const index = figure.text.slice(from, at).replace(/\D/g, "").length;
  if (index === 0 && digit === "0") return null;
  const value = inDenominator ? figure.denominator! : figure.value;
  const changed = value + (Number(digit) - Number(figure.text[at])) * stepAt(value, digits, index);
  const exact = Number(changed.toPrecision(15));
  const text = figure.text.slice(0, at) + digit + figure.text.slice(at + 1);
  return inDenominator ? { ...figure, text, denominator: exact } : { ...figure, text, value: exact };
}

/** Every way to change one digit of one figure so that the equation holds no more; each digit by a few others. */
export function* mutationsOf(
  text: string,
  equation: Equation,
  steps: readonly number[],
): Generator<Mutation> {
  for (const [which, figure] of equation.figures.entries()) {
    for (const [at, char] of [...figure.text].entries()) {
      if (!/\d/.test(char)) continue;
      for (const step of steps) {
        const digit = String((Number(char) + step) % 10);
        const changed = withDigit(figure, at, digit);
        if (!changed || equation.holds(equation.figures.with(which, changed))) continue;
        const mutated = text.slice(0, figure.start) + changed.text + text.slice(figure.end);
        yield { equation, text: mutated, written: `${figure.text} -> ${changed.text}` };
      }
    }
  }
}
