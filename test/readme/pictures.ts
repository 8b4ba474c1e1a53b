/** Pictures of the README, by file, and the command each shows. */
export const PICTURES: Readonly<Record<string, string>> = {
  ".readme/extract.svg":
    "COLUMNS=112 dtx extract fixtures/reports/thai-nguyen-2022-6-thang/report.txt --color always | head -24",
  ".readme/show.svg":
    "COLUMNS=112 dtx show fixtures/reports/thai-nguyen-2022-6-thang/report.txt --color always | head -26",
};
