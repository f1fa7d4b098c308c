import { createClient } from '@geflecht/sdk';
import { httpBackend } from '@geflecht/sdk/adapters/http';
import { staticBackend } from '@geflecht/sdk/adapters/static';
import { provideAdapters } from '../internal/adapters.js';

/** Lets elements open what a page names in `src` and `backend`. */
export function providePageAdapters(): void {
  provideAdapters({
    openSource: (url) => createClient({ backend: staticBackend({ url }) }),
    openBackend: (url) => createClient({ backend: httpBackend({ url }) }),
  });
}
