import { affiliation } from '@geflecht/core/affiliation';
import type { GeflechtDocument } from '@geflecht/core/document';
import type { Point } from '@geflecht/core/network';
import type { Canvas, Placing } from '../map-picture-model.js';
import { affiliationDocument } from './affiliation-document.js';
import { footprintFor } from '../map-placer.js';
import type { Placer } from '../map-placer.js';
import type { MapActor, NetworkMap } from '../network-map-model.js';

const largestScale = 460;

function isNetwork({ record }: MapActor): boolean {
  return record?.kind === 'network';
}

/** Who belongs to more networks than anybody else stands in the middle. */
function focusOf(actors: readonly MapActor[]): string | undefined {
  const [most, next] = actors.toSorted((one, other) => other.ties.length - one.ties.length);
  return most !== undefined && most.ties.length > Math.max(1, next?.ties.length ?? 0) ? most.id : undefined;
}

function place(map: NetworkMap, { width, fontSize, zoom }: Canvas): Placing {
  const [networks, actors] = [map.actors.filter(isNetwork), map.actors.filter((actor) => !isNetwork(actor))];
  const memberships = map.ties.map(({ from, to }) => ({ actorId: from.id, networkId: to.id }));
  const focusId = focusOf(actors);
  const options = { footprint: footprintFor(map.actors.length), ...(focusId === undefined ? {} : { focusId }) };
  const layout = affiliation({ actors, networks, memberships }, options);
  const scale = Math.min(width / 2 - fontSize * 3, largestScale * zoom);
  const [middle, height] = [width / 2, Math.round(2 * (scale + fontSize * 2.5))];
  const project = ({ x, y }: Point): Point => ({ x: middle + x * scale, y: height / 2 + y * scale });
  return {
    places: new Map([
      ...layout.networks.map((network) => [network.networkId, project(network)] as const),
      ...layout.spots.map((spot) => [spot.actorId, project(spot)] as const),
    ]),
    height,
    radius: layout.nodeRadius * scale,
    obstacles: [],
    softObstacles: [],
    rings: [],
    wedges: [],
    cells: [],
  };
}

/** Places networks on a ring, with members of several of them in between. */
export function createPlacer(): Placer {
  const read = new WeakMap<GeflechtDocument, GeflechtDocument>();
  return {
    readDocument(document) {
      const known = read.get(document) ?? affiliationDocument(document);
      read.set(document, known);
      return known;
    },
    place,
  };
}
