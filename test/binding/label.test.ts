import { describe, expect, test } from "vitest";
import { fold } from "../../src/text/fold.ts";
import { HEAD, observe } from "./observe.ts";

const LONGEST = 25;

/** `[form, phrases the label holds, phrases it does not]`; it never holds a digit unless the phrases do. */
type Row = readonly [form: string, holds: readonly string[], lacks?: readonly string[]];

function labels(title: string, rows: readonly Row[]): void {
  describe(title, () => {
    const cases = rows.map(([form, holds, lacks = []]) => ({ form, holds, lacks }));
    test.each(cases)("$form", ({ form, holds, lacks }) => {
      const label = observe(HEAD + form).figure?.label ?? "";
      for (const phrase of holds) expect(fold(label)).toContain(fold(phrase));
      for (const phrase of lacks) expect(fold(label)).not.toContain(fold(phrase));
      expect(label.split(/\s+/u).length).toBeLessThanOrEqual(LONGEST);
      if (!holds.some((phrase) => /\d/u.test(phrase))) expect(label).not.toMatch(/\d/u);
    });
  });
}

labels("`còn` in front of a figure says what is left, and parts no clauses", [
  ["Tỷ lệ hộ nghèo còn 1,08%, tỷ lệ hộ cận nghèo còn «2,43%».", ["tỷ lệ hộ cận nghèo"]],
  ["Hộ nghèo giảm còn 1.204 hộ, hộ cận nghèo còn «3.450» hộ.", ["hộ cận nghèo"]],
  ["Tỷ lệ hộ nghèo còn «1,08%», tỷ lệ hộ cận nghèo còn 2,43%.", ["Tỷ lệ hộ nghèo"], ["cận nghèo"]],
  ["«193/193» xã có mạng 4G song vẫn còn 142 thôn chưa có sóng.", ["xã có mạng 4G"], ["thôn", "song"]],
]);

labels("a name in a ranking has the index that its score or place is of", [
  [
    "Chỉ số chuyển đổi số cấp tỉnh năm 2021 là 0,6 điểm. Một số địa phương tăng hạng mạnh như Hậu Giang tăng «17 bậc».",
    ["Chỉ số chuyển đổi số cấp tỉnh"],
  ],
  [
    "Theo đánh giá DTI năm 2021, bình quân các tỉnh là 0,6 điểm. Nhóm dẫn đầu gồm Đà Nẵng («0,81» điểm), Hải Phòng (0,76 điểm).",
    ["DTI"],
  ],
  [
    "Theo đánh giá DTI năm 2021, bình quân các tỉnh là 0,6 điểm. Bắc Giang tăng «12 bậc», lên vị trí thứ 8.",
    ["DTI"],
    ["bình quân"],
  ],
  [
    "Về xếp hạng chuyển đổi số các cơ quan, Sở Nội vụ dẫn đầu với 91 điểm, Sở Xây dựng xếp cuối với «61» điểm.",
    ["Sở Xây dựng", "xếp hạng chuyển đổi số"],
    ["Nội vụ"],
  ],
  [
    "100% trường học thu học phí qua ngân hàng; mười bốn xã được tỉnh công nhận xã chuyển đổi số, đứng thứ «6/21» huyện.",
    ["xã được tỉnh công nhận xã chuyển đổi số"],
    ["trường học"],
  ],
]);

labels("an index named behind a score or place is what it is of", [
  [
    "Năm 2021, Thanh Hóa đạt «0,6239» điểm, đứng thứ 8 cả nước về Chỉ số chuyển đổi số cấp tỉnh.",
    ["Chỉ số chuyển đổi số cấp tỉnh"],
  ],
  [
    "Xếp thứ 15 về Chỉ số năng lực cạnh tranh PCI nhưng chỉ xếp thứ «47» về Chỉ số cải cách hành chính.",
    ["Chỉ số cải cách hành chính"],
    ["PCI"],
  ],
]);

labels("places that a count names have what was measured before it", [
  [
    "Tỷ lệ hồ sơ toàn trình cao nhất là Đà Nẵng 76,4%. Ba tỉnh Sơn La, Bạc Liêu, Đắk Nông có tỷ lệ thấp nhất, lần lượt là 6,2%, «7,5%» và 8,9%.",
    ["Bạc Liêu", "hồ sơ toàn trình"],
    ["Sơn La", "Đắk Nông"],
  ],
]);

labels("what stands beside a thing that was counted says what that is", [
  ["Hà Nội có 1.215 trạm 5G, Hải Phòng 486 trạm, Cần Thơ «203» trạm.", ["trạm 5G"]],
  ["Tổ công nghệ số đã được lập tại 63/63 tỉnh, thành phố với «93.524» tổ.", ["Tổ công nghệ số"]],
  [
    "Tỉnh lập 1.676 tổ công nghệ số cộng đồng với «9.328» thành viên.",
    ["thành viên", "tổ công nghệ số cộng đồng"],
  ],
  [
    "Đại diện UBND huyện cho hay huyện đã cấp «98.412» tài khoản định danh.",
    ["huyện đã cấp"],
    ["cho hay", "Đại diện"],
  ],
  ["Các cơ quan gửi, nhận 1.860.000 văn bản (704.000 văn bản đi), «gấp đôi» năm 2019.", ["văn bản"]],
  [
    "Kinh tế số chiếm 20% GRDP; từ «80 đến 85%» hộ gia đình có cáp quang.",
    ["hộ gia đình có cáp quang"],
    ["GRDP"],
  ],
]);

labels("a bracket that says again of each what changed has the words of each", [
  [
    "Xảy ra 112 vụ, làm 58 người chết, 87 người bị thương (giảm 15 vụ, giảm «9» người chết, tăng 3 người bị thương).",
    ["người chết"],
    ["bị thương"],
  ],
  ["Đàn lợn «650 nghìn» con, giảm 2,3%.", ["Đàn lợn"], ["con"]],
  ["Có 1,35 triệu tài khoản; chỉ số DTI năm 2021 xếp thứ «18/63».", ["chỉ số DTI"], ["tài khoản"]],
]);

labels("a comma inside a name parts no figures", [
  [
    "Khai khoáng tăng 3,35%, công nghiệp chế biến, chế tạo tăng «6,8%», phân phối điện, khí đốt tăng 3,9%.",
    ["công nghiệp chế biến, chế tạo"],
  ],
  [
    "Dịch vụ tăng 6,8%, khu vực nông, lâm nghiệp và thủy sản tăng «3,94%».",
    ["khu vực nông, lâm nghiệp và thủy sản"],
  ],
  ["Bán lẻ đạt 3.200 tỷ đồng, vận tải, kho bãi đạt «120 tỷ đồng».", ["vận tải, kho bãi"], ["Bán lẻ"]],
]);

labels("one name with a comma in it", [
  ["Có «42/42» cơ sở khám, chữa bệnh dùng sổ sức khỏe điện tử.", ["khám, chữa bệnh", "sổ sức khỏe"]],
  ["Đã thu «1.204» lượt phí, lệ phí trực tuyến với số tiền 3 tỷ đồng.", ["phí, lệ phí trực tuyến"]],
  ["Cấp cho cá nhân 640 chứng thư, cơ quan, tổ chức «215» chứng thư.", ["cơ quan, tổ chức"], ["cá nhân"]],
]);

