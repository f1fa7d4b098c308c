import { describe, expect, it } from 'vitest';
import {
  buildActor,
  buildEvent,
  buildMembership,
  buildOnlineAccess,
  buildSession,
  buildTie,
  seenBy,
} from '../testing/index.js';
import type { AudienceRule } from './meta.js';

const visitor = {};
const actor = buildActor({ attributes: { seit: 2019 } });
const confirmed = { confirmedFor: ['event-1'] };
const member = { memberOf: ['network-1'] };
const team = { organises: ['event-1'] };
const coordination = { coordinates: ['network-1'] };
const membership = buildMembership({ claimedRoles: ['host'], hoursPerMonth: 4 });

describe('audience rules', () => {
  it('open a group as far as its ceiling', () => {
    const rule = [{ group: 'publication', audience: 'members' as const }];
    expect(seenBy('actors', { ...actor, visibility: rule }, { viewer: member })).toHaveProperty('attributes');
  });

  it('are refused above the ceiling, so that the default holds', () => {
    const rule = [{ group: 'publication', audience: 'public' as const }];
    const opened = { ...actor, visibility: rule };
    expect(seenBy('actors', opened)).not.toHaveProperty('attributes');
    expect(seenBy('actors', opened, { viewer: member })).not.toHaveProperty('attributes');
    expect(seenBy('actors', opened, { viewer: coordination })).toHaveProperty('attributes');
  });

  it('that are refused leave the decision to the network', () => {
    const opened = { ...actor, visibility: [{ group: 'publication', audience: 'public' as const }] };
    const visibilityDefaults = [{ group: 'actor.publication', audience: 'private' as const }];
    expect(seenBy('actors', opened, { viewer: coordination })).toHaveProperty('attributes');
    expect(seenBy('actors', opened, { viewer: coordination, visibilityDefaults })).not.toHaveProperty('attributes');
  });

  it('narrow a group', () => {
    const rule = [{ group: 'approach', audience: 'members' as const }];
    const record = buildActor({ contact: { mail: 'haus@verein.example' }, visibility: rule });
    expect(seenBy('actors', record)).not.toHaveProperty('contact');
    expect(seenBy('actors', record, { viewer: member })).toHaveProperty('contact');
  });

  it('do not narrow what must be shown', () => {
    const rule = [{ group: 'duty', audience: 'private' as const }];
    const event = buildEvent({ fundingNoticeIds: ['notice-1'], visibility: rule });
    expect(seenBy('events', event)).toHaveProperty('fundingNoticeIds');
  });

  it('take effect from their own instant', () => {
    const rule = [{ group: 'content', audience: 'coordination' as const, from: '2027-03-02T00:00:00+01:00' }];
    const session = buildSession({ questions: ['Wer fehlt am Tisch?'], visibility: rule });
    expect(seenBy('sessions', session)).toHaveProperty('questions');
    expect(seenBy('sessions', session, { at: '2027-03-02T00:00:00+01:00' })).not.toHaveProperty('questions');
  });

  it('come from the record first, then from its network by entity and group', () => {
    const defaults = [{ group: 'actor.approach', audience: 'members' as const }];
    const record = buildActor({ contact: { mail: 'haus@verein.example' } });
    expect(seenBy('actors', record, { visibilityDefaults: defaults })).not.toHaveProperty('contact');
    const own = { ...record, visibility: [{ group: 'approach', audience: 'public' }] };
    expect(seenBy('actors', own, { visibilityDefaults: defaults })).toHaveProperty('contact');
  });

  it('of a network do not reach groups of the same name in other entities', () => {
    const defaults = [{ group: 'tie.core', audience: 'coordination' as const }];
    expect(seenBy('memberships', membership, { viewer: member, visibilityDefaults: defaults })).toBeDefined();
  });
});

const opened = (audience: AudienceRule['audience']) => [{ group: 'money', audience, circle: ['actor-9'] }];

describe('private groups', () => {
  const money = { shareBand: 'over75' as const };

  it('are read by the circle of their rule', () => {
    const tie = buildTie({ ...money, visibility: opened('private') });
    const viewer = { ...member, isActor: ['actor-9'] };
    expect(seenBy('ties', tie, { viewer })).toHaveProperty('shareBand');
    expect(seenBy('ties', tie, { viewer: member })).not.toHaveProperty('shareBand');
  });

  it('stay closed to the circle of a rule that is refused', () => {
    const tie = buildTie({ ...money, visibility: opened('public') });
    expect(seenBy('ties', tie, { viewer: { ...member, isActor: ['actor-9'] } })).not.toHaveProperty('shareBand');
  });

  it('have a circle only while they are private', () => {
    const tie = buildTie({ ...money, visibility: opened('coordination') });
    expect(seenBy('ties', tie, { viewer: { ...member, isActor: ['actor-9'] } })).not.toHaveProperty('shareBand');
    expect(seenBy('ties', tie, { viewer: coordination })).toHaveProperty('shareBand');
  });

  it('are read by holders of their named right', () => {
    const tie = buildTie(money);
    expect(seenBy('ties', tie, { viewer: { ...member, rights: ['funding'] } })).toHaveProperty('shareBand');
    expect(seenBy('ties', tie, { viewer: { ...member, rights: ['needs'] } })).not.toHaveProperty('shareBand');
  });
});

describe('delicate ties', () => {
  it.each(['funding', 'personal'])('of kind %s are hidden even from coordination', (kind) => {
    const tie = buildTie({ kind });
    for (const viewer of [visitor, member, coordination]) expect(seenBy('ties', tie, { viewer })).toBeUndefined();
    expect(seenBy('ties', tie, { viewer: { isActor: ['actor-2'] } })).toEqual(tie);
  });

  it('can be opened to members, not to everybody', () => {
    const toMembers = buildTie({ kind: 'funding', visibility: [{ group: 'core', audience: 'members' }] });
    expect(seenBy('ties', toMembers, { viewer: member })).toBeDefined();
    const toAll = buildTie({ kind: 'funding', visibility: [{ group: 'core', audience: 'public' }] });
    expect(seenBy('ties', toAll)).toBeUndefined();
  });

  it('of kind funding are seen with the right to see funding, personal ones are not', () => {
    const viewer = { rights: ['funding'] };
    expect(seenBy('ties', buildTie({ kind: 'funding' }), { viewer })).toBeDefined();
    expect(seenBy('ties', buildTie({ kind: 'personal' }), { viewer })).toBeUndefined();
  });
});

describe('online access', () => {
  it('is released to the confirmed from its own instant', () => {
    const access = buildOnlineAccess({ from: '2027-03-06T08:00:00+01:00' });
    const before = { viewer: confirmed, at: '2027-03-06T07:59:59+01:00' };
    expect(seenBy('onlineAccesses', access, before)).toBeUndefined();
    expect(seenBy('onlineAccesses', access, { viewer: confirmed, at: '2027-03-06T07:00:00Z' })).toMatchObject({
      url: access.url,
    });
  });

  it('is seen by the team before that', () => {
    expect(seenBy('onlineAccesses', buildOnlineAccess(), { viewer: team })).toBeDefined();
  });

  it('is never public, whatever a rule says', () => {
    const access = buildOnlineAccess({ from: undefined, visibility: [{ group: 'access', audience: 'public' }] });
    expect(seenBy('onlineAccesses', access)).toBeUndefined();
  });
});
