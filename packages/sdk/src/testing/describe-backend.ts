import { capabilities } from '@geflecht/core/contract';
import type { Capability } from '@geflecht/core/contract';
import type { GeflechtDocument } from '@geflecht/core/document';
import { availabilityCases } from './conformance/availability-cases.js';
import { availabilityWatchCases } from './conformance/availability-watch-cases.js';
import { calendarCases } from './conformance/calendar-cases.js';
import { challengeCases } from './conformance/challenge-cases.js';
import type { ConformanceCase, OpenedBackend } from './conformance/conformance-case.js';
import { createConformanceClient } from './conformance/conformance-client.js';
import type { ConformanceClient } from './conformance/conformance-client.js';
import { conformanceDocument, conformanceRequest } from './conformance/conformance-document.js';
import { eventCases } from './conformance/event-cases.js';
import { leavingCases } from './conformance/leaving-cases.js';
import { manageLinkCases } from './conformance/manage-link-cases.js';
import { moveMailCases } from './conformance/move-mail-cases.js';
import { networkCases } from './conformance/network-cases.js';
import { ownSignUpCases } from './conformance/own-sign-up-cases.js';
import { networkVersionCases } from './conformance/network-version-cases.js';
import { networkWriteCases } from './conformance/network-write-cases.js';
import { codeOf } from './conformance/refusal-of.js';
import { signUpCases } from './conformance/sign-up-cases.js';
import { signUpListCases } from './conformance/sign-up-list-cases.js';
import { suggestionCases } from './conformance/suggestion-cases.js';
import { changeTown, newActor, suggestForTown, townId } from './conformance/town-network.js';
import { versionCases } from './conformance/version-cases.js';
import { waitingListCases } from './conformance/waiting-list-cases.js';
import type { TestFramework } from './test-framework.js';

/** An adapter, or any other backend, that is to show what it can do. */
export interface BackendUnderTest {
  readonly name: string;
  /** Opens a fresh backend that holds the document and nothing else; called for every case. */
  readonly open: (document: GeflechtDocument) => Promise<OpenedBackend> | OpenedBackend;
  /**
   * Why something is left out, by capability or by id of a case; default nothing. A capability left
   * out has to be absent from what the backend states, and its operations have to be refused.
   */
  readonly skips?: Readonly<Record<string, string>> | undefined;
}

const cases: readonly ConformanceCase[] = [
  ...eventCases,
  ...versionCases,
  ...calendarCases,
  ...networkCases,
  ...networkVersionCases,
  ...networkWriteCases,
  ...suggestionCases,
  ...availabilityCases,
  ...availabilityWatchCases,
  ...signUpCases,
  ...signUpListCases,
  ...ownSignUpCases,
  ...waitingListCases,
  ...leavingCases,
  ...manageLinkCases,
  ...moveMailCases,
  ...challengeCases,
];

/** Pages for people are no operation of a client, so nobody has to offer or to skip them here. */
type ClientCapability = Exclude<Capability, 'events.html'>;

const trials: Readonly<Record<ClientCapability, (client: ConformanceClient) => Promise<unknown>>> = {
  'events.read': (client) => client.readEvent('event-open'),
  'events.version': (client) => client.readEventVersion('event-open'),
  'events.calendar': (client) => client.calendarUrl('event-open'),
  'networks.read': (client) => client.readNetwork('network-town'),
  'networks.version': (client) => client.readNetworkVersion(townId),
  'networks.write': (client) => changeTown(client, [newActor('actor-new')]),
  'networks.suggest': (client) => suggestForTown(client, newActor('actor-new')),
  'availability.read': (client) => client.readAvailability('event-open'),
  'availability.watch': (client) => client.watchAvailability('event-open', () => undefined),
  'signUps.create': (client) =>
    client.createSignUp('event-open', conformanceRequest({ eventId: 'event-open', submitKey: client.newSubmitKey() })),
  'signUps.challenge': (client) => client.readChallenge(),
  'signUps.manage': (client) => client.readOwnSignUp('geflecht_manage_of_nobody'),
  'signUps.read': (client) => client.listSignUps('event-open'),
};

const clientCapabilities = capabilities.filter((capability) => capability !== 'events.html');

/** Where a backend tells no keys, cases that need one fail for want of it. */
const noKey = (): string => '';

function clientsOf({ backend, team = backend, coordination = backend, member = backend, ...opened }: OpenedBackend) {
  const { manageKeyOf = noKey, moveKeyOf = noKey } = opened;
  return {
    backend,
    manageKeyOf: async (signUpId: string) => manageKeyOf(signUpId),
    moveKeyOf: async (eventId: string, signUpId: string) => moveKeyOf(eventId, signUpId),
    client: createConformanceClient({ backend }),
    team: createConformanceClient({ backend: team }),
    coordination: createConformanceClient({ backend: coordination }),
    member: createConformanceClient({ backend: member }),
  };
}

/**
 * Defines one test for everything a backend has to do the same way as every other. What is left out
 * stands in the report as a test of its own, with its reason.
 */
export function describeBackend({ name, open, skips = {} }: BackendUnderTest, framework: TestFramework): void {
  const { describe, it, expect } = framework;
  const opened = (use: (backend: OpenedBackend) => Promise<unknown>) => async () => {
    const backend = await open(conformanceDocument());
    try {
      await use(backend);
    } finally {
      await backend.close?.();
    }
  };
  const offers = (capability: ClientCapability) =>
    it(
      `offers ${capability}`,
      opened(async ({ backend }) => expect(await createConformanceClient({ backend }).can(capability)).toEqual(true)),
    );
  const lacks = (capability: ClientCapability, reason: string) =>
    it(
      `offers no ${capability}: ${reason}`,
      opened(async ({ backend }) => {
        const client = createConformanceClient({ backend });
        expect(await client.can(capability)).toEqual(false);
        expect(await codeOf(trials[capability](client))).toEqual('unsupported');
      }),
    );
  const runs = ({ title, run }: ConformanceCase) =>
    it(
      title,
      opened((backends) => run({ ...clientsOf(backends), expect })),
    );
  describe(`backend ${name}`, () => {
    for (const capability of clientCapabilities) {
      const reason = skips[capability];
      if (reason === undefined) offers(capability);
      else lacks(capability, reason);
    }
    for (const each of cases.filter(({ capability }) => skips[capability] === undefined)) {
      const reason = skips[each.id];
      if (reason === undefined) runs(each);
      else it(`leaves out “${each.title}”: ${reason}`, async () => expect(reason.trim() === '').toEqual(false));
    }
    it('leaves out only what there is, and says why', async () => {
      const known: readonly string[] = [...clientCapabilities, ...cases.map(({ id }) => id)];
      const idle = Object.entries(skips).filter(([id, reason]) => !known.includes(id) || reason.trim() === '');
      expect(idle).toEqual([]);
    });
  });
}
