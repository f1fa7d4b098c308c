import type { ProgrammeItem, Session, Venue } from '@geflecht/core/event';
import { directionOf, safeUrl } from '@geflecht/core/text';
import type { Text } from '@geflecht/core/text';
import type { ProgrammeWords } from '../event/locales/programme-words.js';
import type { ProgrammeToWrite } from '../event/programme-to-write.js';
import { toldPeople, toldPlace } from '../event/told-people.js';
import type { TimePieces, ToldTimes } from '../event/told-times.js';
import type { Findings } from '../reading/findings.js';
import { richHtml } from './rich-html.js';
import { element, join, stack } from './safe-html.js';
import type { Content } from './safe-html.js';

/** What all parts of the markup of one event share. */
export interface Markup {
  readonly source: ProgrammeToWrite;
  readonly words: ProgrammeWords;
  readonly times: ToldTimes;
  readonly findings: Findings;
}

/** Attributes of an element that holds author text: its language and direction where they differ from the rest. */
function languageOf({ source }: Markup, locale: string | undefined) {
  const isOther = locale !== undefined && locale !== source.locale;
  return { lang: isOther ? locale : undefined, dir: isOther && directionOf(locale) === 'rtl' ? 'rtl' : undefined };
}

/** Author text and the class of the element that holds it. */
export interface Told {
  readonly text?: Text | undefined;
  readonly className?: string;
}

/** An element with author text. */
export function textElement(markup: Markup, name: string, { text, className }: Told): Content {
  const picked = markup.source.pick(text);
  return picked && element(name, { class: className, ...languageOf(markup, picked.locale) }, picked.value);
}

/** An element with formatted author text; its headings stand below those of `level`. */
export function richElement(markup: Markup, level: number, { text, className }: Told): Content {
  const picked = markup.source.pick(text);
  if (picked === undefined) return undefined;
  return element('div', { class: className, ...languageOf(markup, picked.locale) }, richHtml(picked.value, level));
}

/** A link, or its words alone where its address is none to follow. */
export function linkElement(markup: Markup, url: string | undefined, { text, className }: Told): Content {
  const href = safeUrl(url, { relative: true });
  const shown = markup.source.text(text) ?? url?.replace(/^mailto:/, '');
  if (href !== undefined) return element('a', { href, class: className }, shown);
  if (url !== undefined) markup.findings.drop('link-unusable', 'file', url);
  return shown;
}

/** An organisation, linked to its page where it has one. */
export function organisation(
  markup: Markup,
  reference: Parameters<ProgrammeToWrite['nameOf']>[0],
  className: string,
): Content {
  const { source } = markup;
  const name = source.text(source.nameOf(reference));
  const { url } = reference;
  if (name === undefined) return undefined;
  const inner =
    url === undefined
      ? element('span', { class: 'p-name' }, name)
      : linkElement(markup, url, { text: name, className: 'p-name u-url' });
  return element('span', { class: `${className} h-card` }, inner);
}

/** A house with its address; of a private home the district only. */
export function place({ source }: Markup, { kind, name, location = {} }: Venue): Content {
  const isExact = kind !== 'privateHome' && (location.precision ?? 'exact') === 'exact';
  const { address = {}, areaName } = location;
  const called = element('span', { class: 'p-name' }, source.text(isExact ? (name ?? areaName) : areaName));
  if (!isExact) return element('span', { class: 'p-location h-card' }, called);
  const code = element('span', { class: 'p-postal-code' }, address.postalCode);
  const town = element('span', { class: 'p-locality' }, address.town);
  const lines = [
    called,
    element('span', { class: 'p-street-address' }, address.street),
    ...(address.lines ?? []).map((line) => element('span', { class: 'p-extended-address' }, line)),
    code === undefined ? town : join([code, town], ' '),
  ];
  return element('span', { class: 'p-location h-card' }, join(lines, ', '));
}

/** A time or a stretch of it, its start and end told to machines as well. */
export function timeSpan(pieces: TimePieces, start: string, end: string | undefined): Content {
  const { before, start: first, between, end: last, after } = pieces;
  const isWhole = between === '' && end === start;
  return join([
    before,
    element('time', { class: isWhole ? 'dt-start dt-end' : 'dt-start', datetime: start }, first),
    between,
    end === undefined || between === '' ? undefined : element('time', { class: 'dt-end', datetime: end }, last),
    after,
  ]);
}

function timeElement({ source, times }: Markup, item: ProgrammeItem): Content {
  const end = item.endsAt === undefined ? undefined : source.instant(item.endsAt);
  return element('p', {}, timeSpan(times.pieces(item), source.instant(item.startsAt), end));
}

function stateElement({ words }: Markup, { status }: Session): Content {
  if (status === 'cancelled') return element('strong', {}, words.cancelled);
  return status === 'tentative' ? element('em', {}, words.tentative) : undefined;
}

function people(markup: Markup, session: Session): Content {
  const cards = toldPeople(markup.source, markup.words, session).map(({ name, details }) =>
    join([element('span', { class: 'h-card' }, name), details === '' ? undefined : ` (${details})`]),
  );
  return element('p', {}, join(cards, ', '));
}

function parts({ source }: Markup, { parts: stated = [] }: Session): Content {
  return element('ul', {}, ...stated.map(({ title }) => element('li', {}, source.text(title))));
}

function sessionLinks(markup: Markup, { links = [], materialIds = [] }: Session): Content {
  const files = materialIds.flatMap((id) => markup.source.programme.materials.find((file) => file.id === id) ?? []);
  const all = [
    ...links.map(({ url, label }) => linkElement(markup, url, { text: label })),
    ...files.map(({ href, title }) => linkElement(markup, href, { text: title })),
  ];
  return element('ul', {}, ...all.map((link) => element('li', {}, link)));
}

/** What a session is and where. */
function kindAndPlace({ source, words }: Markup, session: Session): Content {
  const label = source.text(source.formatLabel(session.format));
  const kind = label === source.text(session.title) ? undefined : element('span', { class: 'p-category' }, label);
  const where = element('span', { class: 'p-location' }, toldPlace(source, words, session).join(' · '));
  return element('p', {}, join([kind, where], ' · '));
}

function invitation(markup: Markup, { hosts = [] }: Session): Content {
  const named = hosts.flatMap((host) => organisation(markup, host, 'p-organizer') ?? []);
  return named.length === 0 ? undefined : element('p', {}, `${markup.words.hosts} `, join(named, ', '));
}

/** One session as entry of a list; `item` is missing where it has no time. */
export function sessionElement(markup: Markup, session: Session, item: ProgrammeItem | undefined): Content {
  const { title, subtitle, abstract, description, tags = [] } = session;
  const keywords = tags.map((tag) => element('span', { class: 'p-category' }, tag));
  return element(
    'li',
    { class: 'h-event' },
    stack(
      textElement(markup, 'h5', { text: title, className: 'p-name' }),
      element('p', {}, stateElement(markup, session)),
      textElement(markup, 'p', { text: subtitle }),
      item && timeElement(markup, item),
      kindAndPlace(markup, session),
      element('p', {}, markup.times.moved(session)),
      people(markup, session),
      invitation(markup, session),
      richElement(markup, 6, { text: abstract, className: 'p-summary' }),
      richElement(markup, 6, { text: description, className: 'e-content' }),
      parts(markup, session),
      sessionLinks(markup, session),
      element('p', {}, join(keywords, ', ')),
    ),
  );
}
