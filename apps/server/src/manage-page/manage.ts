import type { ErasureReceipt, OwnActionRequest, OwnSignUp, Problem } from '@geflecht/core/contract';
import type { GeflechtDocument } from '@geflecht/core/document';
import type { Text } from '@geflecht/core/text';
import { mailSection, proofSection } from './manage-mail.js';
import {
  againForm,
  base,
  button,
  carefulButton,
  download,
  element,
  filled,
  row,
  section,
  words,
} from './manage-parts.js';
import { substituteSection } from './manage-substitute.js';

type Person = OwnSignUp['signUp']['participants'][number];
type Booking = NonNullable<OwnSignUp['signUp']['bookings']>[number];

const language = document.documentElement.lang;
/** Kept here only: neither the address bar nor any storage holds it. */
const [, key = '', moveKey = ''] =
  /^#(?:(geflecht_manage_[\w-]{43})|(geflecht_move_[\w-]+))$/.exec(location.hash) ?? [];
let own: OwnSignUp;
let event: GeflechtDocument = {} as GeflechtDocument;

if (key !== '' || moveKey !== '') history.replaceState(null, '', location.pathname + location.search);

function part(id: string): HTMLElement {
  return document.getElementById(id) as HTMLElement;
}

/** The words of an author's text for this reader, as text alone. */
function pick(text: Text | undefined): string {
  if (text === undefined || typeof text === 'string') return text ?? '';
  const wanted = own.signUp.locale ?? language;
  const tags = [wanted, wanted.split('-')[0] ?? '', language, 'de', 'en'];
  const found = tags.map((tag) => Object.entries(text).find(([each]) => each.toLowerCase() === tag.toLowerCase())?.[1]);
  return found.find((each) => each !== undefined) ?? Object.values(text)[0] ?? '';
}

function say(text: string): void {
  part('note').textContent = text;
  if (text !== '') part('note').focus();
}