labels("what a sentence opens with, up to its colon", [
  ["Ngô: diện tích gieo trồng «12.400» ha.", ["diện tích gieo trồng", "ngô"]],
  ["Ngô: diện tích 12.400 ha; năng suất bình quân đạt «48» tạ/ha.", ["năng suất", "ngô"], ["diện tích"]],
  ["Chè: diện tích 3.100 ha; tổng sản lượng búp tươi «24.500» tấn.", ["sản lượng", "chè"]],
  [
    "Đoàn viên đã cập nhật dữ liệu dân cư: Hội Phụ nữ «8.120» người, Hội Nông dân 9.310 người.",
    ["phụ nữ", "cập nhật dữ liệu"],
    ["nông dân"],
  ],
  [
    "Hội viên có dữ liệu trên hệ thống: cựu chiến binh 3.120 hội viên, nông dân «9.310» hội viên.",
    ["nông dân", "dữ liệu"],
    ["cựu chiến binh"],
  ],
  ["Kết quả: tỷ lệ trẻ em được tiêm chủng đạt «97%».", ["tiêm chủng"], ["kết quả"]],
  ["Trong đó: tỷ lệ trẻ em được tiêm chủng đạt «97%».", ["tiêm chủng"], ["trong đó"]],
  ["Sở Công Thương: tổng số cụm công nghiệp là «12» cụm.", ["cụm công nghiệp"], ["công thương"]],
]);

labels("what became of some is said of the whole, not of the others", [
  [
    "Trong tổng số 120 nhiệm vụ, đã hoàn thành 80 nhiệm vụ, đang thực hiện 30 nhiệm vụ, quá hạn «10» nhiệm vụ.",
    ["quá hạn nhiệm vụ", "tổng số nhiệm vụ"],
    ["đang thực hiện", "hoàn thành"],
  ],
  ["Số vụ tai nạn giảm 12 vụ, còn «45» vụ.", ["Số vụ tai nạn"], ["vụ, Số"]],
  ["Đã công bố mới «127» thủ tục hành chính.", ["công bố mới"]],
  ["Tổng sản phẩm trên địa bàn (GRDP) ước tăng «4,12%».", ["Tổng sản phẩm trên địa bàn GRDP"]],
]);

labels("who says so, where it is written and until when is no part of it", [
  [
    "Ông Nam, Giám đốc Sở cho biết, hiện nay trên «90%» hộ trong thôn dùng mạng.",
    ["hộ trong thôn"],
    ["Giám đốc"],
  ],
  ["Tỉnh phấn đấu đến 31/12/2022 tỷ lệ tiêm nhắc lại đạt «85%».", ["tỷ lệ tiêm nhắc lại"], ["phấn đấu"]],
  [
    "Dự toán giao tại Nghị quyết số 305/NQ-HĐND cho khối thuế là «25.300» tỷ đồng.",
    ["Dự toán giao cho khối thuế"],
  ],
  ["Mới có «9/20» chỉ tiêu của Kế hoạch số 45/KH-UBND hoàn thành.", ["chỉ tiêu hoàn thành"]],
  ['Đoàn xã mở «5» lớp "Bình dân học vụ", thu hút nhiều người.', ["lớp"], ['"']],
]);

labels("a count behind the semicolon of a share speaks for itself", [
  [
    "Có 4/18 sở có tỷ lệ đúng hạn dưới 95%; «21» xã chưa phát sinh hồ sơ.",
    ["xã chưa phát sinh hồ sơ"],
    ["đúng hạn"],
  ],
]);

labels("a list in turn ends with `và`", [
  [
    "Số dịch vụ mức độ 3, mức độ 4 lần lượt là «498» và 1.147 dịch vụ; 1.236 dịch vụ đã tích hợp lên Cổng quốc gia.",
    ["mức độ 3"],
    ["mức độ 4"],
  ],
  [
    "Số dịch vụ mức độ 3, mức độ 4 lần lượt là 498 và «1.147» dịch vụ; 1.236 dịch vụ đã tích hợp lên Cổng quốc gia.",
    ["mức độ 4"],
    ["mức độ 3"],
  ],
  [
    "Số dịch vụ mức độ 3, mức độ 4 lần lượt là 498 và 1.147 dịch vụ; «1.236» dịch vụ đã tích hợp lên Cổng quốc gia.",
    ["dịch vụ đã tích hợp"],
    ["mức độ"],
  ],
]);

labels("an average is of all that were named", [
  [
    "Tỷ lệ trực tuyến cấp tỉnh 71,2%, cấp huyện 65,8%, cấp xã 58,4%; bình quân chung «64,1%».",
    ["bình quân chung", "tỷ lệ trực tuyến"],
    ["cấp xã"],
  ],
]);

labels("a head stays whole", [
  [
    "Tỷ lệ hồ sơ nộp trực tuyến mức độ 3, mức độ 4 chỉ đạt «32,7%».",
    ["tỷ lệ hồ sơ nộp trực tuyến", "mức độ 4"],
  ],
  ["Quy mô kinh tế số đạt 18%, tốc độ tăng trưởng đạt «22,4%».", ["tốc độ tăng trưởng"]],
  ["Bộ chỉ số phục vụ người dân, doanh nghiệp: tỉnh đạt «83,6» điểm.", ["phục vụ người dân, doanh nghiệp"]],
  [
    "Tỷ lệ hồ sơ thủ tục hành chính tiếp nhận, trả kết quả qua dịch vụ bưu chính công ích mới đạt «11,8%».",
    ["Tỷ lệ hồ sơ", "bưu chính công ích"],
  ],
  ["Diện tích áp dụng kỹ thuật “3 giảm, 3 tăng” là «29.400» ha.", ["kỹ thuật 3 giảm, 3 tăng"]],
]);

labels("figures joined by `và` share what is said behind the last", [
  [
    "Còn «05» sở, ngành và 4/12 huyện chưa giải ngân được vốn sự nghiệp.",
    ["chưa giải ngân được vốn sự nghiệp"],
  ],
  [
    "«100%» cơ quan cấp tỉnh, cấp huyện và 209/209 xã sử dụng phần mềm một cửa.",
    ["cơ quan cấp tỉnh", "sử dụng phần mềm một cửa"],
  ],
  ["«100%» huyện dùng chữ ký số và 80% xã sử dụng phần mềm một cửa.", ["dùng chữ ký số"], ["phần mềm"]],
]);

