/**
 * Words by which a sentence falls into clauses and a clause into what is measured and what is said of it.
 * All are compared folded.
 */

/** First words of the name of a measured quantity: `tỷ lệ hồ sơ ... đạt`. */
export const measureHeads: readonly string[] = [
  "tỷ lệ", "tỉ lệ", "tỷ trọng", "tỉ trọng", "tổng số", "tổng", "số lượng", "số lượt", "số", "tổng giá trị", "giá trị", "tổng giá trị gia tăng", "tổng sản phẩm",
  "doanh thu", "tổng doanh thu", "kim ngạch", "tổng kim ngạch", "chỉ số", "bộ chỉ số", "điểm số", "mức độ", "tốc độ", "tốc độ tăng trưởng", "sản lượng", "diện tích",
  "thu nhập", "tổng thu", "tổng chi", "thu ngân sách", "chi ngân sách", "tổng vốn", "vốn", "vốn đầu tư", "tổng vốn đầu tư", "GRDP", "GDP", "năng suất", "mật độ", "kinh phí", "tổng kinh phí",
  "quy mô", "công suất", "dung lượng", "băng thông", "thời gian", "chi phí", "lượng", "dân số", "lực lượng", "xếp hạng", "thứ hạng", "hạng", "chỉ tiêu", "kết quả", "giải ngân", "dư nợ", "tổng dư nợ", "huy động", "nợ xấu",
  "tổng mức bán lẻ", "tổng mức", "mức", "bình quân", "tổng lượng", "tổng diện tích", "tổng đàn", "tổng nguồn vốn", "lượt", "tổng lượt", "độ che phủ", "tuổi thọ", "trữ lượng",
]; // prettier-ignore

/** Grammar between what is measured and its figure; it carries no name of its own, and none at the edge of a label. */
export const copulas: readonly string[] = [
  "là", "đạt", "đạt được", "đạt tỷ lệ", "đạt tỉ lệ", "đạt mức", "đạt khoảng", "đã đạt", "ước đạt", "ước tính", "ước", "ước tính là", "ước tính đạt", "có", "đã có", "hiện có", "gồm", "bao gồm", "cũng đạt", "đều đạt", "đạt giá trị",
  "chiếm", "chiếm tỷ lệ", "chiếm tỉ lệ", "chiếm khoảng", "ở mức", "đạt ở mức", "vào khoảng", "bằng", "còn", "với", "lên", "xuống", "xuống còn", "lên tới", "lên đến", "tới", "đến", "từ", "gấp", "tụt", "tụt xuống", "vươn lên", "nằm", "nằm ở", "giữ", "giữ ở mức", "giữ mức", "giữ vững", "cải thiện", "nhảy",
  "tăng", "giảm", "tăng lên", "giảm xuống", "giảm còn", "tăng thêm", "vượt", "tương đương", "tương ứng", "tương ứng với", "tỷ lệ", "tỉ lệ", "đạt bình quân", "đứng", "xếp", "đứng thứ", "xếp thứ", "thứ", "xếp ở", "đứng ở",
  "lần lượt là", "lần lượt đạt", "lần lượt", "được", "đã được", "khoảng", "trên", "hơn", "gần", "dưới", "mới", "mới đạt", "chỉ đạt", "chỉ", "vẫn", "cũng", "hiện", "hiện nay", "đã", "đang", "sẽ", "duy trì", "duy trì ở mức",
  "tăng trưởng", "cao hơn", "thấp hơn", "nhanh hơn", "chậm hơn", "vị trí", "hạng", "đều", "toàn", "tổng cộng", "tổng cộng là", "cả", "tối thiểu", "ít nhất", "không dưới", "không quá", "tối đa", "trong đó", "trong đó có", "trong khi", "trong khi đó", "nhất là",
  "của", "và", "cùng", "cùng với", "cho", "trong", "tại", "ở", "về", "tính đến", "tính", "hết", "nay", "này", "đó", "trên tổng số", "trên tổng", "thì", "mà", "nên", "bị", "do", "vẫn còn", "xấp xỉ", "chừng", "tỷ lệ đạt", "tỉ lệ đạt", "tương đương với",
  "tức", "tức là", "nghĩa là", "hay", "con số này là", "đã lên", "đưa", "nâng", "với tỷ lệ", "với tỉ lệ", "so với", "so với mức",
]; // prettier-ignore

