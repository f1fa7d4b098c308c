import type * as z from 'zod/mini';
import { documentSchema } from '../document/document.js';
import { sessionIdSchema } from '../schema/id.js';
import { localeTagSchema } from '../text/text.js';
import { daySchema } from '../time/instant.js';
import type { Capability } from './paths.js';
import type { ProblemCode } from './problem.js';
import {
  availabilitySchema,
  calendarSchema,
  capabilitiesSchema,
  eventVersionSchema,
  programmePageSchema,
  signUpReceiptSchema,
  signUpRequestSchema,
} from './wire.js';

/** Who may call a route: everybody, or holders of a key with that scope. */
export type RouteAccess = 'public' | `scope:${string}`;

/** How a route writes its answer. */
export type RouteMedia = 'application/json' | 'text/calendar' | 'text/html';

/** A part of a route's query; none is ever required, and unknown parts are ignored. */
export interface RouteQuery {
  readonly name: string;
  readonly summary: string;
  /** Whether it may stand there several times. */
  readonly repeats: boolean;
  readonly schema: z.core.$ZodType;
}

/** One operation of the contract; Hono routes and OpenAPI are made from this table. */
export interface Route {
  readonly operation: string;
  readonly method: 'GET' | 'POST';
  /** OpenAPI path template. */
  readonly path: string;
  readonly summary: string;
  readonly access: RouteAccess;
  readonly capability?: Capability;
  readonly input?: z.core.$ZodType;
  readonly query?: readonly RouteQuery[];
  /** Of the parsed JSON, or of the text as it is, by `media`. */
  readonly output: z.core.$ZodType;
  /** Default `application/json`. */
  readonly media?: RouteMedia;
  /** Whether the answer carries an `ETag` and is left out for those who state it; default no. */
  readonly isTagged?: boolean;
  readonly status: 200 | 201;
  readonly problems: readonly ProblemCode[];
}

/** The contract between widgets, SDK and any backend. Documents are disclosed to the caller. */
export const routes: readonly Route[] = [
  {
    operation: 'readCapabilities',
    method: 'GET',
    path: '/v1/capabilities',
    summary: 'What this backend can do',
    access: 'public',
    output: capabilitiesSchema,
    status: 200,
    problems: [],
  },
  {
    operation: 'listEvents',
    method: 'GET',
    path: '/v1/events',
    summary: 'The events the caller may see, without their programmes',
    access: 'public',
    capability: 'events.read',
    output: documentSchema,
    isTagged: true,
    status: 200,
    problems: [],
  },
  {
    operation: 'readEvent',
    method: 'GET',
    path: '/v1/events/{eventId}',
    summary: 'One event with everything that belongs to it',
    access: 'public',
    capability: 'events.read',
    output: documentSchema,
    isTagged: true,
    status: 200,
    problems: ['not-found'],
  },
  {
    operation: 'readEventVersion',
    method: 'GET',
    path: '/v1/events/{eventId}/version',
    summary: 'A mark of what the caller may see of the event, to notice changes by',
    access: 'public',
    capability: 'events.version',
    output: eventVersionSchema,
    isTagged: true,
    status: 200,
    problems: ['not-found'],
  },
  {
    operation: 'readCalendar',
    method: 'GET',
    path: '/v1/events/{eventId}/calendar.ics',
    summary: 'The event and its sessions as everybody may see them, as a calendar to load or to subscribe to',
    access: 'public',
    capability: 'events.calendar',
    query: [
      { name: 'session', summary: 'Id of a session that is wanted', repeats: true, schema: sessionIdSchema },
      { name: 'day', summary: 'Day of the event whose sessions are wanted', repeats: false, schema: daySchema },
    ],
    output: calendarSchema,
    media: 'text/calendar',
    isTagged: true,
    status: 200,
    problems: ['invalid', 'not-found'],
  },
  {
    operation: 'readProgramme',
    method: 'GET',
    path: '/v1/events/{eventId}/programme.html',
    summary: 'The event and its programme as everybody may see them, as a page without scripts',
    access: 'public',
    capability: 'events.html',
    query: [{ name: 'locale', summary: 'Language that is wanted', repeats: false, schema: localeTagSchema }],
    output: programmePageSchema,
    media: 'text/html',
    isTagged: true,
    status: 200,
    problems: ['invalid', 'not-found'],
  },
  {
    operation: 'readAvailability',
    method: 'GET',
    path: '/v1/events/{eventId}/availability',
    summary: 'Free places of the event, computed now',
    access: 'public',
    capability: 'availability.read',
    output: availabilitySchema,
    status: 200,
    problems: ['not-found'],
  },
  {
    operation: 'createSignUp',
    method: 'POST',
    path: '/v1/events/{eventId}/sign-ups',
    summary: 'Sign a party up; stored before it is acknowledged',
    access: 'public',
    capability: 'signUps.create',
    input: signUpRequestSchema,
    output: signUpReceiptSchema,
    status: 201,
    problems: [
      'invalid',
      'not-found',
      'full',
      'closed',
      'submit-key-reused',
      'too-large',
      'unsupported-media-type',
      'overloaded',
    ],
  },
  {
    operation: 'listSignUps',
    method: 'GET',
    path: '/v1/events/{eventId}/sign-ups',
    summary: 'The sign-ups of an event',
    access: 'scope:signUps.read',
    capability: 'signUps.read',
    output: documentSchema,
    status: 200,
    problems: ['unauthorised', 'forbidden', 'not-found'],
  },
  {
    operation: 'listNetworks',
    method: 'GET',
    path: '/v1/networks',
    summary: 'The networks the caller may see, without their actors',
    access: 'public',
    capability: 'networks.read',
    output: documentSchema,
    isTagged: true,
    status: 200,
    problems: [],
  },
  {
    operation: 'readNetwork',
    method: 'GET',
    path: '/v1/networks/{networkId}',
    summary: 'One network with its actors, ties and placements',
    access: 'public',
    capability: 'networks.read',
    output: documentSchema,
    isTagged: true,
    status: 200,
    problems: ['not-found'],
  },
];
