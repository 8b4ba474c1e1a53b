import type { Recognizer } from "../recognizer.ts";
import { nation } from "./nation.ts";
import { province } from "./province.ts";
import { thisProvince } from "./this-province.ts";

export const placeRecognizers: readonly Recognizer[] = [nation, province, thisProvince];
