import { describe, expect, it } from 'vitest';
import { systemPlatform } from '../../platform.js';
import { describeBackend } from '../../testing/index.js';
import { staticBackend } from './index.js';

const skips = {
  'availability.read': 'a file cannot count',
  'availability.watch': 'a file cannot count',
  'networks.version': 'a file has no rights to tell',
  'networks.write': 'a file cannot be written to',
  'networks.suggest': 'a file cannot be written to',
  'signUps.create': 'a file cannot be written to',
  'signUps.challenge': 'a file cannot be written to',
  'signUps.manage': 'a file cannot be written to',
  'signUps.read': 'a file is public, and sign-ups never are',
  'events.calendar': 'a file has no calendar beside it unless one is named',
  'version.unknown': 'a file has one state, whatever it holds',
  'version.unnamed': 'a file has one state, whatever it holds',
  'version.draft': 'a file is public whatever it says',
  'events.disclosed': 'a file is public whatever it says',
  'events.draft': 'a file is public whatever it says',
  'networks.disclosed': 'a file is public whatever it says',
};

describeBackend(
  { name: 'static, inline object', open: (document) => ({ backend: staticBackend({ inline: document }) }), skips },
  { describe, expect, it },
);

describeBackend(
  {
    name: 'static, inline text',
    open: (document) => ({ backend: staticBackend({ inline: JSON.stringify(document) }) }),
    skips,
  },
  { describe, expect, it },
);

describeBackend(
  {
    name: 'static, file on web space',
    open(document) {
      const fetch = (_: string, { signal }: RequestInit) => {
        signal?.throwIfAborted();
        return Promise.resolve(new Response(JSON.stringify(document), { headers: { ETag: '"1"' } }));
      };
      return {
        backend: staticBackend({ url: '/daten/programm.json', platform: { ...systemPlatform, fetch } }),
      };
    },
    skips,
  },
  { describe, expect, it },
);

const { 'events.calendar': _, ...otherSkips } = skips;

describeBackend(
  {
    name: 'static, with a calendar beside it',
    open: (document) => ({ backend: staticBackend({ inline: document, calendar: '/daten/programm.ics' }) }),
    skips: otherSkips,
  },
  { describe, expect, it },
);
