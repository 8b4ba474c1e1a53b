import { comparisonVi } from "./comparison/vi.ts";
import type { Messages } from "./messages.ts";

const perhaps = (suggestion: string | null): string =>
  suggestion ? ` Có phải ý bạn là ${suggestion}?` : " Xem dtx --help.";

/** `-` is standard input. */
const named = (file: string): string => (file === "-" ? "đầu vào chuẩn" : file);
const Named = (file: string): string => (file === "-" ? "Đầu vào chuẩn" : file);

const inMegabytes = (bytes: string): string =>
  String(Math.round((Number(bytes) / 2 ** 20) * 100) / 100).replace(".", ",");

export const vi: Messages = {
  language: "vi",
  failures: {
    "missing-file": ({ file }) => `Không tìm thấy tệp ${file}. Kiểm tra lại tên và đường dẫn.`,
    folder: ({ file }) => `${file} là thư mục. Hãy nêu tên tệp trong đó, ví dụ ${file}/*.txt.`,
    "empty-file": ({ file }) => `${Named(file)} không có chữ nào. Kiểm tra lại tệp hoặc dữ liệu đưa vào.`,
    "binary-file": ({ file }) =>
      `${Named(file)} không phải văn bản. Hãy lưu báo cáo dưới dạng văn bản (.txt, UTF-8) rồi chạy lại.`,
    "no-permission": ({ file }) => `Không có quyền đọc ${file}. Kiểm tra quyền truy cập của tệp.`,
    unreadable: ({ file, reason }) =>
      `Không đọc được ${named(file)} (${reason}). Kiểm tra tệp hoặc ổ đĩa rồi thử lại.`,
    "folder-empty": ({ file }) =>
      `${file} là thư mục không có báo cáo nào (.txt, .md, .html, .docx, .pdf). Nêu tên tệp cần đọc.`,
    "no-match": ({ pattern }) => `Không có tệp nào khớp ${pattern}. Kiểm tra lại mẫu tên tệp.`,
    "too-large": ({ file, limit }) =>
      `${Named(file)} lớn hơn ${inMegabytes(limit)} MB. Nâng giới hạn bằng --max-size nếu tin tệp này.`,
    "unpacks-too-large": ({ file, limit }) =>
      `${Named(file)} giải nén ra hơn ${inMegabytes(limit)} MB. Nâng giới hạn bằng --max-size nếu tin tệp này.`,
    "docx-damaged": ({ file }) =>
      `${Named(file)} là tệp Word bị hỏng hoặc tải thiếu. Tải lại, hoặc mở bằng Word rồi lưu lại.`,
    "docx-encrypted": ({ file }) => `${Named(file)} có mật khẩu. Mở bằng Word, bỏ mật khẩu rồi lưu lại.`,
    "old-word": ({ file }) =>
      `${Named(file)} là tệp Office đời cũ (.doc). Mở bằng Word hoặc LibreOffice rồi lưu thành .docx.`,
    "pdf-damaged": ({ file }) => `${Named(file)} là tệp PDF bị hỏng hoặc tải thiếu. Tải lại rồi thử lại.`,
    "pdf-encrypted": ({ file }) => `${Named(file)} là tệp PDF có mật khẩu. Bỏ mật khẩu rồi chạy lại.`,
    "pdf-scanned": ({ file, pages }) =>
      `${Named(file)} là bản chụp (${pages} trang không có lớp chữ). Hãy nhận dạng chữ (OCR) trước rồi chạy lại.`,
    unsupported: ({ file, seems }) =>
      `${Named(file)} có vẻ là ${seems}, dtx chưa đọc được. Hãy lưu thành .docx, .pdf, .html hoặc .txt.`,
    "many-documents": ({ file }) =>
      `${Named(file)} chứa nhiều báo cáo (NDJSON). Thêm --input-format ndjson để đọc từng dòng.`,
    "bad-record": () => `Dòng này không phải đối tượng JSON có "text". Sửa hoặc bỏ dòng đó.`,
    "output-exists": ({ file }) => `${file} đã có. Chọn tên khác, hoặc thêm --force để ghi đè.`,
    "output-failed": ({ file, reason }) =>
      `Không ghi được ${file} (${reason}). Kiểm tra thư mục, quyền ghi và chỗ trống trên đĩa.`,
    "binary-output": ({ format }) =>
      `Định dạng ${format} không in ra màn hình được. Thêm -o TỆP để ghi ra tệp.`,
    "no-input": () =>
      "Chưa có báo cáo nào. Nêu tên tệp (dtx extract báo-cáo.txt) hoặc đưa văn bản vào qua ống dẫn.",
    "no-command": () => "Chưa nêu lệnh. Ví dụ: dtx extract báo-cáo.txt; xem thêm dtx --help.",
    "unknown-option": ({ option, suggestion }) => `Không có tùy chọn ${option}.${perhaps(suggestion)}`,
    "unknown-command": ({ command, suggestion }) => `Không có lệnh ${command}.${perhaps(suggestion)}`,
    "unknown-value": ({ option, value, allowed, suggestion }) =>
      `${option} không nhận giá trị ${value || "rỗng"}. Chọn: ${allowed.join(", ")}.${suggestion ? perhaps(suggestion) : ""}`,
    "missing-value": ({ option }) => `Tùy chọn ${option} cần một giá trị. Xem dtx --help.`,
    "missing-argument": ({ argument }) => `Thiếu ${argument}. Xem dtx --help.`,
    "config-syntax": ({ file, line }) => `${file}:${line}: không phải JSON đúng. Sửa dòng này rồi chạy lại.`,
    "config-key": ({ file, line, key, suggestion }) =>
      `${file}:${line}: không có mục cấu hình ${key}.${perhaps(suggestion)}`,
    "config-value": ({ file, line, key, value, allowed, suggestion }) =>
      `${file}:${line}: ${key} không nhận giá trị ${value}. Chọn: ${allowed.join(", ")}.${suggestion ? perhaps(suggestion) : ""}`,
    "bad-map": ({ file, place, problem }) =>
      `${file}${place ? `, ${place}` : ""}: ${comparisonVi.mapProblems[problem] ?? problem} Sửa tệp rồi chạy lại.`,
    "bad-place": ({ place }) =>
      `${place} chưa nêu dòng. Viết TỆP:DÒNG hoặc TỆP:DÒNG:CỘT, ví dụ báo-cáo.txt:12.`,
    "no-such-line": ({ file, line, lines }) => `${file} không có dòng ${line}; tệp có ${lines} dòng.`,
    "unknown-area": ({ value, suggestion }) =>
      `Không có tỉnh, thành phố ${value}.${suggestion ? perhaps(suggestion) : " Viết tên, mã tỉnh hoặc VN cho cả nước."}`,
    "unknown-indicator": ({ value, suggestion }) =>
      `Không có chỉ tiêu nào tên ${value}.${suggestion ? perhaps(suggestion) : " Xem dtx catalogue."}`,
    usage: ({ reason }) => `Lệnh chưa đúng: ${reason}. Xem dtx --help.`,
  },
  fault: (reason) => `Lỗi của chính dtx: ${reason}. Xin báo lại kèm báo cáo gây lỗi.`,
  help: {
    program: "Đọc báo cáo tiếng Việt: lấy ra chỉ tiêu bằng số, mốc thời gian và văn bản viện dẫn.",
    refs: "Liệt kê văn bản được viện dẫn trong các báo cáo, dùng nhiều xếp trước",
    refsFormat: "cách in kết quả: table (bảng), json, csv, md",
    extract: "Lấy chỉ tiêu, thời gian và văn bản viện dẫn từ báo cáo",
    files: "tệp báo cáo; - hoặc bỏ trống để đọc đầu vào chuẩn",
    encoding:
      "bảng mã của tệp: utf-8, utf-16le, utf-16be, windows-1258, tcvn3, vni, viscii (mặc định: tự nhận)",
    inputFormat: "loại tệp đưa vào: text, markdown, html, docx, pdf, ndjson (mặc định: tự nhận)",
    filesFrom: "đọc tên các báo cáo trong tệp này, mỗi dòng một tên; - là đầu vào chuẩn",
    maxSize: "số MB tối đa của một báo cáo (mặc định 64; tệp nén được giải ra tới gấp bốn)",
    threads: "số luồng đọc song song (mặc định: số nhân của máy)",
    output: "ghi vào tệp; đuôi tệp chọn định dạng nếu không có --format",
    force: "ghi đè tệp kết quả đã có",
    only: "chỉ in các phần nêu tên, cách nhau bằng dấu phẩy: indicators, dates, references",
    color: "tô màu: auto, always, never",
    lang: "ngôn ngữ của thông báo: vi, en",
    help: "in hướng dẫn",
    version: "in số phiên bản",
    examples: "Ví dụ:",
    headings: {
      "Usage:": "Cách dùng:",
      "Arguments:": "Đối số:",
      "Options:": "Tùy chọn:",
      "Commands:": "Lệnh:",
      "Global Options:": "Tùy chọn chung:",
    },
  },
  report: {
    area: "Địa bàn",
    period: "Kỳ báo cáo",
    date: "Ngày",
    untitled: "(không có tiêu đề)",
    indicators: "Chỉ tiêu",
    dates: "Thời gian",
    references: "Văn bản viện dẫn",
    diagnostics: "Lưu ý",
    none: "không có",
    otherGroup: "Chỉ tiêu khác",
    unsure: "? trước con số: chưa chắc, nên xem lại dòng gốc",
  },
  columns: {
    label: "Chỉ tiêu",
    value: "Giá trị",
    unit: "Đơn vị",
    period: "Kỳ",
    area: "Địa bàn",
    line: "Dòng",
    written: "Cách viết",
    kind: "Loại",
    from: "Từ",
    to: "Đến",
    symbol: "Số, ký hiệu",
    type: "Loại",
    uses: "Số lần",
    cited: "Nơi viện dẫn",
    issuer: "Cơ quan ban hành",
    date: "Ngày",
    title: "Nội dung",
  },
  roles: { target: "mục tiêu", up: "tăng", down: "giảm" },
  periods: {
    firstHalf: (year) => `6T đầu ${year}`,
    secondHalf: (year) => `6T cuối ${year}`,
    months: (count, year) => `${count}T ${year}`,
    quarter: (quarter, year) => `Quý ${["I", "II", "III", "IV"][quarter - 1] ?? quarter}/${year}`,
    month: (month, year) => `T${month}/${year}`,
    until: (date) => `đến ${date}`,
    since: (date) => `từ ${date}`,
  },
  dateKinds: {
    day: "ngày",
    month: "tháng",
    quarter: "quý",
    half: "nửa năm",
    months: "nhiều tháng",
    year: "năm",
    range: "khoảng",
    relative: "tương đối",
  },
  progress: (done) => `Đã đọc ${done} báo cáo`,
  sourceRemarks: {
    "undecodable-bytes": ({ count }) => `${count} ký tự không giải mã được, giữ chỗ bằng \ufffd`,
    "more-undecodable-bytes": ({ count }) => `còn ${count} chỗ khác không giải mã được`,
    "nul-characters": ({ count }) => `có ${count} ký tự NUL trong văn bản`,
    "font-letters": ({ encoding }) =>
      `chữ gõ bằng phông ${encoding === "vni" ? "VNI" : "TCVN3 (ABC)"} đã được chuyển sang Unicode`,
    "pages-without-text": ({ pages, of }) =>
      `trang không có lớp chữ: ${pages} (trong ${of} trang), có thể là ảnh chụp`,
  },
  invalidDate: "không hợp lệ",
  severities: { error: "lỗi", warning: "cảnh báo", info: "ghi chú" },
  comparison: comparisonVi,
};
