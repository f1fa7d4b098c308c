import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildActor, buildNetwork, buildTie } from '../../testing/index.js';
import { applyChanges } from './apply-changes.js';
import { arbitraryChanges, change, contentOf, context, seenNow, smallNetwork } from './editing-harness.js';
import { invertChanges } from './invert-changes.js';
import type { NetworkChange } from '../network-change.js';
import { changeableEntities } from '../network-change.js';
import { changeableCollections } from './change-refusal.js';

const apply = (...changes: readonly object[]) =>
  applyChanges(smallNetwork(), changes as readonly NetworkChange[], context);
const codeOf = (...changes: readonly object[]) => {
  const applied = apply(...changes);
  return applied.ok ? 'applied' : applied.code;
};
const documentOf = (...changes: readonly object[]) => {
  const applied = apply(...changes);
  return applied.ok ? applied.value.document : undefined;
};

const tie = {
  id: 'tie-9',
  networkId: 'network-1',
  fromId: 'actor-2',
  toId: 'actor-3',
  kind: 'exchange',
  direction: 'undirected',
  stage: 'wished',
  activity: 'active',
};
const createTie = (record: object = {}) => ({ op: 'create', collection: 'ties', record: { ...tie, ...record } });
const updateActor = (record: object = {}, rest: object = {}) => ({
  op: 'update',
  collection: 'actors',
  record: { ...buildActor(), name: 'Neuer Name', ...record },
  ...rest,
});
const removeActor = (id = 'actor-1') => ({ op: 'remove', collection: 'actors', record: buildActor({ id }) });
const createActor = { op: 'create', collection: 'actors', record: buildActor({ id: 'actor-9' }) };
const updateTie = (record: object) => ({ op: 'update', collection: 'ties', record: { ...buildTie(), ...record } });

describe('what can be changed', () => {
  it('is what changes have schemas for', () => {
    expect([...changeableCollections].toSorted()).toEqual(Object.keys(changeableEntities).toSorted());
  });
});

