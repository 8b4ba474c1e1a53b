import { wordSet } from "./word-set.ts";

/**
 * Ways to say exactly one thing in the name of an indicator; the first stands for all. Narrower than what two reports
 * may be compared by: an id claims, a likeness guesses. One line a meaning, one synonym an item. Compared folded.
 */
// prettier-ignore
export const wordings: readonly (readonly string[])[] = [
  // short forms
  ["thủ tục hành chính", "TTHC"],
  ["dịch vụ công", "DVC"],
  ["dịch vụ công trực tuyến", "DVCTT", "DVC trực tuyến"],
  ["chuyển đổi số", "CĐS"],
  ["công nghệ thông tin", "CNTT"],
  ["tổ công nghệ số cộng đồng", "tổ CNSCĐ", "tổ CNS cộng đồng", "tổ chuyển đổi số cộng đồng", "tổ công nghệ cộng đồng"],
  ["căn cước", "căn cước công dân", "CCCD", "thẻ căn cước", "thẻ căn cước công dân", "thẻ CCCD"],
  ["bảo hiểm y tế", "BHYT"],
  ["bảo hiểm xã hội", "BHXH"],
  ["bảo hiểm thất nghiệp", "BHTN"],
  ["an sinh xã hội", "ASXH"],
  ["hóa đơn điện tử", "HĐĐT"],
  ["thương mại điện tử", "TMĐT"],
  ["định danh điện tử", "ĐDĐT", "định danh và xác thực điện tử"],
  ["cơ sở dữ liệu", "CSDL"],
  ["an toàn thông tin", "ATTT", "an toàn thông tin mạng", "ATTTM"],
  ["cán bộ công chức", "cán bộ, công chức", "cán bộ", "công chức", "CBCC", "cán bộ, công chức, viên chức", "CBCCVC", "CB, CC, VC", "công chức, viên chức"],
  ["nông thôn mới", "NTM"],
  ["trung học phổ thông", "THPT"],
  ["ngân sách nhà nước", "NSNN"],
  ["khám chữa bệnh", "khám, chữa bệnh", "KCB", "khám bệnh, chữa bệnh"],
  ["hợp tác xã", "HTX"],
  // indexes
  ["chỉ số chuyển đổi số", "DTI", "chỉ số DTI", "chỉ số chuyển đổi số cấp tỉnh", "chỉ số chuyển đổi số DTI", "chỉ số chuyển đổi số cấp tỉnh DTI", "chỉ số chuyển đổi số cấp tỉnh (DTI)", "chỉ số đánh giá chuyển đổi số", "chỉ số đánh giá chuyển đổi số cấp tỉnh", "chỉ số đánh giá mức độ chuyển đổi số", "chỉ số mức độ chuyển đổi số"],
  ["PAR INDEX", "PARINDEX", "PAR-INDEX", "chỉ số PAR INDEX", "chỉ số cải cách hành chính", "chỉ số cải cách hành chính PAR INDEX", "chỉ số cải cách hành chính (PAR INDEX)", "chỉ số CCHC"],
  ["PAPI", "chỉ số PAPI", "hiệu quả quản trị và hành chính công cấp tỉnh", "hiệu quả quản trị và hành chính công", "hiệu quả quản trị và hành chính công cấp tỉnh (PAPI)", "hiệu quả quản trị và hành chính công cấp tỉnh PAPI", "chỉ số hiệu quả quản trị và hành chính công cấp tỉnh"],
  ["PCI", "chỉ số PCI", "năng lực cạnh tranh cấp tỉnh", "chỉ số năng lực cạnh tranh cấp tỉnh", "chỉ số năng lực cạnh tranh", "năng lực cạnh tranh cấp tỉnh (PCI)", "chỉ số năng lực cạnh tranh cấp tỉnh (PCI)", "chỉ số năng lực cạnh tranh cấp tỉnh PCI"],
  ["SIPAS", "chỉ số SIPAS", "chỉ số hài lòng", "chỉ số hài lòng về sự phục vụ hành chính", "chỉ số hài lòng về sự phục vụ hành chính (SIPAS)"],
  ["PGI", "chỉ số PGI", "chỉ số xanh cấp tỉnh", "chỉ số xanh", "chỉ số xanh cấp tỉnh (PGI)"],
  ["PII", "chỉ số PII", "đổi mới sáng tạo cấp địa phương", "chỉ số đổi mới sáng tạo cấp địa phương", "chỉ số đổi mới sáng tạo", "chỉ số đổi mới sáng tạo cấp địa phương (PII)"],
  // how a thing is done
  ["trực tuyến", "qua mạng", "online", "bằng hình thức trực tuyến", "qua môi trường mạng", "theo hình thức trực tuyến"],
  ["điện tử", "trên môi trường điện tử", "trên môi trường mạng", "trên môi trường số", "dưới dạng điện tử", "bằng văn bản điện tử", "hoàn toàn trên mạng", "trên mạng"],
  ["trao đổi", "gửi, nhận", "gửi và nhận", "gửi nhận", "gửi/nhận", "luân chuyển", "trao đổi, xử lý", "được gửi và nhận"],
  ["ký số", "mang chữ ký số", "được ký số", "ký chữ ký số", "ký bằng chữ ký số"],
  ["đúng hạn", "đúng và trước hạn", "trước và đúng hạn", "đúng hạn và trước hạn", "trước hạn và đúng hạn", "đúng, trước hạn", "trước, đúng hạn", "đúng hạn, trước hạn", "trước hạn, đúng hạn", "đúng thời hạn"],
  ["quá hạn", "trễ hạn", "chậm hạn", "trễ hẹn", "quá thời hạn"],
  ["giải quyết", "xử lý", "được trả", "trả kết quả", "giải quyết xong"],
  ["tiếp nhận giải quyết", "tiếp nhận và giải quyết", "tiếp nhận, giải quyết", "tiếp nhận và xử lý", "tiếp nhận, xử lý"],
  ["tiếp nhận", "nhận vào", "thu nhận", "đã nhận", "nhận"],
  ["sử dụng", "dùng"],
  ["nộp", "gửi hồ sơ"],
  ["tích hợp", "đưa lên", "kết nối, tích hợp", "tích hợp, cung cấp", "kết nối, tích hợp, cung cấp"],
  ["Cổng Dịch vụ công quốc gia", "Cổng DVC quốc gia", "Cổng DVCQG", "DVCQG"],
  ["văn bản đi", "văn bản gửi đi", "văn bản phát hành", "văn bản chuyển đi", "văn bản phát hành đi"],
  ["văn bản đi đến", "văn bản đi, đến", "văn bản đi và đến", "văn bản đến, đi", "văn bản đến và đi", "văn bản đi/đến", "văn bản đến/đi"],
  ["bằng cấp chứng chỉ", "bằng cấp, chứng chỉ", "văn bằng, chứng chỉ"],
  ["thanh toán", "chi trả"],
  ["không dùng tiền mặt", "không tiền mặt", "KDTM", "phi tiền mặt", "không sử dụng tiền mặt"],
  ["tập huấn", "bồi dưỡng", "đào tạo", "đào tạo, bồi dưỡng", "bồi dưỡng, tập huấn", "đào tạo, tập huấn", "tập huấn, bồi dưỡng"],
  ["số hóa", "được số hóa"],
  ["phần mềm diệt virus", "phần mềm phòng, chống mã độc", "phần mềm phòng chống mã độc", "giải pháp phòng, chống mã độc", "phần mềm diệt vi rút"],
  ["phản ánh", "phản ánh, kiến nghị", "PAKN", "kiến nghị, phản ánh", "phản ánh kiến nghị"],
  ["họp không giấy", "họp không giấy tờ", "phòng họp không giấy", "phòng họp không giấy tờ"],
  ["hội nghị trực tuyến", "hội nghị truyền hình", "hội nghị truyền hình trực tuyến", "họp trực tuyến", "phòng họp trực tuyến"],
  // who and what
  ["hộ gia đình", "hộ dân", "gia đình"],
  ["thôn", "thôn, bản", "thôn, xóm", "thôn, buôn", "thôn, ấp", "thôn, làng", "xóm", "ấp", "thôn, tổ dân phố", "xóm, tổ dân phố", "ấp, khu phố", "thôn, khối phố", "thôn, khu phố", "thôn, bản, tổ dân phố", "thôn, bản, khu phố", "khu dân cư", "thôn, khu dân cư", "khóm, ấp", "thôn, buôn, tổ dân phố"],
  ["xã", "xã, phường", "xã, phường, thị trấn", "xã, phường, đặc khu", "xã, thị trấn", "cấp xã", "UBND cấp xã"],
  ["doanh nghiệp", "doanh nghiệp, tổ chức", "tổ chức, doanh nghiệp", "doanh nghiệp và tổ chức", "doanh nghiệp, tổ chức kinh tế"],
  ["hộ kinh doanh", "hộ, cá nhân kinh doanh", "hộ, cá nhân", "hộ kinh doanh, cá nhân kinh doanh", "hộ và cá nhân kinh doanh", "cá nhân kinh doanh"],
  ["doanh nghiệp nhỏ và vừa", "DNNVV", "doanh nghiệp vừa và nhỏ", "SME"],
  ["hộ nông dân", "hộ sản xuất nông nghiệp", "hộ SXNN"],
  ["trường học", "cơ sở giáo dục", "trường", "nhà trường"],
  ["bệnh viện", "cơ sở khám chữa bệnh", "cơ sở y tế", "cơ sở khám, chữa bệnh", "cơ sở KCB"],
  ["người dân", "công dân", "nhân dân"],
  ["người trưởng thành", "dân số trưởng thành", "người dân trưởng thành", "công dân trưởng thành"],
  ["trạm BTS", "trạm thu phát sóng", "trạm thu phát sóng di động", "trạm thu, phát sóng", "trạm thu phát sóng thông tin di động", "trạm phát sóng", "trạm phát sóng di động", "cột BTS", "vị trí trạm BTS"],
  ["trạm 5G", "trạm BTS 5G", "trạm phát sóng 5G", "trạm thu phát sóng 5G", "trạm 5G phát sóng"],
  ["trạm 4G", "trạm BTS 4G", "trạm phát sóng 4G", "trạm thu phát sóng 4G"],
  ["trạm 3G", "trạm BTS 3G", "trạm phát sóng 3G"],
  ["băng rộng", "băng thông rộng"],
  ["cáp quang", "Internet cáp quang", "Internet băng rộng cáp quang", "băng rộng cáp quang", "cáp quang băng rộng", "Internet cáp quang băng rộng", "đường truyền cáp quang", "Internet cáp quang băng thông rộng"],
  ["phủ sóng", "có sóng", "phát sóng"],
  ["lõm sóng", "trắng sóng", "vùng lõm sóng", "vùng trắng sóng", "lõm, trắng sóng"],
  ["mạng truyền số liệu chuyên dùng", "mạng TSLCD", "mạng truyền số liệu chuyên dùng cấp II"],
  ["điện thoại thông minh", "smartphone"],
  ["sổ sức khỏe điện tử", "hồ sơ sức khỏe điện tử", "hồ sơ, sổ sức khỏe điện tử", "sổ SKĐT"],
  ["bệnh án điện tử", "hồ sơ bệnh án điện tử"],
  ["học bạ số", "học bạ điện tử"],
  ["doanh thu", "doanh số", "tổng giá trị giao dịch", "giá trị giao dịch", "giá trị bán hàng"],
  ["sàn thương mại điện tử", "sàn TMĐT", "sàn"],
  ["giao dịch", "đơn hàng"],
  ["LGSP", "nền tảng tích hợp, chia sẻ dữ liệu", "nền tảng tích hợp chia sẻ dữ liệu", "trục LGSP", "nền tảng chia sẻ, tích hợp dữ liệu"],
  ["chiếm", "đóng góp"],
  // the economy
  ["GRDP", "tổng sản phẩm trên địa bàn", "tổng sản phẩm trên địa bàn tỉnh", "tổng sản phẩm trên địa bàn (GRDP)", "tổng sản phẩm trên địa bàn tỉnh (GRDP)", "tổng sản phẩm nội tỉnh", "tổng sản phẩm trên địa bàn thành phố", "tổng sản phẩm"],
  ["tăng", "tăng trưởng", "tốc độ tăng", "tốc độ tăng trưởng"],
  ["bình quân đầu người", "đầu người", "bình quân đầu người/năm", "bình quân người"],
  ["CPI", "chỉ số giá tiêu dùng", "giá tiêu dùng", "chỉ số giá tiêu dùng (CPI)", "chỉ số CPI"],
  ["IIP", "chỉ số sản xuất công nghiệp", "chỉ số sản xuất toàn ngành công nghiệp", "chỉ số sản xuất công nghiệp (IIP)"],
  ["FDI", "đầu tư trực tiếp nước ngoài", "đầu tư nước ngoài", "đầu tư trực tiếp nước ngoài (FDI)"],
  ["xuất nhập khẩu", "xuất, nhập khẩu", "xuất khẩu, nhập khẩu", "XNK", "xuất khẩu và nhập khẩu"],
  ["thành lập mới", "đăng ký thành lập mới", "mới thành lập", "được thành lập mới", "đăng ký mới"],
  ["khách du lịch", "du khách", "khách tham quan, du lịch", "khách du lịch, tham quan"],
  ["nông, lâm nghiệp và thủy sản", "nông, lâm, thủy sản", "nông, lâm, ngư nghiệp", "nông - lâm - thủy sản", "nông lâm thủy sản", "nông, lâm nghiệp, thủy sản", "nông - lâm - ngư nghiệp"],
  ["nhà tạm", "nhà tạm, dột nát", "nhà tạm, nhà dột nát", "nhà dột nát"],
  ["thành thị", "đô thị"],
];

