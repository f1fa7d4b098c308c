import { createEditingClient } from '@geflecht/sdk/editing';
import type { EditingClient } from '@geflecht/sdk/editing';
import { httpEditingBackend } from '@geflecht/sdk/adapters/http-editing';

/** The key of a role; a site with members asks them to sign in here. */
async function keyOf(role: string): Promise<string | undefined> {
  if (role === 'alle') return undefined;
  const answer = await fetch(`/zugang/${role}.json`).catch(() => undefined);
  const isJson = answer?.ok === true && answer.headers.get('content-type')?.includes('json') === true;
  const { key } = (isJson ? await answer.json() : {}) as { readonly key?: string | null };
  return key ?? undefined;
}

/** What a role can do its reading and editing with. */
export interface RoleAccess {
  /** Reads and edits with the eyes and rights of the role. */
  readonly client: EditingClient;
  /** False for the public, and where there is no key for the role. */
  readonly isSignedIn: boolean;
}

/** Opens a client for a role. */
export async function accessOfRole(role: string, url: string): Promise<RoleAccess> {
  const key = await keyOf(role);
  const client = createEditingClient({ backend: httpEditingBackend({ url, key }) });
  return { client, isSignedIn: key !== undefined };
}
