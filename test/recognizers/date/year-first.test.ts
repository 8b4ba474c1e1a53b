import { expect, it } from "vitest";
import { extract } from "../../../src/extract.ts";

const starts = (text: string): (string | null)[] => extract(text).dates.map(({ start }) => start);

it.each(["2022-01-07", "2022-07-01", "2022-12-31"])("%s is a day as machines write it", (day) => {
  expect(starts(`Dữ liệu lấy ngày ${day} trên hệ thống.`)).toEqual([day]);
});

it.each(["2022-13-01", "2022-00-05", "2022-07-00"])("%s is none", (day) => {
  expect(starts(`Mã ${day} trên hệ thống.`)).not.toContain(day);
});
