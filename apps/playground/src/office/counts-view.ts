import { organisingPaths } from '@geflecht/core/contract';
import type { Headcounts, NeedsList } from '@geflecht/core/contract';
import { makeElement, makeTable } from '../page/make-element.js';
import type { OfficeDesk } from './office-part.js';
import { valueWords } from './office-words.js';

type Line = Headcounts['lines'][number];

function aboutOf({ about, label, valueLabel, value = '' }: Line, { tell, words }: OfficeDesk): string {
  if (about === 'people') return words.manyOfKind[value] ?? words.counts.persons;
  if (about === 'children') return words.counts.children(valueWords(value, words));
  const chosen = tell(valueLabel) || valueWords(value, words);
  return [tell(label), chosen].filter((part) => part !== '').join(': ');
}

/** Shows counts for kitchen, childcare and access. */
export async function showHeadcounts(place: HTMLElement, desk: OfficeDesk): Promise<void> {
  const { api, eventId, say, words } = desk;
  const { caption, done, headings, veryFew } = words.counts;
  const { lines } = await api.get<Headcounts>(organisingPaths.headcounts(eventId));
  const rows = lines.map((line) => [
    aboutOf(line, desk),
    line.count === undefined ? veryFew : String(line.count.certain),
    line.count === undefined ? '' : String(line.count.open),
  ]);
  place.replaceChildren(makeTable(caption, headings, rows));
  say(done);
}

/** Shows who needs what, to those with the right to know. */
export async function showNeeds(place: HTMLElement, { api, eventId, say, tell, words }: OfficeDesk): Promise<void> {
  const { needsCaption, needsHeadings, noNeeds, values } = words.counts;
  const { people } = await api.get<NeedsList>(organisingPaths.needs(eventId));
  const said = (value: NeedsList['people'][number]['answers'][number]['value']): string =>
    [value]
      .flat()
      .map((each) => values[String(each)] ?? String(each))
      .join(', ');
  const rows = people.flatMap(({ name = '', answers }) =>
    answers.map(({ question, value }) => [name || words.list.companion, tell(question), said(value)]),
  );
  place.replaceChildren(
    rows.length === 0 ? makeElement('p', {}, noNeeds) : makeTable(needsCaption, needsHeadings, rows),
  );
  say(rows.length === 0 ? noNeeds : needsCaption);
}
