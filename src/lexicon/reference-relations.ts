/** What a text does with a document, by the words before it; the first is the relation's name in the output. */
export interface ReferenceRelation {
  relation: string;
  words: readonly string[];
}

export const referenceRelations: readonly ReferenceRelation[] = [
  {
    relation: "sửa đổi, bổ sung",
    words: ["sửa đổi, bổ sung", "sửa đổi bổ sung", "sửa đổi và bổ sung", "sửa đổi", "bổ sung", "điều chỉnh"],
  },
  { relation: "thay thế", words: ["thay thế", "thay thế cho", "thay cho"] },
  { relation: "bãi bỏ", words: ["bãi bỏ", "hủy bỏ", "huỷ bỏ", "đình chỉ"] },
  {
    relation: "thực hiện",
    words: [
      "thực hiện", "triển khai", "triển khai thực hiện", "tổ chức thực hiện", "thi hành", "chấp hành", "quán triệt",
      "cụ thể hóa", "bám sát", "tuân thủ", "hoàn thành", "quán triệt và thực hiện", "quán triệt, thực hiện",
      "quán triệt, triển khai", "thúc đẩy", "hưởng ứng",
    ],
  },
  { relation: "căn cứ", words: ["căn cứ", "căn cứ vào", "trên cơ sở"] },
  { relation: "theo", words: ["theo", "giao tại", "được giao tại", "thông qua tại", "phê duyệt tại", "quy định tại", "ban hành tại"] },
  { relation: "ban hành kèm theo", words: ["ban hành kèm theo", "kèm theo", "ban hành theo"] },
  { relation: "ban hành", words: ["ban hành", "đã ban hành", "trình", "tham mưu", "xây dựng", "ký ban hành"] },
  { relation: "hướng dẫn", words: ["hướng dẫn", "hướng dẫn thi hành", "quy định chi tiết"] },
  { relation: "sơ kết, tổng kết", words: ["sơ kết", "tổng kết", "sơ kết việc thực hiện", "đánh giá việc thực hiện"] },
]; // prettier-ignore
