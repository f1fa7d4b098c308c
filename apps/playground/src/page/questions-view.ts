import type { FurtherQuestions } from '../mapping/further-questions.js';
import type { ReadChoices } from '../reading/read-request.js';
import { makeElement, makeOption } from './make-element.js';
import { pagePart, questionAround } from './page-part.js';

/** Answers to what a file leaves open. */
export type Answers = Pick<ReadChoices, 'title' | 'date' | 'timeZone' | 'language'>;

/** Called when an answer changes, or a list of actors is handed in. */
export interface QuestionChanges {
  readonly onAnswers: (answers: Answers) => void;
  readonly onCompanion: (file: File) => void;
}

const usualZones = ['Europe/Berlin', 'Europe/Vienna', 'Europe/Zurich'];
const languages = ['de', 'en', 'tr', 'ar', 'uk', 'ru', 'fa', 'fr', 'pl', 'es', 'it', 'ro', 'bg', 'ku'];

function languageName(tag: string): string {
  return new Intl.DisplayNames('de', { type: 'language' }).of(tag) ?? tag;
}

function zoneGroup(label: string, zones: readonly string[]): HTMLElement {
  return makeElement('optgroup', { label }, ...zones.map((zone) => makeOption(zone, zone.replaceAll('_', ' '))));
}

function fillZones(select: HTMLSelectElement): void {
  const others = Intl.supportedValuesOf('timeZone').filter((zone) => !usualZones.includes(zone));
  select.replaceChildren(
    makeOption('', 'wie gelesen', true),
    zoneGroup('Deutschland, Österreich, Schweiz', usualZones),
    zoneGroup('Alle anderen', others),
  );
}

function setShown(control: HTMLElement, isShown: boolean): void {
  questionAround(control).hidden = !isShown;
}

/** The questions that are not about columns: title, first day, time zone, language, and the list of actors. */
export class QuestionsView {
  readonly #title = pagePart('titel', HTMLInputElement);
  readonly #date = pagePart('tag', HTMLInputElement);
  readonly #timeZone = pagePart('zeitzone', HTMLSelectElement);
  readonly #language = pagePart('sprache', HTMLSelectElement);
  readonly #companion = pagePart('akteure', HTMLInputElement);
  #isTitled = false;

  constructor({ onAnswers, onCompanion }: QuestionChanges) {
    fillZones(this.#timeZone);
    this.#language.replaceChildren(...languages.map((tag) => makeOption(tag, languageName(tag), tag === 'de')));
    this.#title.addEventListener('change', () => (this.#isTitled = true));
    for (const control of [this.#title, this.#date, this.#timeZone, this.#language])
      control.addEventListener('change', () => onAnswers(this.answers));
    this.#companion.addEventListener('change', () => {
      const [file] = this.#companion.files ?? [];
      if (file !== undefined) onCompanion(file);
    });
    pagePart('fragen', HTMLFormElement).addEventListener('submit', (event) => event.preventDefault());
  }

  /** What was answered; a title counts only once somebody wrote one. */
  get answers(): Answers {
    const title = this.#title.value.trim();
    return {
      title: this.#isTitled && title !== '' ? title : undefined,
      date: this.#date.value || undefined,
      timeZone: this.#timeZone.value || undefined,
      language: this.#language.value,
    };
  }

  /** Forgets all answers. */
  clear(): void {
    for (const control of [this.#title, this.#date, this.#timeZone, this.#companion]) control.value = '';
    this.#language.value = 'de';
    this.#isTitled = false;
  }

  /** Shows the questions that a file leaves open. */
  show(questions: FurtherQuestions, title: string): void {
    setShown(this.#title, questions.title);
    setShown(this.#date, questions.date);
    setShown(this.#timeZone, questions.timeZone);
    setShown(this.#language, questions.language);
    setShown(this.#companion, questions.companion);
    if (document.activeElement !== this.#title) this.#title.value = title;
  }
}
