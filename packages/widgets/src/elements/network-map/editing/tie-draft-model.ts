import type { Tie, TieStage } from '@geflecht/core/network';
import type { MapActor, MapTie, NetworkMap } from '../network-map-model.js';
import type { Draft, Drafted } from './actor-draft-model.js';
import { creation, update } from './change-model.js';

/** Stages in the order in which relations grow. */
const stages: readonly TieStage[] = ['wished', 'contact', 'workingRelation', 'cooperation', 'partnership'];

/** Choices of a form for one tie. */
export interface TieChoices {
  readonly stages: readonly TieStage[];
  readonly activities: readonly Tie['activity'][];
  /** As the actor sees it. */
  readonly directions: readonly ('undirected' | 'out' | 'in' | 'mutual')[];
}

/** Whose tie a form is about. */
export interface TieSubject {
  readonly map: NetworkMap;
  readonly actor: MapActor;
  /** Absent for a new one. */
  readonly tie?: MapTie | undefined;
  readonly networkId: string;
  readonly newId: () => string;
}

function directionOf({ record, from }: MapTie, actor: MapActor): TieChoices['directions'][number] {
  if (record.direction !== 'directed') return record.direction;
  return from.id === actor.id ? 'out' : 'in';
}

/** What can be chosen: steps that there are, and no turning round, which would take what each side has said with it. */
export function tieChoices({ actor, tie }: Pick<TieSubject, 'actor' | 'tie'>): TieChoices {
  if (tie === undefined) {
    return { stages, activities: ['active', 'dormant'], directions: ['undirected', 'out', 'in', 'mutual'] };
  }
  const { stage, activity, from } = tie;
  return {
    stages: stage === 'wished' ? ['wished', 'contact'] : stages.slice(1),
    activities: activity === 'ended' ? ['active', 'ended'] : ['active', 'dormant', 'ended'],
    directions: ['undirected', from.id === actor.id ? 'out' : 'in', 'mutual'],
  };
}

/** The fields as a tie has them. */
export function tieDraft({ actor, tie }: Pick<TieSubject, 'actor' | 'tie'>): Draft {
  if (tie === undefined) return { partner: '', kind: 'exchange', stage: 'contact', activity: 'active' };
  return {
    kind: tie.kindId,
    stage: tie.stage,
    activity: tie.activity,
    direction: directionOf(tie, actor),
    strength: tie.record.strength?.toString(),
  };
}

type Ends = Readonly<Record<'fromId' | 'toId' | 'direction' | 'kind', string>>;

function keyOf({ fromId, toId, direction, kind }: Ends): string {
  const ends = direction === 'directed' ? [fromId, toId] : [fromId, toId].toSorted();
  return JSON.stringify([...ends, direction, kind]);
}

/** Makes a change of what a form says of a tie. */
export function tieChanges(draft: Draft, { map, actor, tie, networkId, newId }: TieSubject): Drafted {
  const { partner = '', kind = '', stage, activity, direction: way = 'undirected', strength } = draft;
  const other = tie === undefined ? partner : '';
  if (tie === undefined && other === '') return { fault: ['partner', 'required'] };
  if (stage === 'wished' && activity === 'ended') return { fault: ['activity', 'step'] };
  const [fromId, toId] = tie ? [tie.from.id, tie.to.id] : [actor.id, other];
  const ends = way === 'in' && tie === undefined ? { fromId: toId, toId: fromId } : { fromId, toId };
  const direction = way === 'in' || way === 'out' ? 'directed' : way;
  const fields = { ...ends, kind, direction, stage, activity, strength: strength ? Number(strength) : undefined };
  const key = keyOf(fields);
  const isThere = map.ties.some(({ record }) => record.id !== tie?.record.id && keyOf(record) === key);
  if (isThere) return { fault: ['kind', 'duplicate'] };
  if (tie === undefined) return { changes: [creation('ties', { ...fields, id: newId(), networkId })] };
  return { changes: [update('ties', tie.record, fields) ?? []].flat() };
}
