import type { Part, Session } from '../../event/session.js';
import { element, join, stack } from '../markup/safe-html.js';
import type { Content } from '../markup/safe-html.js';
import { partsByKind } from '../telling/session-details.js';
import { toldPerson } from '../telling/told-people.js';
import type { ToldPerson } from '../telling/told-people.js';
import { labelledList, linkList, organisation, richElement, textElement } from './markup.js';
import type { Markup } from './markup.js';
import { resultList } from './results-markup.js';

/** People with what they are and do, one after the other. */
export function namedPeople(people: readonly ToldPerson[]): Content {
  const told = people.map(({ name, details }) =>
    join([element('span', { class: 'h-card' }, name), details === '' ? undefined : ` (${details})`]),
  );
  return join(told, ', ');
}

/** The same on a line of their own. */
export function cards(people: readonly ToldPerson[]): Content {
  return element('p', {}, namedPeople(people));
}

/** What is to be talked about. */
export function questionList(markup: Markup, asked: Session['questions'] = []): Content {
  const told = asked.map((question) => textElement(markup, 'span', { text: question }));
  return labelledList(markup.words.questions, told);
}

function partElement(markup: Markup, part: Part, depth: number): Content {
  const { source, words } = markup;
  const { id, title, motto, text, roomId, capacity, standNumber, exhibitor, hostIds = [], links } = part;
  const room = textElement(markup, 'span', { text: source.rooms.get(roomId ?? '')?.name });
  const stand = standNumber === undefined ? undefined : words.standNumber(standNumber);
  const places = capacity === undefined ? undefined : words.places(capacity);
  const by = exhibitor === undefined ? undefined : organisation(markup, exhibitor, 'p-organizer');
  const hosts = hostIds.flatMap((host) =>
    toldPerson(source, words, { person: source.contributors.get(host), role: undefined }),
  );
  return element(
    'li',
    {},
    stack(
      element('p', {}, join([textElement(markup, 'strong', { text: title }), room, stand, by, places], ' · ')),
      textElement(markup, 'p', { text: motto }),
      richElement(markup, depth + 1, { text }),
      questionList(markup, part.questions),
      cards(hosts),
      linkList(markup, links),
      resultList(markup, markup.remains.partResults.get(id)),
    ),
  );
}

/** Tables, stations, stands and reports, by kind. */
export function partLists(markup: Markup, session: Session, depth: number): Content {
  const groups = partsByKind(session).map(({ kind, parts: own }) => {
    const list = element('ul', {}, stack(...own.map((part) => partElement(markup, part, depth))));
    return stack(element('p', {}, `${markup.words.partKinds[kind]}:`), list);
  });
  return groups.length === 0 ? undefined : stack(...groups);
}
