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

/** Levels of government, as subjects: `Cấp huyện tiếp nhận 500 hồ sơ`. */
export const tiersBelow: readonly string[] = [
  "cấp tỉnh", "khối sở, ngành", "khối các sở, ngành", "khối tỉnh", "cấp huyện", "cấp xã", "UBND cấp huyện", "UBND cấp xã", "khối huyện", "khối xã", "tuyến huyện", "tuyến xã", "các huyện", "các xã",
]; // prettier-ignore

/** In front of a place or body whose figures a sentence tells: `Tại huyện Ba Tri, tỷ lệ ...`. */
export const whoseOpeners: readonly string[] = [
  "tại", "ở", "riêng", "đối với", "riêng đối với", "riêng tại", "riêng ở", "trên địa bàn", "còn tại", "còn ở", "trong khi đó, tại", "trong khi đó, ở",
  "trong đó, tại", "đáng chú ý, tại", "điển hình, tại", "điển hình tại", "điển hình như tại", "về phía",
]; // prettier-ignore

/** Bodies that are less than the province: `Bệnh viện Đa khoa tỉnh`. */
export const bodyHeads: readonly string[] = [
  "Bệnh viện", "Trung tâm", "Trường", "Phòng", "Ban Quản lý", "Chi cục", "Chi nhánh", "Công ty", "Cục", "Hợp tác xã", "Khoa", "Văn phòng", "Bưu điện", "Khu công nghiệp",
]; // prettier-ignore

/** Bodies whose figures are those of the province or commune itself: `Trung tâm Phục vụ hành chính công xã`. */
export const bodiesOfTheWhole: readonly string[] = [
  "Trung tâm Phục vụ hành chính công", "Trung tâm PVHCC", "Trung tâm Hành chính công", "Trung tâm tiếp nhận", "Trung tâm tích hợp dữ liệu", "Trung tâm dữ liệu", "Văn phòng UBND",
]; // prettier-ignore

/** A place named before: `Ở huyện này, tỷ lệ ...`. */
export const pointedPlaces: readonly string[] = [
  ...districtTypes, ...communeTypes, "thành phố", "đơn vị", "địa phương",
].map((type) => `${type} này`); // prettier-ignore
