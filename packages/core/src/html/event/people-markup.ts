import { element, stack } from '../markup/safe-html.js';
import type { Content } from '../markup/safe-html.js';
import { heading, linkList, richElement, speaking, textElement } from './markup.js';
import type { Markup } from './markup.js';

/** Those who say more about themselves than their sessions do. */
export function peopleElement(markup: Markup): Content {
  const told = markup.source.programme.contributors.filter(
    ({ bio, links = [] }) => bio !== undefined || links.length > 0,
  );
  const entries = told.map((person) => {
    const own = speaking(markup, person);
    const name = textElement(own, 'strong', { text: person.name, className: 'p-name' });
    const about = [richElement(own, 2, { text: person.bio, className: 'p-note' }), linkList(own, person.links)];
    return element('li', { class: 'h-card' }, stack(name, ...about));
  });
  if (entries.length === 0) return undefined;
  return element(
    'section',
    {},
    stack(heading(markup, 1, markup.words.contributors), element('ul', {}, stack(...entries))),
  );
}
