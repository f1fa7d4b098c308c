import type { Client } from '@geflecht/sdk';
import type { ManagingClient } from '@geflecht/sdk/managing';

/** A client that opens one more when its visitors come to manage what they have sent; few do, so it is loaded late. */
export interface OpeningClient extends Client {
  readonly openManaging?: () => Promise<ManagingClient>;
}

/** The client that manages sign-ups at the same backend; absent where the page's own client cannot. */
export async function managingClientOf(client: OpeningClient | undefined): Promise<ManagingClient | undefined> {
  return client && 'readOwnSignUp' in client ? (client as ManagingClient) : client?.openManaging?.();
}
