import { createClient } from '@geflecht/sdk';
import type { Client } from '@geflecht/sdk';
import { httpBackend } from '@geflecht/sdk/adapters/http';

/** A client of a backend that speaks the contract; what manages sign-ups is loaded once somebody comes to do that. */
export function openBackend(url: string): Client {
  const openManaging = async () => (await import('./open-managing.js')).openManaging(url);
  return Object.assign(createClient({ backend: httpBackend({ url }) }), { openManaging });
}
