/** Words for the whole country. Compared folded. */
export const nationWords: readonly string[] = [
  "cả nước",
  "toàn quốc",
  "trong nước",
  "trên cả nước",
  "việt nam",
  "toàn đất nước",
];

/** Type words before the name of a province. */
export const provinceTypes: readonly string[] = ["tỉnh", "thành phố", "tp", "tp .", "t .", "thủ đô"];

/** Type words below the province; a province's name behind one of them names another place: `xã Hòa Bình`. */
export const communeTypes: readonly string[] = ["xã", "phường", "thị trấn", "thôn", "ấp", "bản", "đặc khu"];
export const districtTypes: readonly string[] = ["huyện", "quận", "thị xã"];

/** Behind these a province's name is that of a road, a person, a school or a river. */
export const otherNameHeads: ReadonlySet<string> = new Set([
  "đường", "phố", "đại lộ", "sông", "núi", "hồ", "cầu", "chợ", "hẻm", "ngõ",
  "nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ", "võ", "đặng", "bùi", "đỗ", "ngô", "dương",
  "lý", "đinh", "trịnh", "mai", "cao", "đào", "lương", "thị", "văn", "đình", "hữu",
  // `Đoàn Thanh niên Cộng sản Hồ Chí Minh`, `Học viện Chính trị quốc gia Hồ Chí Minh`, `Chủ tịch Hồ Chí Minh`
  "tncs", "sản", "phong", "gia", "tịch", "tưởng", "dịch", "lăng", "bác", "đoàn",
]); // prettier-ignore

/** After one of these, `tỉnh` or `thành phố` is not the reporting province but the level or some provinces. */
export const otherProvinceHeads: ReadonlySet<string> = new Set([
  "các", "cấp", "liên", "ngoài", "mỗi", "nhiều", "những", "hai", "ba", "số", "thị", "xã", "tuyến", "từng", "một",
  "ngoại", "nội", "theo", ",",
]); // prettier-ignore

/** Levels of government below the province, as subjects: `Cấp huyện tiếp nhận 500 hồ sơ`. */
export const tiersBelow: readonly string[] = [
  "cấp huyện", "cấp xã", "UBND cấp huyện", "UBND cấp xã", "khối huyện", "khối xã", "tuyến huyện", "tuyến xã", "các huyện", "các xã",
]; // prettier-ignore
