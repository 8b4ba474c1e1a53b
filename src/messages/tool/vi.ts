import type { ToolMessages } from "./messages.ts";

export const toolVi: ToolMessages = {
  help: {
    show: "In báo cáo với số liệu, thời gian và văn bản viện dẫn được tô màu, đánh số",
    showFile: "tệp báo cáo; - hoặc bỏ trống để đọc đầu vào chuẩn",
    schema: "In JSON Schema của kết quả --format json",
    schemaOf: "lệnh có kết quả cần mô tả: extract, diff, compare, check, refs (mặc định: extract)",
    completion: "In mã gợi ý lệnh cho bash, zsh hoặc fish",
    shell: "tên shell: bash, zsh, fish",
    man: "In trang hướng dẫn cho lệnh man",
    quiet: "không in tiến độ và lời nhắc; chỉ in lỗi",
    pager: "không dùng trình lật trang",
    area: "chỉ các chỉ tiêu của địa bàn này: tên, mã tỉnh, hoặc VN cho cả nước",
    indicator: "chỉ các chỉ tiêu có mã này trong danh mục, hoặc có các từ này trong tên",
  },
  usage: { "[options]": "[tùy chọn]", "[command]": "[lệnh]" },
  man: {
    name: "TÊN",
    synopsis: "CÁCH DÙNG",
    commands: "LỆNH",
    options: "TÙY CHỌN",
    configuration: "CẤU HÌNH",
    configurationText: (example) =>
      `dtx đọc tệp .dtxrc.json gần nhất, tìm từ thư mục hiện tại ngược lên. Mỗi mục mang tên dài của một tùy chọn; mục mang tên lệnh chỉ áp dụng cho lệnh đó. Tùy chọn trên dòng lệnh luôn thắng. Ví dụ: ${example}`,
    environment: "BIẾN MÔI TRƯỜNG",
    variables: {
      DTX_LANG: "ngôn ngữ của thông báo: vi hoặc en",
      NO_COLOR: "có giá trị thì không tô màu",
      FORCE_COLOR: "tô màu cả khi không in ra màn hình; 0 thì không",
      DTX_PAGER: "trình lật trang thay cho PAGER và less; rỗng thì không lật",
    },
    exitStatus: "MÃ KẾT THÚC",
    statuses: {
      0: "xong",
      1: "hai báo cáo khác nhau (diff --exit-code), hoặc có số liệu sai (check)",
      2: "dùng sai lệnh hoặc cấu hình",
      3: "có đầu vào không đọc được",
      4: "không ghi được kết quả",
      70: "lỗi của chính dtx",
    },
  },
  show: {
    figures: "số liệu",
    dates: "thời gian",
    references: "văn bản",
    explainHint: "Vì sao đọc như vậy: dtx explain TỆP:DÒNG",
  },
};
