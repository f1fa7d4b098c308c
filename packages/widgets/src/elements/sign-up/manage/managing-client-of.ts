import type { Client } from '@geflecht/sdk';
import type { ManagingClient } from '@geflecht/sdk/managing';
import { managingOpener } from '../../../internal/managing-opener.js';

/**
 * The client that manages sign-ups at the same backend; absent where the page's own client cannot.
 * @param backend address of the backend, where the page names it
 */
export async function managingClientOf(
  client: Client | undefined,
  backend: string | undefined,
): Promise<ManagingClient | undefined> {
  if (client && 'readOwnSignUp' in client) return client as ManagingClient;
  return backend ? managingOpener()?.(backend) : undefined;
}
