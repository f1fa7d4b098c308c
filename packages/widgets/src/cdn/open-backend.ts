import { createClient } from '@geflecht/sdk';
import type { Client } from '@geflecht/sdk';
import { httpBackend } from '@geflecht/sdk/adapters/http';

/** A client of a backend that speaks the contract. */
export function openBackend(url: string): Client {
  return createClient({ backend: httpBackend({ url }) });
}
