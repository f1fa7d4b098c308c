import { sessionFormats } from '@geflecht/core/event';
import { modelBounds } from '../records/model-bounds.js';
import { slug } from '../records/slug.js';

/** Words of other systems for formats that the model knows under another name, as slugs. */
const otherWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    lecture: 'talk',
    vortrag: 'talk',
    presentation: 'talk',
    lightningtalk: 'talk',
    'lightning-talk': 'talk',
    referat: 'talk',
    podium: 'panel',
    podiumsdiskussion: 'panel',
    diskussion: 'discussion',
    kurs: 'training',
    schulung: 'training',
    seminar: 'training',
    fuehrung: 'tour',
    fuhrung: 'tour',
    lunch: 'meal',
    mittagessen: 'meal',
    mittagspause: 'meal',
    kaffeepause: 'break',
    coffee: 'break',
    concert: 'performance',
    konzert: 'performance',
    film: 'performance',
    theater: 'performance',
    meeting: 'openExchange',
    meetup: 'openExchange',
    opening: 'welcome',
    eroeffnung: 'welcome',
  }),
);

const seeds: ReadonlyMap<string, string> = new Map(
  sessionFormats.flatMap(({ id, label }) => [id, label.de, label.en].map((word) => [slug(word), id] as const)),
);

/** The term for a format as a file words it, with a label where the model ships none. */
export function formatTerms(named: string): { readonly id: string; readonly label?: string } {
  const word = slug(named);
  const known = seeds.get(word) ?? otherWords.get(word);
  return known === undefined ? { id: word, label: named.slice(0, modelBounds.text) } : { id: known };
}
