import type { GeflechtDocument } from '@geflecht/core/document';
import { paths } from '@geflecht/core/contract';
import { makeElement, makeOption } from '../page/make-element.js';
import { pagePart } from '../page/page-part.js';
import { plainText } from '../plain-text.js';
import { shareOut } from './allocation-view.js';
import { AttendanceView } from './attendance-view.js';
import { CopyView } from './copy-view.js';
import { showHeadcounts, showNeeds } from './counts-view.js';
import { EntryView } from './entry-view.js';
import { bookableTitles, eventOffer } from './event-offer.js';
import { showLists } from './lists-view.js';
import { mailboxLink, sendMessage, showMails } from './mails-view.js';
import { officeApi } from './office-api.js';
import { showEvents } from './office-events.js';
import { attempt, makeButton, stated } from './office-part.js';
import type { OfficeDesk } from './office-part.js';
import { officeWords, wordPage } from './office-words.js';
import { People } from './people.js';
import { mixTables } from './seating-view.js';
import type { Cafe } from './seating-view.js';
import { findSignUps, showSignUps } from './sign-ups-view.js';

/** The first conversation with rounds at tables, where the programme has one. */
function cafeOf({ sessions = [] }: GeflechtDocument, { tell }: OfficeDesk): Cafe | undefined {
  const session = sessions.find(({ rounds = [], parts = [] }) => rounds.length > 0 && parts.length > 0);
  if (session === undefined) return undefined;
  return { sessionId: session.id, tables: new Map((session.parts ?? []).map(({ id, title }) => [id, tell(title)])) };
}

/** What the page is opened with. */
export interface OfficeOptions {
  readonly url: string;
  readonly key: string;
  readonly eventId: string;
  /** `de` or `en`; default German. */
  readonly locale?: string | undefined;
}

/** The page on which a team looks after one event: list, places, tables, the day itself, mails, and next year. */
export class OfficePage {
  readonly #desk: OfficeDesk;
  readonly #url: string;
  #titles: ReadonlyMap<string, string> = new Map();
  #seats: ReadonlySet<string> = new Set();
  #attendance: AttendanceView | undefined;

  constructor({ url, key, eventId, locale = 'de' }: OfficeOptions) {
    const words = officeWords(locale);
    this.#url = url;
    this.#desk = {
      api: officeApi({ url, key }),
      eventId,
      words,
      people: new People(words.list.companion),
      tell: (text) => plainText(text, words.locale),
      say: (sentence) => pagePart('meldung', HTMLElement).replaceChildren(sentence),
      refresh: async () => {
        await this.#search();
        await this.#attendance?.read();
      },
    };
  }

  /** Makes the page work. */
  async start(): Promise<void> {
    const desk = this.#desk;
    wordPage(document, desk.words);
    pagePart('suche', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      void attempt(desk, () => this.#search());
    });
    this.#addMails();
    showLists(pagePart('listen', HTMLElement), desk);
    await attempt(desk, async () => {
      const whole = await desk.api.get<GeflechtDocument>(paths.event(desk.eventId));
      this.#addEvent(whole);
      await showEvents(pagePart('veranstaltungen', HTMLElement), desk);
      await this.#addAttendance();
      // Names of everybody first: plans tell ids alone.
      await findSignUps(desk, {});
      await this.#search();
    });
  }

  async #search(offset = 0): Promise<void> {
    const form = pagePart('suche', HTMLFormElement);
    const of = (name: string) => stated(form, name);
    const wish = { text: of('text'), status: of('status'), bookableId: of('bookableId'), channel: of('channel') };
    const found = await findSignUps(this.#desk, { ...wish, offset });
    showSignUps(pagePart('anmeldungen', HTMLElement), found, {
      desk: this.#desk,
      titles: this.#titles,
      seats: this.#seats,
      onMore: (from) => this.#search(from),
    });
    this.#desk.say(this.#desk.words.list.found(found.total));
  }

  #addEvent(whole: GeflechtDocument): void {
    const desk = this.#desk;
    const [event] = whole.events ?? [];
    this.#titles = bookableTitles(whole, desk.tell);
    const options = [...this.#titles].map(([id, title]) => makeOption(id, title));
    pagePart('suche-wofuer', HTMLSelectElement).append(...options);
    this.#addPlans(whole);
    const offer = eventOffer(whole, desk.tell);
    this.#seats = offer.seats;
    new EntryView({ desk, offer, titles: this.#titles }).start();
    if (event === undefined) return;
    pagePart('veranstaltung', HTMLElement).textContent = desk.tell(event.title);
    new CopyView(desk, event).start();
  }

  async #addAttendance(): Promise<void> {
    pagePart('einlass', HTMLAnchorElement).href = `${this.#url}/check-in`;
    this.#attendance = new AttendanceView(this.#desk);
    await this.#attendance.read();
  }

  #addPlans(whole: GeflechtDocument): void {
    const desk = this.#desk;
    const { seating, sharing } = desk.words;
    const [shared, mixed] = [pagePart('vergabe', HTMLElement), pagePart('tische', HTMLElement)];
    const share = (isTrial: boolean) => () => shareOut(shared, desk, { isTrial, titles: this.#titles });
    pagePart('vergabe-teil', HTMLElement).hidden = !(whole.choiceGroups ?? []).some(({ rule }) => rule === 'rank');
    pagePart('vergabe-tun', HTMLElement).replaceChildren(
      makeButton(sharing.trial, desk, share(true)),
      makeButton(sharing.forGood, desk, share(false)),
    );
    const cafe = cafeOf(whole, desk);
    pagePart('tische-teil', HTMLElement).hidden = cafe === undefined;
    if (cafe === undefined) return;
    const mix = (isTrial: boolean) => () => mixTables(mixed, desk, { isTrial, cafe });
    pagePart('tische-tun', HTMLElement).replaceChildren(
      makeButton(seating.trial, desk, mix(true)),
      makeButton(seating.forGood, desk, mix(false)),
    );
  }

  #addMails(): void {
    const desk = this.#desk;
    const { counts, mails } = desk.words;
    const form = pagePart('nachricht', HTMLFormElement);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const isTrial = (event.submitter as HTMLButtonElement | null)?.value === 'trial';
      void attempt(desk, () => sendMessage(form, desk, isTrial));
    });
    const [shownMails, shownCounts] = [pagePart('mails', HTMLElement), pagePart('zahlen', HTMLElement)];
    pagePart('mails-tun', HTMLElement).replaceChildren(
      makeButton(mails.show, desk, () => showMails(shownMails, desk)),
      makeElement('span', {}, mailboxLink(this.#url, desk)),
    );
    pagePart('zahlen-tun', HTMLElement).replaceChildren(
      makeButton(counts.show, desk, () => showHeadcounts(shownCounts, desk)),
      makeButton(counts.needs, desk, () => showNeeds(shownCounts, desk)),
    );
  }
}
