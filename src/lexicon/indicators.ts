import type { Indicator } from "../model/indicator.ts";
import { digitalEconomy } from "./indicators/digital-economy.ts";
import { digitalSociety } from "./indicators/digital-society.ts";
import { economy } from "./indicators/economy.ts";
import { government } from "./indicators/government.ts";
import { indexes } from "./indicators/indexes.ts";
import { infrastructure } from "./indicators/infrastructure.ts";
import { society } from "./indicators/society.ts";

/** The catalogue that comes with dtx: digital transformation first, then what a socio-economic report states. */
export const indicators: readonly Indicator[] = [
  ...government,
  ...indexes,
  ...infrastructure,
  ...digitalEconomy,
  ...digitalSociety,
  ...economy,
  ...society,
];
