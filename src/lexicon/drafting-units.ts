/** The office that drafted an official letter, last in its symbol: `6004/UBND-CNTT`. */
export interface DraftingUnit {
  code: string;
  name: string;
}

export const draftingUnits: readonly DraftingUnit[] = [
  { code: "CNTT", name: "công nghệ thông tin" },
  { code: "KGVX", name: "khoa giáo - văn xã" },
  { code: "VX", name: "văn xã" },
  { code: "KSTT", name: "kiểm soát thủ tục hành chính" },
  { code: "KSTTHC", name: "kiểm soát thủ tục hành chính" },
  { code: "KTTH", name: "kinh tế tổng hợp" },
  { code: "KT", name: "kinh tế" },
  { code: "KTN", name: "kinh tế ngành" },
  { code: "VHXH", name: "văn hóa - xã hội" },
  { code: "NC", name: "nội chính" },
  { code: "TH", name: "tổng hợp" },
  { code: "KTTC", name: "kinh tế - tài chính" },
  { code: "NN", name: "nông nghiệp" },
  { code: "NNTN", name: "nông nghiệp - tài nguyên" },
  { code: "TNMT", name: "tài nguyên - môi trường" },
  { code: "XD", name: "xây dựng" },
  { code: "ĐTQH", name: "đô thị - quy hoạch" },
  { code: "GT", name: "giao thông" },
  { code: "CN", name: "công nghiệp" },
  { code: "TM", name: "thương mại" },
  { code: "TD", name: "tiếp dân" },
  { code: "HC", name: "hành chính" },
  { code: "QTTV", name: "quản trị - tài vụ" },
  { code: "PC", name: "pháp chế" },
  { code: "THH", name: "tin học hóa" },
  { code: "CVT", name: "viễn thông" },
  { code: "BCVT", name: "bưu chính viễn thông" },
  { code: "TTĐT", name: "thông tin điện tử" },
  { code: "CSCL", name: "chính sách, chất lượng (Cục Thống kê)" },
  { code: "QLVBCC", name: "quản lý văn bằng chứng chỉ" },
];
