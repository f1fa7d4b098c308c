import {
  functionWords,
  nameParticles,
  nobodyWords,
  organisationEnds,
  organisationStarts,
  organisationWords,
  roleWords,
} from './data/person-words.js';

/** A person as a cell names them. */
export interface NamedPerson {
  readonly name: string;
  /** Term of what they do; default speaker. */
  readonly role?: string | undefined;
  readonly affiliation?: string | undefined;
  readonly function?: string | undefined;
}

/** People of a cell, and the words that name nobody. */
export interface NamedPeople {
  readonly people: readonly NamedPerson[];
  readonly nobody: readonly string[];
}

const separatorLike = /[,;|/&+\n]|\s(?:und|and|sowie)\s/;
/** What separators begin with, and brackets. */
const markLike = /[\s,;|()[\]]/g;
const longestRole = 60;
const longestCell = 4_000;
const title = /^(?:prof|dr|dipl|mag|med|phil|hc|msc|ma|ba|ing|jun|sen|herr|frau|mr|mrs|ms)\.?(?:-\p{L}+\.?)*$/iu;
const bracketed = /^(.*\S)\s*[([]([^()[\]]+)[)\]]$/s;

/** Term of the role that words name, such as a heading or what stands before a colon. */
export function roleOfWords(words: string): string | undefined {
  return roleWords.find(([shape]) => shape.test(words))?.[1];
}

function namesOrganisation(words: string): boolean {
  return words
    .toLowerCase()
    .split(/[\s,/()-]+/)
    .some((word) => {
      const isPart = word.length > 5;
      return (
        organisationWords.has(word) ||
        (isPart && organisationStarts.some((start) => word.startsWith(start))) ||
        (isPart && organisationEnds.some((end) => word.endsWith(end)))
      );
    });
}

/** Whether words read like the name of one person: two to five of them, capitalised, of no organisation. */
function isPersonal(words: string): boolean {
  if (/\d/.test(words) || namesOrganisation(words) || functionWords.test(words)) return false;
  const names = words.split(/\s+/).filter((word) => !title.test(word) && !nameParticles.has(word.toLowerCase()));
  return names.length > 0 && names.length <= 4 && names.every((word) => /^\p{Lu}/u.test(word));
}

/** Whether words are sure to name one person: as above, with first name and surname. */
function isFullName(words: string): boolean {
  return isPersonal(words) && /\s/.test(words.trim());
}

function splitOutside(text: string, separator: RegExp): readonly string[] {
  if (!separatorLike.test(text)) return text.trim() === '' ? [] : [text.trim()];
  const parts: string[] = [];
  let [depth, from] = [0, 0];
  for (const { 0: mark, index: at } of text.matchAll(markLike)) {
    if (at < from) continue;
    if (mark === '(' || mark === '[') depth += 1;
    if (mark === ')' || mark === ']') depth = Math.max(0, depth - 1);
    separator.lastIndex = at;
    const match = depth === 0 ? separator.exec(text) : null;
    if (match === null) continue;
    parts.push(text.slice(from, at));
    from = at + match[0].length;
  }
  parts.push(text.slice(from));
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** `Ada Beispiel und Bo Muster` are two, `Haus & Hof` is one. */
function splitPair(text: string): readonly string[] {
  const parts = splitOutside(text, /\s(?:und|and|&|\+|sowie)\s/y);
  return parts.length > 1 && parts.every((part) => isPersonal(withoutBrackets(part))) ? parts : [text];
}

function withoutBrackets(text: string): string {
  return bracketed.exec(text)?.[1] ?? text;
}

function described(name: string, words: string | undefined, role: string | undefined): NamedPerson {
  if (words === undefined || words === '') return { name, role };
  const own = words.length < longestRole ? roleOfWords(words) : undefined;
  // `(Moderation)` behind a name says what they do, not where they come from.
  if (own !== undefined && own !== 'leader' && !/[\s,]/.test(words)) return { name, role: own };
  return functionWords.test(words) && !/\b(?:gmbh|e\.?\s?v\.?)\b/i.test(words)
    ? { name, role, function: words }
    : { name, role, affiliation: words };
}

function single(text: string, role: string | undefined): NamedPerson {
  const [, name, words] = bracketed.exec(text) ?? [];
  return name === undefined ? described(text, undefined, role) : described(name, words, role);
}

/** `Ada Beispiel, Haus am See` is one person and where they come from; `Ada Beispiel, Bo Muster` are two. */
function byCommas(chunk: string, role: string | undefined): readonly NamedPerson[] {
  const parts = splitOutside(chunk, /,\s*/y).flatMap(splitPair);
  const [first = '', ...others] = parts;
  if (others.length === 0) return [single(chunk, role)];
  const arePeople = parts.every(
    (part) => nobodyWords.test(part) || isPersonal(withoutBrackets(part)) || bracketed.test(part),
  );
  if (arePeople) return parts.map((part) => single(part, role));
  const [start, isMixed] = [single(first, role), others.some((part) => isFullName(withoutBrackets(part)))];
  if (!isMixed || !isPersonal(withoutBrackets(first))) {
    const words = others.join(', ');
    return bracketed.test(first) ? parts.map((part) => single(part, role)) : [described(start.name, words, role)];
  }
  return parts.map((part) => single(part, role));
}

function ofChunk(chunk: string, usual: string | undefined): readonly NamedPerson[] {
  const [, prefix, rest] = /^([^:,()]{2,60}):\s+(\S.*)$/s.exec(chunk) ?? [];
  if (prefix === undefined || rest === undefined) return byCommas(chunk, usual);
  const role = roleOfWords(prefix);
  if (role !== undefined) return byCommas(rest, role);
  return byCommas(rest, usual).map((person) => ({ ...person, function: person.function ?? prefix }));
}

/**
 * Reads the people of a cell: several by line, semicolon, bar, slash, comma or `und`; `Moderation: …` for their role;
 * `Name (Organisation)` or `Name, Organisation` for where they come from.
 *
 * @param usual role where the cell names none
 */
export function readPeople(cell: string, usual?: string): NamedPeople {
  if (cell.length > longestCell) return { people: [], nobody: [cell] };
  const chunks = splitOutside(cell, /\s*(?:\r?\n|;|\||\s\/\s)\s*/y).flatMap(splitPair);
  let role = usual;
  const found = chunks.flatMap((chunk) => {
    const [, heading] = /^([^:,()]{2,60}):$/.exec(chunk) ?? [];
    if (heading === undefined) return ofChunk(chunk, role);
    role = roleOfWords(heading) ?? usual;
    return [];
  });
  const [people, nobody]: [NamedPerson[], string[]] = [[], []];
  for (const person of found) {
    if (nobodyWords.test(person.name)) nobody.push(person.name);
    else people.push(person);
  }
  return { people, nobody };
}
