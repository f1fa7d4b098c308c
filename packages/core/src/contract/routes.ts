import type * as z from 'zod/mini';
import { documentSchema } from '../document/document.js';
import type { Capability } from './paths.js';
import type { ProblemCode } from './problem.js';
import { availabilitySchema, capabilitiesSchema, signUpReceiptSchema, signUpRequestSchema } from './wire.js';

/** Who may call a route: everybody, or holders of a key with that scope. */
export type RouteAccess = 'public' | `scope:${string}`;

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
  readonly output: z.core.$ZodType;
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
    status: 200,
    problems: ['not-found'],
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
    status: 200,
    problems: ['not-found'],
  },
];