describe('applyChanges', () => {
  it('creates a record of the network with revision 1 and the time of writing', () => {
    const { at } = context;
    expect(documentOf(createTie())?.ties?.at(-1)).toEqual({
      ...tie,
      scope: { networkId: 'network-1' },
      revision: 1,
      createdAt: at,
      updatedAt: at,
    });
  });

  it('changes the stated fields only, empties those it clears, and raises the revision', () => {
    const actor = documentOf({ ...updateActor({}, { clears: ['sectorIds'] }) })?.actors?.[0];
    const { sectorIds: _gone, ...rest } = buildActor();
    expect(actor).toEqual({ ...rest, name: 'Neuer Name', revision: 2, updatedAt: context.at });
  });

  it('lets no change state what follows from where and when it is made', () => {
    const stated = { scope: { networkId: 'network-2' }, createdAt: 'never', source: [] };
    const actor = documentOf(updateActor(stated, { clears: ['id', 'revision', 'scope'] }))?.actors?.[0];
    expect([actor?.id, actor?.scope, actor?.revision, actor?.createdAt]).toEqual([
      'actor-1',
      { networkId: 'network-1' },
      2,
      undefined,
    ]);
  });

  it('leaves the document it was given as it was', () => {
    const document = smallNetwork();
    applyChanges(document, [change(removeActor())], context);
    expect(document).toEqual(smallNetwork());
  });

  it('removes with an actor its ties, placements and memberships, and says so', () => {
    const applied = apply(removeActor());
    const { document, removed } = applied.ok ? applied.value : { document: undefined, removed: [] };
    expect(removed.map(({ collection, id }) => `${collection} ${id}`)).toEqual([
      'actors actor-1',
      'ties tie-1',
      'placements placement-1',
      'memberships membership-1',
    ]);
    expect([document?.ties, document?.placements?.length, document?.memberships?.length]).toEqual([[], 1, 1]);
  });

  it('lets everything else go of a removed actor and counts that as written', () => {
    const applied = apply(removeActor());
    const { document, written } = applied.ok ? applied.value : { document: undefined, written: [] };
    expect([document?.actors?.at(-1)?.partOf, document?.memberships?.[0]?.via]).toEqual([undefined, undefined]);
    expect(written.map(({ id, revision }) => [id, revision])).toEqual([
      ['actor-3', 2],
      ['membership-2', 2],
    ]);
  });

  it('leaves duties vacant from the day their holder goes', () => {
    const duty = { op: 'create', collection: 'duties', record: { id: 'duty-1', kind: 'minutes', holderId: 'actor-1' } };
    const held = documentOf(duty) ?? smallNetwork();
    const applied = applyChanges(held, [change(removeActor())], context);
    const left = applied.ok ? applied.value.document.duties?.[0] : undefined;
    expect([left?.holderId, left?.vacantSince]).toEqual([undefined, '2027-02-03']);
  });

  it('says no longer that somebody unnamed holds a duty once it names who', () => {
    const duty = { id: 'duty-1', kind: 'minutes', held: true };
    const held = documentOf({ op: 'create', collection: 'duties', record: duty }) ?? smallNetwork();
    const named = { op: 'update', collection: 'duties', record: { ...duty, holderId: 'actor-2' } };
    const applied = applyChanges(held, [change(named)], context);
    const after = applied.ok ? applied.value.document.duties?.[0] : undefined;
    expect([held.duties?.[0]?.held, after?.held, after?.holderId]).toEqual([true, undefined, 'actor-2']);
  });

  it('names a removed actor where it was referred to', () => {
    const of = { answer: 'confirmed', benefits: [{ kind: 'time', for: { actorId: 'actor-1' } }] } as const;
    const second = buildTie({
      id: 'tie-2',
      fromId: 'actor-2',
      toId: 'actor-3',
      sides: { from: of, to: { answer: 'notAsked' } },
    });
    const document = { ...smallNetwork(), ties: [second] };
    const applied = applyChanges(document, [change(removeActor())], context);
    const benefit = applied.ok ? applied.value.document.ties?.[0]?.sides?.from.benefits?.[0] : undefined;
    expect(benefit?.for).toEqual({ name: 'Mütterzentrum Erlenbogen' });
  });

  it('joins an actor that the same set creates, in any order', () => {
    const joined = createTie({ toId: 'actor-9' });
    expect([codeOf(joined, createActor), codeOf(createActor, joined)]).toEqual(['applied', 'applied']);
  });

  it('counts on from the last revision of a record that comes back', () => {
    const applied = applyChanges(smallNetwork(), [change(createTie())], { ...context, lastRevision: () => 4 });
    expect(applied.ok && applied.value.written).toEqual([{ collection: 'ties', id: 'tie-9', revision: 5 }]);
  });
});

describe('a set of changes is refused whole', () => {
  it('with all its conflicts', () => {
    const stale = updateActor({ revision: 7 });
    const applied = apply(createTie(), stale, createTie({ id: 'tie-1' }), removeActor('actor-gone'));
    expect(applied).toMatchObject({
      ok: false,
      code: 'revision-conflict',
      about: {
        conflicts: [
          { index: 1, collection: 'actors', id: 'actor-1', code: 'revision-conflict', revision: 1 },
          { index: 2, collection: 'ties', id: 'tie-1', code: 'record-exists', revision: 1 },
          { index: 3, collection: 'actors', id: 'actor-gone', code: 'record-unknown' },
        ],
      },
    });
  });

  it.each([
    ['record-unknown', updateActor({ id: 'nobody' })],
    ['end-unknown', createTie({ toId: 'nobody' })],
    ['tie-to-itself', createTie({ toId: 'actor-2' })],
    ['tie-duplicate', createTie({ toId: 'actor-1' })],
    ['spot-empty', { op: 'create', collection: 'placements', record: { id: 'p', presence: 'sought' } }],
    ['transition-refused', updateTie({ stage: 'wished' })],
  ])('as %s', (code, one) => {
    expect(codeOf(one)).toBe(code);
  });

  it('when it names a record twice', () => {
    expect(codeOf(updateActor(), removeActor())).toBe('change-duplicate');
  });

  it('when it ties an actor that it removes', () => {
    expect(codeOf(removeActor(), createTie({ toId: 'actor-1' }))).toBe('end-unknown');
  });

  it('when the record belongs to another network, or another network uses the actor', () => {
    const scope = { networkId: 'network-2' };
    const elsewhere = buildTie({ id: 'tie-2', networkId: 'network-2', scope });
    const document = {
      ...smallNetwork(),
      networks: [buildNetwork(), buildNetwork({ id: 'network-2' })],
      ties: [elsewhere],
    };
    const codes = [{ op: 'remove', collection: 'ties', record: elsewhere }, removeActor()].map((one) => {
      const applied = applyChanges(document, [change(one)], context);
      return applied.ok ? 'applied' : applied.code;
    });
    expect(codes).toEqual(['record-foreign', 'record-in-use']);
  });

  it('and says which change it was', () => {
    const applied = apply(updateActor(), createTie({ toId: 'nobody' }));
    expect(applied).toMatchObject({ about: { index: 1, id: 'tie-9', actorId: 'nobody' } });
  });
});

