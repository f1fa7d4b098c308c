import { describe, expect, it } from 'vitest';
import {
  buildActor,
  buildContributor,
  buildEvent,
  buildMembership,
  buildNeedsAnswer,
  buildOnlineAccess,
  buildSession,
  buildSignUp,
  buildSignUpRules,
  buildTie,
  seenBy,
} from '../testing/index.js';

const visitor = {};
const confirmed = { confirmedFor: ['event-1'] };
const member = { memberOf: ['network-1'] };
const team = { organises: ['event-1'] };
const coordination = { coordinates: ['network-1'] };
const contributor = buildContributor({ mail: 'moderation@verein.example' });
const actor = buildActor({ personName: 'Ada Beispiel', reviewOn: '2028-01-01', attributes: { seit: 2019 } });
const membership = buildMembership({ claimedRoles: ['host'], hoursPerMonth: 4 });

describe('who reads what', () => {
  it('shows a visitor public groups and leaves the others out, not null', () => {
    expect(seenBy('contributors', contributor, { viewer: visitor })).toEqual({
      id: 'contributor-1',
      name: contributor.name,
      scope: { eventId: 'event-1' },
    });
  });

  it('hides a record from those who may not read its first group', () => {
    expect(seenBy('memberships', membership, { viewer: visitor })).toBeUndefined();
    expect(seenBy('signUps', buildSignUp(), { viewer: { ...confirmed, ...member } })).toBeUndefined();
  });

  it('shows the confirmed what is theirs, but not what is the members’', () => {
    expect(seenBy('onlineAccesses', buildOnlineAccess({ from: undefined }), { viewer: confirmed })).toBeDefined();
    expect(seenBy('contributors', contributor, { viewer: confirmed })).not.toHaveProperty('mail');
  });

  it('does not count members as confirmed or the confirmed as members', () => {
    expect(seenBy('onlineAccesses', buildOnlineAccess({ from: undefined }), { viewer: member })).toBeUndefined();
    expect(seenBy('memberships', membership, { viewer: confirmed })).toBeUndefined();
  });

  it('shows members the member groups of their network', () => {
    expect(seenBy('memberships', membership, { viewer: member })).toEqual({
      id: 'membership-1',
      networkId: 'network-1',
      actorId: 'actor-1',
      scope: { networkId: 'network-1' },
    });
  });

  it('shows needs to those with the right and to the person concerned, to nobody else', () => {
    const needs = buildNeedsAnswer();
    const reads = (viewer: object) => seenBy('needsAnswers', needs, { viewer }) !== undefined;
    const others = [
      visitor,
      confirmed,
      member,
      team,
      coordination,
      { holdsSignUp: ['sign-up-2'] },
      { rights: ['funding'] },
    ];
    expect(others.map(reads)).toEqual(others.map(() => false));
    expect([{ rights: ['needs'] }, { holdsSignUp: ['sign-up-1'] }].map(reads)).toEqual([true, true]);
  });

  it('shows the event team everything up to coordination', () => {
    expect(seenBy('contributors', contributor, { viewer: team })).toMatchObject({ mail: 'moderation@verein.example' });
    expect(seenBy('signUps', buildSignUp(), { viewer: team })).not.toHaveProperty('manageKeyHash');
  });

  it('shows the network coordination its groups, but nothing private', () => {
    const seen = seenBy('memberships', membership, { viewer: coordination });
    expect(seen).toMatchObject({ claimedRoles: ['host'] });
    expect(seen).not.toHaveProperty('hoursPerMonth');
  });

  it('shows the person or side concerned everything about itself', () => {
    const own = { isActor: ['actor-1'] };
    expect(seenBy('memberships', membership, { viewer: own })).toEqual(membership);
    expect(seenBy('actors', actor, { viewer: own })).toEqual(actor);
    expect(seenBy('signUps', buildSignUp(), { viewer: { holdsSignUp: ['sign-up-1'] } })).toEqual(buildSignUp());
  });

  it('keeps how the coordination cares for a tie from its sides', () => {
    const tie = buildTie({ strategy: 'Erst anrufen, dann einladen', rhythmDays: 90 });
    const seen = seenBy('ties', tie, { viewer: { isActor: [tie.fromId] } });
    expect(seen).toMatchObject({ id: tie.id, kind: tie.kind });
    expect(seen).not.toHaveProperty('strategy');
    expect(seen).not.toHaveProperty('rhythmDays');
  });

  it('shows each side of a tie what both sides said', () => {
    const tie = buildTie({ sides: { from: { answer: 'confirmed' }, to: { answer: 'denied' } } });
    for (const side of ['actor-1', 'actor-2']) {
      expect(seenBy('ties', tie, { viewer: { isActor: [side] } })).toMatchObject({ sides: tie.sides });
    }
    expect(seenBy('ties', tie, { viewer: { isActor: ['actor-3'] } })).toBeUndefined();
  });

  it('shows origin and audience rules to coordination only', () => {
    const session = buildSession({ source: [{ system: 'frab', originalId: '17' }] });
    expect(seenBy('sessions', session)).not.toHaveProperty('source');
    expect(seenBy('sessions', session, { viewer: team })).toHaveProperty('source');
  });

  it('knows the team of an event that belongs to a network', () => {
    const draft = buildEvent({ status: 'draft', scope: { networkId: 'network-1' } });
    expect(seenBy('events', draft, { viewer: team })).toBeDefined();
    expect(seenBy('events', draft, { viewer: coordination })).toBeDefined();
    expect(seenBy('events', draft, { viewer: member })).toBeUndefined();
  });
});

