import { element, join } from '../markup/safe-html.js';
import type { Content } from '../markup/safe-html.js';
import type { TimePieces } from '../telling/told-times.js';

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