async function ask(path: string, body?: unknown): Promise<Response> {
  const headers: Record<string, string> = { Authorization: `Bearer ${key}` };
  if (body === undefined) return fetch(new URL(path, base), { headers, cache: 'no-store' });
  return fetch(new URL(path, base), {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
}

async function explain(response: Response): Promise<string> {
  if (response.status === 401) return words.gone;
  const { code, issues = [] } = (await response.json().catch(() => ({}))) as Partial<Problem>;
  const said: Readonly<Record<string, string>> = {
    'revision-conflict': words.conflict,
    full: words.full,
    closed: words.closed,
    'transition-refused': words.refused,
    overloaded: words.busy,
    'too-many-requests': words.busy,
  };
  const [issue] = issues;
  if (code === 'invalid' && issue !== undefined) return `${words.refused} ${pick({ ...issue.message })}`;
  return said[code ?? ''] ?? words.failed;
}

/** Sends once what a button says; the same submit key makes a second try of a dead line harmless. */
async function send(path: string, content: object): Promise<Response | undefined> {
  const body = { submitKey: crypto.randomUUID(), ...content };
  for (const each of document.querySelectorAll('button')) each.disabled = true;
  const response = await ask(path, body)
    .catch(() => ask(path, body))
    .catch(() => undefined);
  for (const each of document.querySelectorAll('button')) each.disabled = false;
  if (response?.ok === true) return response;
  const text = response === undefined ? words.failed : await explain(response);
  if (response?.status === 409) await load();
  if (response?.status === 401) await offerAgain(text);
  else say(text);
  return undefined;
}

async function act(action: OwnActionRequest): Promise<void> {
  const response = await send('own-sign-up', { revision: own.revision, action });
  if (response === undefined) return;
  own = (await response.json()) as OwnSignUp;
  show();
  say(words.done);
}

async function erase(): Promise<void> {
  const response = await send('own-sign-up/erasure', {});
  if (response === undefined) return;
  part('content').replaceChildren();
  part('event').textContent = '';
  say(((await response.json()) as ErasureReceipt).others ? words.erasedHere : words.erased);
}

const isThere = ({ leftAt }: Person) => leftAt === undefined;
const isLive = ({ status }: Booking) => status !== 'cancelled' && status !== 'declined';
const may = (action: OwnSignUp['may'][number]) => own.may.includes(action);

function nameOf(id: string): string {
  const index = own.signUp.participants.findIndex((person) => person.id === id);
  return own.signUp.participants[index]?.name ?? filled(words.person, { number: index + 1 });
}

function placeName(bookableId: string): string {
  const bookable = event.bookables?.find(({ id }) => id === bookableId);
  const session = event.sessions?.find(({ id }) => id === bookable?.targetId);
  const table = event.sessions?.flatMap(({ parts = [] }) => parts).find(({ id }) => id === bookable?.targetId);
  const title = bookable?.title ?? session?.title ?? table?.title;
  if (session?.start === undefined) return pick(title ?? event.events?.[0]?.title);
  return `${pick(title)} (${moment(session.start)})`;
}

function moment(instant: string): string {
  const timeZone = event.events?.[0]?.timeZone;
  const style = { dateStyle: 'medium', timeStyle: 'short', timeZone } as const;
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'de', style).format(new Date(instant));
}

function persons(): HTMLElement {
  const present = own.signUp.participants.filter(isThere);
  const items = present.map((person) => {
    const leave = filled(words.leave, { name: nameOf(person.id) });
    return element(
      'li',
      nameOf(person.id),
      may('replace')
        ? substituteSection(person, { own, event, name: nameOf(person.id), pick, replace: act })
        : undefined,
      may('leave') ? carefulButton(leave, () => act({ do: 'leave', participantIds: [person.id] })) : undefined,
    );
  });
  return section(words.persons, element('ul', ...items));
}

function places(): HTMLElement {
  const present = new Set<string>(own.signUp.participants.filter(isThere).map(({ id }) => id));
  const live = (own.signUp.bookings ?? []).filter((each) => isLive(each) && present.has(each.participantId));
  const items = live.map(({ participantId, bookableId, status, rank }) => {
    const wish = rank === undefined ? '' : `, ${filled(words.rank, { number: rank })}`;
    return element('li', `${nameOf(participantId)}: ${placeName(bookableId)} – ${words.bookings[status]}${wish}`);
  });
  const queues = own.waiting.map(({ bookableId, position, parties }) =>
    element('li', filled(words.waitingPlace, { place: placeName(bookableId), position, parties })),
  );
  if (items.length === 0) return section(words.places, element('p', words.noPlaces));
  return section(words.places, element('ul', ...items, ...queues));
}

interface Choice {
  readonly select: HTMLSelectElement;
  readonly participantId: string;
  readonly rank?: number | undefined;
}

function choiceOf(person: Person, ids: readonly string[], rank?: number): Choice {
  const select = document.createElement('select');
  const chosen = (own.signUp.bookings ?? []).find(
    (each) => isLive(each) && each.participantId === person.id && ids.includes(each.bookableId) && each.rank === rank,
  );
  for (const id of ['', ...ids]) {
    const option = document.createElement('option');
    option.value = id;
    option.textContent = id === '' ? words.nothing : placeName(id);
    option.selected = id === (chosen?.bookableId ?? '');
    select.append(option);
  }
  return { select, participantId: person.id, rank };
}

const usualWishes = 3;

/** Selects for whatever can be chosen now; other bookings stay as they are. */
function changes(): HTMLElement | undefined {
  const groups = (event.choiceGroups ?? []).filter(({ id }) => own.asks.includes(id));
  if (!may('change') || groups.length === 0) return undefined;
  const choices: Choice[] = [];
  const fieldsets = own.signUp.participants.filter(isThere).flatMap((person) =>
    groups.map(({ title, bookableIds, rule, count }) => {
      const size = rule === 'pickOne' ? 1 : (count ?? (rule === 'rank' ? usualWishes : 1));
      const ranks = rule === 'rank' ? Array.from({ length: size }, (_, index) => index + 1) : [undefined];
      const made = ranks.map((rank) => choiceOf(person, bookableIds, rank));
      choices.push(...made);
      const labels = made.map(({ select, rank }) =>
        element('label', rank === undefined ? pick(title) : filled(words.rank, { number: rank }), select),
      );
      return element('fieldset', element('legend', `${nameOf(person.id)}: ${pick(title)}`), ...labels);
    }),
  );
  const offered = new Set<string>(groups.flatMap(({ bookableIds }) => bookableIds));
  const run = () => {
    const kept = (own.signUp.bookings ?? []).filter((each) => isLive(each) && !offered.has(each.bookableId));
    const picked = choices.flatMap(({ select, participantId, rank }) =>
      select.value === '' ? [] : [{ participantId, bookableId: select.value, ...(rank === undefined ? {} : { rank }) }],
    );
    const stayed = kept.map(({ participantId, bookableId, rank }) => ({
      participantId,
      bookableId,
      ...(rank === undefined ? {} : { rank }),
    }));
    return act({ do: 'change', bookings: [...stayed, ...picked] as never });
  };
  return section(words.change, ...fieldsets, button(words.save, run));
}

function consents(): HTMLElement | undefined {
  const given = own.signUp.consents ?? [];
  if (given.length === 0) return undefined;
  const items = given.map(({ textId, withdrawnAt }) => {
    const wording = pick(event.consentTexts?.find(({ id }) => id === textId)?.text) || textId;
    if (withdrawnAt !== undefined) return element('li', `${wording} – ${words.withdrawn}`);
    return element(
      'li',
      wording,
      carefulButton(words.withdraw, () => act({ do: 'withdrawConsent', textId: textId as never })),
    );
  });
  return section(words.consents, element('ul', ...items));
}

const move = (mail: string) => act({ do: 'moveMail', mail });

function address(): HTMLElement {
  const { newMail } = own;
  const until = newMail && filled(words.newMailAwaited, { mail: newMail.mail, day: moment(newMail.proveBy) });
  return mailSection({ mail: own.signUp.contact.mail, until, move: may('moveMail') ? move : undefined });
}

function answers(): HTMLElement {
  return row(
    may('confirm') ? button(words.confirm, () => act({ do: 'confirm' }), true) : undefined,
    may('accept') ? button(words.accept, () => act({ do: 'accept' }), true) : undefined,
    may('decline') ? carefulButton(words.decline, () => act({ do: 'decline' })) : undefined,
  );
}

function cancellation(): HTMLElement | undefined {
  if (!may('cancel')) return undefined;
  const { cancelBy, cancellationPercent = 0 } = own;
  const until = cancelBy === undefined ? [] : [filled(words.cancelBy, { day: moment(cancelBy) })];
  const due = cancellationPercent === 0 ? [] : [filled(words.percent, { percent: cancellationPercent })];
  return row(carefulButton(words.cancel, () => act({ do: 'cancel' }), ...until, ...due));
}

function show(): void {
  const status = element('p', words.statuses[own.signUp.status]);
  status.id = 'status';
  part('event').textContent = pick(event.events?.[0]?.title);
  const data = section(
    words.data,
    row(
      button(words.download, () => download(own)),
      carefulButton(words.erase, erase, words.eraseNote),
    ),
  );
  const all = [status, answers(), persons(), places(), changes(), address(), consents(), cancellation(), data];
  part('content').replaceChildren(...all.filter((each) => each !== undefined));
}

async function load(): Promise<void> {
  say(words.loading);
  const response = await ask('own-sign-up').catch(() => undefined);
  if (response?.ok !== true) {
    if (response?.status === 401) return offerAgain(words.gone);
    say(response === undefined ? words.failed : await explain(response));
    return undefined;
  }
  own = (await response.json()) as OwnSignUp;
  const document_ = await ask(`events/${encodeURIComponent(own.eventId)}`).catch(() => undefined);
  if (document_?.ok === true) event = (await document_.json()) as GeflechtDocument;
  show();
  say('');
}

/** Says why there is nothing to see, and how to get a link that works. */
async function offerAgain(text: string): Promise<void> {
  say(text);
  const form = await againForm(say);
  if (form !== undefined) part('content').replaceChildren(form);
}

if (moveKey !== '') part('content').replaceChildren(proofSection(moveKey, say));
else if (key === '') void offerAgain(words.noKey);
else void load();
