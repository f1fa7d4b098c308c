import type { GeflechtDocument } from '@geflecht/core/document';
import { paths } from '@geflecht/core/contract';
import { pagePart } from '../page/page-part.js';
import { plainText } from '../plain-text.js';
import { shareOut } from './allocation-view.js';
import { showHeadcounts, showLists } from './lists-view.js';
import { mailboxLink, sendMessage, showMails } from './mails-view.js';
import { officeApi } from './office-api.js';
import { attempt, makeButton, stated } from './office-part.js';
import type { OfficeDesk } from './office-part.js';
import { signUpWords } from './office-words.js';
import { People } from './people.js';
import { mixTables } from './seating-view.js';
import type { Cafe } from './seating-view.js';
import { findSignUps, showSignUps } from './sign-ups-view.js';

/** Titles of what has places, by id of the bookable. */
function titlesOf({ bookables = [], sessions = [] }: GeflechtDocument): ReadonlyMap<string, string> {
  const sessionTitles = new Map<string, string>(sessions.map(({ id, title }) => [id, plainText(title)]));
  return new Map(
    bookables.map(({ id, title, targetId = '' }) => [id, plainText(title) || (sessionTitles.get(targetId) ?? id)]),
  );
}

/** The first conversation with rounds at tables, where the programme has one. */
function cafeOf({ sessions = [] }: GeflechtDocument): Cafe | undefined {
  const session = sessions.find(({ rounds = [], parts = [] }) => rounds.length > 0 && parts.length > 0);
  if (session === undefined) return undefined;
  return {
    sessionId: session.id,
    tables: new Map((session.parts ?? []).map(({ id, title }) => [id, plainText(title)])),
  };
}

/** What the page is opened with. */
export interface OfficeOptions {
  readonly url: string;
  readonly key: string;
  readonly eventId: string;
}

/** The page on which a team looks after one event: list, places, tables, lists for the day, mails. */
export class OfficePage {
  readonly #desk: OfficeDesk;
  readonly #url: string;

  constructor({ url, key, eventId }: OfficeOptions) {
    this.#url = url;
    this.#desk = {
      api: officeApi({ url, key }),
      eventId,
      people: new People(),
      say: (sentence) => pagePart('meldung', HTMLElement).replaceChildren(sentence),
      refresh: () => this.#search(),
    };
  }

  /** Makes the page work. */
  async start(): Promise<void> {
    const form = pagePart('suche', HTMLFormElement);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void attempt(this.#desk, () => this.#search());
    });
    await attempt(this.#desk, async () => {
      // Names of everybody first: plans tell ids alone.
      await findSignUps(this.#desk, {});
      await this.#search();
      this.#addPlans(await this.#desk.api.get<GeflechtDocument>(paths.event(this.#desk.eventId)));
    });
    showLists(pagePart('listen', HTMLElement), this.#desk);
    this.#addMails();
  }

  async #search(): Promise<void> {
    const form = pagePart('suche', HTMLFormElement);
    const wish = { text: stated(form, 'text'), status: stated(form, 'status') };
    const found = await findSignUps(this.#desk, wish);
    showSignUps(pagePart('anmeldungen', HTMLElement), found, this.#desk);
    this.#desk.say(`${signUpWords(found.total)} gefunden.`);
  }

  #addPlans(document: GeflechtDocument): void {
    const desk = this.#desk;
    const titles = titlesOf(document);
    const [shared, mixed] = [pagePart('vergabe', HTMLElement), pagePart('tische', HTMLElement)];
    const share = (isTrial: boolean) => () => shareOut(shared, desk, { isTrial, titles });
    pagePart('vergabe-tun', HTMLElement).replaceChildren(
      makeButton('Auf Probe vergeben', desk, share(true)),
      makeButton('Vergeben und mitteilen', desk, share(false)),
    );
    const cafe = cafeOf(document);
    pagePart('tische-teil', HTMLElement).hidden = cafe === undefined;
    if (cafe === undefined) return;
    const mix = (isTrial: boolean) => () => mixTables(mixed, desk, { isTrial, cafe });
    pagePart('tische-tun', HTMLElement).replaceChildren(
      makeButton('Auf Probe mischen', desk, mix(true)),
      makeButton('Plan speichern', desk, mix(false)),
    );
  }

  #addMails(): void {
    const desk = this.#desk;
    const form = pagePart('nachricht', HTMLFormElement);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const isTrial = (event.submitter as HTMLButtonElement | null)?.value === 'trial';
      void attempt(desk, () => sendMessage(form, desk, isTrial));
    });
    const mails = pagePart('mails', HTMLElement);
    const counts = pagePart('zahlen', HTMLElement);
    pagePart('mails-tun', HTMLElement).replaceChildren(
      makeButton('Mails zeigen', desk, () => showMails(mails, desk)),
      mailboxLink(this.#url),
    );
    pagePart('zahlen-tun', HTMLElement).replaceChildren(
      makeButton('Zahlen zeigen', desk, () => showHeadcounts(counts, desk)),
    );
  }
}
