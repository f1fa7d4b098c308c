import { SdkError } from '../errors/index.js';
import { systemPlatform } from '../platform.js';
import { createCaller } from './caller.js';
import type { Client, ClientOptions } from './client.js';
import { documentReader } from './document-reader.js';

/** Opens a client on any backend. Nothing is sent before the first call. */
export function createClient(options: ClientOptions): Client {
  const { backend, platform = systemPlatform, submitAttempts = 5 } = options;
  const caller = createCaller(options);
  const read = documentReader(caller);
  return {
    can: (capability, call) => caller.can(capability, call),
    listEvents: (call) =>
      read({ ...call, operation: 'listEvents', capability: 'events.read' }, (known) => backend.listEvents?.(known)),
    readEvent: (eventId, call) =>
      read({ ...call, operation: 'readEvent', capability: 'events.read', about: eventId }, (known) =>
        backend.readEvent?.(eventId, known),
      ),
    readEventVersion: (eventId, call) =>
      caller.call({ ...call, operation: 'readEventVersion', capability: 'events.version', about: eventId }, (signal) =>
        backend.readEventVersion?.(eventId, { signal }),
      ),
    async calendarUrl(eventId, choice, call) {
      if ((await caller.can('events.calendar', call)) && backend.calendarUrl)
        return backend.calendarUrl(eventId, choice);
      throw new SdkError({ code: 'unsupported', operation: 'calendarUrl', finding: 'not offered' });
    },
    listNetworks: (call) =>
      read({ ...call, operation: 'listNetworks', capability: 'networks.read' }, (known) =>
        backend.listNetworks?.(known),
      ),
    readNetwork: (networkId, call) =>
      read({ ...call, operation: 'readNetwork', capability: 'networks.read', about: networkId }, (known) =>
        backend.readNetwork?.(networkId, known),
      ),
    listSignUps: (eventId, call) =>
      read({ ...call, operation: 'listSignUps', capability: 'signUps.read', about: eventId }, (known) =>
        backend.listSignUps?.(eventId, known),
      ),
    readAvailability: (eventId, call) =>
      caller.call(
        { ...call, operation: 'readAvailability', capability: 'availability.read', about: eventId },
        (signal) => backend.readAvailability?.(eventId, { signal }),
      ),
    newSubmitKey: () => platform.randomId(),
    createSignUp(eventId, request, call) {
      const about = JSON.stringify([eventId, request]);
      const attempts = submitAttempts;
      return caller.call(
        { ...call, operation: 'createSignUp', capability: 'signUps.create', about, attempts },
        (signal) => backend.createSignUp?.(eventId, request, { signal }),
      );
    },
  };
}
