import { createClient } from '@geflecht/sdk';
import type { Client } from '@geflecht/sdk';
import { staticBackend } from '@geflecht/sdk/adapters/static';

/** A client of a JSON document on the web. */
export function openSource(url: string): Client {
  return createClient({ backend: staticBackend({ url }) });
}
