import type { GeflechtDocument } from '@geflecht/core/document';
import { isEstablished, pickText, sectorParents, sectorPath } from '@geflecht/core/map';
import type { Actor, FrozenNetwork, Network, Placement, Tie, TieStage } from '@geflecht/core/network';
import type { Text } from '@geflecht/core/text';
import { viewsFor } from './map-view-model.js';
import type { ShownView } from './map-view-model.js';

/** Author words with their language, as far as it is stated. */
export interface Words {
  readonly value: string;
  readonly lang: string | undefined;
}

/** Picks the words of a text; the second parameter is the language of texts that state none. */
export type Read = (text: Text | undefined, contentLocale?: string) => Words | undefined;

/** One tie as seen from one of its ends. */
export interface MapTieEnd {
  readonly tie: MapTie;
  readonly partner: MapActor;
  /** `out`: towards the partner, `in`: from it; `none` for ties that run both ways. */
  readonly direction: 'out' | 'in' | 'none';
}

/** A tie whose both ends are actors of the map. */
export interface MapTie {
  readonly record: Tie;
  readonly from: MapActor;
  readonly to: MapActor;
  /** Term; its words are in the vocabulary. */
  readonly kindId: string;
  readonly stage: TieStage;
  readonly activity: Tie['activity'];
  readonly isDirected: boolean;
  /** Which of several ties between the same two this is, counted from 0. */
  readonly lane: number;
}

/** An actor, or a wanted kind of partner. */
export interface MapActor {
  /** The actor's id, or that of the placement of a wanted kind. */
  readonly id: string;
  /** Place in the order of names; names the actor in the page without its id. */
  readonly number: number;
  readonly name: Words;
  readonly shortName: Words | undefined;
  /** Absent for a wanted kind. */
  readonly record: Actor | undefined;
  readonly placement: Placement | undefined;
  /** As the data have them; the first one is the main sector. */
  readonly sectorIds: readonly string[];
  /** The widest sector above the main one; absent without sector. */
  readonly sectorId: string | undefined;
  /** Number of the sector's mark, the same on every map; -1 without sector. */
  readonly mark: number;
  /** True for an actor the network looks for, and for a wanted kind. */
  readonly isSought: boolean;
  /** Its ties, by the partner's name. */
  readonly ties: readonly MapTieEnd[];
}

/** Everything the element shows, whatever the view. */
export interface NetworkMap {
  readonly network: Network | undefined;
  /** By name. */
  readonly actors: readonly MapActor[];
  readonly ties: readonly MapTie[];
  /** Established ties, parallel ones counted each. */
  readonly tieCount: number;
  /** Actors with a record, those of them that are networks, and sectors they belong to. */
  readonly count: { readonly partners: number; readonly networks: number; readonly sectors: number };
  readonly placements: readonly Placement[];
  /** Other states of the network, which share its ground; undefined without snapshots. */
  readonly states: readonly Pick<FrozenNetwork, 'actors' | 'placements'>[] | undefined;
  readonly taxonomies: GeflechtDocument['taxonomies'];
  readonly areas: GeflechtDocument['areas'];
  readonly locale: string;
  readonly read: Read;
  /** Words of a text of the network itself, such as the label of a ring. */
  readonly wordsOf: (text: Text | undefined) => Words | undefined;
  /** Whether the team has said where it wants actors to be. */
  readonly hasTarget: boolean;
  /** Whether the team has put actors on rings. */
  readonly hasRings: boolean;
  /** What suits these data. */
  readonly views: readonly ShownView[];
  /** Whether wanted kinds still lack their names because the vocabulary is not there yet. */
  readonly lacksWords: boolean;
}

/** What {@link networkMap} shows of a document, and in which language. */
export interface NetworkMapChoice {
  /** Default: the document's only, else its first network. */
  readonly networkId?: string | undefined;
  readonly locale: string;
  /** Words of sectors; wanted kinds are named by them. */
  readonly sectorWords?: ((sectorId: string) => Words) | undefined;
}

