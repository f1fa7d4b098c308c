/** An object of parsed JSON. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value is an object, not a list. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as list; what is no list is an empty one. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

/** A value as object; what is none is an empty one. */
export function asObject(value: unknown): JsonObject {
  return isJsonObject(value) ? value : {};
}

/** A text or number as text without outer blanks; `undefined` where nothing is left. */
export function asText(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  return text === '' ? undefined : text;
}

/** A finite number; also one written as text, with point or comma. */
export function asNumber(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string') return undefined;
  return readNumber(value);
}

const longestNumber = 40;
/** How most numbers of most files are written. */
const plainNumber = /^-?\d{1,15}(?:\.\d{1,15})?$/;

/** Reads a number as German and English tables write it: `1,5`, `1.5`, `1.234,5`, `1,234.5`, `1e3`. */
export function readNumber(text: string): number | undefined {
  if (plainNumber.test(text)) return Number(text);
  if (text.length > longestNumber) return undefined;
  const written = text.trim().replaceAll('\u00a0', '').replaceAll("'", '');
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(written)) return finite(Number(written));
  if (/^[+-]?\d*,\d+$/.test(written)) return finite(Number(written.replace(',', '.')));
  if (/^[+-]?\d{1,3}(\.\d{3})+(,\d+)?$/.test(written)) {
    return finite(Number(written.replaceAll('.', '').replace(',', '.')));
  }
  if (/^[+-]?\d{1,3}(,\d{3})+\.\d+$/.test(written)) return finite(Number(written.replaceAll(',', '')));
  return undefined;
}

function finite(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

/** Fields that are neither known to the reader nor empty; `undefined` where none are left. */
export function leftOver(object: JsonObject, known: ReadonlySet<string>): JsonObject | undefined {
  let rest: Record<string, unknown> | undefined;
  for (const key in object) {
    if (known.has(key) || isEmpty(object[key])) continue;
    rest ??= {};
    setField(rest, key, object[key]);
  }
  return rest;
}

/** Sets a field whose name comes from a file; `__proto__` stays a field like any other. */
export function setField(fields: Record<string, unknown>, name: string, value: unknown): void {
  if (name !== '__proto__') fields[name] = value;
  else Object.defineProperty(fields, name, { value, enumerable: true, configurable: true, writable: true });
}

/** Leaves out fields without a value, so that documents carry no empty ones. */
export function withoutGaps<Fields extends object>(fields: Fields): Fields {
  const kept: Record<string, unknown> = {};
  // A bare loop: this runs once per record of files with hundreds of thousands.
  for (const name in fields) if (fields[name] !== undefined) kept[name] = fields[name];
  return kept as Fields;
}
