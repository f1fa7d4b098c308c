import { managingPaths } from '@geflecht/core/contract';
import type { Challenge } from '../../../port/index.js';
import { httpBackend } from '../backend.js';
import type { HttpBackend, ManagingBackend } from '../backend.js';
import type { HttpBackendOptions } from '../options.js';
import { availabilityWatcher } from './availability-watcher.js';
import { signUpManager } from './sign-up-manager.js';
import { unkept } from './unkept.js';

/** What a page needs where parties manage their sign-ups. */
export type HttpManagingBackend = HttpBackend & ManagingBackend;

/**
 * A backend that speaks the contract over HTTP and lets parties manage their sign-ups, too. A manage key is sent as a header
 * and written nowhere; no browser keeps what it opened.
 */
export function httpManagingBackend(options: HttpBackendOptions): HttpManagingBackend {
  const send = unkept(options);
  return {
    ...httpBackend(options),
    ...signUpManager(options),
    ...availabilityWatcher(options),
    async readChallenge(call) {
      const { body } = await send('readChallenge', managingPaths.challenge(), { signal: call?.signal });
      return Object(body) as Challenge;
    },
  };
}