labels("a name alone is said of what was measured before", [
  [
    "Kim ngạch xuất khẩu 512 triệu USD; riêng thủy sản, dệt may lần lượt đạt «158,6 triệu USD» và 142,3 triệu USD.",
    ["thủy sản", "xuất khẩu"],
    ["dệt may"],
  ],
  [
    "Công suất giường bệnh bình quân 96,8%, riêng Bệnh viện Đa khoa khu vực Phúc Yên là «104%».",
    ["Phúc Yên", "công suất giường bệnh"],
  ],
  [
    "Đơn vị có chi phí lớn là Bệnh viện Đa khoa tỉnh (412 tỷ đồng), Bệnh viện Sản - Nhi («176 tỷ đồng»).",
    ["Sản - Nhi", "chi phí"],
  ],

  [
    "Điểm DTI trung bình đạt 812,6 điểm. Sở Nội vụ dẫn đầu với 951,3 điểm; tiếp đến là Văn phòng UBND tỉnh («934,7 điểm»).",
    ["Văn phòng UBND tỉnh", "DTI"],
    ["Sở Nội vụ"],
  ],
  ["TP Thanh Hóa tiếp tục giữ vị trí thứ «1» về chuyển đổi số.", ["TP Thanh Hóa"]],
  [
    "Tỷ lệ trực tuyến toàn tỉnh đạt 74,26%; huyện Nga Sơn cao nhất («83,5%»), huyện Mường Lát thấp nhất (55,9%).",
    ["Nga Sơn", "tỷ lệ trực tuyến"],
  ],
  [
    "Tỷ lệ trực tuyến toàn tỉnh đạt 74,26%; huyện Nga Sơn cao nhất (83,5%), huyện Mường Lát thấp nhất («55,9%»).",
    ["Mường Lát", "tỷ lệ trực tuyến"],
    ["Nga Sơn"],
  ],
  [
    "Nâng tỷ lệ nộp trực tuyến lên 80%, riêng huyện Nga Sơn và huyện Hà Trung lần lượt đạt 70% và «75%».",
    ["Hà Trung", "nộp trực tuyến"],
    ["Nga Sơn"],
  ],
  [
    "Số người chưa có thẻ tập trung ở ba địa phương: thị xã Bỉm Sơn (14.210 người), huyện Nga Sơn («11.874» người).",
    ["Nga Sơn", "chưa có thẻ"],
    ["Bỉm Sơn"],
  ],
  [
    "Về khối lượng hồ sơ tiếp nhận: Thanh Hóa 3,07 triệu hồ sơ, Nghệ An «2,31 triệu» hồ sơ.",
    ["khối lượng hồ sơ tiếp nhận"],
    ["Thanh Hóa"],
  ],
  [
    "Về tỷ lệ trực tuyến: dẫn đầu là Ninh Bình (96,4%). Ở chiều ngược lại, Cao Bằng và Lai Châu đạt lần lượt «48,2%» và 51%.",
    ["Cao Bằng", "tỷ lệ trực tuyến"],
    ["Ninh Bình", "Lai Châu"],
  ],
]);

labels("what a list says of each of its members", [
  [
    "Tỷ lệ văn bản qua trục liên thông của khối sở, ngành đạt 99,8%; khối huyện, thành phố đạt «97,4%».",
    ["văn bản qua trục liên thông", "khối huyện, thành phố"],
  ],
  [
    "Tỷ lệ hộ có cáp quang, tỷ lệ dân số có sổ sức khỏe điện tử lần lượt đạt «88%» và 95%.",
    ["cáp quang"],
    ["sức khỏe"],
  ],
  [
    "Tỷ lệ hộ có cáp quang, tỷ lệ dân số có sổ sức khỏe điện tử lần lượt đạt 88% và «95%».",
    ["sức khỏe"],
    ["cáp quang"],
  ],
]);

labels("a word that only looks like `now`", [
  ["Tỉnh đã hoàn thành 39 nhiệm vụ, đang thực hiện «07» nhiệm vụ.", ["đang thực hiện"]],
  ["Người dân đã thực hiện hơn «31.500» giao dịch trực tuyến.", ["thực hiện"]],
]);

labels("an amount is of what was counted before it", [
  [
    "Xử phạt vi phạm giao thông 9.214 trường hợp, số tiền «22,63 tỷ đồng».",
    ["số tiền", "xử phạt vi phạm giao thông"],
  ],
  [
    "Chi trả an sinh xã hội cho 41.250 đối tượng qua tài khoản với số tiền «187,4 tỷ đồng».",
    ["an sinh xã hội"],
  ],
  ["Tiếp nhận 312.470 hồ sơ tại bộ phận một cửa; qua mạng «53.120», tỷ lệ 17%.", ["qua mạng", "hồ sơ"]],
]);

labels("what stands in front of the figure", [
  ["Công an tỉnh đã thu giữ «7,04 tỷ đồng» và 18.600 USD.", ["thu giữ"]],
  [
    "Các đơn vị có hồ sơ quá hạn: Sở Tài chính 24 hồ sơ, UBND thành phố Sầm Sơn «18» hồ sơ.",
    ["Sầm Sơn", "hồ sơ quá hạn"],
  ],
  [
    "Các địa phương có tỷ lệ kích hoạt cao gồm Nga Sơn (88%), Hà Trung («85%»).",
    ["Hà Trung", "tỷ lệ kích hoạt"],
  ],
  [
    "Khu vực đô thị có 100% trường học thu học phí; ở nông thôn, con số này là «76,3%».",
    ["nông thôn", "trường học"],
  ],
  ["Tỷ lệ số hóa hồ sơ, giấy tờ, kết quả giải quyết đạt «86,35%».", ["số hóa"]],
  ["Phát sinh 2.016 giao dịch thanh toán phí với số tiền «61 triệu đồng».", ["thanh toán phí"]],
  ["Có văn bản đến «33.912» và văn bản đi 14.393.", ["văn bản đến"]],
  ["Đã khảo sát 2.450 phiếu, có «97,3%» ý kiến người dân hài lòng.", ["hài lòng"]],
  [
    "Tỷ lệ đúng hạn của cấp tỉnh, cấp huyện, cấp xã lần lượt là 99,92%; «99,41%» và 99,87%.",
    ["đúng hạn", "cấp huyện"],
  ],
  [
    "Thủ tục lưu trú và cấp hộ chiếu có tỷ lệ trực tuyến lần lượt là «100%» và 87,3%.",
    ["lưu trú", "trực tuyến"],
  ],
  [
    "Vẫn còn 47 thôn chưa có sóng di động; mới có «38,5%» hồ sơ được thanh toán phí trực tuyến.",
    ["hồ sơ được thanh toán"],
    ["sóng di động"],
  ],
  ["Toàn tỉnh cấp mới «45» dự án.", ["cấp mới dự án"]],
  ["Hồ sơ trực tuyến là «61.234» hồ sơ.", ["hồ sơ trực tuyến"], ["trực tuyến hồ sơ"]],
  [
    "Tỉnh cung cấp 634 dịch vụ công trực tuyến một phần. Trong quý, đã tiếp nhận «98.765» hồ sơ.",
    ["tiếp nhận hồ sơ"],
    ["dịch vụ công"],
  ],
  [
    "Có «80%» người dân trưởng thành có tài khoản ngân hàng theo Quyết định số 411/QĐ-TTg.",
    ["tài khoản ngân hàng"],
    ["theo"],
  ],
  ["Sản lượng lương thực có hạt đạt «820,5 nghìn tấn».", ["sản lượng lương thực có hạt"]],
  [
    "Độ che phủ rừng 53,6%; tỷ lệ dân số nông thôn dùng nước hợp vệ sinh «96,5%».",
    ["dân số nông thôn dùng nước hợp vệ sinh"],
    ["che phủ"],
  ],
  [
    "Tỷ lệ người dân tham gia bảo hiểm y tế đạt 91,6%, phấn đấu hết năm đạt «93%».",
    ["người dân tham gia bảo hiểm y tế"],
  ],
  [
    "Toàn tỉnh có 360/465 xã đạt chuẩn nông thôn mới (đạt 77,4%), «65» xã nâng cao.",
    ["xã nâng cao"],
    ["đạt chuẩn"],
  ],
  [
    "Giải quyết việc làm cho 34.500 lao động; đưa «5.600» người đi làm việc ở nước ngoài.",
    ["người đi làm việc ở nước ngoài"],
    ["giải quyết"],
  ],
  [
    "Đáng chú ý, tỷ lệ người dân hài lòng về dịch vụ công đạt «95,4%».",
    ["người dân hài lòng", "dịch vụ công"],
    ["đáng chú ý"],
  ],
  ["Riêng tỷ lệ hồ sơ đất đai trả đúng hạn chỉ đạt «78%».", ["hồ sơ đất đai", "đúng hạn"]],
  [
    "Tổng kinh phí bố trí cho chuyển đổi số năm 2022 là «412,6 tỷ đồng».",
    ["kinh phí", "chuyển đổi số"],
    ["năm 2022"],
  ],
  [
    "Số lượng tổ công nghệ số cộng đồng được thành lập: «4.353» tổ, với 28.000 thành viên.",
    ["tổ công nghệ số cộng đồng"],
    ["thành viên"],
  ],
  ["* Mật độ thuê bao băng rộng di động: «85,2» thuê bao/100 dân", ["mật độ", "băng rộng di động"]],
  [
    "Thực hiện Nghị quyết 57, tỉnh đã bố trí «1.204 tỷ đồng» cho khoa học công nghệ.",
    ["khoa học công nghệ"],
    ["57"],
  ],
  ["Tốc độ tăng trưởng GRDP 6 tháng đầu năm đạt «8,2%».", ["tốc độ tăng", "grdp"], ["tháng đầu năm"]],
  ["Chỉ số hài lòng của người dân (SIPAS) đạt «84,6 điểm».", ["hài lòng"]],
  ["Tỷ lệ hồ sơ tiếp nhận trực tuyến (không tính hồ sơ đất đai) là «92%».", ["hồ sơ tiếp nhận trực tuyến"]],
  [
    "Tỷ lệ hồ sơ được giải quyết đúng và trước hạn đạt «97,6%».",
    ["tỷ lệ hồ sơ", "đúng và trước hạn"],
    ["đạt"],
  ],
  ["Tỷ lệ hộ gia đình có cáp quang là «82,4%».", ["tỷ lệ hộ gia đình có cáp quang"]],
  [
    "Tính đến ngày 30/6/2022, tỷ lệ văn bản ký số toàn tỉnh đạt «99%».",
    ["văn bản ký số"],
    ["30/6", "tính đến"],
  ],
  [
    "Theo Quyết định số 2951/QĐ-BCT ngày 27/12/2021, tỷ lệ doanh nghiệp dùng hóa đơn điện tử là «100%».",
    ["doanh nghiệp dùng hóa đơn điện tử"],
    ["2951", "quyết định"],
  ],
  ["- Tỷ lệ thanh toán trực tuyến: «18%»;", ["tỷ lệ thanh toán trực tuyến"], [":"]],
  ["- Số tài khoản định danh đã kích hoạt: «684.905» tài khoản.", ["tài khoản định danh", "kích hoạt"]],
  [
    "Trong 6 tháng đầu năm, doanh thu thương mại điện tử của tỉnh đạt «1.204 tỷ đồng».",
    ["doanh thu thương mại điện tử"],
    ["tháng đầu năm"],
  ],
  ["Chỉ số chuyển đổi số cấp tỉnh (DTI) xếp thứ «12» cả nước.", ["chỉ số chuyển đổi số"]],
  [
    "Doanh thu kinh tế số ước đạt «1.950 tỷ đồng», tăng 12% so với cùng kỳ.",
    ["doanh thu kinh tế số"],
    ["tăng", "cùng kỳ"],
  ],
]);

