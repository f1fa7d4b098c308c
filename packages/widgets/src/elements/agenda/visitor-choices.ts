import { facetNames } from './agenda-filter-model.js';
import type { AgendaFilter } from './agenda-filter-model.js';
import type { AgendaView } from './agenda-model.js';

/** What a visitor has chosen for the programme. */
export interface VisitorChoices extends Pick<AgendaFilter, 'words' | 'picked'> {
  readonly withPlaces: boolean;
  readonly onlyMine: boolean;
  /** Default: whatever fits. */
  readonly view?: AgendaView | undefined;
  /** IANA name; default: as the page asks. */
  readonly zone?: string | undefined;
}

/** A visitor who has not chosen anything. */
export const noChoices: VisitorChoices = { words: '', picked: {}, withPlaces: false, onlyMine: false };

const yes = '1';

/** Choices as they stand in an address. */
export function choicesToAddress(choices: VisitorChoices): Readonly<Record<string, string | undefined>> {
  const { onlyMine, picked, view, withPlaces, words, zone } = choices;
  return { q: words, ...picked, places: withPlaces ? yes : '', only: onlyMine ? yes : '', view, zone };
}

/** Choices that stand in an address; whatever is none is left aside. */
export function choicesFromAddress(address: URLSearchParams): VisitorChoices {
  const view = address.get('view');
  return {
    words: address.get('q') ?? '',
    picked: Object.fromEntries(facetNames.flatMap((name) => (address.has(name) ? [[name, address.get(name)]] : []))),
    withPlaces: address.has('places'),
    onlyMine: address.has('only'),
    view: view === 'grid' || view === 'list' ? view : undefined,
    zone: address.get('zone') ?? undefined,
  };
}
