import { provideAdapters } from '../internal/adapters.js';
import { readShortly } from './read-shortly.js';

/** Lets elements open what a page names in `src` and `backend`; only what is named is loaded. */
export function providePageAdapters(): void {
  provideAdapters({
    readShortly,
    openSource: async (url) => (await import('./open-source.js')).openSource(url),
    openBackend: async (url) => (await import('./open-backend.js')).openBackend(url),
  });
}