labels("what stands behind it", [
  ["Trên địa bàn tỉnh có «9.812» doanh nghiệp đã dùng hóa đơn điện tử.", ["doanh nghiệp", "hóa đơn điện tử"]],
  ["Lắp đặt «450» camera giám sát giao thông trên các tuyến quốc lộ.", ["camera giám sát giao thông"]],
  ["Đưa «393» sản phẩm OCOP lên sàn thương mại điện tử.", ["sản phẩm ocop", "sàn thương mại điện tử"]],
  [
    "Mới có «12%» doanh nghiệp nhỏ và vừa dùng nền tảng quản trị.",
    ["doanh nghiệp nhỏ và vừa", "nền tảng quản trị"],
  ],
  ["Còn «44» thôn chưa có sóng di động.", ["thôn", "chưa có sóng"]],
  [
    "Tập huấn kỹ năng số cho «1.250» cán bộ, công chức cấp xã.",
    ["tập huấn kỹ năng số", "cán bộ, công chức cấp xã"],
  ],
  [
    "Gần «3,2 triệu» thuê bao di động đã được chuẩn hóa thông tin.",
    ["thuê bao di động", "chuẩn hóa thông tin"],
  ],
  ["Có «27» bệnh viện thu viện phí không dùng tiền mặt.", ["bệnh viện thu viện phí không dùng tiền mặt"]],
  ["«100%» cơ quan nhà nước dùng chữ ký số.", ["cơ quan nhà nước", "chữ ký số"]],
  ["Đến nay, «85%» hồ sơ được nộp trực tuyến.", ["hồ sơ", "nộp trực tuyến"], ["đến nay"]],
  [
    "Trên «62%» dân số có tài khoản thanh toán; 30% dân số có chữ ký số.",
    ["dân số có tài khoản thanh toán"],
    ["chữ ký số"],
  ],
  ["«559/559» xã có mạng băng rộng cố định.", ["xã", "mạng băng rộng cố định"]],
  ["Đã cấp «14.037» chứng thư số cho cán bộ, công chức.", ["chứng thư số"]],
  ["Toàn tỉnh hiện có «5.304» trạm BTS đang hoạt động.", ["trạm BTS"]],
  ["Đã có «23» xã hoàn thành xây dựng mô hình chuyển đổi số.", ["xã", "mô hình chuyển đổi số"]],
]);

