import { httpManagingBackend } from '@geflecht/sdk/adapters/http-managing';
import { createManagingClient } from '@geflecht/sdk/managing';
import type { ManagingClient } from '@geflecht/sdk/managing';

/** A client of a backend at which parties manage their sign-ups. */
export function openManaging(url: string): ManagingClient {
  return createManagingClient({ backend: httpManagingBackend({ url }) });
}
