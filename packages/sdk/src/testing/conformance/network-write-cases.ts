import { invertChanges } from '@geflecht/core/editing';
import type { NetworkChange } from '@geflecht/core/network';
import type { ConformanceCase } from './conformance-case.js';
import { codeOf, refusalOf } from './refusal-of.js';
import { changeTown, contentOf, newActor, tieChange, townChange, townId, townTie } from './town-network.js';

const capability = 'networks.write';

async function issuesOf(answer: Promise<unknown>): Promise<readonly string[]> {
  const refusal = await refusalOf(answer);
  return refusal?.code === 'invalid' ? refusal.issues.map(({ path }) => path.join('/')) : [];
}

const conflicts: readonly ConformanceCase[] = [
  {
    id: 'networks.write-conflict',
    capability,
    title: 'refuses a change made on an older state, shows the present one, and stores nothing of its set',
    async run({ coordination, expect }) {
      const mine = await tieChange(coordination, { stage: 'contact' });
      await changeTown(coordination, [await tieChange(coordination, { stage: 'partnership' })]);
      const refusal = await refusalOf(changeTown(coordination, [newActor('actor-new'), mine]));
      const [conflict] = refusal?.conflicts ?? [];
      expect([refusal?.code, conflict?.index, conflict?.id]).toEqual(['revision-conflict', 1, 'tie-exchange']);
      expect(conflict?.record?.['stage']).toEqual('partnership');
      const { actors = [] } = await coordination.readNetwork(townId);
      expect(actors.some(({ id }) => (id as string) === 'actor-new')).toEqual(false);
    },
  },
  {
    id: 'networks.write-parallel',
    capability,
    title: 'takes one of many changes of the same record that are made at once',
    async run({ coordination, expect }) {
      const change = await tieChange(coordination, {});
      const stages = ['contact', 'workingRelation', 'partnership'] as const;
      const sent = stages.map((stage) => townChange('update', 'ties', { ...change.record, stage }));
      const codes = await Promise.all(sent.map((each) => codeOf(changeTown(coordination, [each]))));
      expect(codes.toSorted((one, other) => (one < other ? -1 : 1))).toEqual([
        'answered',
        'revision-conflict',
        'revision-conflict',
      ]);
    },
  },
  {
    id: 'networks.write-gone',
    capability,
    title: 'refuses a change of what is gone as a conflict without a record',
    async run({ coordination, expect }) {
      const change = await tieChange(coordination, { stage: 'contact' });
      await changeTown(coordination, [townChange('remove', 'ties', change.record)]);
      const refusal = await refusalOf(changeTown(coordination, [change]));
      const found = refusal?.conflicts?.map(({ code, record }) => [code, record]);
      expect([refusal?.code, found]).toEqual(['revision-conflict', [['record-unknown', undefined]]]);
    },
  },
];

const refusals: readonly ConformanceCase[] = [
  {
    id: 'networks.write-refused',
    capability,
    title: 'lets strangers and members change nothing',
    async run({ client, member, coordination, expect }) {
      const change = await tieChange(coordination, { stage: 'contact' });
      const codes = await Promise.all([client, member].map((each) => codeOf(changeTown(each, [change]))));
      expect(codes.filter((code) => code !== 'unauthorised' && code !== 'forbidden')).toEqual([]);
    },
  },
  {
    id: 'networks.write-strict',
    capability,
    title: 'refuses a field nobody knows, a value that is none, and a tie that ends nowhere',
    async run({ coordination, expect }) {
      const wrong = [{ shoeSize: 41 }, { stage: 'loud' }, { toId: 'nobody' }];
      const changes = await Promise.all(wrong.map((fields) => tieChange(coordination, fields)));
      const found = await Promise.all(changes.map((each) => issuesOf(changeTown(coordination, [each]))));
      expect(found.map((paths) => paths.length > 0)).toEqual([true, true, true]);
    },
  },
  {
    id: 'networks.write-step',
    capability,
    title: 'lets no tie step where it cannot',
    async run({ coordination, expect }) {
      const change = await tieChange(coordination, { stage: 'wished' });
      expect(await codeOf(changeTown(coordination, [change]))).toEqual('transition-refused');
    },
  },
  {
    id: 'networks.write-unknown',
    capability,
    title: 'changes no network it does not know',
    async run({ coordination, expect }) {
      const request = { submitKey: coordination.newSubmitKey(), changes: [newActor('actor-new')] };
      const code = await codeOf(coordination.changeNetwork('no-such-id', request));
      expect(code === 'not-found' || code === 'forbidden' ? 'refused' : code).toEqual('refused');
    },
  },
  {
    id: 'networks.write-reused',
    capability,
    title: 'refuses another set of changes under a submit key that was used',
    async run({ coordination, expect }) {
      const submitKey = coordination.newSubmitKey();
      await changeTown(coordination, [newActor('actor-one')], { submitKey });
      const answer = changeTown(coordination, [newActor('actor-two')], { submitKey });
      expect(await codeOf(answer)).toEqual('submit-key-reused');
    },
  },
  {
    id: 'networks.write-aborted',
    capability,
    title: 'stops a change that was called off before it began',
    async run({ backend, coordination, expect }) {
      const request = { submitKey: coordination.newSubmitKey(), changes: [newActor('actor-new')] };
      const answer = backend.changeNetwork?.(townId, request, { signal: AbortSignal.abort() });
      expect(await codeOf(Promise.resolve(answer))).toEqual('aborted');
    },
  },
];

