import { escapeMarkup } from '@geflecht/core/text';

/** What XML 1.0 cannot hold, or what its readers would normalise away. */
// eslint-disable-next-line no-control-regex -- control characters are what this finds
const unwritable = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g;
const literalEscape = /_(?=x[\dA-Fa-f]{4}_)/g;
const escape = /_x([\dA-Fa-f]{4})_/g;

function coded(letter: string): string {
  return `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/** A text for XML of a workbook; letters that XML cannot hold are written as `_x0007_`, as Office does. */
export function escapeXml(text: string): string {
  return escapeMarkup(text.replace(literalEscape, '_x005F_').replace(unwritable, coded));
}

/** Turns `_x000D_` and its like back into letters. */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(escape, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