/** Words that tell no indicator from another, in a name or in a synonym; phrases may hold several. */
// prettier-ignore
export const nameFillers: readonly string[] = [
  "tỷ lệ", "tỉ lệ", "tỷ trọng", "tỉ trọng", "số lượng", "tổng số", "tổng số lượt", "tổng lượng", "tổng", "số lượt", "lượt", "mức độ", "mức", "cấp độ số",
  "các", "những", "của", "được", "đã", "đang", "là", "và", "tại", "ở", "trên", "trong", "với", "cho", "về", "có", "đạt", "chiếm", "theo", "từ", "qua", "bằng", "do", "bởi", "thì", "mà",
  "việc", "thực hiện", "hoặc", "lên", "vào", "ra", "tới", "cũng", "đều", "hiện", "hiện nay", "hiện có", "đến nay", "ước", "ước đạt", "khoảng", "gần",
  "Bộ Thông tin và Truyền thông", "Bộ TT&TT", "Bộ Nội vụ", "Bộ Khoa học và Công nghệ", "VCCI", "bảng xếp hạng", "công bố", "vừa công bố", "được công bố", "vừa được công bố",
  "chỉ tiêu", "chỉ đạt", "còn hiệu lực", "nộp thuế theo phương pháp kê khai", "theo phương pháp kê khai",
];