/** Phrases whose last word alone would be grammar; at the edge of a label they stay whole. */
export const wholePhrases: readonly string[] = [
  "văn bản đến", "công văn đến", "văn bản điện tử đến", "văn bản giấy đến", "tồn tại", "trang bị", "thu giữ", "tạm giữ", "bắt giữ", "lưu giữ", "công bố mới", "ban hành mới", "bổ sung mới", "kết nối mới", "tiếp nhận mới", "nhận mới", "phát sinh mới", "thu hút mới", "đầu tư mới", "trang bị mới", "lắp mới", "lắp đặt mới", "làm mới", "mua mới", "tham gia mới", "tạo lập mới", "tạo mới", "phát hành mới", "thêm mới", "khởi công mới", "cấp mới", "lập mới", "thành lập mới", "xây mới", "xây dựng mới", "đăng ký mới", "phát triển mới", "kết nạp mới", "tuyển mới", "mở mới", "trồng mới", "tuyển dụng mới",
  "an toàn", "bảo toàn", "hoàn toàn", "thiết bị", "chuẩn bị", "địa chỉ", "chứng chỉ", "tín chỉ", "văn bằng", "công bằng", "cân bằng", "mặt bằng", "đồng bằng", "giới tính", "thuộc tính", "giá cả", "tất cả",
  "nông thôn mới", "đổi mới", "tự do", "hiện tại", "giá trị gia tăng", "gia tăng", "công ước", "điều ước", "quy ước", "hương ước", "sắp xếp", "xếp hạng", "phân hạng", "thứ hạng", "nhà ở", "chỗ ở", "nơi ở", "đất ở", "cấp mới", "đồng đều",
  "tốc độ tăng trưởng", "mức tăng trưởng", "cắt giảm", "tinh giảm", "suy giảm", "thực hiện", "phát hiện", "thể hiện", "xuất hiện", "máy tính", "máy vi tính",
]; // prettier-ignore

/** Words about plans, times and comparison that name no quantity either, but may stand in a label. */
export const lightWords: readonly string[] = [
  "còn thiếu", "thiếu", "còn kém",
  "yêu cầu",
  "chưa",
  "chưa đạt",
  "không",
  "đặt ra",
  "tăng lên",
  "phấn đấu", "phấn đấu đạt", "giao", "đề ra", "so với", "cùng kỳ", "kế hoạch", "chỉ tiêu", "mục tiêu", "năm", "tháng", "quý", "ngày", "hoàn thành", "thực hiện", "thực hiện đạt", "kết quả đạt", "riêng", "chung", "bình quân", "cao nhất", "thấp nhất", "nhiều hơn", "ít hơn", "trước", "dự toán", "nhiều", "kh", "ct", "kế hoạch giao", "chỉ tiêu giao",
]; // prettier-ignore

/** A chunk that begins so, up to a comma, says when, where or by whom; it names no quantity. */
export const adverbialStarts: readonly string[] = [
  "cụ thể", "tức", "tức là", "theo", "theo đó", "ngoài ra", "bên cạnh đó", "đặc biệt", "tính đến", "tính từ", "đến", "đến nay", "đến hết", "hiện", "hiện nay", "trong", "trong đó", "từ", "sau", "trước", "qua", "thông qua", "nhờ", "nhờ đó",
  "với", "tại", "ở", "trên", "cùng với", "cùng với đó", "đồng thời", "tuy nhiên", "nhìn chung", "nổi bật", "điển hình", "đáng chú ý", "kết quả", "qua đó", "do đó", "vì vậy", "mặt khác", "song song", "về", "đối với", "riêng", "bước đầu",
  "thời gian qua", "năm", "tháng", "quý", "hết", "kết thúc", "lũy kế", "lũy kế đến", "tổng hợp", "phát biểu", "báo cáo", "như vậy", "trong số đó", "trong khi đó", "ngược lại", "thực hiện", "nhằm", "để", "đây là", "mới đây", "vừa qua", "đầu năm", "cuối năm", "tới nay",
]; // prettier-ignore

