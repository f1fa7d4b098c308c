import { paths } from '@geflecht/core/contract';
import type { Availability, Capability, EventVersion, SignUpReceipt } from '@geflecht/core/contract';
import { pick } from '../../document/pick.js';
import type {
  AvailabilityWatcher,
  Backend,
  ChallengeReader,
  NetworkSuggester,
  NetworkVersionReader,
  NetworkWriter,
  Reading,
  ReadOptions,
  SignUpManager,
} from '../../port/index.js';
import type { HttpBackendOptions } from './options.js';
import { carrying, sender } from './source.js';
import { isOnWeb } from '../../transport/request.js';

type Kind = 'events' | 'networks';
type Listed = Readonly<Record<Kind, readonly { readonly id: string }[]>>;
type Offer = { readonly capabilities: readonly Capability[] };

/** What only a page needs that edits networks. */
export type EditingBackend = NetworkVersionReader & NetworkWriter & NetworkSuggester;

/** What only a page needs where parties manage their sign-ups, and what surrounds signing up. */
export type ManagingBackend = SignUpManager & AvailabilityWatcher & ChallengeReader;

/** What a page needs that edits no network and manages no sign-up. */
export type HttpBackend = Required<Omit<Backend, keyof (EditingBackend & ManagingBackend)>>;

/**
 * A backend that speaks the contract over HTTP, all but the editing of networks (`httpEditingBackend`) and the managing of
 * sign-ups (`httpManagingBackend`). What the server offers, it states itself. Sends no cookies and no referrer.
 */
export function httpBackend(options: HttpBackendOptions): HttpBackend {
  const send = sender(options);
  const read = async (operation: string, path: string, call?: ReadOptions): Promise<Reading> => {
    const { body, headers } = await send(operation, path, call);
    return { document: body, version: headers.get('ETag') ?? undefined };
  };
  const onlyId = async (operation: string, kind: Kind, signal: AbortSignal | undefined): Promise<string> => {
    const answer = await send(operation, paths[kind](), { signal });
    return pick(carrying<Listed>(answer, operation, kind)[kind], { operation, id: undefined }).id;
  };
  return {
    async readCapabilities(call) {
      const operation = 'readCapabilities';
      return carrying<Offer>(await send(operation, paths.capabilities(), call), operation, 'capabilities').capabilities;
    },
    listEvents: (call) => read('listEvents', paths.events(), call),
    async readEvent(eventId, call) {
      const operation = 'readEvent';
      return read(operation, paths.event(eventId ?? (await onlyId(operation, 'events', call?.signal))), call);
    },
    async readEventVersion(eventId, call) {
      const operation = 'readEventVersion';
      const path = paths.eventVersion(eventId ?? (await onlyId(operation, 'events', call?.signal)));
      return carrying<EventVersion>(await send(operation, path, call), operation, 'version').version;
    },
    calendarUrl(eventId, choice) {
      // Without sessions there is nothing to put into a calendar, and an address cannot say so.
      if (!isOnWeb(options.url) || choice?.sessionIds?.length === 0) return undefined;
      return options.url.replace(/\/$/, '') + paths.calendar(eventId, choice);
    },
    listNetworks: (call) => read('listNetworks', paths.networks(), call),
    async readNetwork(networkId, call) {
      const operation = 'readNetwork';
      return read(operation, paths.network(networkId ?? (await onlyId(operation, 'networks', call?.signal))), call);
    },
    async readAvailability(eventId, call) {
      const operation = 'readAvailability';
      return carrying<Availability>(await send(operation, paths.availability(eventId), call), operation, 'bookables');
    },
    async createSignUp(eventId, request, call) {
      const operation = 'createSignUp';
      const answer = await send(operation, paths.signUps(eventId), { ...call, request });
      return carrying<SignUpReceipt>(answer, operation, 'bookings');
    },
    listSignUps: (eventId, call) => read('listSignUps', paths.signUps(eventId), call),
  };
}
