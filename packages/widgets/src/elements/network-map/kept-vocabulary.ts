import { vocabulary } from './map-vocabulary-model.js';
import type { Vocabulary } from './map-vocabulary-model.js';
import type { NetworkMap } from './network-map-model.js';

/** Keeps the words of sectors and kinds of tie: the same object for the same terms and language. */
export class KeptVocabulary {
  #from: readonly unknown[] = [];
  #words: Vocabulary | undefined;

  of(taxonomies: NetworkMap['taxonomies'], locale: string): Vocabulary {
    if (this.#words === undefined || this.#from[0] !== taxonomies || this.#from[1] !== locale) {
      this.#words = vocabulary(taxonomies, locale);
      this.#from = [taxonomies, locale];
    }
    return this.#words;
  }
}