/** These open a sentence and name nothing: `Ở chiều ngược lại, còn 14 địa phương ...`. */
export const openingPhrases: readonly string[] = [
  "ở chiều ngược lại", "chiều ngược lại", "theo chiều ngược lại", "ngược lại", "đáng chú ý", "đáng chú ý là", "đáng mừng", "đáng nói", "đáng lưu ý", "dịp này", "nhân dịp này", "trong khi đó", "cũng trong dịp này",
  "mặc dù vậy", "dù vậy", "tuy vậy", "tuy nhiên", "song song đó", "bên cạnh những kết quả đạt được", "ở nhóm còn lại", "nhóm còn lại", "ở nhóm cuối", "ở nhóm dẫn đầu", "ở vị trí tiếp theo", "tiếp đó", "tiếp đến", "kế đến", "thực tế", "nhìn chung", "nhìn lại",
  "tính chung", "như vậy", "theo ghi nhận", "được biết", "trước đó", "sau đó", "tương tự", "đến thời điểm này", "hiện tại", "về tổng thể", "tổng thể", "về cơ bản",
]; // prettier-ignore

/** Behind the figure these end its own words wherever they stand: what follows is comparison, purpose or another figure's verb. */
export const tailStops: readonly string[] = [
  "nhằm", "giúp", "giúp cho", "góp phần", "qua đó", "từ đó", "nhờ đó", "tuy nhiên", "nhưng", "đồng thời", "bên cạnh đó", "trong khi", "điều này", "so với", "theo đó", "trong đó", "tương đương", "tương ứng", "tăng", "giảm", "vượt", "chiếm", "cao hơn", "thấp hơn", "đạt tỷ lệ", "đạt tỉ lệ", "lần lượt", "phần lớn", "đa số", "chủ yếu",
]; // prettier-ignore

/** Behind a comma these open another clause. */
export const clauseOpeners: readonly string[] = [
  "không có", "không còn", "chưa có", "không phát sinh", "không để",
  "giúp", "đáp ứng", "bảo đảm", "đảm bảo", "tạo", "tạo điều kiện", "phục vụ", "do", "vì", "điển hình", "như", "cụ thể", "là", "nâng cao", "khẳng định", "thể hiện", "cho thấy", "đưa", "nhất là", "đặc biệt", "bao gồm", "gồm", "đạt", "xếp", "đứng", "bằng", "cơ bản", "từng bước", "còn", "nâng", "mang lại", "thu hút", "hoàn thành", "riêng", "có", "với", "để", "theo", "ước", "tức", "nghĩa",
]; // prettier-ignore

/** A figure behind one of these is a part of the figure before it. */
export const partMarkers: readonly string[] = [
  "trong đó", "trong đó có", "trong số đó", "trong số này", "bao gồm", "gồm", "gồm có", "cụ thể là", "trong đó bao gồm", "chia ra", "riêng", "trong tổng số",
]; // prettier-ignore

/** A figure behind one of these shares the event of the figure before it: `187 cuộc họp với 3.053 điểm cầu`. */
export const companionWords: ReadonlySet<string> = new Set([
  "với",
  "cùng",
  "kèm",
  "cho",
  "thuộc",
  "tại",
  "ở",
  "trên",
]);

/** Words that point back to the quantity named before: `tỷ trọng này năm 2021`. */
export const backReferences: ReadonlySet<string> = new Set(["này", "đó", "trên", "nêu", "nói"]);

/** A lead that begins so speaks of a whole: `Trong 126 nhiệm vụ`, `Tổng số hồ sơ`. */
export const totalWords: readonly string[] = [
  "tổng",
  "tổng số",
  "tổng cộng",
  "trong",
  "trong số",
  "trong tổng số",
  "trên",
  "trên tổng số",
  "toàn bộ",
];

/** Words that say what became of some of the things counted before: `còn 28 nhiệm vụ`, `đúng hạn 364.910 hồ sơ`. */
export const partWords: readonly string[] = [
  "còn", "còn lại", "xong", "đã xong", "hoàn thành", "đã hoàn thành", "đang thực hiện", "đang triển khai", "đang xử lý", "đang giải quyết", "chưa hoàn thành", "chưa thực hiện", "chưa triển khai", "chưa xử lý", "chưa giải quyết", "chưa đạt", "không hoàn thành", "đúng hạn", "trước hạn", "quá hạn", "trễ hạn", "đúng và trước hạn", "trực tuyến", "qua mạng", "trực tiếp", "qua bưu chính", "toàn trình", "một phần",
  "thành công", "làm sạch", "khắc phục", "đã khắc phục", "khắc phục xong", "đã giải quyết", "giải quyết xong", "đã xử lý", "xử lý xong", "giải quyết được", "đã kích hoạt", "được kích hoạt", "được ký số", "ký số", "mới có", "riêng", "làm rõ", "điều tra làm rõ", "khám phá", "triệt phá", "phát sinh hồ sơ", "có phát sinh",
]; // prettier-ignore

