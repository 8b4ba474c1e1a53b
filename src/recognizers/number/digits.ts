import type { QuantityMention } from "../../model/mention.ts";
import type { Recognizer } from "../recognizer.ts";
import { readAmount } from "./amount.ts";
import { readQuantity } from "./quantity.ts";

const id = "number/digits";

/** Figures in digits: `1.902.270`, `122,7 triệu`, `97,60%`, `27/27`, `từ 10 đến 15%`. */
export const digits: Recognizer<QuantityMention> = {
  id,
  triggers: { numbers: true },
  examples: {
    accepts: ["1.902.270 văn bản", "hơn 122,7 triệu hồ sơ", "đạt 97,60%", "27/27 bệnh viện", "xếp thứ 12"],
    refuses: ["Đề án 06", "2.1.3", "mức độ 3", "lúc 14:30", "trên 1.000 dân"],
  },
  read(tokens, at) {
    const amount = readAmount(tokens, at);
    return amount && readQuantity(tokens, amount, id);
  },
};
