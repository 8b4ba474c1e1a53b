import type { Change, Observation } from "../../src/model/observation.ts";
import { answers } from "./observe.ts";

type Role = Pick<Observation, "role" | "change">;

answers("what is so", ({ role }) => role, [
  [
    "actual",
    "Kết quả: «97%» văn bản được ký số, hoàn thành mục tiêu đề ra.",
    "Theo kế hoạch, tỉnh đã tập huấn cho «1.250» cán bộ.",
    "Tỉnh giao Sở Nội vụ chủ trì; đến nay «12» huyện đã nộp hồ sơ.",
    "Thực hiện nhiệm vụ được giao, Công an tỉnh đã cấp «684.905» tài khoản.",
    "Tỷ lệ này đã vượt mục tiêu năm, đạt «97%».",
    "Có «14/24» chỉ tiêu hoàn thành kế hoạch năm.",
    "Có «10» chỉ tiêu chưa đạt.",
    "Kế hoạch vốn năm 2022 đã giải ngân «40,2%».",
    "Ban hành kế hoạch và tổ chức «12» lớp tập huấn.",
    "So với mục tiêu 80% thì mới đạt «62%».",
    "Nhờ tăng cường tuyên truyền, «85%» hồ sơ được nộp qua mạng.",
    "Doanh thu tháng 6 bằng «112%» tháng trước.",
    "Đến nay đạt «99,2%» so với mục tiêu.",
  ],
  [
    "actual",
    "Tỷ lệ ký số đạt «97,6%».",
    "Toàn tỉnh có «27» bệnh viện thu phí qua mạng.",
    "Giải ngân bằng «99%» cùng kỳ.",
    "Thu ngân sách đạt «98,5%» kế hoạch năm.",
    "Giải ngân được «40,2%» kế hoạch vốn cả năm.",
    "Tốc độ tăng trưởng kinh tế đạt «8%».",
    "Tỷ lệ hồ sơ trực tuyến đạt «85%», vượt chỉ tiêu đề ra.",
    "Đã hoàn thành «29/68» nhiệm vụ của kế hoạch.",
    "Đã cấp «684.905» tài khoản, phấn đấu cuối năm đạt 700.000 tài khoản.",
    "Tỷ lệ này là «55,32%» (chỉ tiêu giao 50%).",
  ],
]);

answers("what is to be reached", ({ role }) => role, [
  [
    "target",
    "Phấn đấu năm 2023 đưa tỷ lệ hồ sơ trực tuyến lên «80%».",
    "Giao chỉ tiêu cho các huyện đạt «70%» hồ sơ trực tuyến.",
    "Chỉ tiêu: «100%» xã có tổ công nghệ số.",
    "Kế hoạch năm: «1.200» tài khoản.",
    "Kế hoạch giao «1.200», thực hiện 1.310 tài khoản.",
    "So với mục tiêu «80%» thì mới đạt 62%.",
    "Dự kiến đến cuối năm có «30» doanh nghiệp tham gia.",
    "Các sở phấn đấu hoàn thành «100%» nhiệm vụ trong quý IV.",
    "Bảo đảm «100%» văn bản được ký số trong năm 2023.",
    "Tỷ lệ số hóa cần đạt «60%» vào cuối năm.",
    "Đề nghị UBND các huyện bố trí tối thiểu «1%» ngân sách.",
  ],
  [
    "target",
    "Phấn đấu đến năm 2025 có «80%» hồ sơ nộp trực tuyến.",
    "Chỉ tiêu năm 2022 là «50%» hồ sơ trực tuyến.",
    "Mục tiêu đến cuối năm đạt «90%» số xã có cáp quang.",
    "Kế hoạch giao «1.200» tài khoản.",
    "Tỷ lệ này vượt mục tiêu đề ra là «7%».",
    "Yêu cầu các huyện đạt tỷ lệ số hóa «100%».",
    "Các địa phương phải đạt tối thiểu «85%» hồ sơ trực tuyến.",
    "Phấn đấu GRDP tăng «8%».",
    "Đạt 55,32% (chỉ tiêu: «50%»).",
    "Tỷ lệ đạt 77%, vượt chỉ tiêu tỉnh giao năm 2022 («70%»).",
    "Đề nghị các sở nâng tỷ lệ thanh toán trực tuyến lên «40%» trong quý IV.",
    "Đạt 62%, chưa đạt mục tiêu «80%» đề ra.",
    "Phấn đấu hết năm 2022: kinh tế số chiếm «11%» GRDP; 80% hộ có cáp quang.",
    "Phấn đấu hết năm 2022: kinh tế số chiếm 11% GRDP; «80%» hộ có cáp quang.",
  ],
  [
    "target",
    "II. NHIỆM VỤ TRỌNG TÂM 6 THÁNG CUỐI NĂM\n- «100%» văn bản được ký số.",
    "II. MỤC TIÊU, CHỈ TIÊU\n- Tỷ lệ hộ có cáp quang: «90%».",
    "II. PHƯƠNG HƯỚNG, NHIỆM VỤ\n1. Số hóa «60%» hồ sơ lưu trữ.",
  ],
  [
    "actual",
    "I. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU\n- Tỷ lệ hộ có cáp quang: «90%».",
    "I. KẾT QUẢ THỰC HIỆN NHIỆM VỤ\n1. Số hóa được «60%» hồ sơ lưu trữ.",
  ],
]);

