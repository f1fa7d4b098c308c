import { organisingPaths } from '@geflecht/core/contract';
import type { FoundSignUps, SignUpDecisionReceipt } from '@geflecht/core/contract';
import { makeElement } from '../page/make-element.js';
import { OfficeError } from './office-api.js';
import { makeButton, makeCarefulButton } from './office-part.js';
import type { OfficeDesk } from './office-part.js';

type Found = FoundSignUps['signUps'][number];

/** What is searched for; empty for everything. */
export interface SignUpWish {
  readonly text?: string;
  readonly status?: string;
  readonly bookableId?: string;
  readonly channel?: string;
  /** How many of them come before; default 0. */
  readonly offset?: number;
}

/** What a list is drawn with. */
export interface ListOptions {
  readonly desk: OfficeDesk;
  /** Titles of what has places, by id. */
  readonly titles: ReadonlyMap<string, string>;
  /** Ids of places that everybody has whose sign-up is confirmed. */
  readonly seats: ReadonlySet<string>;
  /** Reads what comes after those that are shown. */
  readonly onMore: (offset: number) => Promise<void>;
}

const atOnce = 500;

/** Asks for sign-ups of an event, a page of them. */
export async function findSignUps({ api, eventId, people }: OfficeDesk, wish: SignUpWish): Promise<FoundSignUps> {
  const { text = '', status = '', bookableId = '', channel = '', offset = 0 } = wish;
  const found = await api.post<FoundSignUps>(organisingPaths.signUpSearch(eventId), {
    ...(text === '' ? {} : { text }),
    ...(status === '' ? {} : { status: [status] }),
    ...(bookableId === '' ? {} : { bookableId }),
    ...(channel === '' ? {} : { channel }),
    limit: atOnce,
    offset,
  });
  people.learn(found.signUps);
  return found;
}

function decisionsOf(signUp: Found, desk: OfficeDesk): readonly HTMLElement[] {
  const { list, failures } = desk.words;
  const decide = (action: object, done: string) => async () => {
    const path = organisingPaths.signUpDecision(desk.eventId, signUp.id);
    try {
      const { promoted } = await desk.api.post<SignUpDecisionReceipt>(path, { revision: signUp.revision, action });
      await desk.refresh();
      desk.say(promoted.length === 0 ? done : `${done} ${list.movedUp(promoted.length)}`);
    } catch (error) {
      if (!(error instanceof OfficeError) || error.code !== 'revision-conflict') throw error;
      await desk.refresh();
      desk.say(failures[error.code] ?? '');
    }
  };
  const button = (words: string, action: object, done: string) => {
    const made = makeButton(words, desk, decide(action, done));
    made.setAttribute('aria-label', `${words}: ${signUp.contact.name}`);
    return made;
  };
  const { status } = signUp;
  const cancel = makeCarefulButton(
    { words: list.cancel, question: list.sure, about: signUp.contact.name },
    desk,
    decide({ do: 'cancel' }, list.cancelled),
  );
  if (status === 'pending') {
    return [
      button(list.approve, { do: 'approve' }, list.approved),
      button(list.refuse, { do: 'refuse' }, list.refused),
    ];
  }
  if (status === 'waiting') return [button(list.promote, { do: 'promote' }, list.promoted), cancel];
  return status === 'confirmed' || status === 'promoted' || status === 'unconfirmed' ? [cancel] : [];
}

const shownBookings: readonly string[] = ['confirmed', 'waiting', 'promoted', 'requested'];

/** What a party has or wishes besides its seats, each once with how many of it and how it stands. */
function bookingLines({ bookings = [] }: Found, { desk, titles, seats }: ListOptions): readonly string[] {
  const live = bookings.filter(({ bookableId, status }) => shownBookings.includes(status) && !seats.has(bookableId));
  const groups = Map.groupBy(live, ({ bookableId, status, rank }) => JSON.stringify([bookableId, status, rank]));
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const { bookableId, status, rank } = first;
    const count = others.length === 0 ? '' : `${others.length + 1} × `;
    const wish = rank === undefined ? '' : `${rank}. `;
    return [`${wish}${count}${titles.get(bookableId) ?? bookableId} (${desk.words.bookings[status] ?? status})`];
  });
}

function reachLine({ contact: { mail, phone = '' } }: Found): HTMLElement {
  const isAddress = !mail.endsWith('.invalid');
  const parts = [
    ...(isAddress ? [makeElement('a', { href: `mailto:${mail}` }, mail)] : []),
    ...(phone === '' ? [] : [makeElement('a', { href: `tel:${phone.replaceAll(/[^+\d]/gu, '')}` }, phone)]),
  ];
  return makeElement('p', {}, ...parts.flatMap((part, index) => (index === 0 ? [part] : [' · ', part])));
}

function entryOf(signUp: Found, options: ListOptions): HTMLElement {
  const { desk } = options;
  const { words } = desk;
  const { contact, participants, status } = signUp;
  const present = participants.filter(({ leftAt }) => leftAt === undefined);
  const others = present.slice(1).map(({ name }) => name ?? words.list.companion);
  const bookings = bookingLines(signUp, options);
  const lines = [
    `${words.people(present.length)} · ${words.statuses[status] ?? status}`,
    ...(others.length === 0 ? [] : [words.list.with(others)]),
  ];
  return makeElement(
    'li',
    {},
    makeElement('h3', {}, contact.name),
    ...lines.map((line) => makeElement('p', {}, line)),
    reachLine(signUp),
    ...(bookings.length === 0
      ? []
      : [makeElement('ul', { class: 'bookings' }, ...bookings.map((line) => makeElement('li', {}, line)))]),
    makeElement('p', { class: 'deeds' }, ...decisionsOf(signUp, desk)),
  );
}

/** Shows the sign-ups that were found, after those that were shown before where it is a later page. */
export function showSignUps(place: HTMLElement, found: FoundSignUps, options: ListOptions): void {
  const { desk, onMore } = options;
  const { list } = desk.words;
  const { offset, total, signUps } = found;
  const entries = signUps.map((signUp) => entryOf(signUp, options));
  const shown = offset + signUps.length;
  const earlier = offset === 0 ? null : place.querySelector('ul.cards');
  const cards = earlier ?? makeElement('ul', { class: 'cards', role: 'list' });
  cards.append(...entries);
  const persons = signUps.reduce((sum, { participants }) => sum + participants.length, 0);
  const whole =
    shown < total || offset > 0
      ? `${desk.words.signUps(total)}. ${list.shown(shown, total)}`
      : list.summary(total, persons);
  const more = shown < total ? [makeButton(list.more, desk, () => onMore(shown))] : [];
  place.replaceChildren(makeElement('p', {}, total === 0 ? list.none : whole), cards, ...more);
  if (offset > 0) entries[0]?.querySelector<HTMLElement>('a, button')?.focus();
}
