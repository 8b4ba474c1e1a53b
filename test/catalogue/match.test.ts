import { describe, expect, it, test } from "vitest";
import { kindsOf } from "../../src/catalogue/gate.ts";
import { createMatcher, matchIndicator } from "../../src/catalogue/match.ts";
import { indicators } from "../../src/lexicon/indicators.ts";
import type { Indicator } from "../../src/model/indicator.ts";
import type { Kind, Role } from "../../src/model/observation.ts";

const idOf = (label: string, unit: string | null, kind: Kind, role: Role = "actual"): string | null =>
  matchIndicator({ label, unit, kind, role })?.id ?? null;

describe("a label with its unit is of an indicator", () => {
  test.for<[label: string, unit: string, kind: Kind, id: string]>([
    [
      "Tổng số lượt văn bản trao đổi, xử lý trên môi trường điện tử",
      "văn bản",
      "count",
      "gov.documents.exchanged",
    ],
    [
      "tổng số lượt trao đổi, xử lý văn bản trên hệ thống",
      "lượt văn bản",
      "count",
      "gov.documents.exchanged",
    ],
    ["Văn bản điện tử gửi, nhận qua trục liên thông", "văn bản", "count", "gov.documents.exchanged"],
    ["Lượng văn bản điện tử luân chuyển giữa các cơ quan", "lượt", "count", "gov.documents.exchanged"],
    ["văn bản đến, Tổng số lượt văn bản trao đổi", "văn bản", "count", "gov.documents.incoming"],
    ["văn bản đi, văn bản đi, đến", "văn bản", "count", "gov.documents.outgoing"],
    ["văn bản đi, đến", "văn bản", "count", "gov.documents.exchanged"],
    ["hồ sơ trễ hạn, tập trung ở lĩnh vực đất đai", "hồ sơ", "count", "gov.files.overdue_count"],
    [
      "trực tuyến hồ sơ, Trung tâm Phục vụ hành chính công xã tiếp nhận hồ sơ",
      "hồ sơ",
      "count",
      "gov.files.online_count",
    ],
    ["Văn bản phát hành", "văn bản", "count", "gov.documents.outgoing"],
    ["tỷ lệ văn bản mang chữ ký số", "%", "percent", "gov.documents.signed_rate"],
    ["tỷ lệ ký số cá nhân", "%", "percent", "gov.documents.signed_personal_rate"],
    ["ký số cơ quan giúp cho hoạt động của các cơ quan", "%", "percent", "gov.documents.signed_agency_rate"],
    ["DVCTT mức độ 3", "dịch vụ", "count", "gov.services.level3_count"],
    ["đã cung cấp dịch vụ công mức độ 4", "dịch vụ công", "count", "gov.services.level4_count"],
    ["dịch vụ công trực tuyến mức độ 3, mức độ 4", "dịch vụ", "count", "gov.services.level34_count"],
    ["toàn trình, cung cấp dịch vụ công trực tuyến", "dịch vụ công", "count", "gov.services.full_count"],
    ["một phần, cung cấp dịch vụ công trực tuyến", "dịch vụ công", "count", "gov.services.partial_count"],
    ["Tỷ lệ DVCTT toàn trình", "%", "percent", "gov.services.full_rate"],
    ["đã tích hợp lên Cổng DVC quốc gia", "dịch vụ công", "count", "gov.services.national_portal_count"],
    ["Số lượng hồ sơ TTHC tiếp nhận", "hồ sơ", "count", "gov.files.received"],
    [
      "Cổng dịch vụ công và Hệ thống một cửa của tỉnh đã tiếp nhận hồ sơ",
      "hồ sơ",
      "count",
      "gov.files.received",
    ],
    ["hồ sơ tiếp nhận bằng hình thức trực tuyến", "hồ sơ", "count", "gov.files.online_count"],
    ["Tỉ lệ hồ sơ TTHC nộp qua mạng", "%", "percent", "gov.files.online_rate"],
    ["tỷ lệ hồ sơ được giải quyết trước và đúng hạn", "%", "percent", "gov.files.ontime_rate"],
    ["Tỷ lệ hồ sơ xử lý trễ hạn", "%", "percent", "gov.files.overdue_rate"],
    ["số hồ sơ trễ hẹn", "hồ sơ", "count", "gov.files.overdue_count"],
    ["Chỉ số đánh giá chuyển đổi số cấp tỉnh năm 2021 của tỉnh Thái Bình", "hạng", "rank", "gov.dti.rank"],
    ["Giá trị DTI", "điểm", "score", "gov.dti.score"],
    ["trụ cột xã hội số", "hạng", "rank", "gov.dti.society.rank"],
    ["Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)", "điểm", "score", "economy.pci.score"],
    ["cả nước về Chỉ số Cải cách hành chính PAR INDEX", "hạng", "rank", "gov.par.rank"],
    ["Hạ tầng viễn thông trạm thu phát sóng di động", "trạm", "count", "infra.bts.total"],
    ["trạm phát sóng 5G", "trạm", "count", "infra.bts.5g"],
    ["Tỷ lệ hộ dân có Internet cáp quang", "%", "percent", "infra.fiber.household_rate"],
    ["thành viên, Tổ công nghệ số cộng đồng", "thành viên", "count", "workforce.teams.members"],
    ["xóm, tổ dân phố có Tổ CNSCĐ", "%", "percent", "workforce.teams.coverage_rate"],
    ["doanh nghiệp dùng HĐĐT", "doanh nghiệp", "count", "economy.einvoice.firms"],
    ["hộ, cá nhân kinh doanh sử dụng hóa đơn điện tử", "hộ, cá nhân", "count", "economy.einvoice.households"],
    ["kinh tế số đóng góp vào GRDP", "%", "percent", "economy.grdp_share"],
    ["kích hoạt tài khoản định danh điện tử", "công dân", "count", "society.eid.activated"],
    ["giải ngân vốn đầu tư công", "đồng", "money", "socio.investment.public_disbursed"],
    ["giải ngân vốn đầu tư công", "%", "percent", "socio.investment.public_disbursed_rate"],
    ["Kim ngạch xuất khẩu hàng hóa", "USD", "money", "socio.exports"],
    ["Thu NSNN trên địa bàn", "đồng", "money", "socio.budget.revenue"],
    ["Khách du lịch", "lượt", "count", "socio.tourism.visitors"],
    ["Tỷ lệ bác sĩ", "bác sĩ/vạn dân", "rate", "socio.health.doctors"],
    ["diện tích lúa cả năm", "ha", "measure", "socio.farming.rice_area"],
    ["Tỷ lệ che phủ rừng", "%", "percent", "socio.forest.cover_rate"],
  ])("%s (%s)", ([label, unit, kind, id]) => expect(idOf(label, unit, kind)).toBe(id));
});

