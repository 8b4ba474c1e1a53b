/** Words that tell how figures of a report stand to each other. One way of saying it a line. */

/** Before a list of all parts: `215 điểm cầu, gồm 83 ... và 132 ...`. */
export const allPartsWords = [
  "gồm",
  "bao gồm",
  "gồm có",
  "trong đó gồm",
  "chia ra",
  "chia thành",
  "chia theo",
  "phân theo",
  "cơ cấu",
];

/** Before parts that need not be all: `trong đó 192.933 hồ sơ trực tuyến`. */
export const somePartsWords = [
  "trong đó",
  "trong số đó",
  "trong số này",
  "riêng",
  "nổi bật",
  "điển hình",
  "dẫn đầu",
  "đứng đầu",
  "cao nhất",
  "nhiều nhất",
  "chủ yếu",
  "bao gồm cả",
  "kể cả",
  "ví dụ",
  "như",
];

/** A list that leaves parts unnamed. */
export const unnamedParts = ["v.v", "...", "…", "một số", "và nhiều", "và các"];

/** Parts named without their figure: `phần còn lại là văn bản đến`. */
export const remainderWords = ["còn lại"];

/** Before a total that follows its parts: `..., tổng cộng 500 hồ sơ`. */
export const totalWords = ["tổng cộng", "cộng chung", "tổng cộng là", "tổng cộng có", "cộng lại", "cộng là"];

/** A row of a table that adds up the rows over it. */
export const totalRows = [
  "tổng cộng",
  "tổng số",
  "tổng",
  "cộng",
  "toàn tỉnh",
  "toàn thành phố",
  "cả tỉnh",
  "tổng toàn tỉnh",
];

/** What a percent may be measured against without being a share: it may pass 100. */
export const planWords = [
  "kế hoạch",
  "chỉ tiêu",
  "dự toán",
  "mục tiêu",
  "được giao",
  "tỉnh giao",
  "trung ương giao",
  "bộ giao",
  "định mức",
  "nghị quyết",
  "phương án",
  "dự kiến",
  "cam kết",
  "công suất",
  "nhu cầu",
  "yêu cầu",
  "so với",
  "so cùng kỳ",
  "cùng kỳ",
  "năm trước",
  "năm ngoái",
  "vượt",
];

/** A plan by name. */
export const planNouns = ["kế hoạch", "chỉ tiêu", "dự toán", "mục tiêu", "được giao", "giao", "đề ra"];

/** Measures of growth or density: they are no shares. */
export const openMeasures = [
  "tăng",
  "tăng trưởng",
  "tốc độ",
  "chỉ số",
  "mật độ",
  "thuê bao",
  "bình quân",
  "nợ",
  "độ mở",
  "thực hiện",
  "hoàn thành",
  "giải ngân",
  "gấp",
  "bằng",
  "kim ngạch",
];

/** A share of a whole: it cannot pass 100. */
export const shareWords = ["chiếm", "tỷ trọng", "tỉ trọng"];

/** All that may stand between a figure and the share said of it: `27/30 xã, đạt tỷ lệ 90%`. */
export const shareLinks = [
  "đạt",
  "chiếm",
  "chiếm khoảng",
  "tương đương",
  "tương ứng",
  "bằng",
  "tức",
  "tức là",
  "tỷ lệ",
  "tỉ lệ",
  "tỷ trọng",
  "đạt tỷ lệ",
  "với tỷ lệ",
  "khoảng",
  "xấp xỉ",
  "gần",
  "hơn",
  "trên",
  "ước",
  "mới",
  "đã",
  "=",
];

/** Before the whole of a share: `63 trong tổng số 68 nhiệm vụ`. */
export const wholeWords = [
  "trong tổng số",
  "trên tổng số",
  "so với tổng số",
  "của tổng số",
  "trong số",
  "trên",
];

/** In front of a whole whose part follows: `Trong 24 chỉ tiêu còn 06 chỉ tiêu chưa đạt`. */
export const wholeOpeners = ["trong", "trong số", "trong tổng số", "trên tổng số"];

/** What lets a numerator pass its denominator: `vượt, đạt 54/50 xã theo kế hoạch`. */
export const overPlanWords = [
  "vượt",
  "so với",
  "được giao",
  "kế hoạch giao",
  "chỉ tiêu giao",
  "theo kế hoạch",
  "kế hoạch năm",
  "đạt kế hoạch",
];

/** Words that begin the base of a percent: `88,7% số công dân đủ điều kiện`, `1,05% tổng chi`. */
export const baseWords = [
  "số",
  "tổng",
  "tổng số",
  "dân số",
  "trên",
  "của",
  "trong",
  "so",
  "các",
  "GRDP",
  "GDP",
];

/** Before a figure that only stands beside another: no part of it. */
export const besideWords = [
  "cả nước",
  "toàn quốc",
  "bình quân",
  "trung bình",
  "tính đến",
  "lũy kế",
  "lũy kế đến",
  "kế hoạch",
  "chỉ tiêu",
  "mục tiêu",
  "dự toán",
  "tương đương",
  "quy đổi",
  "tức",
  "từ",
  "hoặc",
];

/** Before the value of an earlier period: `cùng kỳ là 1.200`. */
export const earlierWords = [
  "so với",
  "so cùng kỳ",
  "cùng kỳ",
  "năm trước",
  "năm ngoái",
  "quý trước",
  "tháng trước",
  "kỳ trước",
  "đầu năm",
  "trước đó",
  "trước đây",
];

/** What is left to do or wanting: it falls as work goes on. */
export const fallingMeasures = [
  "còn",
  "còn lại",
  "chưa",
  "thiếu",
  "tồn",
  "tồn đọng",
  "quá hạn",
  "trễ hạn",
  "trễ hẹn",
  "chậm",
  "nghèo",
  "lõm sóng",
  "trắng sóng",
  "sự cố",
  "tấn công",
  "vi phạm",
];

/** Two shares of one whole: each pair makes 100%. */
export const complements: readonly (readonly [string, readonly string[]])[] = [
  ["đúng hạn", ["quá hạn", "trễ hạn", "trễ hẹn", "chậm hạn", "không đúng hạn"]],
  ["đúng và trước hạn", ["quá hạn", "trễ hạn", "trễ hẹn", "chậm hạn"]],
  ["trước và đúng hạn", ["quá hạn", "trễ hạn", "trễ hẹn", "chậm hạn"]],
  ["hài lòng", ["không hài lòng", "chưa hài lòng"]],
];

/** A noun and the kinds it takes in: `47 văn bản, gồm 1 nghị quyết, 19 kế hoạch và 27 công văn`. */
export const kindsOfNouns: readonly (readonly [string, readonly string[]])[] = [
  [
    "văn bản",
    [
      "nghị quyết",
      "quyết định",
      "kế hoạch",
      "công văn",
      "chỉ thị",
      "thông báo",
      "chương trình",
      "báo cáo",
      "tờ trình",
      "hướng dẫn",
      "nghị định",
      "thông tư",
      "luật",
      "đề án",
      "giấy mời",
      "công điện",
    ],
  ],
  ["đơn vị hành chính", ["xã", "phường", "thị trấn", "đặc khu", "huyện", "quận", "thị xã", "thành phố"]],
  ["đơn vị cấp xã", ["xã", "phường", "thị trấn", "đặc khu"]],
  ["đơn vị cấp huyện", ["huyện", "quận", "thị xã", "thành phố"]],
  ["cán bộ, công chức, viên chức", ["cán bộ", "công chức", "viên chức"]],
  ["cơ sở y tế", ["bệnh viện", "trung tâm y tế", "trạm y tế", "phòng khám"]],
];
