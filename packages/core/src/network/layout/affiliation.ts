import { readAffiliations } from './affiliation-order.js';
import type { AffiliationInput, Affiliations } from './affiliation-order.js';
import { byText } from './by-text.js';
import { confineToCell, spreadInCell } from './landscape-cell.js';
import { largestRadius } from './largest-radius.js';
import type { MovingPoint, Point } from './point.js';
import { separate } from './separate.js';
import type { Footprint } from './separate.js';
import { spiral } from './spiral.js';
import { unitVector } from './unit-vector.js';

export type { AffiliationInput, AffiliationMembership } from './affiliation-order.js';

/** Settings of {@link affiliation}. */
export interface AffiliationOptions {
  /** An actor that stands in the very middle, such as the one person in ten networks. Default nobody. */
  readonly focusId?: string;
  /** Room each actor wants for symbol and label. Default four by two preferred radii. */
  readonly footprint?: Footprint;
  /** Preferred radius of an actor's symbol. Default 0.03, less for more than 100 actors. */
  readonly nodeRadius?: number;
  /** Preferred radius of a network's symbol. Default 0.05. */
  readonly networkRadius?: number;
}

/** A network on its place. */
export interface AffiliationNetwork extends Point {
  readonly networkId: string;
  /** Where its slice of the map starts, in turns clockwise from the top. */
  readonly from: number;
  readonly to: number;
  /** In ascending order. */
  readonly memberIds: readonly string[];
}

/** An actor on its place. */
export interface AffiliationSpot extends Point {
  readonly actorId: string;
  /** Clockwise, at least one. */
  readonly networkIds: readonly string[];
}

/** A placed actor × network map; coordinates from -1 to 1. */
export interface Affiliation {
  /** Clockwise from the top; networks with common members stand side by side. Those without members have a place, too. */
  readonly networks: readonly AffiliationNetwork[];
  /** Members of at least one network, in ascending order of their ids. */
  readonly spots: readonly AffiliationSpot[];
  /** Actors in none of the networks, in ascending order. */
  readonly apartIds: readonly string[];
  /** Radius at which no two actors' symbols overlap, at most the preferred one. */
  readonly nodeRadius: number;
  /** Radius at which networks' symbols overlap neither each other nor actors, at most the preferred one. */
  readonly networkRadius: number;
}

/** Distance of the networks from the middle where there are several. */
const ringRadius = 0.62;
const gap = 0.02;
/** A slice counts its own members and this many more, so that small networks have room as well. */
const leastMembers = 4;

interface Seat {
  readonly actorId: string;
  readonly networkIds: readonly string[];
  readonly point: MovingPoint;
  readonly confine: (point: MovingPoint) => void;
}

interface Frame {
  readonly affiliations: Affiliations;
  readonly networks: readonly AffiliationNetwork[];
  readonly nodeRadius: number;
  readonly networkRadius: number;
  readonly footprint: Footprint;
}

function ownMembers({ membersOf, networksOf }: Affiliations, networkId: string): readonly string[] {
  return (membersOf.get(networkId) ?? []).filter((id) => networksOf.get(id)?.length === 1);
}

