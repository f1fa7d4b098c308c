import type { Actor, Network, Tie } from '@geflecht/core/network';
import type { Attributes } from './attributes.js';
import { openOrigin, sameAsId } from './open-origin.js';
import type { OpenOrigin } from './open-origin.js';
import type { Period, TieDraft } from './tie-draft.js';

/** A tie while its file is read: what only the end of the file settles may still change. */
export interface OpenTie {
  readonly id: Tie['id'];
  networkId: Network['id'];
  fromId: Actor['id'];
  toId: Actor['id'];
  readonly kind: string;
  readonly direction: Tie['direction'];
  readonly stage: Tie['stage'];
  readonly activity: Tie['activity'];
  strength?: number;
  weight?: number;
  formality?: Tie['formality'];
  periods?: Period[];
  attributes?: Attributes;
  source?: OpenOrigin[];
}

/** What a tie is called in the document. */
interface Naming {
  readonly id: string;
  readonly fromId: Actor['id'];
  readonly toId: Actor['id'];
  readonly kind: string;
}

const unnamed = '' as Network['id'];

/** The record of a tie, without gaps. Common shapes are spelt out: files have hundreds of thousands of ties. */
export function openTie(draft: TieDraft, naming: Naming): OpenTie {
  const { direction, weight, attributes, periods, strength, formality } = draft;
  const { fromId, toId, kind } = naming;
  const id = naming.id as Tie['id'];
  const [networkId, stage, activity] = [unnamed, draft.stage ?? 'contact', draft.activity ?? 'active'];
  const isPlain =
    periods === undefined && attributes === undefined && strength === undefined && formality === undefined;
  const source = sourceOf(draft, id);
  if (isPlain && weight !== undefined) {
    return source === undefined
      ? { id, networkId, fromId, toId, kind, direction, stage, activity, weight }
      : { id, networkId, fromId, toId, kind, direction, stage, activity, weight, source };
  }
  const record: OpenTie = { id, networkId, fromId, toId, kind, direction, stage, activity };
  if (strength !== undefined) record.strength = strength;
  if (weight !== undefined) record.weight = weight;
  if (formality !== undefined) record.formality = formality;
  if (periods !== undefined && periods.length > 0) record.periods = [...periods];
  if (attributes !== undefined) record.attributes = attributes;
  if (source !== undefined) record.source = source;
  return record;
}

/** The origin of a tie with an id of its own or with more to say than the model takes. */
function sourceOf({ id, rest }: TieDraft, made: string): OpenOrigin[] | undefined {
  if (rest === undefined && id === made) return sameAsId;
  return rest === undefined && id === undefined ? undefined : [openOrigin(id ?? made, rest)];
}