/** Cases about changing networks. */
export const networkWriteCases: readonly ConformanceCase[] = [
  {
    id: 'networks.write-stored',
    capability,
    title: 'stores a change, counts it, and shows it to everybody who may see the record',
    async run({ client, coordination, expect }) {
      const before = await townTie(client);
      const { written } = await changeTown(coordination, [await tieChange(coordination, { stage: 'partnership' })]);
      const revision = (before?.revision ?? 1) + 1;
      expect(written).toEqual([{ collection: 'ties', id: 'tie-exchange', revision }]);
      const after = await townTie(client);
      expect([after?.stage, after?.revision]).toEqual(['partnership', revision]);
    },
  },
  {
    id: 'networks.write-hidden',
    capability,
    title: 'keeps what the author of a change could not see',
    async run({ coordination, member, expect }) {
      const seen = await townTie(member);
      await changeTown(coordination, [townChange('update', 'ties', { ...seen, strength: 4 })]);
      const after = await townTie(coordination);
      expect([after?.strength, typeof after?.strategy]).toEqual([4, 'string']);
    },
  },
  {
    id: 'networks.write-repeated',
    capability,
    title: 'answers the same set of changes with the same receipt and stores it once',
    async run({ coordination, expect }) {
      const submitKey = coordination.newSubmitKey();
      const changes = [await tieChange(coordination, { stage: 'partnership' })];
      const receipt = await changeTown(coordination, changes, { submitKey });
      expect(await changeTown(coordination, changes, { submitKey })).toEqual(receipt);
      expect((await townTie(coordination))?.revision).toEqual(receipt.written[0]?.revision);
    },
  },
  {
    id: 'networks.write-undone',
    capability,
    title: 'removes an actor with its ties, and takes that back with the inverse',
    async run({ coordination, expect }) {
      const before = await coordination.readNetwork(townId);
      const school = before.actors?.find(({ id }) => (id as string) === 'actor-school');
      const changes: readonly NetworkChange[] = [townChange('remove', 'actors', school)];
      const inverse = invertChanges(before, changes, { networkId: townId, at: '2027-01-01T00:00:00Z' });
      await changeTown(coordination, changes);
      const without = await coordination.readNetwork(townId);
      expect([without.ties?.length ?? 0, without.actors?.length]).toEqual([0, (before.actors?.length ?? 0) - 1]);
      await changeTown(coordination, inverse.ok ? inverse.value : [], { takesBack: true });
      expect(contentOf(await coordination.readNetwork(townId))).toEqual(contentOf(before));
    },
  },
  {
    id: 'networks.write-version',
    capability,
    title: 'states another version of a network once it was changed, and who may change it',
    async run({ client, coordination, expect }) {
      if (!(await client.can('networks.version'))) return;
      const before = await client.readNetworkVersion(townId);
      await changeTown(coordination, [await tieChange(coordination, { stage: 'partnership' })]);
      const after = await client.readNetworkVersion(townId);
      expect(before.version === after.version).toEqual(false);
      const { may } = await coordination.readNetworkVersion(townId);
      expect(may).toEqual(['write', 'suggest']);
    },
  },
  ...conflicts,
  ...refusals,
];
