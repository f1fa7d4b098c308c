/** What may come next while JSON is walked token by token. */
type Expectation = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

const mark = /[{}[\],:]/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const blanks = /[ \t\r\n]*/y;
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
// eslint-disable-next-line no-control-regex -- JSON forbids bare control characters in texts
const special = /["\\\u0000-\u001f]/g;

function endOf(shape: RegExp, text: string, at: number): number | undefined {
  shape.lastIndex = at;
  return shape.test(text) ? shape.lastIndex : undefined;
}

/** End of the text that starts here; step by step, as one expression for all of it would exhaust the stack. */
function textEnd(text: string, start: number): number | undefined {
  for (let at = start + 1; ;) {
    special.lastIndex = at;
    const found = special.exec(text);
    if (found === null) return undefined;
    if (found[0] === '"') return special.lastIndex;
    const next = endOf(escaped, text, found.index);
    if (next === undefined) return undefined;
    at = next;
  }
}

/** Walks the grammar of JSON without building anything. */
class JsonWalk {
  readonly #open: ('{' | '[')[] = [];
  #expects: Expectation = 'value';

  /** Whether this bracket, comma or colon may stand here. */
  takesMark(character: string): boolean {
    if (character === '{' || character === '[') return this.#openList(character);
    if (character === ':') return this.#follow('colon', 'value');
    if (character === ',') return this.#follow('comma-or-end', this.#open.at(-1) === '{' ? 'key' : 'value');
    return this.#closeList(character === '}' ? '{' : '[');
  }

  /** Whether a text may stand here, as key or as value. */
  takesText(): boolean {
    if (this.#expects !== 'key' && this.#expects !== 'key-or-end') return this.takesValue();
    this.#expects = 'colon';
    return true;
  }

  /** Whether a number, a truth value or null may stand here. */
  takesValue(): boolean {
    const fits = this.#expects === 'value' || this.#expects === 'value-or-end';
    this.#expects = this.#open.length === 0 ? 'nothing' : 'comma-or-end';
    return fits;
  }

  #follow(needed: Expectation, next: Expectation): boolean {
    const fits = this.#expects === needed;
    this.#expects = next;
    return fits;
  }

  #openList(opener: '{' | '['): boolean {
    const fits = this.takesValue();
    this.#open.push(opener);
    this.#expects = opener === '{' ? 'key-or-end' : 'value-or-end';
    return fits;
  }

  #closeList(opener: '{' | '['): boolean {
    const mayEnd =
      this.#expects === 'comma-or-end' || this.#expects === (opener === '{' ? 'key-or-end' : 'value-or-end');
    const fits = mayEnd && this.#open.pop() === opener;
    this.#expects = this.#open.length === 0 ? 'nothing' : 'comma-or-end';
    return fits;
  }
}

/** End of the next token, if it may stand here. */
function nextEnd(walk: JsonWalk, text: string, at: number): number | undefined {
  const character = text.charAt(at);
  if (character === '"') {
    const end = textEnd(text, at);
    return end !== undefined && walk.takesText() ? end : undefined;
  }
  if (endOf(mark, text, at) !== undefined) return walk.takesMark(character) ? at + 1 : undefined;
  const end = endOf(scalar, text, at);
  return end !== undefined && walk.takesValue() ? end : undefined;
}

/** Where a text stops being JSON. Engines say so in different words, some not at all. */
export function jsonErrorOffset(text: string): number {
  const walk = new JsonWalk();
  let at = 0;
  for (;;) {
    at = endOf(blanks, text, at) ?? at;
    const end = nextEnd(walk, text, at);
    if (end === undefined) return at;
    at = end;
  }
}
