import type { MappingField, MappingForm, Meaning } from '../mapping/mapping-fields.js';
import { makeElement, makeOption } from './make-element.js';
import { pagePart } from './page-part.js';

const meaningWords: Readonly<Record<Meaning, string>> = {
  event: 'ein Programm',
  network: 'ein Netzwerk (wer mit wem)',
  signups: 'eine Liste von Teilnehmenden',
};

/** What somebody decided about the columns. */
export interface MappingChanges {
  readonly onMeaning: (meaning: Meaning) => void;
  readonly onColumn: (role: string, heading: string) => void;
}

interface FieldParts {
  readonly select: HTMLSelectElement;
  readonly hint: HTMLElement;
}

/** The questions about columns; they stay where they are while answers change, so that the focus does too. */
export class MappingView {
  readonly #changes: MappingChanges;
  readonly #place = pagePart('spalten', HTMLElement);
  readonly #fields = new Map<string, FieldParts>();
  #shape = '';

  constructor(changes: MappingChanges) {
    this.#changes = changes;
  }

  /** Shows the questions of a file with the answers in use. */
  show(form: MappingForm): void {
    const { meaning, meanings, fields, columns } = form;
    const shape = JSON.stringify([meaning, meanings, columns.map(({ heading }) => heading), fields.length]);
    if (shape !== this.#shape) this.#build(form);
    this.#shape = shape;
    for (const field of fields) this.#update(field, form);
  }

  #build(form: MappingForm): void {
    const hadFocus = this.#place.contains(document.activeElement) ? document.activeElement?.id : undefined;
    this.#fields.clear();
    const { fields, meanings } = form;
    const questions = (isMain: boolean) =>
      fields.filter((field) => field.isMain === isMain).map((field) => this.#question(field, form));
    const more = questions(false);
    this.#place.replaceChildren(
      ...(meanings.length === 0 ? [] : [this.#meaningQuestion(form)]),
      ...(fields.length === 0 ? [] : [makeElement('h3', {}, 'Welche Spalte enthält was?')]),
      makeElement('div', { class: 'questions' }, ...questions(true)),
      ...(more.length === 0
        ? []
        : [
            makeElement(
              'details',
              {},
              makeElement('summary', {}, 'Weitere Spalten zuordnen'),
              makeElement('div', { class: 'questions' }, ...more),
            ),
          ]),
    );
    if (hadFocus) document.getElementById(hadFocus)?.focus();
  }

  #meaningQuestion({ meaning, meanings }: MappingForm): HTMLElement {
    const open = meaning === undefined ? [makeOption('', 'bitte wählen', true)] : [];
    const options = meanings.map((one) => makeOption(one, meaningWords[one], one === meaning));
    const select = makeElement('select', { id: 'bedeutung' }, ...open, ...options);
    select.addEventListener('change', () => {
      const chosen = meanings.find((one) => one === select.value);
      if (chosen !== undefined) this.#changes.onMeaning(chosen);
    });
    const label = makeElement('label', { for: 'bedeutung' }, 'Diese Tabelle ist');
    return makeElement('div', { class: 'questions' }, makeElement('p', { class: 'question' }, label, select));
  }

  #question({ role, label }: MappingField, { columns }: MappingForm): HTMLElement {
    const [id, hintId] = [`spalte-${role}`, `beispiel-${role}`];
    const options = columns.map(({ heading }) => makeOption(heading, heading));
    const select = makeElement('select', { id, 'aria-describedby': hintId }, makeOption('', ''), ...options);
    const hint = makeElement('span', { id: hintId, class: 'hint' });
    select.addEventListener('change', () => this.#changes.onColumn(role, select.value));
    this.#fields.set(role, { select, hint });
    return makeElement('p', { class: 'question' }, makeElement('label', { for: id }, label), select, hint);
  }

  #update({ role, heading, isGuessed }: MappingField, { columns }: MappingForm): void {
    const { select, hint } = this.#fields.get(role) ?? {};
    if (select === undefined || hint === undefined) return;
    const [open] = select.options;
    if (open !== undefined) open.text = heading === '' ? 'keine Spalte' : 'von selbst erkennen';
    select.value = heading;
    const samples = columns.find((column) => column.heading === heading)?.samples ?? [];
    const words = [
      samples.length === 0 ? '' : `zum Beispiel ${samples.map((sample) => `„${sample.slice(0, 40)}“`).join(', ')}`,
      isGuessed ? 'Nur am Inhalt erkannt, bitte prüfen.' : '',
    ];
    hint.textContent = words.filter((part) => part !== '').join(' – ');
  }
}
