/** A kind of document: the code in its symbol and the words that name it. */
export interface DocumentType {
  code: string;
  /** The first is the official name; all may stand before a symbol. */
  names: readonly string[];
  /** Abbreviation used as the type word: `NQ 57`, `QĐ số 969/QĐ-UBND`. */
  short?: readonly string[];
  /** May be cited by type and number alone: `Quyết định số 969`. */
  byNumber?: true;
}

export const documentTypes: readonly DocumentType[] = [
  {
    code: "NQ",
    names: ["Nghị quyết", "Nghị quyết chuyên đề", "Nghị quyết quy phạm pháp luật"],
    short: ["NQ"],
    byNumber: true,
  },
  {
    code: "QĐ",
    names: ["Quyết định", "Quyết định cá biệt", "Quyết định quy phạm pháp luật"],
    short: ["QĐ"],
    byNumber: true,
  },
  { code: "CT", names: ["Chỉ thị"], short: ["CT"], byNumber: true },
  { code: "NĐ", names: ["Nghị định"], short: ["NĐ"], byNumber: true },
  { code: "TT", names: ["Thông tư", "Thông tri"], short: ["TT"], byNumber: true },
  { code: "TTLT", names: ["Thông tư liên tịch"], short: ["TTLT"] },
  { code: "TTLB", names: ["Thông tư liên bộ"] },
  { code: "NQLT", names: ["Nghị quyết liên tịch"], short: ["NQLT"] },
  {
    code: "KH",
    names: ["Kế hoạch", "Kế hoạch hành động", "Kế hoạch triển khai"],
    short: ["KH"],
    byNumber: true,
  },
  {
    code: "CV",
    names: ["Công văn", "Công văn hỏa tốc", "Công văn khẩn", "Văn bản", "Văn bản chỉ đạo", "Công thư"],
    short: ["CV"],
    byNumber: true,
  },
  { code: "CĐ", names: ["Công điện", "Công điện khẩn", "Công điện hỏa tốc"], short: ["CĐ"], byNumber: true },
  { code: "KL", names: ["Kết luận"], short: ["KL"], byNumber: true },
  {
    code: "TB",
    names: ["Thông báo", "Thông báo kết luận", "Thông báo ý kiến"],
    short: ["TB"],
    byNumber: true,
  },
  { code: "BC", names: ["Báo cáo", "Báo cáo tổng kết", "Báo cáo sơ kết"], short: ["BC"], byNumber: true },
  { code: "TTr", names: ["Tờ trình"], short: ["TTr"], byNumber: true },
  { code: "CTr", names: ["Chương trình", "Chương trình hành động", "Chương trình công tác"], short: ["CTr"] },
  { code: "ĐA", names: ["Đề án"], short: ["ĐA"] },
  { code: "DA", names: ["Dự án"] },
  { code: "PA", names: ["Phương án"] },
  { code: "QC", names: ["Quy chế", "Quy chế phối hợp"] },
  { code: "QyĐ", names: ["Quy định"] },
  { code: "HD", names: ["Hướng dẫn"], short: ["HD"] },
  { code: "TC", names: ["Thông cáo"] },
  { code: "BB", names: ["Biên bản"] },
  { code: "HĐ", names: ["Hợp đồng"] },
  { code: "BGN", names: ["Bản ghi nhớ"] },
  { code: "BTT", names: ["Bản thỏa thuận"] },
  { code: "GUQ", names: ["Giấy ủy quyền"] },
  { code: "GM", names: ["Giấy mời"] },
  { code: "GGT", names: ["Giấy giới thiệu"] },
  { code: "GNP", names: ["Giấy nghỉ phép"] },
  { code: "GP", names: ["Giấy phép"] },
  { code: "PG", names: ["Phiếu gửi"] },
  { code: "PC", names: ["Phiếu chuyển"] },
  { code: "PB", names: ["Phiếu báo"] },
  { code: "SY", names: ["Bản sao y"] },
  { code: "TrS", names: ["Bản trích sao"] },
  { code: "SL", names: ["Sắc lệnh", "Bản sao lục"] },
  { code: "SLT", names: ["Sắc luật"] },
  { code: "L-CTN", names: ["Lệnh"] },
  { code: "VBHN", names: ["Văn bản hợp nhất"] },
  { code: "NĐT", names: ["Nghị định thư"] },
  { code: "L", names: ["Luật"] },
  { code: "BL", names: ["Bộ luật"] },
  { code: "PL", names: ["Pháp lệnh"] },
  { code: "HP", names: ["Hiến pháp"] },
];

/**
 * Type words under which another code is no contradiction: a Party `Quy định` is numbered `66-QĐ/TW`; a
 * programme, scheme or rule is known by the decision that issued it.
 */
export const acceptedCodes: Readonly<Record<string, readonly string[]>> = {
  QyĐ: ["QĐ"],
  QC: ["QĐ", "QyĐ"],
  ĐA: ["QĐ"],
  DA: ["QĐ"],
  CTr: ["QĐ", "NQ", "KH"],
  PA: ["QĐ", "KH"],
  HD: ["CV", "KH"],
  KL: ["TB"],
  CV: ["TB", "KH", "BC", "TTr", "HD", "QĐ", "NQ", "CT", "GM", "VBHN"],
};