labels("each figure of a sentence has its own words", [
  ["Có 27 bệnh viện và «559» trạm y tế đã kết nối.", ["trạm y tế"], ["bệnh viện"]],
  ["Tiếp nhận 502 hồ sơ; giải quyết 498 hồ sơ; «4» hồ sơ quá hạn.", ["hồ sơ quá hạn"], ["tiếp nhận"]],
  [
    "Chữ ký số: tỉnh đã cấp 14.037 chữ ký số; «85%» doanh nghiệp có chữ ký số.",
    ["doanh nghiệp có chữ ký số"],
  ],
  ["Thu phí trực tuyến 31,7 tỷ đồng với «118.430» giao dịch.", ["giao dịch"]],
  ["Kế hoạch giao 1.200 tài khoản, tỷ lệ kích hoạt đạt «92%».", ["tỷ lệ kích hoạt"], ["kế hoạch giao"]],
  ["Có 5.304 trạm BTS, phủ sóng «99,8%» dân số.", ["phủ sóng", "dân số"]],
  [
    "Tiếp nhận 502.225 hồ sơ, đã giải quyết «498.100» hồ sơ đúng hạn.",
    ["giải quyết", "hồ sơ", "đúng hạn"],
    ["tiếp nhận"],
  ],
  ["Tiếp nhận «502.225» hồ sơ, đã giải quyết 498.100 hồ sơ đúng hạn.", ["tiếp nhận", "hồ sơ"], ["đúng hạn"]],
  ["Tỷ lệ ký số cấp tỉnh đạt «99%», cấp huyện đạt 98,3%.", ["ký số", "cấp tỉnh"], ["cấp huyện"]],
  ["Tỷ lệ văn bản gửi qua mạng của tỉnh đạt 96%, của toàn quốc đạt «86,5%».", ["văn bản gửi qua mạng"]],
  [
    "Cung cấp 149 dịch vụ công mức độ 3 và «725» dịch vụ công mức độ 4.",
    ["cung cấp", "dịch vụ công mức độ 4"],
    ["mức độ 3"],
  ],
  [
    "Cung cấp «149» dịch vụ công mức độ 3 và 725 dịch vụ công mức độ 4.",
    ["cung cấp", "dịch vụ công mức độ 3"],
    ["mức độ 4"],
  ],
  [
    "Tỷ lệ số hóa của Sở Y tế, Sở Nội vụ, Sở Tư pháp lần lượt là 90%, «85%» và 80%.",
    ["tỷ lệ số hóa", "sở nội vụ"],
    ["sở y tế", "sở tư pháp"],
  ],
  ["Mở 12 lớp tập huấn cho «1.250» cán bộ cấp xã.", ["cán bộ cấp xã"], ["12"]],
  [
    "Đã rà soát 1.200 hệ thống, trong đó «64» hệ thống được phê duyệt cấp độ.",
    ["hệ thống", "phê duyệt cấp độ"],
    ["rà soát"],
  ],
  ["Tổng số tổ công nghệ số: 1.452 tổ với «10.236» thành viên.", ["thành viên"]],
  ["Số hộ kinh doanh lên sàn là «1.310» hộ, bằng 62% kế hoạch.", ["hộ kinh doanh lên sàn"], ["kế hoạch"]],
]);

labels("a change and a share say of what", [
  [
    "Doanh thu viễn thông đạt 1.204 tỷ đồng, tăng «12,5%» so với cùng kỳ.",
    ["doanh thu viễn thông"],
    ["cùng kỳ năm 2021"],
  ],
  ["Chỉ số DTI xếp thứ 12, tăng «21 bậc» so với năm 2020.", ["DTI"], ["2020"]],
  ["Giải quyết 14.037 hồ sơ trực tuyến (đạt «97,5%»).", ["hồ sơ trực tuyến"]],
  ["Tỷ lệ hồ sơ trực tuyến đạt 66,79%, vượt mục tiêu «16,79%».", ["hồ sơ trực tuyến"]],
  ["Tỷ lệ này năm trước chỉ đạt 40%; tỷ lệ hồ sơ trực tuyến hiện là «66%».", ["hồ sơ trực tuyến"]],
]);

labels("a comma inside a list of bodies parts no clauses", [
  ["Cấp xã có 71,4% hồ sơ trực tuyến, khối sở, ngành có «88,2%».", ["khối sở, ngành"]],
  [
    "Tỷ lệ ký số: cấp huyện 97,1%, xã, phường, thị trấn «90,4%».",
    ["xã, phường, thị trấn", "tỷ lệ ký số"],
    ["cấp huyện"],
  ],
  ["Có 11 xã, huyện Hữu Lũng có «14» xã đạt chuẩn.", ["xã"], ["11"]],
]);

labels("what became of some of a count is their name", [
  ["Tổng số 64 đầu việc: đã hoàn thành «41», đang thực hiện 18.", ["hoàn thành", "đầu việc"]],
  ["Kế hoạch có 64 đầu việc: đã hoàn thành 41, đang thực hiện «18».", ["đang thực hiện"]],
]);

labels("a change without a name has that of what has changed", [
  [
    "Đã nộp trực tuyến 806 hồ sơ, chiếm 62,0%, gồm 300 hồ sơ một phần và 506 hồ sơ toàn trình, tăng «4,5» điểm phần trăm.",
    ["trực tuyến"],
    ["toàn trình"],
  ],
]);

labels("a whole is not named by what became of its part, nor a share of the part by the whole", [
  ["Đã kích hoạt 18.420 tài khoản trên tổng số «21.905» tài khoản đã cấp.", ["đã cấp"], ["kích hoạt"]],
  ["Tỉnh đã làm xong 43 trong tổng số «58» nhiệm vụ.", ["nhiệm vụ"], ["làm xong"]],
  ["Tỉnh đã làm xong «43» trong tổng số 58 nhiệm vụ.", ["làm xong nhiệm vụ"]],
  ["Hoàn thành 63 trong tổng số 68 nhiệm vụ được giao, đạt «92,6%».", ["hoàn thành", "nhiệm vụ"]],
]);

labels("what stands in front of a colon is the name of the figure behind it", [
  [
    "Tiếp nhận 35.412 hồ sơ; trong đó trực tuyến: «28.904» hồ sơ, trực tiếp và qua bưu chính: 5.820 hồ sơ, kỳ trước chuyển qua: 688 hồ sơ.",
    ["trực tuyến"],
    ["trực tiếp", "bưu chính"],
  ],
  [
    "Tiếp nhận 35.412 hồ sơ; trong đó trực tuyến: 28.904 hồ sơ, trực tiếp và qua bưu chính: «5.820» hồ sơ, kỳ trước chuyển qua: 688 hồ sơ.",
    ["trực tiếp và qua bưu chính"],
    ["kỳ trước", "trực tuyến"],
  ],
  [
    "Tiếp nhận 35.412 hồ sơ; trong đó trực tuyến: 28.904 hồ sơ, trực tiếp và qua bưu chính: 5.820 hồ sơ, kỳ trước chuyển qua: «688» hồ sơ.",
    ["kỳ trước chuyển qua"],
    ["trực tuyến"],
  ],
]);

labels("behind a semicolon something else was done", [
  ["Tổ chức 567 buổi với 45.678 lượt người tham dự; treo «234» băng rôn.", ["treo băng rôn"], ["lượt người"]],
  [
    "Cấp căn cước: thu nhận 3.456 hồ sơ; đã trả «3.102» thẻ.",
    ["đã trả", "thẻ", "cấp căn cước"],
    ["thu nhận"],
  ],
  ["Toàn tỉnh có 8.120 máy tính; cấp xã «418» máy.", ["cấp xã", "máy tính"]],
  ["Thu nhận 812.345 hồ sơ định danh (mức 1: 12.345; mức 2: «800.000»).", ["mức 2", "định danh"], ["mức 1"]],
]);

labels("a share behind a semicolon says of what", [
  ["- 100% hồ sơ nhận trực tuyến; trên «95%» hộ có Internet.", ["hộ có Internet"], ["hồ sơ"]],
  ["- Thành lập 2 hợp tác xã số; bố trí tối thiểu «1%» ngân sách.", ["bố trí ngân sách"], ["hợp tác xã"]],
]);

labels("the first of a bracket's counts has its own noun", [
  ["Ban hành 45 văn bản (12 kế hoạch, 20 công văn, «13» quyết định).", ["quyết định"], ["kế hoạch"]],
  ["Ban hành 45 văn bản («12» kế hoạch, 20 công văn, 13 quyết định).", ["kế hoạch"], ["công văn"]],
]);