/** Words that open the name in a synonym alone: `số` of `số văn bản đến`. */
export const nameOpeners: readonly string[] = [
  "số",
  "xếp hạng",
  "điểm",
  "giá trị",
  "trị giá",
  "thứ hạng",
  "kết quả",
];

/** Words that may surround the name in a label without making it another indicator. */
// prettier-ignore
export const NAME_SURROUNDINGS = wordSet([
  "toàn", "tỉnh", "thành", "phố", "địa", "bàn", "phương", "cả", "nước", "quốc", "nhà", "năm", "tháng", "quý", "kỳ", "đầu", "cuối", "ngày", "nay", "cùng", "so", "giai", "đoạn", "lũy", "kế",
  "sẽ", "còn", "mới", "đến", "này", "đó", "nhằm", "như", "hơn", "tương", "đương", "riêng", "cụ", "thể", "công", "tác", "số", "lần", "hạng", "thứ", "xếp", "vị", "trí", "bậc", "điểm", "giá", "trị",
  "triển", "khai", "kết", "quả", "hay", "một", "chung", "bình", "quân", "trung", "tiếp", "tục", "tổ", "chức", "ban", "hành", "hoạt", "động", "phấn", "đấu", "tiêu", "mục", "yêu", "cầu", "kế", "hoạch", "đề",
  "vượt", "thực", "hoàn", "báo", "cáo", "ghi", "nhận", "phát", "sinh", "đồng", "bộ", "mở", "nói", "biết", "hạ", "tầng", "quy", "tụ", "kệ", "lượng", "lượt", "người", "quan", "đơn", "cơ", "khi", "cấp", "hành", "chính", "hiện", "hàng", "hóa", "giao", "duy", "trì", "thêm", "tăng", "đăng", "ký",
]);

