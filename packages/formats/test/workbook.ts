import { zipOf } from "./zip-archive.ts";

const XML = "http://schemas.openxmlformats.org";

/** Packs the rows of one sheet, called S, into a workbook; the rows are XML as they would stand in `sheetData`. */
export function workbookOf(rows: string): Buffer {
  const sheets = `<sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets>`;
  const relation = `Type="${XML}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"`;
  return zipOf([
    { name: "[Content_Types].xml", content: `<Types xmlns="${XML}/package/2006/content-types"/>` },
    {
      name: "xl/workbook.xml",
      content: `<workbook xmlns="${XML}/spreadsheetml/2006/main" xmlns:r="${XML}/officeDocument/2006/relationships">${sheets}</workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: `<Relationships xmlns="${XML}/package/2006/relationships"><Relationship Id="rId1" ${relation}/></Relationships>`,
    },
    {
      name: "xl/worksheets/sheet1.xml",
      content: `<worksheet xmlns="${XML}/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`,
    },
  ]);
}

/** A row of texts that begins in column A. */
export function textRow(number: number, texts: readonly string[]): string {
  const cells = texts.map((text, index) =>
    textCell(`${String.fromCodePoint("A".charCodeAt(0) + index)}${number}`, text),
  );
  return `<row r="${number}">${cells.join("")}</row>`;
}

/** A cell that holds a text. */
export function textCell(name: string, text: string): string {
  return `<c r="${name}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}