labels("behind a semicolon a district's figure stays the district's", [
  ["Cấp huyện tiếp nhận 500 hồ sơ; giải quyết «450» hồ sơ.", ["giải quyết", "cấp huyện"]],
  ["Đối với cấp xã, tiếp nhận 800 hồ sơ; giải quyết «760» hồ sơ.", ["giải quyết", "cấp xã"]],
  ["Huyện Bá Thước tiếp nhận 700 hồ sơ; giải quyết «650» hồ sơ.", ["giải quyết", "Bá Thước"]],
  ["Toàn tỉnh tiếp nhận 700 hồ sơ; giải quyết «650» hồ sơ.", ["giải quyết"], ["tiếp nhận"]],
]);

labels("a brand in front of a bracket", [
  [
    "Có 3 ngân hàng đạt trên 60% là Agribank (65%), BIDV (62,3%) và Vietcombank («61%»).",
    ["Vietcombank"],
    ["BIDV"],
  ],
  ["Có 3 ngân hàng đạt trên 60% là Agribank («65%»), BIDV (62,3%).", ["Agribank"], ["BIDV"]],
]);

labels("a name with a colon of its own takes no other's", [
  ["- Viettel: 812 trạm; VNPT: «645» trạm; MobiFone: 388 trạm.", ["VNPT"], ["Viettel"]],
  [
    "«100%» trường học (356/356) và 85% trạm y tế (102/120) thu phí qua ngân hàng.",
    ["trường học", "thu phí"],
  ],
]);

labels("members of a list in turn have its noun, changes in the next sentence the name of their level", [
  [
    "Viettel, VNPT và MobiFone đang vận hành lần lượt 540, «312» và 185 trạm 5G.",
    ["VNPT", "trạm 5G"],
    ["Viettel"],
  ],
  [
    "Toàn tỉnh xảy ra 41 vụ tai nạn giao thông, làm chết 24 người. So với năm 2021, giảm «9» vụ, giảm 5 người chết.",
    ["tai nạn giao thông"],
  ],
  ["Lắp 45 máy quét tại 10 huyện, đạt «90%» kế hoạch.", ["máy quét"], ["huyện"]],
]);

labels("what comes with a count by its own name, and branches of an index", [
  ["Thành lập mới 412 doanh nghiệp (giảm 5,3%) với số vốn «2.890 tỷ đồng».", ["số vốn", "thành lập mới"]],
  ["Thành lập mới «412» doanh nghiệp (giảm 5,3%) với số vốn 2.890 tỷ đồng.", ["thành lập mới"], ["số vốn"]],
  [
    "Chỉ số sản xuất công nghiệp tăng 9,2%; trong đó: khai khoáng giảm 5,1%, chế biến gỗ và giấy tăng «9,8%».",
    ["chế biến gỗ", "chỉ số sản xuất công nghiệp"],
  ],
]);

labels("what is missing, what is cut and what comes with it in all", [
  ["Hiện có 108 người, còn thiếu «04» người.", ["thiếu người"]],
  ["Họp trung bình 3 giờ; «15» thủ tục được cắt giảm từ 20% đến 50% thời gian.", ["thủ tục được cắt giảm"]],
  [
    "«85%» thôn có tổ công nghệ số cộng đồng với tổng số 1.128 thành viên.",
    ["thôn có tổ công nghệ"],
    ["tổng số"],
  ],
]);

labels("whose it is lacks what is measured", [
  [
    "88,5% trường học thu học phí qua ngân hàng, trong đó khu vực đô thị đạt «96,1%».",
    ["khu vực đô thị", "học phí"],
  ],
]);

labels("a long lead keeps its first words, a share behind a semicolon its own", [
  [
    "- Chi trả lương hưu, trợ cấp bảo hiểm xã hội qua tài khoản tại thành thị đạt «68,4%».",
    ["lương hưu", "trợ cấp"],
  ],
  [
    "Phấn đấu mức độ hài lòng đạt từ 85 đến 90%; hoàn thành «100%» nhiệm vụ trong kế hoạch.",
    ["hoàn thành nhiệm vụ trong kế hoạch"],
  ],
  ["Có «450» gian hàng tại 03 chợ chấp nhận mã QR.", ["gian hàng", "mã QR"]],
]);

labels("`mới` behind what is done belongs to it", [
  ["Trong quý, Sở nhận mới «640» hồ sơ.", ["nhận mới"]],
  ["Đã lắp đặt mới «12» camera.", ["lắp đặt mới"]],
  ["Tỷ lệ ký số mới «45%».", ["tỷ lệ ký số"], ["mới"]],
]);

labels("a line over another lends what it begins with, not its figures' parts", [
  [
    "a) Tổng số đơn thư trong quý là 214 đơn, trong đó kỳ trước chuyển sang 20 đơn.\n- Đã giải quyết «180» đơn.",
    ["giải quyết"],
    ["kỳ trước"],
  ],
]);

labels("a heading or a lead-in says what the item leaves out", [
  [
    "Tỷ lệ hồ sơ trực tuyến của các sở như sau:\n- Sở Y tế: «90%»;\n- Sở Nội vụ: 85%.",
    ["hồ sơ trực tuyến", "sở y tế"],
    ["nội vụ"],
  ],
  [
    "Số tổ công nghệ số cộng đồng theo địa bàn:\n- Huyện Bá Thước: 225 tổ\n- Huyện Quan Hóa: «109» tổ",
    ["tổ công nghệ số", "quan hóa"],
    ["bá thước"],
  ],
  ["2. Tỷ lệ ký số văn bản điện tử\n- Cấp xã: «88%».", ["ký số", "cấp xã"]],
]);

labels("a name in a ranking says whose the figure is; of what, stands before", [
  [
    "Toàn huyện kích hoạt 92.318 tài khoản định danh. Xã Phú Mỹ dẫn đầu với 94,1%, kế tiếp là thị trấn Tân Thạnh «93,7%» và xã An Hội 90,2%.",
    ["định danh", "Tân Thạnh"],
  ],
  [
    "Toàn huyện kích hoạt 92.318 tài khoản định danh. Xã Phú Mỹ dẫn đầu với 94,1%, kế tiếp là thị trấn Tân Thạnh 93,7% và xã An Hội «90,2%».",
    ["định danh", "An Hội"],
    ["Tân Thạnh"],
  ],
  [
    "Tỷ lệ số hóa hồ sơ: cao nhất là Bến Cát 92%, tiếp theo lần lượt là các huyện Bàu Bàng «90,4%», Dầu Tiếng 88,7%.",
    ["số hóa", "Bàu Bàng"],
  ],
  [
    "Tỷ lệ số hóa hồ sơ đạt 71%. Dẫn đầu là Sở Tư pháp (98,2%), kế đến là Sở Y tế («95,1%»).",
    ["số hóa", "Sở Y tế"],
  ],
  ["Tỷ lệ số hóa hồ sơ đạt 71%. Sau đó là Sở Giao thông vận tải «64%».", ["số hóa", "Giao thông vận tải"]],
  ["Về thanh toán trực tuyến, huyện Phú Hòa đứng đầu với tỷ lệ «77,1%».", ["thanh toán", "Phú Hòa"]],
  [
    "Về thanh toán trực tuyến, huyện Phú Hòa đứng đầu với tỷ lệ 77,1%; xếp thứ hai là huyện Tuy An đạt «75,3%».",
    ["thanh toán", "Tuy An"],
    ["Phú Hòa"],
  ],
  ["Về thanh toán trực tuyến, xếp thứ «hai» là huyện Tuy An.", ["Tuy An"]],
  [
    "Một số đơn vị có tỷ lệ hồ sơ trễ hạn cao như: Văn phòng đăng ký đất đai «4,2%», huyện Tuy An 3,1%.",
    ["hồ sơ trễ hạn", "Văn phòng đăng ký đất đai"],
  ],
  [
    "Doanh thu kinh tế số đạt 920 tỷ đồng; dẫn đầu là các địa phương: Bắc Ninh «412 tỷ đồng», Thái Nguyên 398 tỷ đồng.",
    ["Doanh thu kinh tế số"],
  ],
  [
    "Doanh thu kinh tế số đạt 920 tỷ đồng; dẫn đầu là các địa phương: Bắc Ninh 412 tỷ đồng, Thái Nguyên «398 tỷ đồng».",
    ["Doanh thu kinh tế số"],
    ["Bắc Ninh"],
  ],
  [
    "Đứng đầu bảng xếp hạng DTI cấp sở là Sở Công Thương 912,5 điểm, vị trí thứ ba thuộc về Sở Tài chính với «875» điểm.",
    ["DTI", "Sở Tài chính"],
    ["Công Thương"],
  ],
  [
    "Các tỉnh dẫn đầu về tỷ lệ dịch vụ công có phát sinh hồ sơ là Cà Mau (80,2%), Bình Dương («77,4%»).",
    ["dịch vụ công", "phát sinh"],
    ["Cà Mau"],
  ],
  [
    "Ba nhóm thủ tục có số hồ sơ nhiều nhất gồm: đất đai 45.230 hồ sơ, hộ tịch «30.112» hồ sơ.",
    ["hộ tịch"],
    ["đất đai"],
  ],
]);

