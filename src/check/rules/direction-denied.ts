import { fold } from "../../text/fold.ts";
import { exceeds } from "../arithmetic/interval.ts";
import { intervalOf } from "../arithmetic/printed.ts";
import { sharedScale, shownFigure } from "../arithmetic/shown.ts";
import { movesIn, type Move } from "../changes.ts";
import { cue } from "../cue.ts";
import { between, type Passage } from "../passage.ts";
import { placesIn, type Rule } from "../rule.ts";

const ups = cue(["lên", "tăng lên", "tăng"]);
const downs = cue(["xuống", "xuống còn", "giảm xuống", "còn", "giảm"]);

/** Which way the words between the two values say they moved; ranks are silent, for a rise there is a fall in number. */
function told(passage: Passage, { value, before }: Move): "up" | "down" | null {
  if (value.kind === "rank") return null;
  const words = fold(between(passage, before, value));
  const [up, down] = [ups.in(words), downs.in(words)];
  return up === down ? null : up ? "up" : "down";
}

export const directionDenied: Rule = {
  id: "direction-denied",
  severity: "error",
  example: "tỷ lệ ký số tăng từ 92,5% lên 85,4%",
  says: {
    vi: "Nói tăng mà số giảm, hoặc nói giảm mà số tăng",
    en: "Said to rise while the figures fall, or the other way round",
  },
  within: (reading) =>
    reading.passages.flatMap((passage) =>
      movesIn(reading, passage).flatMap((move) => {
        const way = move.how === "stated" ? told(passage, move) : null;
        if (way === null) return [];
        const [now, then] = [intervalOf(move.value), intervalOf(move.before)];
        const wrong = way === "up" ? exceeds(then, now) : exceeds(now, then);
        if (!wrong) return [];
        const scale = sharedScale([move.value, move.before]);
        const sign = way === "up" ? "<" : ">";
        const arithmetic = `${shownFigure(move.value, scale)} ${sign} ${shownFigure(move.before, scale)}`;
        return [{ arithmetic, places: placesIn(reading, [move.value, move.before]) }];
      }),
    ),
};
