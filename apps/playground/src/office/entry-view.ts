import { organisingPaths } from '@geflecht/core/contract';
import type { FoundSignUps, SignUpReceipt } from '@geflecht/core/contract';
import { pagePart } from '../page/page-part.js';
import { enteredRequest } from './entered-request.js';
import type { EnteredRequest } from './entered-request.js';
import { fieldFindings } from './entry-findings.js';
import { entryField } from './entry-field-names.js';
import { EntryPersons, partyFields } from './entry-form.js';
import type { EventOffer } from './event-offer.js';
import { clearFindings, showFindings, showRefusal } from './form-findings.js';
import { OfficeError } from './office-api.js';
import type { OfficeDesk } from './office-part.js';
import { attempt } from './office-part.js';
import { failureSentence } from './office-words.js';

/** What the form of recorded sign-ups works with. */
export interface EntryOptions {
  readonly desk: OfficeDesk;
  readonly offer: EventOffer;
  /** Titles of what has places, by id. */
  readonly titles: ReadonlyMap<string, string>;
}

/** The form in which a team enters who called, wrote or came by. */
export class EntryView {
  readonly #options: EntryOptions;
  readonly #form = pagePart('eintragen', HTMLFormElement);
  readonly #persons: EntryPersons;
  /** The same for every try to enter the same party, so that a lost answer enters nobody twice. */
  #submitKey: string = crypto.randomUUID();
  /** The address about which it was said that it is known. */
  #warnedOf = '';
  #isBusy = false;

  constructor(options: EntryOptions) {
    const { desk, offer } = options;
    this.#options = options;
    this.#persons = new EntryPersons(offer, desk);
  }

  /** Makes the form work. */
  start(): void {
    const { desk, offer } = this.#options;
    pagePart('eintragen-personen', HTMLElement).replaceChildren(this.#persons.place);
    pagePart('eintragen-weiteres', HTMLElement).replaceChildren(...partyFields(offer, desk));
    pagePart('person-dazu', HTMLButtonElement).addEventListener('click', () => this.#persons.add());
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (!this.#isBusy) void this.#enter();
    });
  }

  async #enter(): Promise<void> {
    const { desk, offer } = this.#options;
    const entered = enteredRequest(new FormData(this.#form), offer);
    clearFindings(this.#form);
    if (entered.body.contact.name === '') {
      this.#show([{ field: entryField.name, sentence: desk.words.entry.nameMissing }]);
      return;
    }
    this.#isBusy = true;
    await attempt(desk, async () => {
      if (await this.#isKnown(entered)) return;
      await this.#send(entered);
    });
    this.#isBusy = false;
  }

  #show(findings: Parameters<typeof showFindings>[1]): void {
    const { words, say } = this.#options.desk;
    showFindings(this.#form, findings, words.entry.problems(findings.length));
    say(words.failures['invalid'] ?? '');
  }

  /** Says once that an address is on the list already; whoever goes on means it. */
  async #isKnown({ body }: EnteredRequest): Promise<boolean> {
    const { api, eventId, words, say } = this.#options.desk;
    const { mail = '' } = body.contact;
    if (mail === '' || mail === this.#warnedOf) return false;
    const path = organisingPaths.signUpSearch(eventId);
    const { signUps } = await api.post<FoundSignUps>(path, { text: mail, limit: 20 });
    const over = ['cancelled', 'declined', 'expired'];
    const known = signUps.find(
      ({ contact, status }) => contact.mail.toLowerCase() === mail.toLowerCase() && !over.includes(status),
    );
    if (known === undefined) return false;
    this.#warnedOf = mail;
    const sentence = words.entry.known(known.contact.name, words.statuses[known.status] ?? known.status);
    showFindings(this.#form, [{ field: entryField.mail, sentence }], words.entry.problems(1));
    say(sentence);
    return true;
  }

  async #send(entered: EnteredRequest): Promise<void> {
    const { desk } = this.#options;
    const path = organisingPaths.recordedSignUps(desk.eventId);
    try {
      const receipt = await desk.api.post<SignUpReceipt>(path, { ...entered.body, submitKey: this.#submitKey });
      await this.#done(entered, receipt);
    } catch (error) {
      if (!(error instanceof OfficeError)) throw error;
      await this.#refused(error, entered);
    }
  }

  async #done({ body }: EnteredRequest, { status }: SignUpReceipt): Promise<void> {
    const { refresh, say, words } = this.#options.desk;
    const { name, mail } = body.contact;
    const { entry, statuses } = words;
    this.#begin();
    await refresh();
    say(
      `${entry.entered(name, statuses[status] ?? status)} ${mail === undefined ? entry.notMailed : entry.mailed(mail)}`,
    );
  }

  /** Makes room for the next one of a pile: the way they come stays chosen. */
  #begin(): void {
    const channel = this.#form.elements.namedItem(entryField.channel) as HTMLSelectElement;
    const { value } = channel;
    this.#form.reset();
    this.#persons.begin();
    channel.value = value;
    this.#submitKey = crypto.randomUUID();
    this.#warnedOf = '';
    (this.#form.elements.namedItem(entryField.name) as HTMLElement).focus();
  }

  async #refused(error: OfficeError, entered: EnteredRequest): Promise<void> {
    const { desk, offer, titles } = this.#options;
    const { words } = desk;
    const { issues = [], bookableIds = [] } = error.details;
    if (error.code === 'submit-key-reused') {
      this.#submitKey = crypto.randomUUID();
      await desk.refresh();
    }
    const findings = fieldFindings(issues, entered, { offer, locale: words.locale });
    if (error.code === 'invalid' && findings.length > 0) {
      this.#show(findings);
      return;
    }
    const isFull = error.code === 'full' && bookableIds.length > 0;
    const sentence = isFull
      ? words.entry.full(bookableIds.map((id) => titles.get(id) ?? id))
      : failureSentence(error, words);
    showRefusal(this.#form, sentence);
    desk.say(sentence);
  }
}