labels("one part does not have the name of another", [
  [
    "Tổng số hồ sơ tiếp nhận là 5.210 hồ sơ, trong đó: trực tuyến 4.100 hồ sơ, đạt 78,7%; trực tiếp «1.110» hồ sơ, chiếm 21,3%.",
    ["trực tiếp", "tiếp nhận"],
    ["trực tuyến"],
  ],
  [
    "Cung cấp 1.842 dịch vụ công, trong đó 853 dịch vụ toàn trình, chiếm 46,3%, «611» dịch vụ một phần, chiếm 33,2%.",
    ["một phần"],
    ["toàn trình"],
  ],
]);

labels("what is saved, wanting or done is named by itself", [
  ["Tiếp nhận 500 hồ sơ mỗi ngày, giảm «30%» thời gian chờ của người dân.", ["thời gian chờ"], ["tiếp nhận"]],
  ["Tiếp nhận 500 hồ sơ, tiết kiệm 20% chi phí và giảm «15%» giấy tờ.", ["giấy tờ"]],
  ["Biên chế được giao 132 người, hiện có «127».", ["hiện có", "biên chế"]],
  ["Biên chế được giao 132 người, hiện có 127, thiếu «05».", ["thiếu", "biên chế"], ["hiện có"]],
  [
    "Cử 215 lượt người tập huấn; bổ nhiệm «07», bổ nhiệm lại 05, luân chuyển 03 cán bộ.",
    ["bổ nhiệm cán bộ"],
    ["tập huấn"],
  ],
  ["Tiếp nhận 14.820 văn bản điện tử đến; văn bản giấy đến «215».", ["văn bản giấy đến"]],
]);

labels("whose a line is, in all its sentences", [
  ["- Cấp huyện: tiếp nhận 500 hồ sơ trực tuyến. Đã giải quyết «450» hồ sơ.", ["giải quyết", "cấp huyện"]],
  ["- Cấp huyện: tiếp nhận «500» hồ sơ trực tuyến. Đã giải quyết 450 hồ sơ.", ["tiếp nhận", "cấp huyện"]],
  [
    "- Hồ sơ trực tuyến: cấp huyện đạt 96,8%, tăng 11,3%; cấp xã đạt «98,1%».",
    ["cấp xã", "trực tuyến"],
    ["cấp huyện"],
  ],
]);

labels("one group's share is not of the other", [
  [
    "Tỷ lệ hồ sơ trực tuyến của khối bộ, ngành đạt 62,1%, tăng 3%; khối địa phương đạt «17,9%».",
    ["khối địa phương", "trực tuyến"],
    ["bộ, ngành"],
  ],
  [
    "Tỷ lệ hồ sơ trực tuyến của cấp tỉnh đạt 62,1%, cấp xã đạt «17,9%».",
    ["cấp xã", "trực tuyến"],
    ["cấp tỉnh"],
  ],
]);

labels("what a bracket compares with is of the same thing", [
  [
    "Có 1.876 doanh nghiệp xuất khẩu, tăng 20,2% (so với «1.561» doanh nghiệp năm 2021).",
    ["doanh nghiệp xuất khẩu"],
  ],
  ["Đã lập «1.012.345» hồ sơ/1.028.820 dân (98,4%).", ["hồ sơ"]],
  ["Trang bị «412» máy tính.", ["trang bị"]],
  ["Trả trước hạn 390 hồ sơ, đúng hạn «31» hồ sơ, không có hồ sơ trễ hạn.", ["đúng hạn"], ["trễ hạn"]],
]);

labels("a list in turn whose members say more than whose", [
  [
    "Tỷ lệ hồ sơ được số hóa khi tiếp nhận, giải quyết và trả kết quả lần lượt là 94,1%, 92,7% và «90,5%».",
    ["số hóa", "trả kết quả"],
  ],
]);

labels("what `tỷ lệ này` points at", [
  [
    "Tỷ trọng kinh tế số năm 2021 là 14,3%; tỉnh đặt mục tiêu tỷ trọng này năm 2023 đạt «17%».",
    ["tỷ trọng kinh tế số"],
    ["đặt mục tiêu"],
  ],
  ["Tỷ lệ phủ sóng 5G đạt 20%.\nPhấn đấu cuối năm 2023 nâng tỷ lệ này lên «40%».", ["phủ sóng 5g"]],
  ["Kinh tế số đóng góp 20,7% GRDP. Thành phố nâng tỷ lệ này lên «35%».", ["kinh tế số"]],
  [
    "Doanh thu bưu chính đạt 500 tỷ đồng, trong khi con số này của năm trước chỉ là «450 tỷ đồng».",
    ["doanh thu bưu chính"],
  ],
  ["Kết nạp 12 đảng viên. Trong số này có «5» nữ.", [], ["kết nạp đảng viên trong"]],
]);

labels("a word that ends as grammar does stays whole", [
  ["Tỷ lệ hệ thống được phê duyệt cấp độ an toàn đạt «66%».", ["cấp độ an toàn"]],
  ["Tỷ lệ cơ quan đủ thiết bị đạt «66%».", ["thiết bị"]],
  ["Tỷ lệ hộ có địa chỉ đạt «66%».", ["địa chỉ"]],
  ["Số xã đạt chuẩn nông thôn mới là «66» xã.", ["nông thôn mới"]],
  ["Số lượng chứng chỉ là «66».", ["chứng chỉ"]],
]);

