import type { GeflechtDocument } from '@geflecht/core/document';
import { pickText } from '@geflecht/core/text';
import type { Text } from '@geflecht/core/text';
import { Terms } from '../network/terms.js';

/** A term as a file shows it. */
export interface TermWord {
  readonly word: string;
  /** Whether a reader finds the term by the word alone. */
  readonly isEnough: boolean;
}

/** Finds the word that stands for a term in a file. */
export type TermWords = (id: string) => TermWord;

/** What {@link termWords} is made from. */
export interface TermSource {
  readonly document: GeflechtDocument;
  readonly taxonomyId: string;
  readonly seeds: readonly { readonly id: string; readonly label: Text }[];
  readonly locale: string;
}

/** Words for the terms of a taxonomy: their labels, else their ids. */
export function termWords({ document, taxonomyId, seeds, locale }: TermSource): TermWords {
  const reader = new Terms(taxonomyId, seeds);
  const own = (document.taxonomies ?? []).filter(({ id }) => id === taxonomyId).flatMap(({ terms }) => terms);
  const labels = new Map<string, Text>([...seeds, ...own].map(({ id, label }) => [id, label]));
  const words = new Map<string, TermWord>();
  return (id) => {
    const known = words.get(id);
    if (known !== undefined) return known;
    const word = pickText(labels.get(id) ?? '', [locale])?.value ?? id;
    const found = { word, isEnough: reader.idOf(word) === id };
    words.set(id, found);
    return found;
  };
}
