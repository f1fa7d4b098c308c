import type { NetworkChange } from '@geflecht/core/network';
import { safeUrl } from '@geflecht/core/text';
import type { Text } from '@geflecht/core/text';
import type { MapActor, NetworkMap } from '../network-map-model.js';
import { creation, removal, update } from './change-model.js';
import { placing, spotOf } from './spot-model.js';
import type { Spot, SpotPlace } from './spot-model.js';

/** What the fields of a form hold, by name. */
export type Draft = Readonly<Record<string, string | undefined>>;

/** A field with what is wrong with it. */
export type DraftFault = readonly [field: string, fault: 'required' | 'address' | 'duplicate' | 'step'];

/** Changes a form asks for, or why it cannot. */
export type Drafted = { readonly changes: readonly NetworkChange[] } | { readonly fault: DraftFault };

function without(text: Readonly<Record<string, string>>, lang: string): Text | undefined {
  const rest = Object.entries(text).filter(([name]) => name !== lang);
  return rest.length === 0 ? undefined : Object.fromEntries(rest);
}

/** A text with other words in the language that was shown; those in other languages stay. */
export function reworded(text: Text | undefined, value: string, map: NetworkMap): Text | undefined {
  const shown = map.read(text);
  if (value === (shown?.value ?? '')) return text;
  if (text === undefined || typeof text === 'string') return value === '' ? undefined : value;
  const lang = shown?.lang ?? map.locale;
  return value === '' ? without(text, lang) : { ...text, [lang]: value };
}

/** The fields as an actor has them; empty for a new one. */
export function actorDraft(map: NetworkMap, actor: MapActor | undefined): Draft {
  const { record, placement } = actor ?? {};
  return {
    name: map.read(record?.name)?.value,
    kind: record?.kind ?? 'organisation',
    sector: record?.sectorIds?.[0],
    ring: placement?.ringId,
    wedge: placement?.wedgeId,
    influence: placement?.influence?.toString(),
    interest: placement?.interest?.toString(),
    description: map.read(record?.description)?.value,
    links: record?.links?.map(({ url }) => url).join('\n'),
  };
}

const filled = (value: string | undefined): string | undefined => (value === '' ? undefined : value);

function linesOf(text: string | undefined): readonly string[] {
  return (text ?? '').split('\n').flatMap((line) => filled(line.trim()) ?? []);
}

function fieldsOf(draft: Draft, map: NetworkMap, record: MapActor['record']) {
  const { sectorIds = [], links = [] } = record ?? {};
  const sector = filled(draft['sector']);
  const sectors = [...(sector === undefined ? [] : [sector]), ...sectorIds.slice(1).filter((id) => id !== sector)];
  const urls = linesOf(draft['links']);
  const listed = urls.map((url) => links.find((link) => link.url === url) ?? { url });
  return {
    kind: draft['kind'],
    name: reworded(record?.name, draft['name']?.trim() ?? '', map),
    sectorIds: sectors.length > 0 ? sectors : record?.sectorIds && undefined,
    description: reworded(record?.description, draft['description']?.trim() ?? '', map),
    links: listed.length > 0 ? listed : undefined,
  };
}

const figure = (value: string | undefined): number | undefined => (value === '' ? undefined : Number(value));

/** Where a form puts somebody; influence and interest only where it asks for them. */
function spotIn({ ring, wedge, influence, interest }: Draft): Spot {
  const stake = influence === undefined ? {} : { influence: figure(influence), interest: figure(interest) };
  return { ringId: filled(ring), wedgeId: filled(wedge), ...stake };
}

/** Makes changes of what a form says of an actor, or of the spot of a wanted kind. */
export function actorChanges(
  draft: Draft,
  { map, actor, place }: { readonly map: NetworkMap; readonly actor?: MapActor | undefined; readonly place: SpotPlace },
): Drafted {
  const record = actor?.record;
  const spot = spotIn(draft);
  if (actor !== undefined && record === undefined) return { changes: [placing(place, actor, spot) ?? []].flat() };
  const fields = fieldsOf(draft, map, record);
  if (fields.name === undefined) return { fault: ['name', 'required'] };
  if (fields.links?.some(({ url }) => safeUrl(url) === undefined)) return { fault: ['links', 'address'] };
  const { placement } = actor ?? {};
  if (record === undefined) {
    const id = place.newId();
    return { changes: [creation('actors', { ...fields, id }), spotOf(place, id, spot)] };
  }
  const isMoved = Object.entries(spot).some(([field, value]) => placement?.[field as keyof Spot] !== value);
  const moved = isMoved ? placing(place, { id: record.id, placement }, spot) : undefined;
  return { changes: [update('actors', record, fields) ?? [], moved ?? []].flat() };
}

/** Takes an actor, or the spot of a wanted kind, off the map. */
export function actorRemoval({ record, placement }: MapActor): readonly NetworkChange[] {
  if (record !== undefined) return [removal('actors', record)];
  return placement === undefined ? [] : [removal('placements', placement)];
}
