import type { ProgrammeItem } from '../../event/arrangement.js';
import type { Session } from '../../event/session.js';
import { placeElement } from '../event/event-facts.js';
import { speaking, textElement } from '../event/markup.js';
import type { Markup } from '../event/markup.js';
import { cards } from '../event/part-markup.js';
import { timeSpan } from '../event/time-span.js';
import { element, join, stack } from '../markup/safe-html.js';
import type { Content } from '../markup/safe-html.js';
import { toldPeople } from '../telling/told-people.js';

/** When an item takes place. */
export function itemTime({ source, times }: Markup, item: ProgrammeItem): Content {
  const end = item.endsAt === undefined ? undefined : source.instant(item.endsAt);
  return timeSpan(times.pieces(item), source.instant(item.startsAt), end);
}

/** A session's title with what must be known of it: that it is off, moved, or for whoever likes. */
export function sessionLine(event: Markup, session: Session): Content {
  const markup = speaking(event, session);
  const { words, times } = markup;
  const { status, optional, title } = session;
  const state = status === 'cancelled' ? words.cancelled : undefined;
  const doubt = status === 'tentative' ? words.tentative : undefined;
  const free = optional === true ? words.optional : undefined;
  const notes = [state, doubt, free, times.moved(session)].filter((note) => note !== undefined).join(', ');
  const told = textElement(markup, status === 'cancelled' ? 's' : 'strong', { text: title });
  return element('p', {}, join([told, notes === '' ? undefined : element('em', {}, notes)], ' – '));
}

/** The people of a session. */
export function sessionPeople({ source, words }: Markup, session: Session): Content {
  return cards(toldPeople(source, words, session));
}

/** Title, subtitle, when and where. */
export function sheetHead(markup: Markup): Content {
  const { source, times } = markup;
  const { event, venues } = source.programme;
  const span = times.span(event);
  const { start, end } = event;
  const when = span && start !== undefined ? timeSpan(span, start, end) : undefined;
  const houses = venues.map((venue) => placeElement(markup, venue));
  const { status } = event;
  const off = status === 'cancelled' || status === 'postponed' ? markup.words.eventStates[status] : undefined;
  return element(
    'header',
    {},
    stack(
      textElement(markup, 'h1', { text: event.title }),
      textElement(markup, 'p', { text: event.subtitle }),
      off === undefined ? undefined : element('p', {}, element('strong', {}, off)),
      element('p', {}, when),
      ...houses.map((house) => element('p', {}, house)),
    ),
  );
}

/** The event's name above a sheet about something else. */
export function eventLine(markup: Markup): Content {
  return textElement(markup, 'p', { text: markup.source.programme.event.title, className: 'small' });
}
