/** Parameters of a property in the order in which they are written; what is undefined is left out. */
export type PropertyParameters = Readonly<Record<string, string | undefined>>;

const mostOctets = 75;
// eslint-disable-next-line no-control-regex -- control characters are what this removes
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
const loneSurrogates = /\p{Surrogate}/gu;
const simpleValue = /^[^",;:^\n]*$/;

/** Text as calendars may hold it: one kind of line break, no control characters, whole letters. */
function clean(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(controls, '')
    .replace(loneSurrogates, '\uFFFD');
}

function octets(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}

/** Divides a line into pieces of at most 75 octets, the blank of continuations counted, never inside a letter. */
export function foldLine(line: string): string {
  let folded = '';
  let length = 0;
  for (const letter of line) {
    const size = octets(letter.codePointAt(0) ?? 0);
    if (length + size > mostOctets) {
      folded += '\r\n ';
      length = 1;
    }
    folded += letter;
    length += size;
  }
  return folded;
}

/** A text as a value: separators and line breaks escaped. */
export function escapeText(text: string): string {
  return clean(text)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}

/** A parameter value: quoted where it holds separators, with quotation marks and line breaks encoded (RFC 6868). */
function parameterValue(value: string): string {
  const text = clean(value).replace(/\t/g, ' ');
  if (simpleValue.test(text)) return text;
  return `"${text.replace(/\^/g, '^^').replace(/\n/g, '^n').replace(/"/g, "^'")}"`;
}

/** Gathers the lines of a calendar. */
export class CalendarWriter {
  readonly #lines: string[] = [];

  /** Everything between BEGIN and END of a component. */
  component(name: string, write: () => void): void {
    this.line(`BEGIN:${name}`);
    write();
    this.line(`END:${name}`);
  }

  /** A line that is complete already, folded here. */
  line(text: string): void {
    this.#lines.push(foldLine(text));
  }

  /** A property whose value needs no escapes, such as a time or an address. */
  property(name: string, value: string | undefined, parameters: PropertyParameters = {}): void {
    const written = value === undefined ? '' : clean(value).replace(/[\n\t]/g, '');
    if (written === '') return;
    const stated = Object.entries(parameters).flatMap(([key, parameter]) =>
      parameter === undefined || parameter === '' ? [] : [`;${key}=${parameterValue(parameter)}`],
    );
    this.line(`${name}${stated.join('')}:${written}`);
  }

  /** A property that holds a text. */
  text(name: string, value: string | undefined, parameters: PropertyParameters = {}): void {
    if (value !== undefined && value.trim() !== '') this.property(name, escapeText(value), parameters);
  }

  /** A property that holds several texts. */
  texts(name: string, values: readonly string[]): void {
    const written = values.filter((value) => value.trim() !== '').map(escapeText);
    if (written.length > 0) this.property(name, written.join(','));
  }

  /** Everything another writer gathered. */
  take(other: CalendarWriter): void {
    for (const line of other.#lines) this.#lines.push(line);
  }

  /** The whole calendar, every line ended. */
  toString(): string {
    return this.#lines.map((line) => `${line}\r\n`).join('');
  }
}