labels("of what a share is, and what became of the others", [
  ["Tỷ lệ đúng hạn đạt 99,7%, chỉ còn «0,3%» quá hạn.", ["quá hạn"]],
  [
    "Đã cấp 1.286 tỷ đồng cho chuyển đổi số, chiếm «3,4%» tổng chi ngân sách.",
    ["chuyển đổi số", "tổng chi ngân sách"],
  ],
  [
    "Tổng kinh phí là 96,4 tỷ đồng, bao gồm vốn đầu tư 58 tỷ đồng và vốn sự nghiệp 38,4 tỷ đồng; đến nay giải ngân «31,7 tỷ đồng».",
    ["giải ngân", "tổng kinh phí"],
    ["sự nghiệp"],
  ],
  ["«100%» học sinh của 09 trường học được cập nhật dữ liệu.", ["học sinh", "cập nhật dữ liệu"]],
  ["Trong 42 nhiệm vụ được giao có «39» nhiệm vụ đã hoàn thành.", ["đã hoàn thành"]],
]);

labels("whose a sentence is, said in front of its comma", [
  ["Tại huyện Bá Thước, tỷ lệ hồ sơ trực tuyến đạt «82%».", ["tỷ lệ hồ sơ trực tuyến", "huyện bá thước"]],
  ["Riêng thành phố Sầm Sơn, tỷ lệ thanh toán trực tuyến đạt «85%».", ["thành phố sầm sơn"]],
  ["Riêng TX. Bỉm Sơn, tỷ lệ thanh toán trực tuyến đạt «85%».", ["bỉm sơn"]],
  ["Ở huyện này, tỷ lệ hồ sơ trực tuyến đã lên tới «83%».", ["huyện này"]],
  ["Đối với cấp xã, tỷ lệ hồ sơ trực tuyến đạt 84%; tiếp nhận «800» hồ sơ trực tuyến.", ["cấp xã"]],
  ["Tại Sở Y tế, tỷ lệ số hóa hồ sơ đạt «87%».", ["sở y tế"]],
  [
    "Trong khi đó, tại Bệnh viện Đa khoa tỉnh, tỷ lệ thanh toán không dùng tiền mặt đạt «66%».",
    ["bệnh viện đa khoa tỉnh"],
  ],
  [
    "Tại huyện Bá Thước, tỷ lệ hồ sơ trực tuyến đạt 82%, huyện Quan Hóa đạt «61%».",
    ["quan hóa"],
    ["bá thước"],
  ],
  ["Tại Hội nghị, tỷ lệ hồ sơ trực tuyến được báo cáo là «82%».", ["trực tuyến"], ["hội nghị"]],
]);

labels("what a line is on, said in front of its colon", [
  [
    "- Đăng ký khai sinh: tiếp nhận «8.926» hồ sơ, trong đó trực tuyến 8.711 hồ sơ.",
    ["tiếp nhận", "khai sinh"],
  ],
  [
    "- Đăng ký khai sinh: tiếp nhận 8.926 hồ sơ, trong đó trực tuyến «8.711» hồ sơ.",
    ["trực tuyến", "khai sinh"],
  ],
  ["- Tài khoản định danh điện tử: đã kích hoạt «803.266» tài khoản.", ["kích hoạt", "định danh"]],
  ["- Lúa: diện tích 31.450 ha. Dừa: diện tích «79.100» ha.", ["dừa"], ["lúa"]],
]);

labels("what a sentence opens with names nothing", [
  ["Kết quả PAR INDEX năm 2021 như sau.\nĐáng chú ý, tỉnh xếp thứ «14/63».", ["par index"], ["đáng chú ý"]],
  [
    "Kết quả PAR INDEX năm 2021 như sau.\nĐáng chú ý, Đà Nẵng xếp thứ 7; ngược lại Quảng Ninh lùi «02 bậc».",
    ["par index"],
    ["ngược lại"],
  ],
  ["Ở chiều ngược lại, còn «14» xã chưa có sóng.", ["chưa có sóng"], ["chiều ngược lại"]],
  [
    "Chỉ số hài lòng (SIPAS) của tỉnh đạt 83,94%, dựa trên ý kiến của 36.525 người. Bỉm Sơn, Sầm Sơn lần lượt đạt «90,61%» và 90,14%.",
    ["hài lòng"],
    ["ý kiến"],
  ],
  ["Các đơn vị đã khắc phục xong «22/26» tồn tại.", ["tồn tại"]],
  ["Thu hoạch dứt điểm lúa mùa; trồng «120 ha» cây vụ đông.", ["vụ đông"], ["lúa mùa"]],
]);

labels("a list whose members are counted in front of it", [
  [
    "Ba huyện Hà Trung, Nga Sơn, Hậu Lộc có tỷ lệ thanh toán trực tuyến lần lượt là «14,2%», 12,9% và 10,3%.",
    ["hà trung", "thanh toán trực tuyến"],
    ["hậu lộc"],
  ],
  [
    "Hai huyện Hà Trung và Hậu Lộc có tỷ lệ thanh toán trực tuyến lần lượt là 14,2% và «10,3%».",
    ["hậu lộc", "thanh toán trực tuyến"],
    ["hà trung"],
  ],
]);

labels("the same as an amount", [
  [
    "Yêu cầu dành không dưới 1% tổng chi ngân sách, khoảng «126 tỷ đồng», cho chuyển đổi số.",
    ["tổng chi ngân sách"],
  ],
  ["Hồ sơ nộp qua mạng đạt 68,9%; năm 2021 tỷ lệ ấy mới dừng ở «41,5%».", ["hồ sơ", "qua mạng"]],
  [
    "Kế hoạch vốn năm 2022 là 6.418 tỷ đồng, gồm vốn trung ương 3.905 tỷ đồng và vốn địa phương 2.513 tỷ đồng. Đến nay giải ngân «783 tỷ đồng».",
    ["giải ngân", "kế hoạch vốn"],
    ["địa phương"],
  ],
]);

labels("a clause behind `, và` lends nothing", [
  [
    "Kinh tế số chiếm «13%» GRDP, và 100% xã có mô hình chợ không dùng tiền mặt.",
    ["kinh tế số"],
    ["mô hình chợ"],
  ],
]);

labels("the last of some has the name of the share, not of the one before", [
  [
    "Tỷ lệ hồ sơ trực tuyến đạt 88,7%; riêng xã Chiềng Sơn đạt 94%, thị trấn Nông trường đạt 91,2%; thấp nhất là xã Tân Hợp («72,4%»).",
    ["tân hợp", "tỷ lệ hồ sơ trực tuyến"],
    ["nông trường"],
  ],
]);

labels("who leads says whose it is; a comma between two of a kind joins them", [
  [
    "Huyện Hà Trung dẫn đầu với 35% số hộ kinh doanh dùng hóa đơn điện tử; kế đến là huyện Nga Sơn «33%».",
    ["nga sơn", "số hộ kinh doanh dùng hóa đơn điện tử"],
    ["hà trung"],
  ],
  [
    "«100%» trường học thành thị, 87% trường học nông thôn thu học phí không dùng tiền mặt.",
    ["thành thị", "thu học phí không dùng tiền mặt"],
  ],
]);

labels("a topic ends with its sentence where the next says what it is on", [
  [
    "4. Trang thiết bị còn thiếu: toàn tỉnh cần 245 máy đọc thẻ. Tổng kinh phí được cấp cả năm là «3,2 tỷ đồng».",
    ["tổng kinh phí được cấp"],
    ["trang thiết bị"],
  ],
  ["Trong kỳ, tiếp nhận «96.412» hồ sơ thuộc 25 dịch vụ công thiết yếu.", ["tiếp nhận hồ sơ"], ["thuộc"]],
]);
