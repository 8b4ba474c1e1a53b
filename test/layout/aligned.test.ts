import { describe, expect, test } from "vitest";
import { tablesIn } from "./lay-out.ts";

describe("a table kept apart by spaces", () => {
  test.each<[string, string, string[], string[][]]>([
    [
      "figures to the right",
      `
Đơn vị                Lượt khám    Tỷ lệ (%)
Bệnh viện tỉnh          212.400         88,7
Trung tâm An Nhơn        74.320         74,6`,
      ["Đơn vị", "Lượt khám", "Tỷ lệ (%)"],
      [
        ["Bệnh viện tỉnh", "212.400", "88,7"],
        ["Trung tâm An Nhơn", "74.320", "74,6"],
      ],
    ],
    [
      "a head on two lines, a line left empty, a row without its number",
      `
TT   Đơn vị               Tiếp nhận      Đúng hạn
                           (hồ sơ)         (%)

 1   Sở Y tế               12.345         98,5
 2   Sở Công Thương           950          100
     Tổng cộng             13.295         98,7`,
      ["TT", "Đơn vị", "Tiếp nhận / (hồ sơ)", "Đúng hạn / (%)"],
      [
        ["1", "Sở Y tế", "12.345", "98,5"],
        ["2", "Sở Công Thương", "950", "100"],
        ["", "Tổng cộng", "13.295", "98,7"],
      ],
    ],
    [
      "cells left empty or with a dash",
      `
Chỉ tiêu               ĐVT     Kế hoạch    Thực hiện
Thu ngân sách          Tỷ         15.000       8.200
Tỷ lệ hộ nghèo         %             2,8           -
Xã có cáp quang        xã                        120`,
      ["Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện"],
      [
        ["Thu ngân sách", "Tỷ", "15.000", "8.200"],
        ["Tỷ lệ hộ nghèo", "%", "2,8", "-"],
        ["Xã có cáp quang", "xã", "", "120"],
      ],
    ],
    [
      "what the rows are under, and a name on two lines",
      `
Đơn vị                Tiếp nhận    Trực tuyến
I. Khối sở, ngành
Sở Y tế                  12.345        11.900
Sở Tài nguyên và
Môi trường                8.120         7.900
II. Khối huyện
Huyện Phù Cát               950           950`,
      ["Đơn vị", "Tiếp nhận", "Trực tuyến"],
      [
        ["Sở Y tế", "12.345", "11.900"],
        ["Sở Tài nguyên và\nMôi trường", "8.120", "7.900"],
        ["Huyện Phù Cát", "950", "950"],
      ],
    ],
    [
      "no name over the first column",
      `
                     Năm 2023     Năm 2024
Huyện Tuy Phước         71,2%        85,4%
Huyện Phù Mỹ            65,0%        79,9%`,
      ["", "Năm 2023", "Năm 2024"],
      [
        ["Huyện Tuy Phước", "71,2%", "85,4%"],
        ["Huyện Phù Mỹ", "65,0%", "79,9%"],
      ],
    ],
  ])("%s", (_, text, head, rows) => expect(tablesIn(text)).toEqual([{ head, rows }]));
});

describe("no table", () => {
  test.each([
    "UBND TỈNH BÌNH ĐỊNH            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ NỘI VỤ                       Độc lập - Tự do - Hạnh phúc\nSố: 123/BC-SNV                 Bình Định, ngày 05 tháng 7 năm 2024",
    "Tỷ lệ hồ sơ đạt   95% và số hồ sơ là   500 hồ sơ.\nTỷ lệ ký số đạt   97% và số văn bản là   700.",
    "Họ tên: Nguyễn Văn A           Điện thoại: 0912345678\nHọ tên: Trần Văn B             Điện thoại: 0912345679",
    "Sở Y tế          12.345        11.900\nSở Công Thương    8.120         7.900",
    "Đơn vị           Tiếp nhận     Trực tuyến\nSở Y tế          12.345        11.900",
  ])("%j", (text) => expect(tablesIn(text)).toEqual([]));
});
