import type { FindingGroup, GroupedFinding } from '../reading/finding-groups.js';
import { counted } from '../wording/counted.js';
import { adviceWords, foundWords, furtherWords, topicHeadings } from '../wording/finding-words.js';
import { makeElement } from './make-element.js';
import { pagePart } from './page-part.js';

function placesOf(finding: GroupedFinding): readonly HTMLElement[] {
  const words = finding.places.map(foundWords).filter((place) => place !== '');
  const further = furtherWords(finding);
  if (words.length === 0) return [];
  if (words.length === 1) {
    return [makeElement('span', { class: 'hint' }, further === '' ? `${words[0]}` : `Zuerst ${words[0]}, ${further}.`)];
  }
  const items = [...words, further].filter((place) => place !== '').map((place) => makeElement('li', {}, place));
  return [
    makeElement(
      'details',
      {},
      makeElement('summary', {}, counted(words.length + finding.further, 'Stelle', 'Stellen')),
      makeElement('ul', {}, ...items),
    ),
  ];
}

function itemOf(finding: GroupedFinding): HTMLElement {
  const advice = adviceWords(finding);
  return makeElement(
    'li',
    {},
    finding.message,
    ...(advice === '' ? [] : [makeElement('span', { class: 'advice' }, advice)]),
    ...placesOf(finding),
  );
}

function groupOf({ topic, findings }: FindingGroup): readonly HTMLElement[] {
  const list = makeElement('ul', { class: 'findings' }, ...findings.map(itemOf));
  const words = topicHeadings[topic];
  if (topic !== 'noted') return [makeElement('h3', {}, words), list];
  return [makeElement('details', {}, makeElement('summary', {}, `${words} (${findings.length})`), list)];
}

/** Lists what was lost, guessed and changed, grouped by what it means. */
export function showFindings(groups: readonly FindingGroup[]): void {
  const nothing = makeElement('p', {}, 'Nichts verloren, nichts geraten.');
  pagePart('hinweise-liste', HTMLElement).replaceChildren(
    ...(groups.length === 0 ? [nothing] : groups.flatMap(groupOf)),
  );
}
