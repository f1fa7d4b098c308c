import type { GeflechtDocument } from '../../document/document.js';
import type { Part, Session } from '../../event/session.js';
import { bullets, labelled, organisation, speaking, textElement } from '../event/markup.js';
import type { Markup } from '../event/markup.js';
import type { PageOptions } from '../event/markup-of.js';
import { namedPeople } from '../event/part-markup.js';
import { element, join, stack } from '../markup/safe-html.js';
import type { Content } from '../markup/safe-html.js';
import { partsByKind } from '../telling/session-details.js';
import { toldPerson } from '../telling/told-people.js';
import { cardStyles } from './sheet-styles.js';
import { writeSheet } from './sheet.js';
import type { Sheet } from './sheet.js';

const cardKinds: ReadonlySet<Part['kind']> = new Set(['table', 'station', 'stand']);

function card(event: Markup, session: Session, part: Part): Content {
  const markup = speaking(event, session);
  const { source, words } = markup;
  const { title, motto, questions = [], hostIds = [], exhibitor, standNumber, roomId } = part;
  const hosts = hostIds.flatMap((id) => toldPerson(source, words, { person: source.contributors.get(id) }));
  const asked = questions.length > 0 ? questions : (session.questions ?? []);
  const room = textElement(markup, 'span', { text: source.rooms.get(roomId ?? '')?.name });
  const number = standNumber === undefined ? undefined : words.standNumber(standNumber);
  const by = exhibitor === undefined ? undefined : organisation(markup, exhibitor, 'p-organizer');
  const about = [textElement(markup, 'span', { text: session.title }), room, number];
  return element(
    'article',
    { class: 'card' },
    stack(
      element('p', { class: 'small' }, join(about, ' · ')),
      textElement(markup, 'h1', { text: title }),
      element('p', {}, by),
      textElement(markup, 'p', { text: motto, className: 'motto' }),
      bullets(asked.map((question) => textElement(markup, 'span', { text: question }))),
      labelled(words.tableHosts, namedPeople(hosts)),
    ),
  );
}

function draw(markup: Markup): readonly Content[] {
  const { days, unscheduled } = markup.source.days;
  const sessions = [...days.flatMap(({ items }) => items.map(({ session }) => session)), ...unscheduled];
  const shown = sessions.filter(({ status }) => status !== 'cancelled');
  return shown.flatMap((session) => {
    const parts = partsByKind(session).flatMap(({ kind, parts: own }) => (cardKinds.has(kind) ? own : []));
    return parts.map((part) => card(markup, session, part));
  });
}

/**
 * A card for every table, station and stand: title, motto, guiding questions, those of its session where it has none, and
 * who receives the guests; two on a sheet, to be cut apart.
 * @returns nothing where the document holds no such event
 */
export function renderTableCards(document: GeflechtDocument, options: PageOptions = {}): Sheet | undefined {
  return writeSheet(document, options, { styles: cardStyles, draw, perSheet: 2 });
}