type Growing<Value> = { -readonly [Key in keyof Value]: Value[Key] };

/** Reads author texts in one language. */
export function reader(locale: string): Read {
  return (text, contentLocale) => {
    const picked = text === undefined ? undefined : pickText(text, [locale], contentLocale);
    return picked && picked.value !== '' ? { value: picked.value, lang: picked.locale } : undefined;
  };
}

interface Scoped {
  readonly network: Network | undefined;
  readonly actors: readonly Actor[];
  readonly ties: readonly Tie[];
  readonly placements: readonly Placement[];
}

function findScope(document: GeflechtDocument, networkId: string | undefined): Scoped {
  const { networks = [], actors = [], ties = [], placements = [], memberships = [] } = document;
  const network = networkId === undefined ? networks[0] : networks.find(({ id }) => id === networkId);
  if (network === undefined) {
    return networks.length === 0
      ? { network, actors, ties, placements }
      : { network, actors: [], ties: [], placements: [] };
  }
  const isHere = (record: { readonly networkId?: string }) =>
    record.networkId === undefined || record.networkId === network.id;
  const own = { ties: ties.filter(isHere), placements: placements.filter(isHere) };
  if (networks.length === 1) return { network, actors, ...own };
  const present = new Set<string | undefined>([
    network.centreId,
    ...own.ties.flatMap(({ fromId, toId }) => [fromId, toId]),
    ...own.placements.map(({ actorId }) => actorId),
    ...memberships.filter(isHere).map(({ actorId }) => actorId),
  ]);
  return { network, actors: actors.filter(({ id }) => present.has(id)), ...own };
}

const scopes = new WeakMap<GeflechtDocument, readonly [string | undefined, Scoped]>();

/** The records of one network; with a single network all actors are its own. */
export function scopeTo(document: GeflechtDocument, networkId: string | undefined): Scoped {
  const [knownId, known] = scopes.get(document) ?? [];
  if (known !== undefined && knownId === networkId) return known;
  const found = findScope(document, networkId);
  scopes.set(document, [networkId, found]);
  return found;
}

/** Marks by sector: the shipped and the document's own ones in their order, then those nobody has listed. */
function marksOf(parents: ReadonlyMap<string, string | undefined>, actors: readonly Actor[]): readonly string[] {
  const tops = [...parents].flatMap(([id, parent]) => (parent === undefined ? [id] : []));
  const used = new Set(actors.flatMap(({ sectorIds }) => sectorIds?.[0] ?? []));
  return [...tops, ...[...used].filter((id) => !parents.has(id)).toSorted()];
}

type Draw = (record: Actor | undefined, placement: Placement | undefined) => Growing<MapActor>;

/** How actors and wanted kinds are read. */
function actorReader({ actors }: Scoped, document: GeflechtDocument, choice: NetworkMapChoice): Draw {
  const read = reader(choice.locale);
  const parents = sectorParents(document.taxonomies);
  const marks = marksOf(parents, actors);
  return (record, placement) => {
    const wanted = record === undefined ? placement?.wanted?.sectorId : undefined;
    const sectorIds = wanted === undefined ? (record?.sectorIds ?? []) : [wanted];
    const sectorId = sectorIds[0] === undefined ? undefined : sectorPath(sectorIds[0], parents).at(-1);
    const id = record?.id ?? placement?.id ?? '';
    const name = wanted === undefined ? read(record?.name, record?.contentLocale) : choice.sectorWords?.(wanted);
    return {
      id,
      number: 0,
      name: name ?? { value: id, lang: undefined },
      shortName: read(record?.shortName, record?.contentLocale),
      record,
      placement,
      sectorIds,
      sectorId,
      mark: sectorId === undefined ? -1 : marks.indexOf(sectorId),
      isSought: record === undefined || placement?.presence === 'sought',
      ties: [],
    };
  };
}

function byName(locale: string) {
  const { compare } = new Intl.Collator(locale);
  return (one: MapActor, other: MapActor) =>
    compare(one.name.value, other.name.value) || (one.id < other.id ? -1 : Number(one.id > other.id));
}

