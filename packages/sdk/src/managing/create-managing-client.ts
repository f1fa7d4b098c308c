import { createCaller } from '../client/caller.js';
import type { Caller } from '../client/caller.js';
import type { ClientOptions } from '../client/client.js';
import { createClient } from '../client/create-client.js';
import { SdkError } from '../errors/index.js';
import { systemPlatform } from '../platform.js';
import type { SignUpManager } from '../port/index.js';
import type { ManagingClient } from './managing-client.js';
import { watchPatiently } from './watch-patiently.js';

const capability = 'signUps.manage';

/** Sends again what may be sent twice; a link is asked for once, for each try may send a mail. */
function signUpManager({ backend, submitAttempts: attempts = 5 }: ClientOptions, caller: Caller): SignUpManager {
  return {
    readOwnSignUp: (manageKey, call) =>
      caller.call({ ...call, operation: 'readOwnSignUp', capability, about: manageKey }, (signal) =>
        backend.readOwnSignUp?.(manageKey, { signal }),
      ),
    changeOwnSignUp(manageKey, request, call) {
      const about = JSON.stringify([manageKey, request]);
      return caller.call({ ...call, operation: 'changeOwnSignUp', capability, about, attempts }, (signal) =>
        backend.changeOwnSignUp?.(manageKey, request, { signal }),
      );
    },
    eraseOwnSignUp(manageKey, request, call) {
      const about = JSON.stringify([manageKey, request]);
      return caller.call({ ...call, operation: 'eraseOwnSignUp', capability, about, attempts }, (signal) =>
        backend.eraseOwnSignUp?.(manageKey, request, { signal }),
      );
    },
    proveMail: (request, call) =>
      caller.call({ ...call, operation: 'proveMail', capability, about: request.key, attempts }, (signal) =>
        backend.proveMail?.(request, { signal }),
      ),
    requestManageLink(eventId, request, call) {
      const about = JSON.stringify([eventId, request]);
      return caller.call({ ...call, operation: 'requestManageLink', capability, about, attempts: 1 }, (signal) =>
        backend.requestManageLink?.(eventId, request, { signal }),
      );
    },
  };
}

/** Opens a client with which a party manages its own sign-up. Nothing is sent before the first call. */
export function createManagingClient(options: ClientOptions): ManagingClient {
  const { backend, platform = systemPlatform } = options;
  const caller = createCaller(options);
  return {
    ...createClient(options),
    can: (asked, call) => caller.can(asked, call),
    ...signUpManager(options, caller),
    readChallenge: (call) =>
      caller.call({ ...call, operation: 'readChallenge', capability: 'signUps.challenge' }, (signal) =>
        backend.readChallenge?.({ signal }),
      ),
    async watchAvailability(eventId, told, call) {
      const operation = 'watchAvailability';
      if (!(await caller.can('availability.watch', call)) || !backend.watchAvailability) {
        throw new SdkError({ code: 'unsupported', operation, finding: 'not offered' });
      }
      return watchPatiently({ ...call, operation }, platform, async (signal, heard) =>
        backend.watchAvailability?.(
          eventId,
          (availability) => {
            heard();
            told(availability);
          },
          { signal },
        ),
      );
    },
  };
}
