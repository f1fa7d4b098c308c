import { makeElement } from '../page/make-element.js';
import { choiceFields, extraFields, makeInput, makeSelect, makeTick, questionFields } from './entry-fields.js';
import { entryField } from './entry-field-names.js';
import type { EventOffer } from './event-offer.js';
import type { OfficeDesk } from './office-part.js';

const kinds = ['adult', 'child', 'assistant'] as const;

/** Persons of the party in a form, of whom there is always one. */
export class EntryPersons {
  readonly place = makeElement('div', { class: 'persons' });
  readonly #offer: EventOffer;
  readonly #desk: OfficeDesk;
  #made = 0;

  constructor(offer: EventOffer, desk: OfficeDesk) {
    [this.#offer, this.#desk] = [offer, desk];
    this.begin();
  }

  /** Begins anew with one person. */
  begin(): void {
    this.place.replaceChildren(this.#make());
    this.#number();
  }

  /** Adds a person and leads to it. */
  add(): void {
    const { say, words } = this.#desk;
    const { length } = this.place.children;
    if (length >= this.#offer.most) {
      say(words.entry.tooMany(this.#offer.most));
      return;
    }
    const added = this.#make();
    this.place.append(added);
    this.#number();
    added.querySelector<HTMLElement>('input:not([type="hidden"])')?.focus();
    say(words.entry.added(length + 1));
  }

  #remove(person: HTMLElement): void {
    const number = [...this.place.children].indexOf(person) + 1;
    person.remove();
    this.#number();
    this.place.querySelector<HTMLElement>('fieldset:last-of-type input:not([type="hidden"])')?.focus();
    this.#desk.say(this.#desk.words.entry.removed(number));
  }

  #make(): HTMLElement {
    this.#made += 1;
    const person = `person-${this.#made}`;
    const { words } = this.#desk;
    const { entry } = words;
    const of = (field: string) => entryField.ofPerson(person, field);
    const kindOptions = kinds.map((id) => ({ id, title: words.oneOfKind[id] ?? id }));
    const remove = makeElement('button', { type: 'button', class: 'plain remove' }, entry.remove);
    const fieldset = makeElement(
      'fieldset',
      {},
      makeElement('legend', {}, entry.person(this.#made)),
      makeElement('input', { type: 'hidden', name: entryField.person, value: person }),
      makeInput({ name: of('name'), words: entry.name, hint: this.#made === 1 ? entry.nameHint : '' }),
      makeSelect({ name: of('kind'), words: entry.kind }, kindOptions),
      makeInput({ name: of('age'), words: entry.age, hint: entry.ageHint }, { type: 'number', min: '0', max: '120' }),
      makeInput({ name: of('organisation'), words: entry.organisation }),
      ...this.#offer.choices.flatMap((choice) => choiceFields(person, choice, this.#desk)),
      ...extraFields(person, this.#offer, this.#desk),
      ...questionFields(this.#offer, this.#desk, person),
      remove,
    );
    remove.addEventListener('click', () => this.#remove(fieldset));
    return fieldset;
  }

  #number(): void {
    const { entry } = this.#desk.words;
    const all = [...this.place.children];
    for (const [index, person] of all.entries()) {
      const legend = person.querySelector(':scope > legend');
      if (legend !== null) legend.textContent = entry.person(index + 1);
      const remove = person.querySelector<HTMLElement>(':scope > .remove');
      if (remove !== null) remove.hidden = all.length === 1;
    }
  }
}

/** Fields of the whole party: what is asked, what it pays, what it agrees to. */
export function partyFields(offer: EventOffer, desk: OfficeDesk): readonly HTMLElement[] {
  const {
    words: { entry },
    tell,
  } = desk;
  const { fees, modes, consents } = offer;
  const modeOptions = modes.map((id) => ({ id, title: entry.modes[id] ?? id }));
  const ticks = consents.map(({ id, text, compulsory = false }) =>
    makeTick(entryField.consent(id), compulsory ? `${tell(text)} (${entry.needed})` : tell(text)),
  );
  const consentPart = makeElement(
    'fieldset',
    {},
    makeElement('legend', {}, entry.consents),
    makeElement('p', { class: 'field-hint' }, entry.consentsHint),
    ...ticks,
  );
  return [
    ...questionFields(offer, desk),
    ...(fees.length === 0 ? [] : [makeSelect({ name: entryField.fee, words: entry.fee }, fees, '')]),
    ...(modes.length < 2 ? [] : [makeSelect({ name: entryField.mode, words: entry.mode }, modeOptions)]),
    ...(ticks.length === 0 ? [] : [consentPart]),
  ];
}
