import { escapeText, foldLine } from '@geflecht/core/calendar';

/** Parameters of a property in the order in which they are written; what is undefined is left out. */
export type PropertyParameters = Readonly<Record<string, string | undefined>>;

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