/** Behind one of these a label says what the figure is good for: `tỷ lệ ký số giúp cho hoạt động`. */
export const NAME_ENDERS = wordSet([
  "giúp",
  "nhằm",
  "để",
  "góp",
  "giữa",
  "trước",
  "sau",
  "khi",
  "nhưng",
  "vì",
  "nên",
]);

/** What turns a name into its contrary, unless the indicator is named by it. */
export const NAME_CONTRARIES = wordSet([
  "chưa",
  "không",
  "thiếu",
  "giảm",
  "ngoài",
  "thấp",
  "giấy",
  "khối",
  "phường",
  "huyện",
  "quận",
]);

/** All levels at once, which narrows nothing, though it names some. */
// prettier-ignore
export const allLevels: readonly string[] = [
  "từ cấp tỉnh đến cấp huyện, cấp xã", "từ cấp tỉnh đến cấp xã", "từ tỉnh đến xã", "từ tỉnh đến cơ sở", "từ Trung ương đến cấp xã", "từ Trung ương đến cơ sở", "từ cấp tỉnh đến cơ sở",
  "cấp tỉnh, cấp huyện, cấp xã", "cấp tỉnh, huyện, xã", "cấp tỉnh đến cấp xã", "ba cấp", "03 cấp", "3 cấp", "hai cấp", "các cấp", "cả ba cấp",
];

