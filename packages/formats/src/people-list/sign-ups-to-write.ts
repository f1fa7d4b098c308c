import type { GeflechtDocument } from '@geflecht/core/document';
import type { Session } from '@geflecht/core/event';
import type { Bookable, NeedsAnswer, Question, SignUp } from '@geflecht/core/sign-up';
import { pickText } from '@geflecht/core/text';
import type { Text } from '@geflecht/core/text';
import { chosenEvent } from '../writing/chosen-record.js';
import type { WriteOptions } from '../writing/write-result.js';
import { countWords } from './data/written-people-words.js';

type Value = NeedsAnswer['value'];

/** The sign-ups of one event as writers need them: what they mention by id, words in the wanted language. */
export class SignUpsToWrite {
  readonly locale: 'de' | 'en';
  readonly timeZone: string;
  readonly signUps: readonly SignUp[];
  readonly needsAnswers: readonly NeedsAnswer[];
  readonly questions: ReadonlyMap<string, Question>;
  readonly bookables: ReadonlyMap<string, Bookable>;
  readonly #sessions: ReadonlyMap<string, Session>;

  /**
   * @param document as the caller gives it, disclosed already
   * @throws FormatError `nothing-to-write` where it does not hold the wanted event
   */
  constructor(document: GeflechtDocument, { eventId, locale = 'de' }: WriteOptions) {
    const event = chosenEvent(document, eventId);
    this.locale = locale;
    this.timeZone = event.timeZone ?? document.defaults?.timeZone ?? 'Europe/Berlin';
    this.signUps = (document.signUps ?? []).filter((signUp) => signUp.eventId === event.id);
    const own = new Set<string>(this.signUps.map(({ id }) => id));
    this.needsAnswers = (document.needsAnswers ?? []).filter(({ signUpId }) => own.has(signUpId));
    this.questions = byId(document.questions);
    this.bookables = byId(document.bookables);
    this.#sessions = byId(document.sessions);
  }

  /** A text in the wanted language, else in another. */
  text(text: Text | undefined): string {
    return text === undefined ? '' : (pickText(text, [this.locale])?.value ?? '');
  }

  /** What a bookable is called: its own title, else that of its session. */
  titleOf(bookable: Bookable): string {
    return this.text(bookable.title) || this.text(this.#sessions.get(bookable.targetId ?? '')?.title) || bookable.id;
  }

  /** An answer in words. */
  answer(value: Value, question: Question | undefined): string {
    const words = (id: string) => {
      const option = question?.options?.find((each) => each.id === id);
      return option === undefined ? id : this.text(option.label);
    };
    if (typeof value === 'boolean') return countWords[value ? 'yes' : 'no'][this.locale];
    if (typeof value === 'number') return String(value);
    return typeof value === 'string' ? words(value) : value.map(words).join('; ');
  }
}

function byId<Entry extends { readonly id: string }>(records: readonly Entry[] = []): ReadonlyMap<string, Entry> {
  return new Map(records.map((record) => [record.id, record]));
}
