import { readNumber } from '../records/json-value.js';

const quoted = /\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([^,|]+))/g;
const longestList = 100_000;

function itemsOf(text: string): readonly string[] {
  const inner = /^\s*\[([^]*)\]\s*$/.exec(text)?.[1];
  if (inner === undefined) return text.split(text.includes('|') ? '|' : ',').map((item) => item.trim());
  return [...inner.slice(0, longestList).matchAll(quoted)]
    .map(
      ([, double, single, bare]) =>
        double?.replace(/\\(.)/g, '$1') ?? single?.replace(/\\(.)/g, '$1') ?? (bare ?? '').trim(),
    )
    .filter((item) => item !== '');
}

/** Turns a text of a file into a value of its declared type; what does not fit stays text. */
export function typedValue(text: string, type: string): unknown {
  const kind = type.toLowerCase();
  if (kind.startsWith('list')) return itemsOf(text).map((item) => typedValue(item, kind.slice('list'.length)));
  const written = text.trim();
  if (/^(int|integer|long|float|double|number|short|byte|bigdecimal|biginteger)$/.test(kind))
    return readNumber(written) ?? written;
  if (kind === 'boolean' || kind === 'bool') {
    if (/^(true|1)$/i.test(written)) return true;
    return /^(false|0)$/i.test(written) ? false : written;
  }
  return written;
}
