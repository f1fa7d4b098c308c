import type * as z from 'zod/mini';
import type { Capability } from './paths.js';
import type { ProblemCode } from './problem.js';

/** Who may call a route: everybody, the holder of a sign-up's manage key, or holders of a key with that scope. */
export type RouteAccess = 'public' | 'manage' | `scope:${string}`;

/** How a route writes its answer. */
export type RouteMedia =
  | 'application/json'
  | 'text/calendar'
  | 'text/event-stream'
  | 'text/html'
  | 'text/csv'
  | 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

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