describe("a label that narrows, turns or only resembles an indicator is of none", () => {
  test.for<[label: string, unit: string | null, kind: Kind]>([
    ["tỷ lệ hồ sơ trực tuyến ở cấp xã", "%", "percent"],
    ["Tỷ lệ văn bản ký số của khối sở, ngành", "%", "percent"],
    ["Đặc khu Phú Quý hộ dân có Internet cáp quang", "%", "percent"],
    ["Hồ sơ tiếp nhận, Bình Thủy", "hồ sơ", "count"],
    ["giải quyết hồ sơ, Cấp huyện", "hồ sơ", "count"],
    ["tiếp nhận hồ sơ, Khối sở, ngành", "hồ sơ", "count"],
    ["tỷ lệ số hóa hồ sơ, Sở Y tế", "%", "percent"],
    ["tỷ lệ hồ sơ trực tuyến, huyện này", "%", "percent"],
    ["tỷ lệ hồ sơ trực tuyến, Bệnh viện Đa khoa tỉnh", "%", "percent"],
    ["tiếp nhận hồ sơ, Đăng ký khai sinh", "hồ sơ", "count"],
    ["thu nhận hồ sơ, Căn cước", "hồ sơ", "count"],
    ["hồ sơ trực tuyến, hồ sơ dịch vụ công thiết yếu", "%", "percent"],
    ["lĩnh vực đất đai phát sinh giao dịch thanh toán trực tuyến", "giao dịch", "count"],
    ["giải quyết hồ sơ, Huyện Bá Thước", "hồ sơ", "count"],
    ["hồ sơ chưa tiếp nhận", "hồ sơ", "count"],
    ["còn thiếu tài khoản định danh điện tử", "tài khoản", "count"],
    ["kim ngạch xuất khẩu hàng dệt may", "USD", "money"],
    ["dịch vụ, Quy mô nền kinh tế theo giá hiện hành", "đồng", "money"],
    ["xã, Chỉ số chuyển đổi số năm 2021 của tỉnh", "xã", "count"],
    ["Doanh nghiệp bán hàng trên sàn thương mại điện tử", "%", "percent"],
    ["thu ngân sách nhà nước", "%", "percent"],
    ["dịch vụ công mức độ 4", "hạng", "rank"],
    ["tiếp nhận hồ sơ", "doanh nghiệp", "count"],
    ["lượt, Thanh toán viện phí không tiền mặt bệnh viện", "lượt", "count"],
    ["hoàn thành nhiệm vụ", "nhiệm vụ", "count"],
    ["văn bản", "văn bản", "count"],
    ["hồ sơ", "hồ sơ", "count"],
    ["số tiền", "đồng", "money"],
    ["", "%", "percent"],
  ])("%s (%s)", ([label, unit, kind]) => expect(idOf(label, unit, kind)).toBeNull());
});

