import {
  defaultRings,
  mergeTerms,
  sectorSeeds,
  sectorTaxonomyId,
  tieKindSeeds,
  tieKindTaxonomyId,
} from '@geflecht/core/seeds';
import type { SeedTerm } from '@geflecht/core/seeds';
import { reader } from './network-map-model.js';
import type { MapActor, NetworkMap, Words } from './network-map-model.js';

/** Words of terms, those of the document first; an unknown term is its own word. */
export interface Vocabulary {
  readonly sector: (sectorId: string) => Words;
  readonly kind: (kindId: string) => Words;
}

/** Looks up the words of sectors and kinds of tie in one language. */
export function vocabulary(taxonomies: NetworkMap['taxonomies'], locale: string): Vocabulary {
  const read = reader(locale);
  const sectors = mergeTerms(sectorSeeds, taxonomies, sectorTaxonomyId);
  const kinds = mergeTerms(tieKindSeeds, taxonomies, tieKindTaxonomyId);
  const words = (id: string, terms: ReadonlyMap<string, SeedTerm>): Words =>
    read(terms.get(id)?.label) ?? { value: id, lang: undefined };
  return { sector: (id) => words(id, sectors), kind: (id) => words(id, kinds) };
}

/** The ring the team has put an actor on. */
export function ringOf({ network, wordsOf }: NetworkMap, { placement }: MapActor): Words | undefined {
  const rings = network?.rings ?? defaultRings;
  return wordsOf(rings.find(({ id }) => id === placement?.ringId)?.label);
}
