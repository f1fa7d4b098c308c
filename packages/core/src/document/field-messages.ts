import { anyOf, foundPhrase } from './expectations.js';
import type { Phrase } from './issue.js';

const mostNamed = 12;

function listed(values: readonly unknown[]): string {
  const shown = values.slice(0, mostNamed).map(String).join(', ');
  return values.length > mostNamed ? `${shown} …` : shown;
}

const units: Readonly<Record<string, Phrase>> = {
  string: { de: ' Zeichen', en: ' characters' },
  array: { de: ' Einträge', en: ' entries' },
};

/** Another type of value was expected. */
export function typeWrongMessage(expected: readonly Phrase[], value: unknown): Phrase {
  const [wanted, found] = [anyOf(expected), foundPhrase(value)];
  return {
    de: `Erwartet wird ${wanted.de}, gefunden wurde ${found.de}.`,
    en: `Expected ${wanted.en}, found ${found.en}.`,
  };
}

/** Text has another form than expected. */
export function malformedMessage(expected: readonly Phrase[]): Phrase {
  const wanted = anyOf(expected);
  return { de: `Erwartet wird ${wanted.de}.`, en: `Expected ${wanted.en}.` };
}

/** A required field, or one of several, is not there. */
export function missingMessage(fields: readonly (string | number | undefined)[]): Phrase {
  const names = fields.filter((field) => typeof field === 'string');
  if (names.length === 0) return { de: 'Hier fehlt ein Wert.', en: 'A value is missing here.' };
  if (names.length === 1) return { de: `Das Feld „${names[0]}“ fehlt.`, en: `The field “${names[0]}” is missing.` };
  return {
    de: `Eines dieser Felder fehlt: ${listed(names)}.`,
    en: `One of these fields is missing: ${listed(names)}.`,
  };
}

/** The value is none of a closed list. */
export function notAllowedMessage(values: readonly unknown[]): Phrase {
  if (values.length === 0) return { de: 'Dieser Wert ist hier nicht möglich.', en: 'This value is not possible here.' };
  return { de: `Möglich sind hier: ${listed(values)}.`, en: `Possible here: ${listed(values)}.` };
}

/** What a size is measured in: `string` for characters, `array` for entries, anything else for itself. */
export interface SizeLimit {
  readonly origin: string;
  readonly limit: number | bigint;
  readonly isInclusive: boolean;
}

/** The value is smaller or shorter than allowed. */
export function tooSmallMessage({ origin, limit, isInclusive }: SizeLimit): Phrase {
  const unit = units[origin] ?? { de: '', en: '' };
  const [de, en] = isInclusive ? ['mindestens', 'at least'] : ['mehr als', 'more than'];
  return { de: `Nötig: ${de} ${limit}${unit.de}.`, en: `Needed: ${en} ${limit}${unit.en}.` };
}

/** The value is larger or longer than allowed. */
export function tooLargeMessage({ origin, limit, isInclusive }: SizeLimit): Phrase {
  const unit = units[origin] ?? { de: '', en: '' };
  const [de, en] = isInclusive ? ['höchstens', 'at most'] : ['weniger als', 'less than'];
  return { de: `Möglich: ${de} ${limit}${unit.de}.`, en: `Possible: ${en} ${limit}${unit.en}.` };
}

/** A field the model does not have. */
export function unknownFieldMessage(field: string): Phrase {
  return {
    de: `Das Feld „${field}“ ist hier nicht vorgesehen.`,
    en: `The field “${field}” is not known here.`,
  };
}
