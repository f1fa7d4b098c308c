import type { ProgrammeDay, ProgrammeDayPart } from '../../event/arrangement.js';
import { dayDivider } from '../../event/day-divider.js';
import { element, stack } from '../markup/safe-html.js';
import type { Content } from '../markup/safe-html.js';
import { heading, textElement, textHeading } from './markup.js';
import type { Markup } from './markup.js';
import { sessionElement } from './session-markup.js';

/** Day headings stand one level below the event's, day parts two. */
const partDepth = 2;

function partHeading(markup: Markup, { part }: ProgrammeDayPart): Content {
  if (part?.kind !== undefined) return heading(markup, partDepth, markup.words.dayParts[part.kind]);
  return textHeading(markup, partDepth, { text: part?.label });
}

function dayElement(markup: Markup, day: ProgrammeDay, parts: readonly ProgrammeDayPart[]): Content {
  const { times } = markup;
  const { date, day: listed } = day;
  const label = textElement(markup, 'span', { text: listed?.label });
  const isDivided = parts.length > 1;
  const lists = parts.flatMap((part) => {
    const depth = isDivided ? partDepth + 1 : partDepth;
    const entries = part.items.map((item) => sessionElement(markup, item.session, { item, depth }));
    return [isDivided ? partHeading(markup, part) : undefined, element('ol', {}, stack(...entries))];
  });
  const named = element('time', { datetime: date }, times.day(date));
  return element(
    'section',
    {},
    stack(
      heading(markup, 1, named, label && ' – ', label),
      textElement(markup, 'p', { text: listed?.theme }),
      ...lists,
    ),
  );
}

/** Days with their sessions, then those whose time is not fixed yet. */
export function programmeElement(markup: Markup): Content {
  const { source, words, times } = markup;
  const divide = dayDivider(source.programme.event, source.days.timeZone);
  const days = source.days.days.filter(({ items }) => items.length > 0);
  const open = source.days.unscheduled.map((session) => sessionElement(markup, session, { depth: partDepth }));
  if (days.length === 0 && open.length === 0) return undefined;
  const unscheduled = [heading(markup, 1, words.unscheduled), element('ul', {}, stack(...open))];
  return element(
    'section',
    { 'aria-label': words.programme },
    stack(
      days.length === 0 ? undefined : element('p', {}, times.namedZone()),
      ...days.map((day) => dayElement(markup, day, divide(day))),
      open.length === 0 ? undefined : element('section', {}, stack(...unscheduled)),
    ),
  );
}
