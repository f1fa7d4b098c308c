/** Cells that a spreadsheet would take for a formula, in full-width letters too. */
const formulaStart = /^'*[=+\-@\t\r\n＝＋－＠]/;

function written(cell: string | number): string {
  const text = formulaStart.test(String(cell)) ? `'${cell}` : String(cell);
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as German and English spreadsheets open them: byte order mark, semicolons, no formulas. */
export function csvText(rows: readonly (readonly (string | number)[])[]): string {
  return `\ufeff${rows.map((cells) => `${cells.map(written).join(';')}\r\n`).join('')}`;
}
