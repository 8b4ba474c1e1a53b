import { wordSet } from "./word-set.ts";

/** Small words inside the names of places and offices: `UBND thành phố Phủ Lý`. */
export const nameParticles = wordSet([
  "tỉnh", "thành", "phố", "huyện", "thị", "xã", "trấn", "phường", "quận", "đặc", "khu", "vực", "và", "của", "tp", "ubnd",
]); // prettier-ignore

/** Words by which a ranking says where a name stands in it: `huyện Chợ Lách cao nhất`, `dẫn đầu là Ninh Bình`. */
export const rankingWords = wordSet([
  "cao", "thấp", "nhiều", "ít", "chậm", "nhanh", "nhất", "dẫn", "đầu", "đứng", "xếp", "cuối", "bảng", "nhóm", "khối", "cụm", "kế",
  "tiếp", "theo", "đến", "là", "gồm", "sau", "trước", "riêng", "với", "nhưng", "còn", "hơn", "cũng", "chỉ",
]); // prettier-ignore

/** Longer ways to say so, and those who are ranked as a whole: `sau đó là Sa Đéc`, `tiếp theo lần lượt là các huyện Châu Thành`. */
export const rankingPhrases: readonly string[] = [
  "sau đó", "trong đó", "lần lượt", "á quân", "quán quân", "vị trí", "thuộc về", "cá biệt", "đáng chú ý", "nổi bật", "điển hình",
  "các tỉnh", "các thành phố", "các huyện", "các xã", "các phường", "các sở", "các sở, ngành", "các ngành", "các bộ", "các đơn vị", "các cơ quan",
  "các địa phương", "một số", "địa phương", "đơn vị", "có tỷ lệ", "đạt tỷ lệ", "với tỷ lệ", "tỷ lệ cao", "tỷ lệ cao nhất", "tỷ lệ thấp", "tỷ lệ thấp nhất",
  "có kết quả", "đạt kết quả",
]; // prettier-ignore

/** Bodies whose names go on in small letters; those that issue documents stand in issuers.ts. */
export const officeNames: readonly string[] = [
  "Văn phòng đăng ký đất đai", "Chi nhánh Văn phòng đăng ký đất đai", "Văn phòng HĐND tỉnh", "Văn phòng UBND tỉnh", "Bảo hiểm xã hội",
  "Bảo hiểm xã hội tỉnh", "Bảo hiểm xã hội thành phố", "Ban Quản lý các khu công nghiệp", "Ban Quản lý các khu chế xuất và công nghiệp",
  "Công an thành phố", "Thanh tra thành phố", "Sở Du lịch", "Sở Quy hoạch - Kiến trúc", "Sở An toàn thực phẩm", "Điện lực", "Kho bạc Nhà nước", "Cục Hải quan", "Chi cục Thuế",
  "Chi cục Hải quan", "Tòa án nhân dân", "Viện kiểm sát nhân dân", "Cục Thuế tỉnh", "Thuế tỉnh", "Cục Thi hành án dân sự", "Bộ đội Biên phòng",
]; // prettier-ignore

/** Behind a place in a ranking these bring the name of who holds it: `xếp thứ hai là huyện Lấp Vò`. */
export const nameBringers: readonly string[] = ["là", "thuộc về", "gọi tên", "lần lượt là"];
