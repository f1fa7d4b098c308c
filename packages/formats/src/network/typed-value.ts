import { readNumber } from '../records/json-value.js';

/** Turns a text of a file into a value; what does not fit stays text. */
export type TypeConverter = (text: string) => unknown;

const quoted = /\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([^,|]+))/g;
const longestList = 100_000;
const plainNumber = /^-?\d{1,15}(?:\.\d{1,15})?$/;
const numeric = /^(int|integer|long|float|double|number|short|byte|bigdecimal|biginteger)$/;

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

function toNumber(text: string): unknown {
  if (plainNumber.test(text)) return Number(text);
  const written = text.trim();
  return readNumber(written) ?? written;
}

function toBoolean(text: string): unknown {
  const written = text.trim();
  if (/^(true|1)$/i.test(written)) return true;
  return /^(false|0)$/i.test(written) ? false : written;
}

/** What turns texts of a declared type into values: `double`, `boolean`, `liststring` … */
export function typeConverter(type: string): TypeConverter {
  const kind = type.toLowerCase();
  if (kind.startsWith('list')) {
    const convert = typeConverter(kind.slice('list'.length));
    return (text) => itemsOf(text).map(convert);
  }
  if (numeric.test(kind)) return toNumber;
  return kind === 'boolean' || kind === 'bool' ? toBoolean : (text) => text.trim();
}

/** Turns a text of a file into a value of its declared type; what does not fit stays text. */
export function typedValue(text: string, type: string): unknown {
  return typeConverter(type)(text);
}
