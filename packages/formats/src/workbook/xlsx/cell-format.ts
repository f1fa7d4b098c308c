/** How a number format shows a number, as far as it matters for reading. */
export type CellFormat = 'plain' | 'moment' | 'time' | 'hours' | { readonly digits: number };

const quoted = /"[^"]*"|\\.|_.|\*./g;
const elapsed = /\[(h+|m+|s+)\]/i;
const brackets = /\[[^\]]*\]/g;

/** What a format code shows, judged by its section for positive numbers. */
export function formatOfCode(code: string): CellFormat {
  const [section = ''] = code.replace(quoted, '').split(';');
  if (/^0{2,}$/.test(section)) return { digits: section.length };
  if (/^(general|standard)$/i.test(section)) return 'plain';
  if (elapsed.test(section)) return 'hours';
  const letters = section
    .replace(brackets, '')
    .replace(/am\/pm|a\/p/gi, 'h')
    .toLowerCase();
  const [hasDay, hasClock] = [/[dyj]/.test(letters), /[hs]/.test(letters)];
  if (hasDay || (letters.includes('m') && !hasClock && !/[0#?]/.test(letters))) return 'moment';
  return hasClock ? 'time' : 'plain';
}

/** Formats that every workbook has without naming their codes. */
export function builtInFormat(id: number): CellFormat {
  const isMoment = (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58);
  if (isMoment) return 'moment';
  if (id === 46) return 'hours';
  return (id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id === 45 || id === 47 ? 'time' : 'plain';
}
