import { describe, expect, it } from 'vitest';
import type { Viewer } from '../../audience/viewer.js';
import { validateDocument } from '../../document/validate-document.js';
import { arbitraryChanges, seenNow, smallNetwork } from '../../network/editing/editing-harness.js';
import type { NetworkChange } from '../../network/network-change.js';
import { buildActor, buildTie, buildViewer } from '../../testing/index.js';
import { judgeChanges } from './judge-changes.js';
import { judgeChangeSet, judgeSuggestion } from './judge-request.js';
import type { NetworkState } from './network-state.js';
import fc from 'fast-check';

const coordination = buildViewer({ coordinates: ['network-1'] });
const at = '2027-02-03T10:00:00.000Z';

function judged(changes: readonly object[], viewer: Viewer = coordination, state: Partial<NetworkState> = {}) {
  const context = { networkId: 'network-1', viewer, at };
  return judgeChanges({ document: smallNetwork(), ...state }, changes as readonly NetworkChange[], context);
}

function refusal(...asked: Parameters<typeof judged>): readonly unknown[] {
  const answer = judged(...asked);
  if (answer.ok) return ['taken'];
  const { code, issues = [] } = answer.refusal;
  return [code, ...issues.map((issue) => `${issue.path.join('.')} ${issue.code}`)];
}

const update = (collection: string, record: object, rest: object = {}) => ({
  op: 'update',
  collection,
  record,
  ...rest,
});
const create = (collection: string, record: object) => ({ op: 'create', collection, record });

describe('judgeChanges', () => {
  it('lets nobody set or empty what they may not read', () => {
    const member = buildViewer({ memberOf: ['network-1'] });
    const stored = { ...smallNetwork(), ties: [buildTie({ strategy: 'Plan' })] };
    const state = { document: stored };
    expect(refusal([update('ties', { ...buildTie(), strategy: 'Anders' })], member, state)).toEqual([
      'invalid',
      'changes.0.record.strategy value-not-allowed',
    ]);
    expect(refusal([update('ties', buildTie(), { clears: ['strategy'] })], member, state)).toEqual([
      'invalid',
      'changes.0.clears.strategy value-not-allowed',
    ]);
    expect(refusal([update('ties', { ...buildTie(), strength: 2 })], member, state)).toEqual(['taken']);
  });

  it('takes a shortened place that comes back for what it stands for', () => {
    const location = { address: { street: 'Am Bach 1' }, precision: 'district', areaName: 'Bachviertel' } as const;
    const document = { ...smallNetwork(), actors: [buildActor({ location }), buildActor({ id: 'actor-2' })] };
    const shown = { areaName: 'Bachviertel', precision: 'district' };
    const record = { ...buildActor(), location: shown, name: 'Neuer Name' };
    const answer = judged([update('actors', record)], buildViewer(), { document: { ...document, ties: [] } });
    const actor = answer.ok ? answer.value.document.actors?.[0] : undefined;
    expect([actor?.name, actor?.location]).toEqual(['Neuer Name', location]);
  });

  it('refuses a circle of parents and references to nobody', () => {
    const circle = update('actors', { ...buildActor(), partOf: 'actor-3' });
    expect(refusal([circle])).toEqual(['invalid', 'changes.0.record.partOf parent-circular']);
    const benefits = [{ kind: 'time', for: { actorId: 'nobody' } }];
    const sides = { from: { answer: 'confirmed', benefits }, to: { answer: 'notAsked' } };
    expect(refusal([update('ties', { ...buildTie(), sides })])).toEqual([
      'invalid',
      'changes.0.record.sides.from.benefits.0.for.actorId id-unknown',
    ]);
  });

  it('leaves findings about fields nobody changed to those who look for them', () => {
    const document = {
      ...smallNetwork(),
      actors: [buildActor({ partOf: 'elsewhere' }), buildActor({ id: 'actor-2' })],
    };
    const renamed = update('actors', { ...buildActor({ partOf: 'elsewhere' }), name: 'Neu' });
    expect(refusal([renamed], coordination, { document: { ...document, memberships: [] } })).toEqual(['taken']);
  });

  it('refuses ids that others use or have', () => {
    const used = { usedElsewhere: new Set(['actor-1']), takenElsewhere: new Set(['actor-9']) };
    const removal = { op: 'remove', collection: 'actors', record: buildActor() };
    expect(refusal([removal], coordination, used)).toEqual(['invalid', 'changes.0.record.id record-in-use']);
    expect(refusal([create('actors', buildActor({ id: 'actor-9' }))], coordination, used)).toEqual([
      'invalid',
      'changes.0.record.id record-foreign',
    ]);
  });

  it('never leaves a document that does not hold', () => {
    fc.assert(
      fc.property(arbitraryChanges(), (drawn) => {
        const document = smallNetwork();
        const whole = seenNow(document, drawn).filter(({ op }) => op !== 'update');
        const answer = judged(whole);
        const left = answer.ok ? answer.value.document : document;
        expect(validateDocument(left).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
    );
  });
});

describe('judgeSuggestion', () => {
  it('takes no more than the coordination can still look at', () => {
    const change = create('actors', buildActor({ id: 'actor-9' }));
    const context = { networkId: 'network-1', viewer: coordination, at, newId: () => 'sg-new' };
    const waiting = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ id: `sg-${index}`, networkId: 'network-1', change }));
    const outcomes = [999, 1_000].map((count) => {
      const document = { ...smallNetwork(), suggestions: waiting(count) } as unknown as NetworkState['document'];
      const answer = judgeSuggestion({ document }, { submitKey: 'submit-key-1', change } as never, context);
      return answer.ok ? answer.value.receipt.status : answer.refusal.code;
    });
    expect(outcomes).toEqual(['open', 'too-large']);
  });

  it('lets go of the oldest that are decided', () => {
    const change = create('actors', buildActor({ id: 'actor-9' }));
    const decided = Array.from({ length: 1_002 }, (_, index) => ({
      id: `sg-${index}`,
      networkId: 'network-1',
      change,
      status: 'withdrawn',
      updatedAt: `2027-01-01T00:00:${String(index % 60).padStart(2, '0')}.${String(index).padStart(4, '0')}Z`,
    }));
    decided[0] = { ...decided[0], updatedAt: '2026-01-01T00:00:00Z' } as never;
    decided[5] = { ...decided[5], updatedAt: '2026-01-02T00:00:00Z' } as never;
    const document = { ...smallNetwork(), suggestions: decided } as unknown as NetworkState['document'];
    const context = { networkId: 'network-1', viewer: coordination, at, newId: () => 'sg-new' };
    const answer = judgeSuggestion({ document }, { submitKey: 'submit-key-1', change } as never, context);
    expect(answer.ok && answer.value.forgotten).toEqual(['sg-5', 'sg-0']);
  });
});

describe('judgeChangeSet', () => {
  it('names what is stored by ids alone', () => {
    const request = { submitKey: 'submit-key-1', changes: [create('actors', buildActor({ id: 'actor-9' }))] };
    const context = { networkId: 'network-1', viewer: coordination, at };
    const answer = judgeChangeSet({ document: smallNetwork() }, request as never, context);
    expect(answer.ok && answer.value.receipt).toEqual({
      networkId: 'network-1',
      at,
      written: [{ collection: 'actors', id: 'actor-9', revision: 1 }],
      removed: [],
      superseded: [],
    });
  });
});
