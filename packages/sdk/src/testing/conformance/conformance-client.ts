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
    async can(capability, call) {
      // Each of them refuses what it was told not to be offered, so each has to be told.
      const answers = await Promise.all([editing.can(capability, call), managing.can(capability, call)]);
      return answers.every((isOffered) => isOffered);
    },
  };
}
