/** How reports name a sheet before a row or cell; the only one of a workbook needs no name. */
export function sheetPlace(name: string, amount: number): string {
  return amount > 1 ? `sheet ${name}, ` : '';
}
