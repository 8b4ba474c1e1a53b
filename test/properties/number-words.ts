const DIGITS = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

/** Choices a writer has; each is asked with the number of ways there are. */
export type Choose = (ways: number) => number;

function onesAfterTens(ones: number, tens: number, choose: Choose): string {
  if (ones === 1 && tens > 1) return "mốt";
  if (ones === 4 && tens > 1) return ["tư", "bốn"][choose(2)]!;
  if (ones === 5) return tens > 1 ? ["lăm", "nhăm"][choose(2)]! : "lăm";
  if (ones === 7) return ["bảy", "bẩy"][choose(2)]!;
  return DIGITS[ones]!;
}

/** A group of three, with its empty hundreds said where it follows another. */
function group(value: number, follows: boolean, choose: Choose): string[] {
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const words: string[] = [];
  if (hundreds > 0 || follows) words.push(DIGITS[hundreds]!, "trăm");
  if (tens === 0) {
    if (ones > 0 && words.length > 0) words.push(["linh", "lẻ"][choose(2)]!);
    if (ones > 0) words.push(DIGITS[ones]!);
    return words;
  }
  words.push(...(tens === 1 ? ["mười"] : [DIGITS[tens]!, "mươi"]));
  if (ones > 0) words.push(onesAfterTens(ones, tens, choose));
  return words;
}

function below1e9(value: number, follows: boolean, choose: Choose): string[] {
  const words: string[] = [];
  const scales = [
    [1e6, ["triệu"]],
    [1e3, ["nghìn", "ngàn"]],
    [1, [""]],
  ] as const;
  for (const [size, names] of scales) {
    const part = Math.floor(value / size) % 1000;
    if (part === 0) continue;
    words.push(...group(part, follows || words.length > 0, choose));
    const name = names[choose(names.length)]!;
    if (name) words.push(name);
  }
  return words;
}

/** A whole number up to 10^15 as it is written out: `một triệu không trăm linh năm nghìn`. */
export function writeNumber(value: number, choose: Choose): string {
  if (value === 0) return "không";
  const billions = Math.floor(value / 1e9);
  const head = billions > 0 ? [...below1e9(billions, false, choose), ["tỷ", "tỉ"][choose(2)]!] : [];
  return [...head, ...below1e9(value % 1e9, head.length > 0, choose)].join(" ");
}
