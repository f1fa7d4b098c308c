import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Viewer } from '../../audience/viewer.js';
import { discloseDocument } from '../../document/disclose-document.js';
import type { GeflechtDocument } from '../../document/document.js';
import { changeableCollections } from '../../network/editing/change-refusal.js';
import { arbitraryChanges, change, seenNow, smallNetwork } from '../../network/editing/editing-harness.js';
import type { AnyRecord } from '../../network/editing/record-table.js';
import type { NetworkChange } from '../../network/network-change.js';
import { buildActor, buildTie, buildViewer } from '../../testing/index.js';
import { judgeChanges } from './judge-changes.js';
import { judgeChangeSet, judgeDecision } from './judge-request.js';
import type { EditingContext } from './network-state.js';

const at = '2027-02-03T10:00:00.000Z';
const networkId = 'network-1';
const scope = { networkId };

const hiddenTie = buildTie({ kind: 'personal', scope });
const member = buildViewer({ memberOf: [networkId] });

/** What a caller is told: why not, or what was written and removed. */
function told(document: GeflechtDocument, changes: readonly NetworkChange[], context: EditingContext): unknown {
  if (context.isDraft !== true) {
    const answer = judgeChangeSet({ document }, { submitKey: 'submit-key', changes }, context);
    return answer.ok ? answer.value.receipt : answer.refusal;
  }
  const answer = judgeChanges({ document }, changes, context);
  return answer.ok ? 'taken' : answer.refusal;
}

const viewers = fc.constantFrom<Viewer>(
  buildViewer(),
  member,
  buildViewer({ coordinates: [networkId] }),
  buildViewer({ memberOf: [networkId], isActor: ['actor-2'] }),
);

const audiences = fc.constantFrom(undefined, 'members', 'coordination', 'private');

/** The network with a reader chosen for every record, and parents among its actors. */
const networks = fc
  .record({
    readers: fc.array(audiences, { minLength: 40, maxLength: 40 }),
    parents: fc.array(fc.nat(4), { minLength: 4 }),
  })
  .map(({ readers, parents }) => {
    const document = smallNetwork();
    const tie = { ...buildTie({ id: 'tie-2', fromId: 'actor-2', toId: 'actor-3' }) };
    const actors = [...(document.actors ?? []), buildActor({ id: 'actor-4' })].map((actor, index) => {
      const parent = parents[index] ?? 0;
      return { ...actor, partOf: parent === 0 || parent === index + 1 ? undefined : `actor-${parent}` };
    });
    let position = 0;
    const whole = { ...document, actors, ties: [...(document.ties ?? []), tie] } as unknown as GeflechtDocument;
    const ruled = changeableCollections.map((name) => {
      const records = (whole[name] ?? []) as unknown as readonly AnyRecord[];
      const withReaders = records.map((record) => {
        const audience = readers[position++];
        const visibility = audience === undefined ? [] : [{ group: 'core', audience }];
        return { ...record, scope, visibility };
      });
      return [name, withReaders] as const;
    });
    return { ...whole, ...Object.fromEntries(ruled) };
  });

function idsOf(document: GeflechtDocument): ReadonlySet<string> {
  return new Set(
    changeableCollections.flatMap((name) =>
      ((document[name] ?? []) as readonly AnyRecord[]).map(({ id }) => `${name} ${id}`),
    ),
  );
}

/** The network as if what a caller does not see had never been; who reads what else is left as it is. */
function withoutUnseen(document: GeflechtDocument, viewer: Viewer): GeflechtDocument {
  const shown = discloseDocument(document, { viewer, at });
  const collections = changeableCollections.map((name) => {
    const whole = new Map(((document[name] ?? []) as readonly AnyRecord[]).map((record) => [record.id, record]));
    const records = (shown[name] ?? []) as readonly AnyRecord[];
    return [name, records.map((record) => ({ ...record, visibility: whole.get(record.id)?.['visibility'] }))] as const;
  });
  return { ...shown, ...Object.fromEntries(collections) };
}

describe('what a caller may not read', () => {
  it('does not change what the caller is answered', () => {
    const cases = fc.record({ document: networks, viewer: viewers, drawn: arbitraryChanges(), isDraft: fc.boolean() });
    fc.assert(
      fc.property(cases, ({ document, viewer, drawn, isDraft }) => {
        const shown = withoutUnseen(document, viewer);
        const [there, seen] = [idsOf(document), idsOf(shown)];
        // An id is taken whoever has it; that is why ids are drawn at random.
        const free = drawn.filter(({ op, collection, record }) => {
          const key = `${collection} ${record.id}`;
          return op !== 'create' || isDraft || !there.has(key) || seen.has(key);
        });
        const changes = seenNow(shown, free);
        const context = { networkId, viewer, at, isDraft };
        expect(told(document, changes, context)).toEqual(told(shown, changes, context));
      }),
      { numRuns: 500 },
    );
  });

  it('lets a second tie be drawn, which whoever sees both is warned of', () => {
    const document = { ...smallNetwork(), ties: [hiddenTie] };
    const second = change({ op: 'create', collection: 'ties', record: { ...hiddenTie, id: 'tie-9' } });
    const answer = (viewer: Viewer) => told(document, [second], { networkId, viewer, at, isDraft: true });
    expect(answer(buildViewer())).toEqual(
      told({ ...document, ties: [] }, [second], { networkId, viewer: buildViewer(), at, isDraft: true }),
    );
    expect(answer(buildViewer({ isActor: ['actor-1'] }))).toMatchObject({ code: 'invalid' });
  });

  it('is not told to whoever tries to withdraw it', () => {
    const suggestion = { id: 'sg-1', networkId, scope, change: {}, status: 'open', revision: 1 };
    const withdraw = (suggestions: readonly unknown[]) =>
      judgeDecision(
        { document: { ...smallNetwork(), suggestions } as never },
        { submitKey: 'submit-key', revision: 1 },
        { networkId, viewer: member, at, suggestionId: 'sg-1', decision: 'withdraw' },
      );
    expect(withdraw([suggestion])).toEqual(withdraw([]));
  });
});
