import { describe, expect, it } from 'vitest';
import {
  buildActor,
  buildDuty,
  buildEffortEntry,
  buildGoal,
  buildOffer,
  buildPurposeTemplate,
  buildResource,
  buildSeat,
  buildSnapshot,
  buildSuggestion,
  buildTie,
  seenBy,
} from '../testing/index.js';

const member = { viewer: { memberOf: ['network-1'] } };
const coordination = { viewer: { coordinates: ['network-1'] } };
const actor = { viewer: { isActor: ['actor-1'] } };
const toMembers = (group: string) => [{ group, audience: 'members' as const }];
const frozenFor = (snapshot: object, who: object) => seenBy('snapshots', snapshot, who)?.['frozen'];

const fundingTie = buildTie({ id: 'tie-2', kind: 'funding', shareBand: 'to50' });
const careTie = buildTie({ lastContactOn: '2027-01-10' });

describe('what helps a network', () => {
  it.each([
    ['seats', buildSeat()],
    ['offers', buildOffer()],
    ['purposeTemplates', buildPurposeTemplate()],
  ] as const)('is public in %s', (collection, record) => {
    expect(seenBy(collection, record)).toMatchObject({ id: record.id });
  });

  it.each([
    ['duties', buildDuty()],
    ['goals', buildGoal()],
    ['resources', buildResource()],
  ] as const)('is for members in %s', (collection, record) => {
    expect(seenBy(collection, record)).toBeUndefined();
    expect(seenBy(collection, record, member)).toMatchObject({ id: record.id });
  });

  it.each(['money', 'staff'])('tells need of %s to the coordination only', (kind) => {
    const need = buildResource({ direction: 'needs', kind });
    expect(seenBy('resources', need, member)).toBeUndefined();
    expect(seenBy('resources', need, coordination)).toMatchObject({ kind });
    expect(seenBy('resources', need, actor)).toMatchObject({ kind });
  });
});

describe('effort entries', () => {
  it('are read by the actor alone', () => {
    expect(seenBy('effortEntries', buildEffortEntry(), coordination)).toBeUndefined();
    expect(seenBy('effortEntries', buildEffortEntry(), actor)).toMatchObject({ minutes: 90 });
  });

  it('are handed on to the coordination and no further', () => {
    const handedOn = buildEffortEntry({ visibility: [{ group: 'core', audience: 'coordination' }] });
    expect(seenBy('effortEntries', handedOn, coordination)).toMatchObject({ minutes: 90 });
    expect(seenBy('effortEntries', buildEffortEntry({ visibility: toMembers('core') }), member)).toBeUndefined();
  });
});

describe('suggestions', () => {
  it('are read by the coordination', () => {
    expect(seenBy('suggestions', buildSuggestion(), member)).toBeUndefined();
    expect(seenBy('suggestions', buildSuggestion(), coordination)).toMatchObject({ change: { op: 'create' } });
  });

  it('are read by whoever made them', () => {
    const suggestion = buildSuggestion({ by: { actorId: 'actor-1' } });
    expect(seenBy('suggestions', suggestion, actor)).toEqual(suggestion);
    expect(seenBy('suggestions', suggestion, { viewer: { isActor: ['actor-2'] } })).toBeUndefined();
  });

  it('show of a record what its own groups show', () => {
    const record = { op: 'update', collection: 'ties', record: careTie } as const;
    const opened = buildSuggestion({ change: record, visibility: toMembers('core') });
    expect(seenBy('suggestions', opened, coordination)).toHaveProperty('change.record.lastContactOn');
    expect(seenBy('suggestions', opened, member)).toHaveProperty('change.record.kind');
    expect(seenBy('suggestions', opened, member)).not.toHaveProperty('change.record.lastContactOn');
  });

  it('are hidden with a record that is hidden', () => {
    const suggestion = buildSuggestion({ change: { op: 'create', collection: 'ties', record: fundingTie } });
    expect(seenBy('suggestions', suggestion, coordination)).toBeUndefined();
    const paid = { viewer: { coordinates: ['network-1'], rights: ['funding'] } };
    expect(seenBy('suggestions', suggestion, paid)).toHaveProperty('change.record.shareBand');
  });
});

describe('snapshots', () => {
  const snapshot = buildSnapshot({
    frozen: {
      actors: [buildActor({ attributes: { seit: 2019 } }), buildActor({ id: 'actor-2' })],
      ties: [careTie, fundingTie],
    },
  });

  it('are read by the coordination unless opened to members', () => {
    expect(seenBy('snapshots', snapshot, member)).toBeUndefined();
    expect(seenBy('snapshots', { ...snapshot, visibility: toMembers('core') }, member)).toHaveProperty('takenAt');
    const opened = { ...snapshot, visibility: [{ group: 'core', audience: 'public' as const }] };
    expect(seenBy('snapshots', opened)).toBeUndefined();
  });

  it('keep the audience of every frozen group', () => {
    expect(frozenFor(snapshot, coordination)).toMatchObject({
      actors: [{ attributes: { seit: 2019 } }, {}],
      ties: [{ id: 'tie-1', lastContactOn: '2027-01-10' }],
    });
    const toAll = frozenFor({ ...snapshot, visibility: toMembers('core') }, member);
    expect(JSON.stringify(toAll)).not.toMatch(/lastContactOn|attributes|tie-2/u);
    expect(toAll).toMatchObject({ ties: [{ id: 'tie-1' }] });
  });

  it('know no unknown fields of frozen records', () => {
    const actors = [Object.assign(buildActor(), { inner: 'secret' })];
    const odd = buildSnapshot({ frozen: { actors } });
    expect(JSON.stringify(frozenFor(odd, coordination))).not.toContain('secret');
  });
});