function placeNetworks(affiliations: Affiliations): readonly AffiliationNetwork[] {
  const { networkIds, membersOf } = affiliations;
  const sizes = networkIds.map((id) => leastMembers + ownMembers(affiliations, id).length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const isAlone = networkIds.length === 1;
  let passed = 0;
  return networkIds.map((networkId, at) => {
    const from = passed / total;
    passed += sizes[at] ?? 0;
    const to = passed / total;
    const { x, y } = isAlone ? { x: 0, y: 0 } : unitVector((from + to) / 2);
    const memberIds = membersOf.get(networkId) ?? [];
    return { networkId, x: x * ringRadius, y: y * ringRadius, from, to, memberIds };
  });
}

/** Members of one network alone stand outside of it, in its slice. */
function seatOwn(frame: Frame, network: AffiliationNetwork): Seat[] {
  const { from, to, networkId } = network;
  const members = ownMembers(frame.affiliations, networkId);
  const inner = (frame.networks.length > 1 ? ringRadius : 0) + frame.networkRadius + gap;
  const cell = { inner, outer: 1, from, to };
  const confine = confineToCell(cell, frame.nodeRadius * 1.25);
  const points = spreadInCell(cell, members.length, frame.footprint);
  return points.map((point, at) => ({ actorId: members[at] ?? '', networkIds: [networkId], point, confine }));
}

function confineToDisc(radius: number): (point: MovingPoint) => void {
  return (point) => {
    const away = Math.sqrt(point.x * point.x + point.y * point.y);
    if (away <= radius) return;
    point.x *= radius / away;
    point.y *= radius / away;
  };
}

/** Members of several networks stand inside the ring, in the middle of their networks; equal ones around one spot. */
function seatShared({ affiliations, networks, nodeRadius, networkRadius }: Frame): Seat[] {
  const confine = confineToDisc(ringRadius - networkRadius - gap - nodeRadius * 1.25);
  const places = new Map(networks.map((network) => [network.networkId, network]));
  const groups = new Map<string, { readonly networkIds: readonly string[]; readonly ids: string[] }>();
  for (const [id, networkIds] of affiliations.networksOf) {
    if (networkIds.length < 2) continue;
    const key = JSON.stringify(networkIds);
    const group = groups.get(key) ?? { networkIds, ids: [] };
    group.ids.push(id);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(({ networkIds, ids }) => {
    const mean = { x: 0, y: 0 };
    for (const networkId of networkIds) {
      mean.x += (places.get(networkId)?.x ?? 0) / networkIds.length;
      mean.y += (places.get(networkId)?.y ?? 0) / networkIds.length;
    }
    confine(mean);
    const points = spiral(mean, ids.length, nodeRadius * 2);
    return points.map((point, at) => ({ actorId: ids[at] ?? '', networkIds, point, confine }));
  });
}

function settle(seats: readonly Seat[], { footprint, nodeRadius }: Frame, focusId: string | undefined): void {
  const points = seats.map(({ point }) => point);
  const isFixed = (place: number) => seats[place]?.actorId === focusId;
  const confine = (point: MovingPoint, place: number) => seats[place]?.confine(point);
  separate(points, { footprint, confine, isFixed });
  const circle = nodeRadius * 2.2;
  separate(points, { footprint: { width: circle, height: circle }, confine, isFixed });
}

/**
 * Actor × network: networks stand around a ring, who belongs to several stands between them, who belongs to one only stands
 * outside beside it. Lines go from a spot to each of its networks. Same data, same picture, whatever their order.
 */
export function affiliation(input: AffiliationInput, options: AffiliationOptions = {}): Affiliation {
  const affiliations = readAffiliations(input);
  const { nodeRadius = Math.min(0.03, 0.3 / Math.sqrt(input.actors.length || 1)), focusId } = options;
  const { footprint = { width: nodeRadius * 4, height: nodeRadius * 2 } } = options;
  const networks = placeNetworks(affiliations);
  const networkRadius = largestRadius(networks, options.networkRadius ?? 0.05);
  const frame = { affiliations, networks, nodeRadius, networkRadius, footprint };
  const seats = [...networks.flatMap((network) => seatOwn(frame, network)), ...seatShared(frame)];
  const focus = seats.find(({ actorId, networkIds }) => actorId === focusId && networkIds.length > 1);
  if (focus !== undefined) Object.assign(focus.point, { x: 0, y: 0 });
  settle(seats, frame, focus?.actorId);
  const spots = seats
    .map(({ actorId, networkIds, point: { x, y } }) => ({ actorId, networkIds, x, y }))
    .toSorted((one, other) => byText(one.actorId, other.actorId));
  const apartIds = [...affiliations.networksOf].filter(([, ids]) => ids.length === 0).map(([id]) => id);
  return { networks, spots, apartIds, nodeRadius: largestRadius(spots, nodeRadius), networkRadius };
}
