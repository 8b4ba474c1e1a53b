import type { IndicatorMessages } from "./messages.ts";

export const indicatorsVi: IndicatorMessages = {
  help: {
    catalogue: "Liệt kê, tìm trong danh mục chỉ tiêu mà dtx nhận ra",
    words: "từ có trong tên, tên gọi khác hoặc mã; gõ không dấu cũng được",
    pillar: "chỉ lấy một trụ cột, ví dụ 'kinh tế số'",
    format: "cách in kết quả: table (bảng), json",
    file: "danh mục riêng (TSV hoặc JSON): thêm chỉ tiêu, thay chỉ tiêu cùng mã",
  },
  columns: {
    id: "Mã",
    name: "Chỉ tiêu",
    unit: "Đơn vị",
    pillar: "Trụ cột",
    direction: "Tốt khi",
    aggregation: "Cách cộng",
  },
  directions: { higher: "tăng", lower: "giảm", none: "" },
  aggregations: { stock: "thời điểm", "flow-cumulative": "lũy kế", rate: "tỷ lệ", rank: "thứ hạng" },
  none: "Không có chỉ tiêu nào.",
  problems: {
    at: (file, line, problem) => `${file}, dòng ${line}: ${problem}`,
    more: (count) => `còn ${count} lỗi khác. Sửa các dòng trên rồi chạy lại.`,
    unreadable: (reason) => `không đọc được danh mục (${reason}). Cần một mảng JSON hoặc bảng TSV.`,
    missingColumn: (column) => `thiếu cột ${column}.`,
    missingValue: (field) => `${field} trống hoặc sai kiểu.`,
    badId: (value) => `mã ${value} chỉ được có chữ thường không dấu, số, dấu chấm và gạch dưới.`,
    unknownValue: (field, value, allowed) =>
      `${field} không nhận giá trị ${value || "rỗng"}. Chọn: ${allowed}.`,
    repeatedId: (value, first) => `mã ${value} đã có ở dòng ${first}.`,
    sharedName: (value, first) => `tên gọi "${value}" trùng với chỉ tiêu ở dòng ${first}.`,
  },
};
