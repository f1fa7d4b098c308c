import type { ProgrammeItem } from '../../event/arrangement.js';
import type { Part, Session } from '../../event/session.js';
import { element, join, stack } from '../markup/safe-html.js';
import type { Content } from '../markup/safe-html.js';
import { languageName, materialsOf, partsByKind, roundMinutes } from '../telling/session-details.js';
import { toldPeople, toldPerson, toldPlace } from '../telling/told-people.js';
import type { ToldPerson } from '../telling/told-people.js';
import {
  bullets,
  labelled,
  linkElement,
  linkList,
  materialElement,
  organisation,
  picture,
  richElement,
  textElement,
  textHeading,
} from './markup.js';
import type { Markup } from './markup.js';
import { timeSpan } from './time-span.js';

/** Where a session stands. */
export interface SessionPlace {
  /** Missing where it has no time. */
  readonly item?: ProgrammeItem | undefined;
  /** How many levels its heading stands below that of the event. */
  readonly depth: number;
}

function timeElement({ source, times }: Markup, item: ProgrammeItem): Content {
  const end = item.endsAt === undefined ? undefined : source.instant(item.endsAt);
  return element('p', {}, timeSpan(times.pieces(item), source.instant(item.startsAt), end));
}

/** That a session is off, not certain, or for whoever likes. */
function notes({ words }: Markup, { status, optional }: Session): Content {
  const state = status === 'cancelled' ? element('strong', {}, words.cancelled) : undefined;
  const doubt = status === 'tentative' ? element('em', {}, words.tentative) : undefined;
  const free = optional === true ? element('em', {}, words.optional) : undefined;
  return element('p', {}, join([state, doubt, free], ' · '));
}

function cards(people: readonly ToldPerson[]): Content {
  const told = people.map(({ name, details }) =>
    join([element('span', { class: 'h-card' }, name), details === '' ? undefined : ` (${details})`]),
  );
  return element('p', {}, join(told, ', '));
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

function questions(markup: Markup, asked: Session['questions'] = []): Content {
  const list = bullets(asked.map((question) => textElement(markup, 'span', { text: question })));
  return list && stack(element('p', {}, `${markup.words.questions}:`), list);
}

function partElement(markup: Markup, part: Part, depth: number): Content {
  const { source, words } = markup;
  const { title, motto, text, roomId, standNumber, exhibitor, hostIds = [], links } = part;
  const room = textElement(markup, 'span', { text: source.rooms.get(roomId ?? '')?.name });
  const stand = standNumber === undefined ? undefined : words.standNumber(standNumber);
  const by = exhibitor === undefined ? undefined : organisation(markup, exhibitor, 'p-organizer');
  const hosts = hostIds.flatMap((id) =>
    toldPerson(source, words, { person: source.contributors.get(id), role: undefined }),
  );
  return element(
    'li',
    {},
    stack(
      element('p', {}, join([textElement(markup, 'strong', { text: title }), room, stand, by], ' · ')),
      textElement(markup, 'p', { text: motto }),
      richElement(markup, depth + 1, { text }),
      questions(markup, part.questions),
      cards(hosts),
      linkList(markup, links),
    ),
  );
}

/** Tables, stations, stands and reports, by kind. */
function parts(markup: Markup, session: Session, depth: number): Content {
  const groups = partsByKind(session).map(({ kind, parts: own }) => {
    const list = element('ul', {}, stack(...own.map((part) => partElement(markup, part, depth))));
    return stack(element('p', {}, `${markup.words.partKinds[kind]}:`), list);
  });
  return groups.length === 0 ? undefined : stack(...groups);
}

/** Language, rounds and what else is told in a line each. */
function facts({ source, words }: Markup, session: Session): Content {
  const { language, rounds = [] } = session;
  const named = language === undefined ? undefined : labelled(words.language, languageName(language, source.locale));
  const turns = rounds.length === 0 ? undefined : element('p', {}, words.rounds(rounds.length, roundMinutes(session)));
  return stack(named, turns);
}

/** What is handed on, and where one may say what one thinks. */
function handedOn(markup: Markup, session: Session): Content {
  const { words, source } = markup;
  const files = bullets(materialsOf(session, source).map((material) => materialElement(markup, material)));
  const { feedbackUrl } = session;
  return stack(
    files && element('p', {}, `${words.materials}:`),
    files,
    linkList(markup, session.links),
    feedbackUrl === undefined
      ? undefined
      : element('p', {}, linkElement(markup, feedbackUrl, { text: words.feedback })),
  );
}

function keywords({ source }: Markup, { tags = [], trackId }: Session): Content {
  const track = source.text(source.tracks.get(trackId ?? '')?.name);
  const all = [track, ...tags].map((word) => element('span', { class: 'p-category' }, word));
  return element('p', {}, join(all, ', '));
}

/** One session as entry of a list. */
export function sessionElement(event: Markup, session: Session, { item, depth }: SessionPlace): Content {
  const markup = { ...event, contentLocale: session.contentLocale ?? event.contentLocale };
  const { title, subtitle, motto, abstract, description } = session;
  return element(
    'li',
    { class: 'h-event' },
    stack(
      textHeading(markup, depth, { text: title, className: 'p-name' }),
      notes(markup, session),
      textElement(markup, 'p', { text: subtitle }),
      item && timeElement(markup, item),
      kindAndPlace(markup, session),
      element('p', {}, markup.times.moved(session)),
      cards(toldPeople(markup.source, markup.words, session)),
      invitation(markup, session),
      textElement(markup, 'p', { text: motto }),
      picture(markup, session.image, { at: 'sessions/image', className: 'u-photo' }),
      richElement(markup, depth + 1, { text: abstract, className: 'p-summary' }),
      description === abstract
        ? undefined
        : richElement(markup, depth + 1, { text: description, className: 'e-content' }),
      questions(markup, session.questions),
      facts(markup, session),
      parts(markup, session, depth),
      handedOn(markup, session),
      keywords(markup, session),
    ),
  );
}