const takingBack = { ...context, takesBack: true };

describe('whatever is changed', () => {
  it('comes back as it was by the inverse, and again by the inverse of that', () => {
    fc.assert(
      fc.property(arbitraryChanges(), (drawn) => {
        const before = smallNetwork();
        const changes = seenNow(before, drawn);
        const applied = applyChanges(before, changes, context);
        const inverse = invertChanges(before, changes, context);
        expect(inverse.ok).toBe(applied.ok);
        if (!applied.ok || !inverse.ok) return;
        const after = applied.value.document;
        const back = applyChanges(after, inverse.value, takingBack);
        expect(back.ok).toBe(true);
        if (!back.ok) return;
        expect(contentOf(back.value.document)).toEqual(contentOf(before));
        const redo = invertChanges(after, inverse.value, takingBack);
        const again = redo.ok ? applyChanges(back.value.document, redo.value, context) : redo;
        expect(again.ok && contentOf(again.value.document)).toEqual(contentOf(after));
      }),
      { numRuns: 500 },
    );
  });

  it('ties no actor that is not there and mentions none that is gone', () => {
    fc.assert(
      fc.property(arbitraryChanges(), (drawn) => {
        const before = smallNetwork();
        const applied = applyChanges(before, seenNow(before, drawn), context);
        if (!applied.ok) return;
        const { actors = [], ties = [], placements = [], memberships = [] } = applied.value.document;
        const there = new Set<string | undefined>(actors.map(({ id }) => id));
        const stood = [
          ...ties.flatMap(({ fromId, toId }) => [fromId, toId]),
          ...placements.map(({ actorId }) => actorId),
          ...memberships.map(({ actorId }) => actorId),
          ...actors.flatMap(({ partOf }) => partOf ?? []),
        ];
        const gone = applied.value.removed.filter(({ collection }) => collection === 'actors').map(({ id }) => id);
        expect(stood.filter((id) => gone.includes(id as string))).toEqual([]);
        expect(ties.flatMap(({ fromId, toId }) => [fromId, toId]).filter((id) => !there.has(id))).toEqual([]);
      }),
    );
  });

  it('raises the revision of everything written by one', () => {
    fc.assert(
      fc.property(arbitraryChanges(), (drawn) => {
        const before = smallNetwork();
        const applied = applyChanges(before, seenNow(before, drawn), context);
        if (!applied.ok) return;
        const known = new Set(
          [before.actors, before.ties, before.placements, before.memberships].flatMap((list) =>
            (list ?? []).map(({ id }) => id as string),
          ),
        );
        for (const { id, revision } of applied.value.written) expect(revision).toBe(known.has(id) ? 2 : 1);
      }),
    );
  });

  it('is the same in any order of the set', () => {
    fc.assert(
      fc.property(arbitraryChanges(), (drawn) => {
        const before = smallNetwork();
        const changes = seenNow(before, drawn);
        const contents = [changes, changes.toReversed()].map((set) => {
          const applied = applyChanges(before, set, context);
          return applied.ok ? contentOf(applied.value.document) : 'refused';
        });
        expect(contents[0]).toEqual(contents[1]);
      }),
    );
  });
});
