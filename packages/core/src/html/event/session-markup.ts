import type { ProgrammeItem } from '../../event/arrangement.js';
import type { Session } from '../../event/session.js';
import { isInstant } from '../../time/instant-epoch.js';
import { element, join, stack } from '../markup/safe-html.js';
import type { Content } from '../markup/safe-html.js';
import { languageName, materialsOf, roundMinutes } from '../telling/session-details.js';
import { toldPeople, toldPlace } from '../telling/told-people.js';
import {
  bullets,
  labelled,
  labelledList,
  linkElement,
  linkList,
  materialElement,
  organisation,
  picture,
  richElement,
  speaking,
  textElement,
  textHeading,
} from './markup.js';
import type { Markup } from './markup.js';
import { cards, partLists, questionList } from './part-markup.js';
import { mediaElement, resultList, sectionElement } from './results-markup.js';
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

/** Rounds with their times where they have any, else how many and how long. */
function roundList({ words, times }: Markup, session: Session): Content {
  const { rounds = [] } = session;
  if (rounds.length === 0) return undefined;
  if (!rounds.some(({ start }) => start !== undefined)) {
    return element('p', {}, words.rounds(rounds.length, roundMinutes(session)));
  }
  const told = rounds.map(({ n, start, minutes }) => [
    words.round(n),
    start !== undefined && isInstant(start) ? times.clock(start) : undefined,
    words.minutes(minutes),
  ]);
  return bullets(told.map((pieces) => join(pieces, ', ')));
}

/** Language, recording and what else is told in a line each. */
function facts({ source, words }: Markup, { language, recording, resultsOf = [] }: Session): Content {
  const { optOut = false, noStream = false, licence } = recording ?? {};
  const taped = [optOut ? words.notRecorded : licence, noStream ? words.notStreamed : undefined];
  const { sessions } = source.programme;
  const others = resultsOf.flatMap((wanted) => {
    const other = sessions.find(({ id, status }) => id === wanted && status !== 'draft');
    return source.text(other?.title) ?? [];
  });
  return stack(
    labelled(words.language, language === undefined ? undefined : languageName(language, source.locale)),
    labelled(words.recording, join(taped, ', ')),
    labelled(words.resultsOf, others.join('; ')),
  );
}

function checklist(markup: Markup, { checklistId }: Session): Content {
  const found = markup.remains.checklists.get(checklistId ?? '');
  if (found === undefined) return undefined;
  const own = speaking(markup, found);
  const items = bullets(found.items.map(({ text }) => textElement(own, 'span', { text })));
  return items && stack(textElement(own, 'p', { text: found.title }), items);
}

/** What is handed on, and where one may say what one thinks. */
function handedOn(markup: Markup, session: Session): Content {
  const { words, source } = markup;
  const { feedbackUrl } = session;
  const files = materialsOf(session, source).map((material) => materialElement(markup, material));
  return stack(
    labelledList(words.materials, files),
    linkList(markup, session.links),
    feedbackUrl === undefined
      ? undefined
      : element('p', {}, linkElement(markup, feedbackUrl, { text: words.feedback })),
  );
}

/** What was found, written and recorded. */
function outcome(markup: Markup, { id }: Session, depth: number): Content {
  const { sessionResults, sessionMedia, documentation } = markup.remains;
  const told = (documentation?.sections ?? []).filter(({ sessionId }) => sessionId === id);
  return stack(
    resultList(markup, sessionResults.get(id)),
    ...told.map((section) => sectionElement(markup, section, depth + 1)),
    ...(sessionMedia.get(id) ?? []).map((item) => mediaElement(markup, item)),
  );
}

function keywords({ source }: Markup, { tags = [], trackId }: Session): Content {
  const track = source.text(source.tracks.get(trackId ?? '')?.name);
  const all = [track, ...tags].map((word) => element('span', { class: 'p-category' }, word));
  return element('p', {}, join(all, ', '));
}

/** One session as entry of a list. */
export function sessionElement(event: Markup, session: Session, { item, depth }: SessionPlace): Content {
  const markup = speaking(event, session);
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
      questionList(markup, session.questions),
      roundList(markup, session),
      facts(markup, session),
      checklist(markup, session),
      partLists(markup, session, depth),
      outcome(markup, session, depth),
      handedOn(markup, session),
      keywords(markup, session),
    ),
  );
}
