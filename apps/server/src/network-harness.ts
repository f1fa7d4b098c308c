import { editingPaths, paths } from '@geflecht/core/contract';
import type { Problem } from '@geflecht/core/contract';
import type { GeflechtDocument } from '@geflecht/core/document';
import type { Tie } from '@geflecht/core/network';
import {
  buildActor,
  buildDocument,
  buildMembership,
  buildNetwork,
  buildPlacement,
  buildTie,
} from '@geflecht/core/testing';
import { openHarness } from './server-harness.js';
import type { ServerHarness } from './server-harness.js';

/** Headers that send a key. */
export type KeyHeaders = Readonly<Record<string, string>>;

/** The network that is edited; `network-2` is another one. */
export const networkId = 'network-1';

/** A server with two networks, and keys of the first one's coordination and of a member. */
export interface NetworkHarness extends ServerHarness {
  readonly coordination: KeyHeaders;
  /** Acts for `network-1-actor-2`. */
  readonly member: KeyHeaders;
  /** Sends a body under a submit key of its own, unless it names one. */
  readonly send: (path: string, body: object, headers: KeyHeaders) => Promise<Response>;
  /** Sends changes of the network, by default for the coordination. */
  readonly change: (changes: readonly object[], more?: object, headers?: KeyHeaders) => Promise<Response>;
  /** The network as somebody sees it, by default the coordination. */
  readonly read: (headers?: KeyHeaders) => Promise<GeflechtDocument>;
  /** The tie `tie-1`, or another one, as somebody sees it. */
  readonly tieOf: (id?: string, headers?: KeyHeaders) => Promise<Tie | undefined>;
  /** The network as it is stored. */
  readonly whole: () => Promise<GeflechtDocument | undefined>;
}

/** A network of three actors with a public tie, a private one, a placement and a membership. */
export function smallNetwork(id = networkId): GeflechtDocument {
  const own = { scope: { networkId: id }, networkId: id };
  const [one, two, three] = [1, 2, 3].map((number) => `${id}-actor-${number}`);
  return buildDocument({
    networks: [buildNetwork({ id, visibilityDefaults: [{ group: 'tie.core', audience: 'public' }] })],
    actors: [one, two, three].map((each) => buildActor({ id: each, scope: own.scope })),
    ties: [
      buildTie({ id: 'tie-1', ...own, fromId: one, toId: two, strategy: 'Plan' }),
      buildTie({ id: 'tie-money', ...own, fromId: one, toId: three, kind: 'funding' }),
    ],
    placements: [buildPlacement({ ...own, actorId: one })],
    memberships: [buildMembership({ ...own, actorId: two, hoursPerMonth: 7 })],
  });
}

/** A change as it is sent. */
export const changes = {
  create: (collection: string, record: object = {}) => ({ op: 'create', collection, record }),
  update: (collection: string, record: object = {}, rest: object = {}) => ({
    op: 'update',
    collection,
    record,
    ...rest,
  }),
  remove: (collection: string, record: object = {}) => ({ op: 'remove', collection, record }),
} as const;

/** What an answer refuses with. */
export async function refusalOf(answer: Promise<Response>): Promise<Problem> {
  return (await (await answer).json()) as Problem;
}

/** The code an answer refuses with, then path and code of each finding. */
export async function codesOf(answer: Promise<Response>): Promise<readonly string[]> {
  const { code, issues = [] } = await refusalOf(answer);
  return [code, ...issues.map((issue) => `${issue.path.join('.')} ${issue.code}`)];
}

let submits = 0;

/** Opens a server whose networks are edited. */
export async function openNetworkHarness(): Promise<NetworkHarness> {
  const server = await openHarness({ documents: [smallNetwork(), smallNetwork('network-2')] });
  const scopes = ['networks.write', 'networks.suggest'];
  const coordination = await server.keyHeaders({ scopes, audiences: [`coordinates:${networkId}`] });
  const audiences = [`memberOf:${networkId}`, 'isActor:network-1-actor-2'];
  const member = await server.keyHeaders({ scopes: ['networks.suggest'], audiences });
  const send: NetworkHarness['send'] = async (path, body, headers) => {
    submits += 1;
    return server.app.request(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify({ submitKey: `edit-key-${submits}`, ...body }),
    });
  };
  const read: NetworkHarness['read'] = async (headers = coordination) =>
    (await (await server.get(paths.network(networkId), headers)).json()) as GeflechtDocument;
  return {
    ...server,
    coordination,
    member,
    send,
    read,
    change: (set, more = {}, headers = coordination) =>
      send(editingPaths.networkChanges(networkId), { changes: set, ...more }, headers),
    tieOf: async (id = 'tie-1', headers?: KeyHeaders) =>
      (await read(headers)).ties?.find((tie) => (tie.id as string) === id),
    whole: async () => (await server.store.documents.read({ kind: 'network', id: networkId }))?.document,
  };
}
