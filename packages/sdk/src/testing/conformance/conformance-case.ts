import type { Capability } from '@geflecht/core/contract';
import type { Backend } from '../../port/index.js';
import type { TestFramework } from '../test-framework.js';
import type { ConformanceClient } from './conformance-client.js';

/** A backend that holds the suite's document and nothing else. */
export interface OpenedBackend {
  /** As everybody sees it. */
  readonly backend: Backend;
  /** As the team of all events sees it; needed for `signUps.read`. */
  readonly team?: Backend | undefined;
  /** As the coordination of all networks sees it; needed for `networks.write` and `networks.suggest`. */
  readonly coordination?: Backend | undefined;
  /** As a member of `network-town` that acts for `actor-school` sees it; needed for the same. */
  readonly member?: Backend | undefined;
  /** The key that opens a sign-up, as its mail carries it; needed for `signUps.manage`. */
  readonly manageKeyOf?: ((signUpId: string) => Promise<string> | string) | undefined;
  /** The key that proves the new address a party asked to move to, as the mail to it carries it; needed for the same. */
  readonly moveKeyOf?: ((eventId: string, signUpId: string) => Promise<string> | string) | undefined;
  /** Called after each case. */
  readonly close?: (() => Promise<void> | void) | undefined;
}

/** What a case works with. */
export interface CaseContext {
  readonly backend: Backend;
  /** A client of everybody. */
  readonly client: ConformanceClient;
  /** A client of the events' team. */
  readonly team: ConformanceClient;
  /** A client of the coordination of all networks. */
  readonly coordination: ConformanceClient;
  /** A client of a member of `network-town`. */
  readonly member: ConformanceClient;
  /** The key that opens a sign-up. */
  readonly manageKeyOf: (signUpId: string) => Promise<string>;
  /** The key that proves the new address a party asked to move to. */
  readonly moveKeyOf: (eventId: string, signUpId: string) => Promise<string>;
  readonly expect: TestFramework['expect'];
}

/** One thing every backend has to do the same way. */
export interface ConformanceCase {
  /** Stable name, to be left out by. */
  readonly id: string;
  readonly capability: Capability;
  /** A true sentence about the backend. */
  readonly title: string;
  readonly run: (context: CaseContext) => Promise<void>;
}
