import { describe, expect, test } from "vitest";
import { fromHtml } from "../../src/ingest/from-html.ts";

const lines = (html: string): string[] => fromHtml(html).split("\n").filter(Boolean);
const article = `<p>${"Toàn tỉnh có 128 xã, phường, thị trấn đã kết nối mạng truyền số liệu. ".repeat(4)}</p>`;
const text = fromHtml(article);

describe("the text of a page as lines", () => {
  test.each<[string, string[]]>([
    ["<p>Đạt\n   97,6%</p><p>Tăng 5%</p>", ["Đạt 97,6%", "Tăng 5%"]],
    ["<p>Đạt <b>97</b><i>,6</i>%</p>", ["Đạt 97,6%"]],
    ["Số 1<br>Số 2<br/>Số 3", ["Số 1", "Số 2", "Số 3"]],
    ["<h2>I. Kết quả</h2>Đạt 97%", ["I. Kết quả", "Đạt 97%"]],
    ["<ul><li>Một</li><li>Hai<ul><li>Ba</li></ul></li></ul>", ["- Một", "- Hai", "+ Ba"]],
    ["<ul><li><p>Một</p></li></ul>", ["- Một"]],
    ["<ul><li>- Một</li><li>a) Hai</li></ul>", ["- Một", "a) Hai"]],
    ["<ol start=3><li>Một</li><li>Hai</li></ol>", ["3. Một", "4. Hai"]],
    ["<p>&lt;5&nbsp;% &amp; t&#7927; l&#x1EC7;</p>", ["<5\u00a0% & tỷ lệ"]],
    ["<div>Một<div>Hai</div>Ba</div>", ["Một", "Hai", "Ba"]],
    ["<p>Đóng <p>thiếu <td>thẻ", ["Đóng", "thiếu thẻ"]],
  ])("%s", (html, expected) => {
    expect(lines(html)).toEqual(expected);
  });
});

describe("tables as rows", () => {
  test.each<[string, string, string[]]>([
    ["plain", "<tr><td>A</td><td>B</td></tr><tr><td>1</td><td>2</td></tr>", ["A\tB", "1\t2"]],
    ["empty cells", "<tr><td>A<td>B<td>C</tr><tr><td>1<td><td>3</tr>", ["A\tB\tC", "1\t\t3"]],
    [
      "several lines in a cell",
      "<tr><td>A<td>B<td>C</tr><tr><td><p>x</p><p>y</p><td>2<td>3</tr>",
      ["A\tB\tC", "x y\t2\t3"],
    ],
    [
      "a cell over rows",
      "<tr><th>A<th>B</tr><tr><td rowspan=2>x<td>1</tr><tr><td>2</tr>",
      ["A\tB", "x\t1", "x\t2"],
    ],
    [
      "a heading over the width",
      "<tr><th>A<th>B</tr><tr><td colspan=2>I. x</tr><tr><td>1<td>2</tr>",
      ["A\tB", "I. x", "1\t2"],
    ],
    [
      "a head of two rows",
      "<tr><td rowspan=2>A<td colspan=2>B<td rowspan=2>C</tr><tr><td>b<td>c</tr><tr><td>1<td>2<td>3<td>4</tr>",
      ["A\tB b\tB c\tC", "1\t2\t3\t4"],
    ],
    [
      "a caption",
      "<caption>Bảng 1</caption><tr><td>A<td>B</tr><tr><td>1<td>2</tr>",
      ["Bảng 1", "A\tB", "1\t2"],
    ],
  ])("%s", (_, rows, expected) => {
    expect(lines(`<table>${rows}</table>`)).toEqual(expected);
  });

  test("a letterhead is read cell by cell", () => {
    const html = `<table><tr><td><p>UBND TỈNH</p><p>PHÚ YÊN</p><p>Số: 45/BC-UBND</p></td>
      <td><p>CỘNG HÒA XÃ HỘI</p><p>Phú Yên, ngày 5 tháng 7 năm 2023</p></td></tr></table>`;
    expect(lines(html)).toEqual([
      "UBND TỈNH",
      "PHÚ YÊN",
      "Số: 45/BC-UBND",
      "CỘNG HÒA XÃ HỘI",
      "Phú Yên, ngày 5 tháng 7 năm 2023",
    ]);
  });
});

describe("what stands around the text is left out", () => {
  test.each([
    "<script>var a = 5;</script>",
    "<style>p{width:100%}</style>",
    "<noscript>Bật 1 JavaScript</noscript>",
    "<!-- 97% -->",
    "<nav>Trang 1</nav>",
    "<aside>Tin 2</aside>",
    "<footer>Lượt truy cập: 8.765.432</footer>",
    "<header>Hôm nay 12/3/2023</header>",
    '<div class="luot-truy-cap">Đang xem: 45</div>',
    '<div id="main-menu">Giới thiệu 2023</div>',
    '<div class="box related">10 tin khác</div>',
    '<div role="navigation">Trang 1</div>',
    '<p style="display:none">97%</p>',
    "<p hidden>97%</p>",
    "<form><input value=5><button>Gửi 5</button></form>",
    "<ul><li><a href=1>Tin 1</a><li><a href=2>Tin 2</a><li><a href=3>Tin 3</a><li><a href=4>Tin 4</a></ul>",
  ])("%s", (furniture) => {
    expect(fromHtml(`<!doctype html><body>${furniture}${article}${furniture}</body>`)).toBe(text);
  });

  test.each([
    ['<div class="page-sidebar-right">', "</div>"],
    ["<form id=aspnetForm>", "</form>"],
    ["<main>", "</main>"],
    ["<article><header><h1>Tiêu đề</h1></header>", "</article>"],
    ["<table><tr><td>", "</td></tr></table>"],
  ])("but not the text itself within %s", (open, close) => {
    expect(fromHtml(`<!doctype html><body>${open}${article}${close}</body>`)).toContain(text);
  });

  test("links inside a paragraph stay", () => {
    expect(lines("<p>Theo <a>Quyết định 411</a> và <a>Nghị quyết 52</a></p>")).toEqual([
      "Theo Quyết định 411 và Nghị quyết 52",
    ]);
  });
});
