import type { Capability, DecisionRequest, SuggestionReceipt } from '@geflecht/core/contract';
import { createCaller } from '../client/caller.js';
import type { ClientOptions } from '../client/client.js';
import { createClient } from '../client/create-client.js';
import { documentReader } from '../client/document-reader.js';
import type { Backend, CallOptions, SuggestionPlace } from '../port/index.js';
import type { EditingClient } from './editing-client.js';

type Decide = 'acceptSuggestion' | 'rejectSuggestion' | 'withdrawSuggestion';

const capabilityOf: Readonly<Record<Decide, Capability>> = {
  acceptSuggestion: 'networks.write',
  rejectSuggestion: 'networks.write',
  withdrawSuggestion: 'networks.suggest',
};

/** Opens a client that edits networks, too. Nothing is sent before the first call. */
export function createEditingClient(options: ClientOptions): EditingClient {
  const { submitAttempts: attempts = 5 } = options;
  const backend: Backend = options.backend;
  const caller = createCaller(options);
  const read = documentReader(caller);
  const decide =
    (operation: Decide) =>
    (place: SuggestionPlace, request: DecisionRequest, call?: CallOptions): Promise<SuggestionReceipt> => {
      const about = JSON.stringify([place, request]);
      const capability = capabilityOf[operation];
      return caller.call({ ...call, operation, capability, about, attempts }, (signal) =>
        backend[operation]?.(place, request, { signal }),
      );
    };
  return {
    ...createClient(options),
    can: (capability, call) => caller.can(capability, call),
    readNetworkVersion: (networkId, call) =>
      caller.call(
        { ...call, operation: 'readNetworkVersion', capability: 'networks.version', about: networkId },
        (signal) => backend.readNetworkVersion?.(networkId, { signal }),
      ),
    changeNetwork(networkId, request, call) {
      const about = JSON.stringify([networkId, request]);
      return caller.call(
        { ...call, operation: 'changeNetwork', capability: 'networks.write', about, attempts },
        (signal) => backend.changeNetwork?.(networkId, request, { signal }),
      );
    },
    createSuggestion(networkId, request, call) {
      const about = JSON.stringify([networkId, request]);
      return caller.call(
        { ...call, operation: 'createSuggestion', capability: 'networks.suggest', about, attempts },
        (signal) => backend.createSuggestion?.(networkId, request, { signal }),
      );
    },
    listSuggestions: (networkId, call) =>
      read({ ...call, operation: 'listSuggestions', capability: 'networks.suggest', about: networkId }, (known) =>
        backend.listSuggestions?.(networkId, known),
      ),
    acceptSuggestion: decide('acceptSuggestion'),
    rejectSuggestion: decide('rejectSuggestion'),
    withdrawSuggestion: decide('withdrawSuggestion'),
  };
}
