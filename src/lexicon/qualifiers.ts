import type { Kind } from "../model/observation.ts";

/** A choice of words of which one rules out the others: files on time are not files overdue. */
export interface Contrast {
  name: string;
  /** What is left of a likeness (0 to 1) where one side names a choice and the other none. */
  unnamed: number;
  /** What is left of it where the sides name different choices; 0 keeps them apart. */
  different: number;
  /** The kinds it matters for, where not for all. */
  kinds?: readonly Kind[];
  /** Each choice with its ways to be said; compared folded. */
  choices: readonly (readonly string[])[];
  /** It matters only in a name that holds this word. */
  near?: string;
  /** Fixed words that hold those of a choice and make none: `dịch vụ công trực tuyến`. */
  asides?: readonly string[];
}

/** Words that change what an indicator measures. */
export const contrasts: readonly Contrast[] = [
  {
    name: "completeness",
    unnamed: 0.8,
    different: 0,
    choices: [["toàn trình"], ["một phần"], ["mức độ", "mức 3", "mức 4"]],
    asides: ["mức độ hài lòng", "định danh mức độ", "mức độ an toàn", "mức độ đáp ứng"],
  },
  { name: "digitised", unnamed: 0.5, different: 0, choices: [["số hóa", "được số hóa"]] },
  { name: "outcome", unnamed: 0.5, different: 0, choices: [["kết quả giải quyết", "trả kết quả", "kết quả thủ tục"]] },
  { name: "essential", unnamed: 0.4, different: 0, choices: [["thiết yếu"]] },
  {
    name: "direction",
    unnamed: 0.75,
    different: 0,
    choices: [
      ["văn bản đi", "gửi đi", "văn bản phát hành", "văn bản gửi đi", "văn bản điện tử gửi", "văn bản gửi", "gửi văn bản", "gửi đi văn bản", "phát hành văn bản"],
      ["văn bản đến", "gửi đến", "văn bản nhận", "văn bản điện tử nhận", "nhận văn bản", "nhận về văn bản", "văn bản nhận về", "tiếp nhận văn bản"],
    ],
    asides: ["văn bản điện tử gửi, nhận", "văn bản gửi, nhận", "văn bản gửi nhận", "văn bản gửi và nhận", "văn bản gửi/nhận", "gửi, nhận văn bản", "gửi nhận văn bản", "gửi và nhận văn bản", "gửi/nhận văn bản", "văn bản điện tử gửi nhận", "văn bản điện tử gửi/nhận", "văn bản điện tử gửi và nhận", "văn bản gửi qua mạng", "gửi văn bản điện tử", "văn bản điện tử gửi qua mạng",
      "đi/đến", "văn bản đi/đến", "văn bản đi, đến", "văn bản đi và đến", "văn bản đến, đi", "văn bản đến và đi"],
  },
  {
    name: "signer",
    unnamed: 0.5,
    different: 0,
    choices: [["ký số cá nhân", "chữ ký số cá nhân"], ["ký số cơ quan", "ký số tổ chức", "chữ ký số tổ chức", "chữ ký số cơ quan"]],
  },
  {
    name: "holder",
    unnamed: 0.5,
    different: 0,
    near: "chứng thư",
    choices: [["cá nhân"], ["tổ chức", "cơ quan, tổ chức", "cơ quan"]],
  },
  {
    name: "timeliness",
    unnamed: 0.4,
    different: 0,
    choices: [
      ["đúng hạn", "đúng và trước hạn", "đúng hạn và trước hạn", "trước và đúng hạn", "trước hạn và đúng hạn", "trước, đúng hạn", "đúng, trước hạn", "đúng hẹn", "đúng hẹn và trước hẹn", "trước hẹn và đúng hẹn", "đúng và trước hẹn", "sớm và đúng hẹn", "sớm và đúng hạn", "đúng và sớm hạn", "đúng, sớm hạn", "đúng hạn và sớm hạn", "sớm hạn và đúng hạn", "đúng hoặc sớm hạn", "đúng hạn hoặc trước hạn", "trước hoặc đúng hạn", "đúng hẹn hoặc sớm hẹn", "đúng hẹn và sớm hẹn", "đúng hạn hoặc sớm hạn", "sớm hoặc đúng hẹn", "sớm hoặc đúng hạn"],
      ["trước hạn", "trước hẹn", "sớm hạn", "sớm hẹn", "trả sớm"],
      ["quá hạn", "trễ hạn", "chậm hạn", "trễ hẹn", "quá hẹn", "muộn hạn"],
    ],
  },
  {
    name: "progress",
    unnamed: 0.7,
    different: 0.15,
    choices: [
      ["hoàn thành", "đã xong", "xong", "hoàn tất"],
      ["đang thực hiện", "đang làm dở", "đang triển khai", "dở dang"],
      ["chậm", "chưa hoàn thành", "chưa thực hiện", "chuyển sang", "còn lại"],
      ["giao", "đề ra", "được giao"],
    ],
    asides: ["giao thông", "giao dịch", "giao diện", "giao ban", "giao nhận", "giao lưu", "bàn giao", "chuyển giao"],
  },
  {
    name: "channel",
    unnamed: 0.6,
    different: 0,
    near: "hồ sơ",
    choices: [["trực tuyến", "qua mạng"], ["trực tiếp"], ["bưu chính"]],
    asides: ["dịch vụ công trực tuyến", "DVC trực tuyến", "phòng họp trực tuyến", "nộp phí trực tuyến", "thanh toán trực tuyến"],
  },
  {
    name: "increment",
    unnamed: 0.35,
    different: 1,
    choices: [["lắp thêm", "thêm", "tăng thêm", "mở mới", "phát triển mới", "thành lập mới", "cấp mới", "xây mới", "làm mới", "kết nạp", "kết nạp mới", "mới"]],
    asides: ["nông thôn mới", "đổi mới", "mô hình mới", "đô thị mới", "cách làm mới"],
  },
  {
    name: "tier",
    unnamed: 0.5,
    different: 0,
    choices: [
      ["cấp tỉnh", "khối sở", "khối sở, ngành", "khối các sở, ngành", "sở, ngành", "sở, ban, ngành", "tuyến tỉnh", "cấp sở"],
      ["cấp huyện", "khối huyện", "tuyến huyện", "các huyện"],
      ["cấp xã", "khối xã", "tuyến xã", "các xã", "xã, phường"],
      ["trung ương", "tuyến trung ương"],
    ],
    asides: ["sở, ngành, địa phương", "sở, ban, ngành, địa phương", "các sở, ngành, địa phương", "chuyển đổi số cấp tỉnh", "hành chính công cấp tỉnh", "cạnh tranh cấp tỉnh", "DTI cấp tỉnh"],
  },
  {
    name: "index",
    unnamed: 0.7,
    different: 0,
    kinds: ["rank", "score"],
    choices: [
      ["chuyển đổi số", "DTI"],
      ["PAPI", "hiệu quả quản trị"],
      ["PAR INDEX", "PARINDEX", "cải cách hành chính"],
      ["PCI", "năng lực cạnh tranh"],
      ["SIPAS", "hài lòng"],
      ["ICT index"],
      ["PGI", "chỉ số xanh"],
    ],
  },
  {
    name: "pillar",
    unnamed: 0.35,
    different: 0,
    kinds: ["rank", "score"],
    choices: [["trụ cột chính quyền số", "chính quyền số"], ["trụ cột kinh tế số", "kinh tế số"], ["trụ cột xã hội số", "xã hội số"], ["trụ cột hạ tầng số", "hạ tầng số"], ["nhân lực số"], ["nhận thức số"], ["thể chế số"], ["an toàn thông tin"]],
  },
  {
    name: "marketplace",
    unnamed: 0.85,
    different: 0.4,
    choices: [["voso", "vỏ sò"], ["postmart"], ["shopee"], ["lazada"], ["tiki"], ["sendo"], ["tiktok"], ["sàn OCOP"]],
  },
  {
    name: "money stage",
    unnamed: 0.8,
    different: 0.2,
    choices: [["giải ngân", "thanh toán vốn"], ["bố trí", "dành cho", "phân bổ", "dự toán", "kế hoạch vốn", "vốn kế hoạch"], ["tổng chi", "quyết toán"]],
  },
  { name: "fund", unnamed: 0.4, different: 0, choices: [["vốn đầu tư", "đầu tư công"], ["vốn sự nghiệp", "chi thường xuyên"]] },
  { name: "fees", unnamed: 0.4, different: 0, choices: [["phí, lệ phí", "lệ phí"]] },
  { name: "trade", unnamed: 0.6, different: 0, choices: [["xuất khẩu"], ["nhập khẩu"]] },
  { name: "budget side", unnamed: 0.8, different: 0, choices: [["thu ngân sách"], ["chi ngân sách"]] },
  { name: "network", unnamed: 0.8, different: 0, choices: [["2G"], ["3G"], ["4G"], ["5G"]] },
  { name: "line", unnamed: 0.85, different: 0, choices: [["cố định"], ["di động"]] },
  { name: "way of the data", unnamed: 0.8, different: 0, choices: [["tải xuống"], ["tải lên"]] },
  { name: "settlement", unnamed: 0.8, different: 0, choices: [["thành thị", "đô thị"], ["nông thôn"]] },
  { name: "sex", unnamed: 0.8, different: 0, choices: [["nữ"], ["nam giới"]] },
  { name: "ownership", unnamed: 0.9, different: 0, choices: [["công lập"], ["ngoài công lập", "tư thục"]] },
  {
    name: "school",
    unnamed: 0.7,
    different: 0,
    choices: [["mầm non"], ["tiểu học"], ["trung học cơ sở", "THCS"], ["trung học phổ thông", "THPT"], ["đại học", "cao đẳng"]],
  },
  {
    name: "remedy",
    unnamed: 0.9,
    different: 0.3,
    choices: [["không dùng tiền mặt", "thanh toán trực tuyến"], ["hóa đơn điện tử"], ["chữ ký số", "ký số"]],
  },
]; // prettier-ignore

/** Before a number or a list of them these name a level: `dịch vụ công mức độ 3, mức độ 4`. */
export const levelWords: readonly string[] = ["mức độ", "mức", "cấp độ"];