describe("how fast something grew", () => {
  it("is an indicator of its own where the catalogue has one", () => {
    expect(idOf("Tổng sản phẩm trên địa bàn", "%", "percent", "change")).toBe("socio.grdp.growth");
    expect(idOf("Tốc độ tăng GRDP", "%", "percent", "target")).toBe("socio.grdp.growth");
  });
  it("is not the indicator that grew", () => {
    expect(idOf("tỷ lệ hồ sơ xử lý trực tuyến", "%", "percent", "change")).toBeNull();
    expect(idOf("tài khoản đăng ký trên Cổng Dịch vụ công", "lần", "multiple", "change")).toBeNull();
  });
  it("is of the indicator in its own unit", () => {
    expect(idOf("Tỷ lệ hộ nghèo", "điểm phần trăm", "percent", "change")).toBe("socio.poverty.rate");
    expect(idOf("Chỉ số chuyển đổi số", "bậc", "rank", "change")).toBe("gov.dti.rank");
  });
});

describe("how it was found", () => {
  it("names the synonym", () => {
    const found = matchIndicator({
      label: "tỷ lệ ký số cá nhân",
      unit: "%",
      kind: "percent",
      role: "actual",
    });
    expect(found).toEqual({
      id: "gov.documents.signed_personal_rate",
      method: "synonym",
      score: 1,
      name: "tỷ lệ ký số cá nhân",
    });
  });
  it("forgives a slip of the pen, and says so", () => {
    const label = "Tỷ lệ giải ngânn vốn đầu tư công";
    const found = matchIndicator({ label, unit: "%", kind: "percent", role: "actual" });
    expect(found).toMatchObject({
      id: "socio.investment.public_disbursed_rate",
      method: "similarity",
    });
  });
});

describe("the catalogue that comes with dtx", () => {
  it("finds every indicator by each of its names", () => {
    const lost = indicators.flatMap(({ id, name, synonyms, unit }) =>
      [name, ...synonyms]
        .filter((label) => idOf(label, unit, kindsOf(unit)[0]!) !== id)
        .map((label) => `${id}: ${label}`),
    );
    expect(lost).toEqual([]);
  });
});

it("takes a catalogue of one's own", () => {
  const own: Indicator = {
    id: "own.tea",
    name: "Diện tích chè VietGAP",
    synonyms: ["chè đạt chuẩn VietGAP"],
    unit: "ha",
    pillar: "kinh tế",
    direction: "higher",
    aggregation: "stock",
    dti: [],
  };
  const match = createMatcher([own]);
  expect(match({ label: "diện tích chè VietGAP", unit: "ha", kind: "measure", role: "actual" })?.id).toBe(
    "own.tea",
  );
  expect(match({ label: "tỷ lệ ký số cá nhân", unit: "%", kind: "percent", role: "actual" })).toBeNull();
});