/** What has been dealt with, by a word of `giải quyết`, `xử lý`, `trả kết quả`, `làm xong`, `hoàn thành`. */
export const settledWords: ReadonlySet<string> = new Set(["quyết", "xử", "trả", "xong", "hoàn"]);

/** What is still to be dealt with: `đang xử lý`, `chưa trả`, `tồn`. */
export const openWords: ReadonlySet<string> = new Set(["đang", "chưa", "tồn"]);

/** What came in or was given, settled or not: `phải giải quyết`, `tiếp nhận`, `được giao`. */
export const dueWords: ReadonlySet<string> = new Set(["phải", "nhận", "giao"]);

/** Verbs that begin what is said of a counted thing: `2.584 hộ sử dụng hóa đơn điện tử`. */
export const predicateVerbs: readonly string[] = [
  "chưa", "không", "chấp nhận", "thu phí", "thu học phí", "thu viện phí", "lắp đặt", "trang bị", "giải ngân", "sử dụng", "dùng", "tham gia", "đăng ký", "hoàn thành", "được", "đã", "thực hiện", "triển khai", "kết nối", "có", "nộp", "ứng dụng", "cung cấp", "tích hợp", "kích hoạt", "cài đặt", "áp dụng", "tiếp cận", "tham dự", "đạt", "đưa", "lên", "bán", "thanh toán", "vận hành", "phát sinh", "xử lý", "ban hành", "kê khai",
]; // prettier-ignore

/** First words of bodies that are counted together: `sở, ban, ngành`, `huyện, thị xã, thành phố`. */
export const bodyWords: ReadonlySet<string> = new Set([
  "ngành", "ban", "thị", "thành", "phường", "quận", "huyện", "xã", "đặc", "địa", "đơn", "cơ", "bản",
]); // prettier-ignore

/** Words of which names of such bodies are made: `xã, phường, thị trấn`. */
export const bodyParts: ReadonlySet<string> = new Set([
  "sở", "ban", "ngành", "tỉnh", "huyện", "quận", "xã", "phường", "thị", "trấn", "thôn", "bản", "thành", "phố", "đơn", "vị", "địa", "phương", "các", "và", ",",
]); // prettier-ignore

/** One name with a comma in it; no clause ends there. */
export const joinedNames: readonly string[] = [
  "sở, ngành", "sở, ban", "ban, ngành", "ngành, đoàn thể", "ngành, địa phương", "phòng, ban", "bộ, ngành", "tỉnh, thành phố", "huyện, thành phố", "huyện, thị xã", "thị xã, thành phố", "quận, huyện", "huyện, xã", "xã, phường", "phường, xã", "xã, thị trấn", "phường, thị trấn", "thôn, bản", "thôn, ấp", "ấp, khóm", "thôn, tổ dân phố", "bản, tổ dân phố", "ấp, khu phố",
  "cơ quan, tổ chức", "cơ quan, đơn vị", "tổ chức, cá nhân", "tổ chức, công dân", "cán bộ, công chức", "công chức, viên chức", "viên chức, người lao động", "người dân, doanh nghiệp", "doanh nghiệp, hợp tác xã", "cấp ủy, chính quyền",
  "khám, chữa bệnh", "phí, lệ phí", "trật tự, an toàn", "giảng dạy, học tập", "bưu chính, viễn thông", "kiểm tra, giám sát", "thanh tra, kiểm tra", "sản xuất, kinh doanh", "đào tạo, bồi dưỡng", "tập huấn, bồi dưỡng", "chế biến, chế tạo", "nông, lâm",
]; // prettier-ignore

/** Said of all that was counted before: `cấp huyện 65,8%, cấp xã 58,4%; bình quân chung 64,1%`. */
export const averageWords: readonly string[] = ["bình quân", "trung bình", "tính chung", "chung toàn"];
