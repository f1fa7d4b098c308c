import type { ManageLinkRequest, OwnSignUpChange } from '@geflecht/core/contract';
import { describe, expect, it } from 'vitest';
import { memoryBackend } from '../adapters/memory/index.js';
import type { MemoryBackend } from '../adapters/memory/index.js';
import type { CallOptions } from '../port/index.js';
import { describeBackend } from './describe-backend.js';
import type { BackendUnderTest } from './describe-backend.js';

interface Ran {
  readonly failed: readonly string[];
  readonly titles: readonly string[];
}

/** Runs the suite as a test framework would, and keeps what failed. */
async function run(subject: Omit<BackendUnderTest, 'name'>): Promise<Ran> {
  const tests: [string, () => Promise<unknown>][] = [];
  const collect = (title: string, body: () => Promise<unknown>) => tests.push([title, body]);
  describeBackend({ name: 'trial', ...subject }, { describe: (_, body) => body(), it: collect, expect });
  const failed: string[] = [];
  for (const [title, body] of tests) {
    await body().catch(() => failed.push(title));
  }
  return { failed, titles: tests.map(([title]) => title) };
}

const withBackend = (change: (backend: MemoryBackend) => object): Omit<BackendUnderTest, 'name'> => ({
  open(document) {
    const backend = memoryBackend({ document, challenge: { algorithm: 'SHA-256' } });
    const kept = new Proxy(backend, {
      get(target, name) {
        const changed = Object.entries(change(target)).find(([each]) => each === name);
        const value: unknown = changed ? changed[1] : Reflect.get(target, name, target);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    });
    const organises = ['event-open', 'event-small', 'event-closed'];
    const team = backend.as({ ...everybody, organises });
    const coordination = backend.as({ ...everybody, coordinates: ['network-town', 'network-valley'] });
    const member = backend.as({ ...everybody, memberOf: ['network-town'], isActor: ['actor-school'] });
    const manageKeyOf = (id: string) => backend.manageKeyOf(id);
    const moveKeyOf = (eventId: string, id: string) => backend.moveKeyOf(eventId, id);
    return { backend: kept, team, coordination, member, manageKeyOf, moveKeyOf };
  },
});

const everybody = {
  memberOf: [],
  coordinates: [],
  confirmedFor: [],
  organises: [],
  isActor: [],
  holdsSignUp: [],
  rights: [],
};

const organises = ['event-open', 'event-small', 'event-closed'];

describe('the conformance suite', () => {
  it('passes a backend that does everything right', async () => {
    const { failed } = await run(withBackend(() => ({})));
    expect(failed).toEqual([]);
  });

  it('finds out a backend that shows strangers what is the team’s', async () => {
    const leaking = withBackend((backend) => {
      const all = backend.as({ ...everybody, organises, coordinates: ['network-town', 'network-valley'] });
      return { readEvent: all.readEvent.bind(all), readNetwork: all.readNetwork.bind(all) };
    });
    const { failed } = await run(leaking);
    expect(failed).toEqual([
      'keeps private homes, mail addresses, online access and drafts of an event to itself',
      'keeps money ties, plans, members’ ties and persons to itself',
    ]);
  });

  it('finds out a backend that stores a repeated submit twice', async () => {
    const forgetful = withBackend((backend) => ({
      createSignUp: (eventId: string, request: object) =>
        backend.createSignUp(eventId, { ...request, submitKey: crypto.randomUUID() } as never),
    }));
    const { failed } = await run(forgetful);
    expect(failed).toContain('answers the same submit with the same receipt and stores it once');
    expect(failed).toContain('refuses another request under a submit key that was used');
  });

  it('finds out a backend whose manage keys open anything', async () => {
    const open = withBackend((backend) => ({
      readOwnSignUp: (key: string, call?: CallOptions) =>
        backend.readOwnSignUp(key.length === 1 ? (backend.mails.at(-1)?.manageKey ?? '') : key, call),
    }));
    const { failed } = await run(open);
    expect(failed).toEqual(['opens with a key the one sign-up it was made for, and with any other key nothing']);
  });

  it('finds out a backend that overwrites what it was not shown', async () => {
    const hasty = withBackend((backend) => ({
      async changeOwnSignUp(key: string, request: OwnSignUpChange) {
        const { revision } = await backend.readOwnSignUp(key);
        return backend.changeOwnSignUp(key, { ...request, revision });
      },
    }));
    const { failed } = await run(hasty);
    expect(failed).toContain('refuses a change of a sign-up that is another one by now, and changes nothing');
  });

  it('finds out a backend that tells who signed up', async () => {
    const telling = withBackend((backend) => ({
      async requestManageLink(eventId: string, request: ManageLinkRequest) {
        const known = backend.mails.length;
        const receipt = await backend.requestManageLink(eventId, request);
        return { ...receipt, isKnown: backend.mails.length > known };
      },
    }));
    const { failed } = await run(telling);
    expect(failed).toEqual(['answers alike whether or not somebody signed up with an address']);
  });

  it('finds out a backend that is silent about places', async () => {
    const silent = withBackend((backend) => ({
      watchAvailability: (eventId: string) => backend.readAvailability(eventId).then(() => undefined),
    }));
    const { failed } = await run(silent);
    expect(failed).toContain('tells the places at once, as it does when asked for them');
  });

  it('finds out a backend that does not hear when it is called off', async () => {
    const deaf = withBackend((backend) => ({ readEvent: (id: string) => backend.readEvent(id) }));
    const { failed } = await run(deaf);
    expect(failed).toContain('stops reading events when called off');
  });

  it('finds out a backend that states a capability it lacks', async () => {
    const { failed } = await run(withBackend(() => ({ readAvailability: undefined })));
    expect(failed).toContain('states how many places there are and that one may sign up');
  });

  it('does not let a skip hide a capability that is there', async () => {
    const { failed } = await run({ ...withBackend(() => ({})), skips: { 'signUps.create': 'no time' } });
    expect(failed).toEqual(['offers no signUps.create: no time']);
  });

  it('reports what is left out with its reason', async () => {
    const { titles } = await run({ ...withBackend(() => ({})), skips: { 'events.draft': 'has no drafts' } });
    expect(titles).toContain('leaves out “does not know a draft event when strangers ask”: has no drafts');
  });

  it('takes neither an unknown skip nor one without a reason', async () => {
    const { failed } = await run({ ...withBackend(() => ({})), skips: { 'events.colour': 'why not' } });
    expect(failed).toEqual(['leaves out only what there is, and says why']);
    const silent = await run({ ...withBackend(() => ({})), skips: { 'events.draft': ' ' } });
    expect(silent.failed).toContain('leaves out only what there is, and says why');
  });

  it('closes every backend it opened', async () => {
    let open = 0;
    await run({
      open(document) {
        open += 1;
        return { backend: memoryBackend({ document }), close: () => void (open -= 1) };
      },
    });
    expect(open).toBe(0);
  });
});
