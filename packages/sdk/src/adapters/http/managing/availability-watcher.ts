import { managingPaths } from '@geflecht/core/contract';
import type { Availability } from '@geflecht/core/contract';
import { systemPlatform } from '../../../platform.js';
import type { AvailabilityWatcher } from '../../../port/index.js';
import { request } from '../../../transport/request.js';
import type { HttpBackendOptions } from '../options.js';
import { carrying } from '../source.js';
import { readServerEvents } from './read-server-events.js';

/**
 * Watches free places by server-sent events. They are fetched, not taken from an `EventSource`, so that they come through the
 * platform's own fetch and say why they were refused.
 */
export function availabilityWatcher({ url, key, platform = systemPlatform }: HttpBackendOptions): AvailabilityWatcher {
  return {
    async watchAvailability(eventId, told, call) {
      const operation = 'watchAvailability';
      const headers = { Accept: 'text/event-stream', ...(key && { Authorization: `Bearer ${key}` }) };
      const init: RequestInit = { headers, cache: 'no-store', signal: call?.signal };
      const address = url.replace(/\/$/, '') + managingPaths.availabilityEvents(eventId);
      await request({ platform, operation, url: address, init }, (response) =>
        readServerEvents(response, {
          startTimer: platform.startTimer,
          heard({ name, data }) {
            if (name !== 'availability') return;
            const answer = { body: JSON.parse(data) as unknown, headers: response.headers };
            told(carrying<Availability>(answer, operation, 'bookables'));
          },
        }),
      );
    },
  };
}