/** Procedures whose files are some of all files: `Đăng ký khai sinh: tiếp nhận 8.926 hồ sơ`. */
export const procedureNames: readonly string[] = [
  "khai sinh", "khai tử", "kết hôn", "hộ tịch", "thường trú", "tạm trú", "tạm vắng", "lý lịch tư pháp", "lái xe", "hộ chiếu", "đất đai", "quyền sử dụng đất",
  "chứng thực", "đăng ký kinh doanh", "đăng ký doanh nghiệp", "giấy phép xây dựng", "cấp phép xây dựng", "mai táng", "an toàn thực phẩm", "con dấu",
  "sáng kiến", "tuyển sinh", "thi đua", "khen thưởng", "khiếu nại", "tố cáo",
]; // prettier-ignore

/** The same, where files are counted; elsewhere they only head a section: `kích hoạt tài khoản, Cấp căn cước, định danh điện tử`. */
export const procedureNamesOfFiles: readonly string[] = [
  "căn cước", "căn cước công dân", "CCCD", "dịch vụ công thiết yếu", "dịch vụ công liên thông", "thủ tục liên thông",
]; // prettier-ignore

/** In front of what most of a count is, not all of it: `hồ sơ trễ hạn, tập trung ở lĩnh vực đất đai`. */
export const mostlyWords: readonly string[] = [
  "tập trung", "chủ yếu", "phần lớn", "phần nhiều", "đa số", "đa phần", "nhất là", "nhiều nhất", "trong đó có",
]; // prettier-ignore
