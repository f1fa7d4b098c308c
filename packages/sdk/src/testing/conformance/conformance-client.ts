import type { ClientOptions } from '../../client/index.js';
import { createEditingClient } from '../../editing/index.js';
import type { EditingClient } from '../../editing/index.js';
import { createManagingClient } from '../../managing/index.js';
import type { ManagingClient } from '../../managing/index.js';

/** A client that can do whatever a backend may offer. */
export type ConformanceClient = EditingClient & ManagingClient;

/** Opens a client that can do whatever a backend may offer. */
export function createConformanceClient(options: ClientOptions): ConformanceClient {
  const editing = createEditingClient(options);
  const managing = createManagingClient(options);
  return {
    ...editing,
    ...managing,
    // Each of them refuses at once what it knows not to be offered.
    can: async (capability, call) => (await editing.can(capability, call)) && managing.can(capability, call),
  };
}
