import { readDocument } from '@geflecht/core/document';
import type { GeflechtDocument } from '@geflecht/core/document';
import type { PartKind } from '../../document/document-part.js';
import { pick } from '../../document/pick.js';
import type { PickOptions } from '../../document/pick.js';
import type {
  CalendarLocator,
  CapabilityReader,
  EventReader,
  EventVersionReader,
  NetworkReader,
  Reading,
  ReadOptions,
} from '../../port/index.js';
import { isOnWeb } from '../../transport/request.js';
import type { StaticBackendOptions } from './options.js';
import { load } from './source.js';

/** What a file can do. */
export interface StaticBackend
  extends CapabilityReader, EventReader, EventVersionReader, CalendarLocator, NetworkReader {}

/** A file without any event may still be a programme, one without any network a map: it stays whole. */
async function narrowed(document: GeflechtDocument, kind: PartKind, options: PickOptions): Promise<GeflechtDocument> {
  const records: readonly { readonly id: string }[] = document[kind] ?? [];
  if (records.length === 0 && options.id === undefined) return document;
  const { id } = pick(records, options);
  if (records.length === 1) return document;
  // Few files hold several, so no page loads this for one.
  const { partOf } = await import('../../document/document-part.js');
  return partOf(document, kind, id);
}

/** One JSON document as a backend that can only be read. What is in it is public, whatever it says. */
export function staticBackend(options: StaticBackendOptions): StaticBackend {
  const { calendar = '' } = options;
  const readOne =
    (operation: string, kind: PartKind) =>
    async (id: string | undefined, call?: ReadOptions): Promise<Reading> => {
      const reading = await load(options, operation, call?.signal);
      const { document, version } = reading;
      if (version !== undefined && version === call?.version) return { version };
      const whole = readDocument(document);
      // What cannot be read goes on as it is: the client says why, the same for every backend.
      return whole.ok ? { document: await narrowed(whole.value.document, kind, { operation, id }), version } : reading;
    };
  return {
    readCapabilities: () =>
      Promise.resolve([
        'events.read',
        'networks.read',
        'events.version',
        ...(calendar ? ['events.calendar' as const] : []),
      ]),
    listEvents: (call) => load(options, 'listEvents', call?.signal),
    readEvent: readOne('readEvent', 'events'),
    async readEventVersion(_, call) {
      if ('inline' in options) return (await load(options, 'readEventVersion', call?.signal)).version ?? '';
      // Few pages look for news, so no other loads this.
      const { readVersion } = await import('./read-version.js');
      return readVersion(options, call);
    },
    calendarUrl: (_, { sessionIds, day } = {}) =>
      calendar && isOnWeb(calendar) && !sessionIds && !day ? calendar : undefined,
    listNetworks: (call) => load(options, 'listNetworks', call?.signal),
    readNetwork: readOne('readNetwork', 'networks'),
  };
}
