import type { GeflechtDocument } from '@geflecht/core/document';
import { pickText } from '@geflecht/core/text';
import type { Text } from '@geflecht/core/text';
import { Terms } from '../network/terms.js';

/** Finds the word that stands for a term in a file. */
export type TermWords = (id: string) => string;

/** What {@link termWords} is made from. */
export interface TermSource {
  readonly document: GeflechtDocument;
  readonly taxonomyId: string;
  readonly seeds: readonly { readonly id: string; readonly label: Text }[];
  readonly locale: string;
}

/** Words for the terms of a taxonomy: the label where a reader finds the term by it again, else the id. */
export function termWords({ document, taxonomyId, seeds, locale }: TermSource): TermWords {
  const reader = new Terms(taxonomyId, seeds);
  const own = (document.taxonomies ?? []).filter(({ id }) => id === taxonomyId).flatMap(({ terms }) => terms);
  const labels = new Map<string, Text>([...seeds, ...own].map(({ id, label }) => [id, label]));
  const words = new Map<string, string>();
  return (id) => {
    const known = words.get(id);
    if (known !== undefined) return known;
    const label = pickText(labels.get(id) ?? '', [locale])?.value ?? '';
    const word = reader.idOf(label) === id ? label : id;
    words.set(id, word);
    return word;
  };
}
