/** The parts of a workbook in XML (ECMA-376): cells, sheets, and what ties them together. */
import type { Value } from '../../data/queries/page.ts';

/** Styles by their place in STYLES: plain, bold, text kept as text, text that wraps. */
export const PLAIN = 0;
export const BOLD = 1;
export const TEXT = 2;
export const WRAPPED = 3;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Characters that XML cannot hold are written as spreadsheets do, `_x0001_`; a text that looks so is told apart. */
export function xmlText(text: string): string {
  return text
    .replace(/_x([0-9A-Fa-f]{4})_/g, '_x005F_x$1_')
    .replace(/[&<>]/g, (char) => (char === '&' ? '&amp;' : char === '<' ? '&lt;' : '&gt;'))
    .replace(/"/g, '&quot;')
    .replace(
      // eslint-disable-next-line no-control-regex -- these are what XML has no way to write
      /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g,
      (char) => `_x${char.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_`,
    );
}

/** `A`, `Z`, `AA` … for 0, 25, 26 … */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest < 0 ? '' : columnLetters(rest)) + String.fromCharCode(65 + (index % 26));
}

/** A row: numbers as numbers, text as text whatever it begins with, nothing for a missing value. */
export function rowXml(cells: readonly Value[], number: number, style: number): string {
  const cellXml = (value: Value, place: number) => {
    const at = `r="${columnLetters(place)}${number}"`;
    if (value === null) return '';
    if (typeof value === 'number') return `<c ${at}><v>${value}</v></c>`;
    return `<c ${at} s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(value)}</t></is></c>`;
  };
  return `<row r="${number}">${cells.map(cellXml).join('')}</row>`;
}

/** What comes before the rows of a sheet. */
export function sheetStart(widths: readonly number[], isHeaderFrozen: boolean): string {
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  const cols = widths
    .map(
      (width, place) =>
        `<col min="${place + 1}" max="${place + 1}" width="${width}" customWidth="1"/>`,
    )
    .join('');
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">${isHeaderFrozen ? pane : ''}</sheetView></sheetViews><cols>${cols}</cols><sheetData>`;
}

/** What comes after them; with a filter over the header where the sheet is a table. */
export function sheetEnd(filter?: { columns: number; rows: number }): string {
  const over = filter ? `A1:${columnLetters(filter.columns - 1)}${filter.rows + 1}` : '';
  return `</sheetData>${over && `<autoFilter ref="${over}"/>`}</worksheet>`;
}

export function workbookXml(sheets: readonly string[]): string {
  const list = sheets
    .map(
      (name, place) =>
        `<sheet name="${xmlText(name)}" sheetId="${place + 1}" r:id="rId${place + 1}"/>`,
    )
    .join('');
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${list}</sheets></workbook>`;
}

export function workbookRelations(sheets: number): string {
  const list = Array.from({ length: sheets }, (_, place) => place + 1).map(
    (n) =>
      `<Relationship Id="rId${n}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${n}.xml"/>`,
  );
  const styles = `<Relationship Id="rId${sheets + 1}" Type="${OFFICE}/styles" Target="styles.xml"/>`;
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}${styles}</Relationships>`;
}

export const ROOT_RELATIONS = `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

export function contentTypes(sheets: number): string {
  const parts = [
    ['workbook.xml', 'sheet.main'],
    ['styles.xml', 'styles'],
    ...Array.from({ length: sheets }, (_, place) => [
      `worksheets/sheet${place + 1}.xml`,
      'worksheet',
    ]),
  ].map(
    ([part, type]) => `<Override PartName="/xl/${part}" ContentType="${SHEET_TYPE}.${type}+xml"/>`,
  );
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts.join('')}</Types>`;
}

const FONT = '<sz val="11"/><name val="Calibri"/>';
const XF = 'numFmtId="0" fontId="0" fillId="0" borderId="0"';
export const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font>${FONT}</font><font><b/>${FONT}</font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf ${XF}/></cellStyleXfs><cellXfs count="4"><xf ${XF} xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf ${XF} xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`;
