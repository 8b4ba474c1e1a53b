/** Types cited by their bare number, without `số`: `Nghị quyết 57`. A plan or a report would count: `kế hoạch 500 tỷ`. */
export const numberHeads: ReadonlySet<string> = new Set(["NQ", "QĐ", "NĐ", "CT", "TT", "CV", "CĐ", "KL"]);

/** Of these, those whose type word is no verb either, so that it may be in small letters: `nghị quyết 57`. */
export const nounsOnly: ReadonlySet<string> = new Set(["NQ", "NĐ", "TT"]);

/** Words that go on after a document cited by its number, and that no counted thing begins with. */
export const followsShortForm: ReadonlySet<string> = new Set([
  "của", "do", "ngày", "ký", "về", "và", "hoặc", "là", "đã", "đang", "sẽ", "được", "cũng", "thì", "để", "nhằm",
  "trên", "tại", "với", "theo", "từ", "đến", "trong", "vào", "cho", "khi", "có", "còn", "như", "nêu", "năm",
  "ban", "quy", "phê", "sửa", "thay", "hướng", "đi", "ra", "một", "đặt", "xác", "chưa", "không", "vẫn", "gắn",
  "cùng", "nói", "giao", "yêu", "góp", "tạo", "mở", "đưa", "thực", "triển", "bước", "phải", "cần", "mà", "này",
]); // prettier-ignore
