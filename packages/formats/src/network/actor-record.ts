import type { Actor } from '@geflecht/core/network';
import type { Text } from '@geflecht/core/text';
import type { Findings } from '../reading/findings.js';
import { plainText, richText } from '../records/author-text.js';
import type { ActorDraft } from './actor-draft.js';
import type { Attributes } from './attributes.js';
import { openOrigin, sameAsId } from './open-origin.js';
import type { OpenOrigin } from './open-origin.js';
import type { PlaceNames } from './place.js';

/** An actor while its file is read: what only the end of the file settles may still change. */
export interface OpenActor {
  readonly id: Actor['id'];
  readonly kind: Actor['kind'];
  readonly name: Text;
  sectorIds?: readonly string[] | undefined;
  partOf?: Actor['id'];
  attributes?: Attributes;
  source: OpenOrigin[];
}

/** Where a reader notes what it finds, and how it names places. */
export interface Notes {
  readonly findings: Findings;
  readonly nameOf: PlaceNames;
}

const longestPlainLabel = 1_000;
/** Neither outer blanks nor line ends: a label that needs no tidying. */
const tidyLabel = /^[^\s\p{C}](?:[^\p{C}]*[^\s\p{C}])?$/u;

const blank = 0x20;
const firstControl = 0x7f;

/** Whether a label is made of printable ASCII without outer blanks, which is soon told and most often so. */
function isSimpleLabel(label: string): boolean {
  const last = label.length - 1;
  if (last < 0 || label.charCodeAt(0) === blank || label.charCodeAt(last) === blank) return false;
  for (let at = 0; at <= last; at += 1) {
    const code = label.charCodeAt(at);
    if (code < blank || code >= firstControl) return false;
  }
  return true;
}

function labelOf({ label, at }: ActorDraft, { findings, nameOf }: Notes): Text | undefined {
  if (typeof label === 'string' && label.length < longestPlainLabel) {
    if (isSimpleLabel(label) || tidyLabel.test(label)) return label;
  }
  return label === undefined ? undefined : plainText(label, findings, nameOf(at));
}

function descriptionOf(
  { description, at }: ActorDraft,
  { findings, nameOf }: Notes,
): { description?: Text } | undefined {
  const text = description === undefined ? undefined : richText(description, findings, nameOf(at));
  return text === undefined ? undefined : { description: text };
}

/**
 * The record of an actor, without gaps but for the sectors, which follow once all words are known. Common shapes are spelt
 * out: files have tens of thousands of actors.
 */
export function openActor(draft: ActorDraft, id: Actor['id'], notes: Notes): OpenActor {
  const { kind = 'organisation', attributes, rest, shortName, description, further, key } = draft;
  const name = labelOf(draft, notes) ?? id;
  const source = rest === undefined && key === id ? sameAsId : [openOrigin(key, rest)];
  const isPlain = shortName === undefined && description === undefined && further === undefined;
  const hasSectors = draft.sector !== undefined || draft.sectorIds !== undefined;
  if (isPlain && attributes !== undefined) {
    if (hasSectors) return { id, kind, name, sectorIds: undefined, attributes, source };
    return { id, kind, name, attributes, source };
  }
  return {
    id,
    kind,
    name,
    ...(shortName === undefined ? undefined : { shortName }),
    ...(hasSectors ? { sectorIds: undefined } : undefined),
    ...descriptionOf(draft, notes),
    ...further,
    ...(attributes === undefined ? undefined : { attributes }),
    source,
  };
}