const up = (basis: Change["basis"]): Role => ({ role: "change", change: { direction: "up", basis } });
const down = (basis: Change["basis"]): Role => ({ role: "change", change: { direction: "down", basis } });

answers("by how much it changed", ({ role, change }) => ({ role, change }), [
  [
    up("period"),
    "Thu ngân sách tăng hơn «15%» so với cùng kỳ.",
    "Số hồ sơ tăng gấp «2 lần» năm trước.",
    "Tăng thêm «1.204» hộ so với quý trước.",
    "Số trạm tăng từ 5.090 lên 5.304 trạm (tăng «4,2%»).",
    "Tỷ lệ đạt 85%, tăng «5 điểm phần trăm» so với năm 2021.",
    "Kim ngạch tăng trên «12%» về giá trị.",
    "Chỉ số SIPAS tăng «3 bậc», xếp thứ 12.",
    "Sản lượng bưu gửi tăng trưởng «20%».",
    "Doanh thu bằng 112% cùng kỳ, tức tăng «12%».",
  ],
  [
    down("period"),
    "Thời gian giải quyết giảm «30%» so với trước.",
    "Tỷ lệ quá hạn giảm còn 0,6%, giảm «1,4%» so với năm trước.",
    "Số thôn lõm sóng giảm «12» thôn so với đầu năm.",
  ],
  [
    up("period"),
    "Doanh thu viễn thông tăng «12,5%» so với cùng kỳ.",
    "GRDP tăng «8%».",
    "Chỉ số DTI tăng «21 bậc» so với năm 2020.",
    "Số giao dịch gấp «2,3 lần» cùng kỳ.",
    "Số trạm đạt 5.304 trạm, tăng «214 trạm» so với cuối năm trước.",
    "Tỷ lệ này cao hơn cùng kỳ «3,2%».",
    "Xếp hạng cải cách hành chính cải thiện «5 bậc» so với năm trước.",
    "Thu phí qua mạng gấp «đôi» cùng kỳ.",
    "Chỉ số công nghiệp đã tăng thêm «6,4%».",
  ],
  [
    down("period"),
    "Số hồ sơ quá hạn giảm «15%» so với cùng kỳ.",
    "Chỉ số hài lòng tụt «7 bậc» so với năm 2021.",
    "Số vụ mất an toàn thông tin giảm «12» vụ.",
    "Chỉ số giảm «0,35 điểm» so với năm trước.",
    "Doanh thu bưu chính sụt giảm «4,1%».",
    "Tỷ lệ thấp hơn cùng kỳ «2,4%».",
  ],
  [
    up("target"),
    "Tỷ lệ hồ sơ trực tuyến đạt 66,79%, vượt mục tiêu «16,79%».",
    "Thu ngân sách vượt «12%» dự toán.",
    "Tỷ lệ này vượt «7%» so với chỉ tiêu giao.",
    "Số tài khoản vượt kế hoạch «1.200» tài khoản.",
  ],
  [down("target"), "Tỷ lệ này thấp hơn «8%» so với mục tiêu đề ra."],
  [{ role: "target", change: null }, "Phấn đấu tốc độ tăng GRDP là «8%»."],
  [{ role: "actual", change: null }, "Tốc độ tăng GRDP đạt «8%»."],
]);
