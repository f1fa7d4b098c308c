import type { LabelBounds, Point } from '@geflecht/core/network';
import { labelText, noLabel, placeAllLabels } from './map-label-model.js';
import type { LabelWish, PlacedLabel } from './map-label-model.js';
import type { PictureLine } from './map-line-model.js';
import type { Ellipse } from './map-ellipse-model.js';
import type { MapActor, NetworkMap, Words } from './network-map-model.js';

/** An actor on its place in pixels. */
export interface PictureNode extends Point {
  readonly actor: MapActor;
  readonly label: PlacedLabel | undefined;
}

/** A ring with the place of its label. */
export interface PictureRing extends Ellipse {
  /** Absent on the ring of actors nobody has placed. */
  readonly label: Words | undefined;
  readonly labelAt: Point;
}

/** A wedge: the line at its start, and the path its label runs along. */
export interface PictureWedge {
  /** Absent on the wedge of actors no wedge gathers. */
  readonly label: Words | undefined;
  readonly spoke: string;
  readonly labelPath: string;
  /** How many characters fit along the path. */
  readonly characters: number;
}

/** One field of ring × wedge. */
export interface PictureCell {
  readonly path: string;
  readonly isEmpty: boolean;
  readonly ringId?: string | undefined;
  readonly wedgeId?: string | undefined;
}

/** All that is drawn, in pixels of the given width. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** As many times as wide as the room in which it is seen. */
  readonly zoom: number;
  /** Of labels. */
  readonly fontSize: number;
  /** Of the symbols. */
  readonly radius: number;
  /** In the order of names. */
  readonly nodes: readonly PictureNode[];
  readonly lines: readonly PictureLine[];
  readonly rings: readonly PictureRing[];
  readonly wedges: readonly PictureWedge[];
  readonly cells: readonly PictureCell[];
}

/** Room to draw in. */
export interface Canvas {
  /** Pixels. */
  readonly width: number;
  /** How many times as far apart everything stands as in the room that is seen; symbols and names keep their size. */
  readonly zoom: number;
  /** Whether there is more room downwards than across. */
  readonly isUpright: boolean;
  /** Of labels, in pixels. */
  readonly fontSize: number;
}

const largestRadius = 11;
const smallestRadius = 3;
const tiniestRadius = 2;
const tinyFrom = 2_000;
const recognisableRadius = 5;
const longestLine = 21;
const shortLine = 12;
const labelledActors = 150;
const labelledOfMany = 40;

/** A layout in pixels: who stands where, and what is drawn underneath. */
export interface Placing extends Pick<Picture, 'height' | 'rings' | 'wedges' | 'cells'> {
  /** By actor id. */
  readonly places: ReadonlyMap<string, Point>;
  /** Radius at which symbols do not overlap. */
  readonly radius: number;
  /** What names must not cover. */
  readonly obstacles: readonly LabelBounds[];
  /** What names cover only where there is no other room. */
  readonly softObstacles: readonly LabelBounds[];
}

/** Ties an actor needs for a label on its own: none on small maps, on large ones more than most have; fewer where they are enlarged. */
function leastTies({ actors }: NetworkMap, zoom: number): number {
  if (actors.length <= labelledActors * zoom) return 0;
  const counts = actors.map(({ ties }) => ties.length).toSorted((one, other) => other - one);
  return counts[labelledOfMany * Math.ceil(zoom * zoom)] ?? 0;
}

interface WishOptions {
  readonly radius: number;
  /** Ties an actor needs for a label. */
  readonly least: number;
  readonly fontSize: number;
}

function labelWish(actor: MapActor, place: Point, { radius, least, fontSize }: WishOptions): LabelWish {
  const symbol = { ...place, radius: radius + 2, priority: actor.ties.length };
  if (actor.ties.length < least) return { ...symbol, full: noLabel, short: noLabel };
  const name = actor.name.value;
  const short = actor.shortName?.value ?? name;
  return {
    ...symbol,
    full: labelText(name.length > longestLine * 2 ? short : name, longestLine, fontSize),
    short: labelText(short, shortLine, fontSize),
  };
}

/** Symbols of small maps stay large enough to tell their shapes apart. */
function symbolRadius({ radius }: Placing, { actors }: NetworkMap): number {
  const crowded = actors.length < tinyFrom ? smallestRadius : tiniestRadius;
  const least = actors.length <= labelledActors ? recognisableRadius : crowded;
  return Math.max(least, Math.min(largestRadius, radius));
}

/** Draws symbols, names and ties on the places of a layout. */
export function drawPicture(map: NetworkMap, placing: Placing, canvas: Canvas): Picture {
  const { places, height, rings, wedges, cells } = placing;
  const radius = symbolRadius(placing, map);
  const options = { radius, least: leastTies(map, canvas.zoom), fontSize: canvas.fontSize };
  const bounds = { left: 0, top: 0, right: canvas.width, bottom: height };
  const shown = map.actors.flatMap((actor) => {
    const place = places.get(actor.id);
    return place === undefined ? [] : [{ actor, ...place }];
  });
  const wishes = shown.map(({ actor, ...place }) => labelWish(actor, place, options));
  const labels = placeAllLabels(wishes, { ...placing, bounds });
  const nodes = shown.map((node, index): PictureNode => ({ ...node, label: labels[index] }));
  const nodeOf = new Map(nodes.map((node) => [node.actor, node]));
  const lines = map.ties.flatMap((tie) => {
    const [from, to] = [nodeOf.get(tie.from), nodeOf.get(tie.to)];
    if (from === undefined || to === undefined || tie.activity === 'ended') return [];
    return [{ tie, from, to, radius }];
  });
  return { ...canvas, height, radius, nodes, lines, rings, wedges, cells };
}
