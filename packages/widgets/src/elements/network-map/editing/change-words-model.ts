import type { GeflechtDocument } from '@geflecht/core/document';
import type { NetworkChange, Tie } from '@geflecht/core/network';
import type { Text } from '@geflecht/core/text';
import type { MapGuideMessages } from '../locales/map-guide-messages.js';
import type { Vocabulary } from '../map-vocabulary-model.js';
import type { NetworkMap } from '../network-map-model.js';
import { recordOf, touchedFields } from './change-model.js';
import type { AnyRecord } from './change-model.js';
import type { EditingMessages } from './locales/editing-messages.js';
import { spotFrame } from './spot-model.js';

/** What sentences about changes are made of. */
export interface ChangeWordsView {
  readonly map: NetworkMap;
  readonly messages: MapGuideMessages;
  readonly vocabulary: Vocabulary;
  readonly editing: EditingMessages;
}

/** One field in words, as two sides want it. */
export interface FieldWords {
  readonly field: string;
  readonly mine: string;
  readonly theirs: string;
}

function nameIn(documents: readonly GeflechtDocument[], id: unknown, { map }: ChangeWordsView): string {
  const found = documents.flatMap(({ actors = [] }) => actors.find((each) => each.id === id) ?? [])[0];
  return map.read(found?.name)?.value ?? String(id);
}

function labelOf(list: readonly { readonly id: string; readonly label: Text }[], id: unknown, map: NetworkMap): string {
  return map.wordsOf(list.find((each) => each.id === id)?.label)?.value ?? String(id);
}

/** A value of a field in words. */
function valueWords(field: string, value: unknown, view: ChangeWordsView): string {
  const { map, messages, vocabulary, editing } = view;
  const { rings, wedges } = spotFrame(map);
  const known: Readonly<Record<string, (value: never) => string | undefined>> = {
    ringId: (id) => labelOf(rings, id, map),
    wedgeId: (id) => labelOf(wedges, id, map),
    name: (text: Text) => map.read(text)?.value,
    description: (text: Text) => map.read(text)?.value,
    sectorIds: (ids: readonly string[]) => ids.map((id) => vocabulary.sector(id).value).join(', '),
    links: (links: readonly { readonly url: string }[]) => links.map(({ url }) => url).join(', '),
    kind: (kind: string) => messages.kinds[kind] ?? vocabulary.kind(kind).value,
    stage: (stage: string) => messages.stages[stage],
    activity: (activity: string) => messages.activities[activity],
    direction: (direction: Tie['direction']) => editing.directions[direction === 'directed' ? 'out' : direction],
  };
  if (value === undefined) return editing.nothing;
  return known[field]?.(value as never) ?? (typeof value === 'string' ? value : JSON.stringify(value));
}

const dull = new Set(['id', 'networkId', 'actorId', 'fromId', 'toId', 'presence', 'plane', 'periods']);

/** The fields of a change in words, beside what stands there now. */
export function fieldWords(
  change: NetworkChange,
  present: AnyRecord | undefined,
  view: ChangeWordsView,
): readonly FieldWords[] {
  if (change.op === 'remove') return [];
  const mine = change.record as AnyRecord;
  const names = touchedFields(change, present).filter((name) => !dull.has(name));
  return names.map((name) => ({
    field: view.editing.fields[name] ?? name,
    mine: valueWords(name, change.clears?.includes(name) ? undefined : mine[name], view),
    theirs: valueWords(name, present?.[name], view),
  }));
}

/** A change as a sentence, such as “Kita Ahorn auf Ring Kern gesetzt”. */
function changeSentence(change: NetworkChange, documents: readonly GeflechtDocument[], view: ChangeWordsView): string {
  const { op, collection } = change;
  const { editing, map } = view;
  const [before] = documents.flatMap((document) => recordOf(document, change) ?? []);
  const record: AnyRecord = { ...before, ...change.record };
  const nameOf = (id: unknown): string => nameIn(documents, id, view);
  if (collection === 'ties') return editing.done[op](editing.tie(nameOf(record['fromId']), nameOf(record['toId'])));
  if (collection !== 'placements') {
    const name = collection === 'actors' ? map.read(record['name'] as Text)?.value : nameOf(record['actorId']);
    return editing.done[op](name ?? record.id);
  }
  const name = record['actorId'] === undefined ? editing.wanted : nameOf(record['actorId']);
  const { rings, wedges } = spotFrame(map);
  const said = { ...change.record } as Readonly<Record<string, unknown>>;
  const ring = op === 'remove' || said['ringId'] === undefined ? undefined : labelOf(rings, said['ringId'], map);
  const wedge = op === 'remove' || said['wedgeId'] === undefined ? undefined : labelOf(wedges, said['wedgeId'], map);
  if (ring !== undefined || wedge !== undefined) return editing.put(name, ring, wedge);
  if (op === 'create') return '';
  // What was said of the spot besides where it is.
  const isLeft = op === 'remove' || change.clears?.some((field) => field === 'ringId' || field === 'wedgeId') === true;
  return isLeft ? editing.offMap(name) : editing.done.update(name);
}

/** Changes as sentences; where an actor goes or comes, what hangs on it is not told. */
export function changeWords(
  changes: readonly NetworkChange[],
  documents: readonly GeflechtDocument[],
  view: ChangeWordsView,
): string {
  const sentences = changes.map((change) => changeSentence(change, documents, view));
  return sentences.filter(Boolean).join('. ');
}