describe('drafts', () => {
  it('are read by coordination alone, whatever their groups say', () => {
    const rules = [{ group: 'core', audience: 'public' as const }];
    const draft = buildSession({ status: 'draft', visibility: rules });
    expect(seenBy('sessions', draft)).toBeUndefined();
    expect(seenBy('sessions', draft, { viewer: confirmed })).toBeUndefined();
    expect(seenBy('sessions', draft, { viewer: team })).toBeDefined();
  });
});

describe('unknown fields', () => {
  it('are private at every depth', () => {
    const session = {
      ...buildSession({
        parts: [{ id: 'part-1', kind: 'table', title: 'Tisch' }],
        links: [{ url: 'https://a.example' }],
      }),
      inner: 'secret',
    };
    const marked = JSON.parse(
      JSON.stringify(session)
        .replace('"kind":"table"', '"kind":"table","inner":"secret"')
        .replace('"url":"https://a.example"', '"url":"https://a.example","inner":{"deep":"secret"}'),
    ) as object;
    expect(JSON.stringify(marked).match(/secret/gu)).toHaveLength(3);
    for (const viewer of [visitor, confirmed, team]) {
      expect(JSON.stringify(seenBy('sessions', marked, { viewer }))).not.toContain('secret');
    }
  });

  it('of a choice between shapes are private as well', () => {
    const event = buildEvent();
    const marked = {
      ...event,
      controller: { actorId: 'actor-1', inner: 'secret' },
      scope: { eventId: 'event-1', inner: 'secret' },
    };
    expect(JSON.stringify(seenBy('events', marked))).not.toContain('secret');
  });

  it('reach the record’s own side', () => {
    expect(seenBy('actors', { ...actor, inner: 'kept' }, { viewer: { isActor: ['actor-1'] } })).toHaveProperty('inner');
  });
});

describe('disclose', () => {
  it('leaves out a value its schema does not accept', () => {
    expect(seenBy('signUpRules', { ...buildSignUpRules(), externalUrl: { a: 1 } })).not.toHaveProperty('externalUrl');
  });

  it('does not change the record', () => {
    const record = buildActor({ contact: { mail: 'haus@verein.example' } });
    const before = structuredClone(record);
    seenBy('actors', record);
    expect(record).toEqual(before);
  });
});
