import type { EmbeddedElement } from './embedded-elements.js';
import { inlineElements, linkedElements } from './embedded-elements.js';

/** How heavy a page may be until its elements are ready. */
export interface Ceiling {
  readonly name: string;
  /** Files the page names. */
  readonly files: readonly string[];
  /** Every way to bring the data in that must stay below the ceiling. */
  readonly variants: Readonly<Record<string, readonly EmbeddedElement[]>>;
  /** Most bytes of all scripts on the wire; 1 kB = 1,000 bytes. */
  readonly bytes: number;
}

const variants = {
  agenda: { inline: [inlineElements.agendaList], src: [linkedElements.agendaList] },
  agendaTable: { inline: [inlineElements.agenda], src: [linkedElements.agenda] },
  networkMap: { inline: [inlineElements.networkMap], src: [linkedElements.networkMap] },
  signUp: { backend: [inlineElements.signUp] },
  all: {
    inline: [inlineElements.agendaList, inlineElements.networkMap, inlineElements.signUp],
    src: [linkedElements.agendaList, linkedElements.networkMap, linkedElements.signUp],
  },
  allWithTable: {
    inline: [inlineElements.agenda, inlineElements.networkMap, inlineElements.signUp],
    src: [linkedElements.agenda, linkedElements.networkMap, linkedElements.signUp],
  },
} as const;

/** Ceilings of the module builds: only what the first picture needs is fetched. */
export const moduleCeilings: readonly Ceiling[] = [
  { name: 'agenda', files: ['agenda.js'], variants: variants.agenda, bytes: 16_000 },
  { name: 'agenda-table', files: ['agenda.js'], variants: variants.agendaTable, bytes: 16_000 },
  { name: 'network-map', files: ['network-map.js'], variants: variants.networkMap, bytes: 24_000 },
  { name: 'sign-up', files: ['sign-up.js'], variants: variants.signUp, bytes: 16_000 },
  { name: 'all', files: ['all.js'], variants: variants.all, bytes: 36_000 },
  { name: 'all-with-table', files: ['all.js'], variants: variants.allWithTable, bytes: 36_000 },
];

/** Ceilings of the classic builds: one file each, with every language and everything a click may need. */
export const globalCeilings: readonly Ceiling[] = [
  { name: 'agenda', files: ['agenda.global.js'], variants: variants.agenda, bytes: 52_300 },
  { name: 'network-map', files: ['network-map.global.js'], variants: variants.networkMap, bytes: 122_900 },
  { name: 'sign-up', files: ['sign-up.global.js'], variants: variants.signUp, bytes: 51_700 },
  { name: 'all', files: ['all.global.js'], variants: variants.all, bytes: 196_200 },
];