/** Ties between known actors, with the lane of each among those of the same two. */
function mapTies(ties: readonly Tie[], byId: ReadonlyMap<string, MapActor>): MapTie[] {
  const lanes = new Map<number, number>();
  const found: MapTie[] = [];
  for (const tie of ties) {
    const from = byId.get(tie.fromId);
    const to = byId.get(tie.toId);
    if (from === undefined || to === undefined || from === to) continue;
    const pair = Math.min(from.number, to.number) * byId.size + Math.max(from.number, to.number);
    const lane = lanes.get(pair) ?? 0;
    lanes.set(pair, lane + 1);
    const { kind: kindId, stage, activity, direction } = tie;
    found.push({ record: tie, from, to, kindId, stage, activity, isDirected: direction === 'directed', lane });
  }
  return found;
}

/** Hangs every tie to both its ends. */
function tieUp(actors: readonly Growing<MapActor>[], ties: readonly MapTie[]): void {
  const ends = actors.map((): MapTieEnd[] => []);
  for (const tie of ties) {
    const { from, to, isDirected } = tie;
    ends[from.number]?.push({ tie, partner: to, direction: isDirected ? 'out' : 'none' });
    ends[to.number]?.push({ tie, partner: from, direction: isDirected ? 'in' : 'none' });
  }
  for (const actor of actors) {
    const own = ends[actor.number] ?? [];
    own.sort((one, other) => one.partner.number - other.partner.number);
    actor.ties = own;
  }
}

/** What the overview tells of actors. */
function countOf(actors: readonly MapActor[]): NetworkMap['count'] {
  const sectors = new Set<string | undefined>();
  let [partners, networks] = [0, 0];
  for (const { record, sectorId } of actors) {
    if (record === undefined) continue;
    partners += 1;
    networks += Number(record.kind === 'network');
    if (sectorId !== undefined) sectors.add(sectorId);
  }
  return { partners, networks, sectors: sectors.size };
}

/** Decides what the element shows of a document's network. */
export function networkMap(document: GeflechtDocument, choice: NetworkMapChoice): NetworkMap {
  const scoped = scopeTo(document, choice.networkId);
  const { network } = scoped;
  const read = reader(choice.locale);
  const placements = scoped.placements.filter(({ plane }) => plane !== 'target');
  const placementOf = new Map(placements.map((placement) => [placement.actorId as string | undefined, placement]));
  const draw = actorReader(scoped, document, choice);
  const wanted = placements.filter((placement) => placement.actorId === undefined && placement.wanted !== undefined);
  const actors = [
    ...scoped.actors.map((record) => draw(record, placementOf.get(record.id))),
    ...wanted.map((placement) => draw(undefined, placement)),
  ].toSorted(byName(choice.locale));
  for (const [number, actor] of actors.entries()) actor.number = number;
  const ties = mapTies(scoped.ties, new Map(actors.map((actor) => [actor.id, actor])));
  tieUp(actors, ties);
  const hasRings = placements.some(({ ringId }) => ringId !== undefined);
  return {
    network,
    actors,
    ties,
    tieCount: ties.filter(isEstablished).length,
    count: countOf(actors),
    placements,
    states: document.snapshots?.flatMap(({ networkId, plane, frozen }) =>
      networkId === network?.id && plane !== 'target' ? (frozen ?? []) : [],
    ),
    taxonomies: document.taxonomies,
    areas: document.areas,
    locale: choice.locale,
    read,
    wordsOf: (text) => read(text, network?.contentLocale),
    hasTarget: placements.length < scoped.placements.length,
    hasRings,
    views: viewsFor({
      hasRings,
      networks: new Set(document.memberships?.map(({ networkId }) => networkId)).size,
      located: actors.filter(({ record }) => record?.location?.geo !== undefined).length,
      actors: actors.length,
      ties: ties.length,
    }),
    lacksWords: wanted.length > 0 && choice.sectorWords === undefined,
  };
}
