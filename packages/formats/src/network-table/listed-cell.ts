/** What parts several values in one cell. */
export const listSeparator = '|';

/** Backslashes before a stroke or at the end of a value. */
const telling = /\\+(?=\||$)/g;
const part = /(\\*)(\||$)/g;

/** Several texts as one cell; a stroke within a text is written as `\|`. */
export function joinedItems(items: readonly unknown[]): string {
  return items
    .map((item) => String(item).trim())
    .map((item) => item.replace(telling, (run) => run + run).replaceAll(listSeparator, `\\${listSeparator}`))
    .join(listSeparator);
}

/** The texts of a cell, without blanks around them and without empty ones. */
export function splitItems(cell: string): readonly string[] {
  if (!cell.includes('\\')) return filled(cell.split(listSeparator));
  const items: string[] = [];
  let [item, from] = ['', 0];
  for (const { 0: whole, 1: run = '', 2: stroke, index } of cell.matchAll(part)) {
    const isOdd = run.length % 2 === 1;
    // Nobody but us doubles them: a single one at the end of a foreign cell is itself.
    const kept = stroke === '' && isOdd ? run : run.slice(0, run.length >> 1);
    item += cell.slice(from, index) + kept;
    from = index + whole.length;
    if (stroke !== '' && isOdd) item += listSeparator;
    else {
      items.push(item);
      item = '';
    }
    if (stroke === '') break;
  }
  return filled(items);
}

function filled(items: readonly string[]): readonly string[] {
  return items.map((item) => item.trim()).filter((item) => item !== '');
}
