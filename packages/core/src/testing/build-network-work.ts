import type { EffortEntry } from '../cooperation/index.js';
import type { Duty, Goal, Offer, PurposeTemplate, Resource, Seat, Snapshot, Suggestion } from '../network/index.js';
import { buildActor, buildTie } from './build-network.js';
import type { Overrides, Plain } from './plain.js';

const scope = { networkId: 'network-1' };

/** The coordination, `duty-1`, of `network-1`, held by `actor-1`. */
export function buildDuty(overrides: Overrides<Duty> = {}): Duty {
  const duty: Plain<Duty> = {
    id: 'duty-1',
    scope,
    networkId: 'network-1',
    kind: 'coordination',
    holderId: 'actor-1',
    ...overrides,
  };
  return duty as Duty;
}

/** A seat, `seat-1`, in the body `actor-1`, held by `actor-2`. */
export function buildSeat(overrides: Overrides<Seat> = {}): Seat {
  const seat: Plain<Seat> = {
    id: 'seat-1',
    scope,
    bodyId: 'actor-1',
    function: 'member',
    holderId: 'actor-2',
    ...overrides,
  };
  return seat as Seat;
}

/** A room, `resource-1`, that `actor-1` offers. */
export function buildResource(overrides: Overrides<Resource> = {}): Resource {
  const resource: Plain<Resource> = {
    id: 'resource-1',
    scope,
    actorId: 'actor-1',
    direction: 'offers',
    kind: 'space',
    ...overrides,
  };
  return resource as Resource;
}

/** A goal, `goal-1`, of `network-1` that `actor-1` developed and contributes to. */
export function buildGoal(overrides: Overrides<Goal> = {}): Goal {
  const goal: Plain<Goal> = {
    id: 'goal-1',
    scope,
    of: { networkId: 'network-1' },
    text: 'Jede Familie findet im Quartier jemanden zum Reden.',
    developedBy: [{ actorId: 'actor-1' }],
    contributions: [{ kind: 'space', text: 'Ein Raum am Vormittag', by: { actorId: 'actor-1' } }],
    ...overrides,
  };
  return goal as Goal;
}

/** A joint offer, `offer-1`, of `actor-1` and `actor-2`. */
export function buildOffer(overrides: Overrides<Offer> = {}): Offer {
  const offer: Plain<Offer> = {
    id: 'offer-1',
    scope,
    title: 'Elterncafé Erlenbogen',
    providers: [{ actorId: 'actor-1' }, { actorId: 'actor-2' }],
    ...overrides,
  };
  return offer as Offer;
}

/** A template, `template-1`, that expects family education and a youth office. */
export function buildPurposeTemplate(overrides: Overrides<PurposeTemplate> = {}): PurposeTemplate {
  const purposeTemplate: Plain<PurposeTemplate> = {
    id: 'template-1',
    scope,
    title: 'Netzwerk Familie',
    expected: [{ sectorId: 'familyEducation' }, { sectorId: 'youthOffice', required: true }],
    ...overrides,
  };
  return purposeTemplate as PurposeTemplate;
}

/** A frozen state, `snapshot-1`, of `network-1` with `actor-1`, `actor-2` and their tie. */
export function buildSnapshot(overrides: Overrides<Snapshot> = {}): Snapshot {
  const snapshot: Plain<Snapshot> = {
    id: 'snapshot-1',
    scope,
    networkId: 'network-1',
    takenAt: '2026-03-01T12:00:00+01:00',
    frozen: { actors: [buildActor(), buildActor({ id: 'actor-2' })], ties: [buildTie()] },
    ...overrides,
  };
  return snapshot as Snapshot;
}

/** A wish, `suggestion-1`, for a tie between `actor-1` and `actor-2`. */
export function buildSuggestion(overrides: Overrides<Suggestion> = {}): Suggestion {
  const suggestion: Plain<Suggestion> = {
    id: 'suggestion-1',
    scope,
    networkId: 'network-1',
    change: { op: 'create', collection: 'ties', record: buildTie({ id: 'tie-new', stage: 'wished' }) },
    via: 'form',
    status: 'open',
    ...overrides,
  };
  return suggestion as Suggestion;
}

/** An hour and a half, `effort-1`, of care by `actor-1` for `network-1`. */
export function buildEffortEntry(overrides: Overrides<EffortEntry> = {}): EffortEntry {
  const effortEntry: Plain<EffortEntry> = {
    id: 'effort-1',
    scope,
    actorId: 'actor-1',
    on: '2027-02-10',
    minutes: 90,
    kind: 'care',
    paid: 'paid',
    networkId: 'network-1',
    ...overrides,
  };
  return effortEntry as EffortEntry;
}
