import type { Client } from '@geflecht/sdk';
import type { Resource } from './resource.js';

/** Which record is read from where. */
export interface Reading {
  /** JSON at hand; text where it could not be parsed. */
  readonly given: unknown;
  readonly src: string | undefined;
  readonly backend: string | undefined;
  /** The page's own client, in place of `backend`. */
  readonly client: Client | undefined;
  readonly resource: Resource;
  readonly signal: AbortSignal;
  /** How the browser's own memory is used; default: as the answer allows. */
  readonly cache?: RequestCache | undefined;
}

/** Opens clients for the two kinds of source a page can name in attributes; each is loaded when named. */
export interface Adapters {
  /** A JSON document on the web. */
  readonly openSource: (url: string) => Promise<Client>;
  /** A backend that speaks the contract. */
  readonly openBackend: (base: string) => Promise<Client>;
  /** Reads a document without a client where that is possible; anything else is undefined or rejected. */
  readonly readShortly?: (reading: Reading) => Promise<unknown>;
}

let provided: Adapters | undefined;

/** Hands the adapters to all elements of this bundle; called once by the composition root. */
export function provideAdapters(adapters: Adapters): void {
  provided = adapters;
}

/** What the composition root handed in. */
export function providedAdapters(): Adapters | undefined {
  return provided;
}
