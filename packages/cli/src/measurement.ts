import type { GeflechtDocument } from '@geflecht/core/document';
import {
  articulationPoints,
  averageDegree,
  betweenness,
  betweennessSteps,
  bridges,
  buildGraphView,
  components,
  degrees,
  density,
  highestActors,
  idsAt,
  isolates,
} from '@geflecht/core/network';
import type { GraphView } from '@geflecht/core/network';
import { pickText } from '@geflecht/core/text';
import type { Locale } from './locale.js';

/** One place of a ranking. */
export interface Ranked {
  readonly id: string;
  readonly label: string;
  readonly value: number;
}

/** Figures of a network, all of its simple undirected view: direction dropped, parallel ties merged, isolates kept. */
export interface Measurement {
  readonly actors: number;
  readonly ties: number;
  readonly density: number;
  readonly averageDegree: number;
  /** Weakly connected components. */
  readonly components: number;
  /** Falling. */
  readonly componentSizes: readonly number[];
  readonly isolates: number;
  /** The ten highest. */
  readonly degree: readonly Ranked[];
  /** The ten highest; each unordered pair counts once. Absent where it would take too long. */
  readonly betweenness?: readonly Ranked[];
  readonly articulationPoints: { readonly count: number; readonly ids: readonly string[] };
  readonly bridges: { readonly count: number; readonly pairs: readonly (readonly [string, string])[] };
}

/** Settings of {@link measureDocument}. */
export interface MeasureOptions {
  readonly locale: Locale;
  /** Compute betweenness however long it takes. Default false. */
  readonly exact?: boolean;
}

const listed = 10;
/** Steps that betweenness gets through in some 15 to 20 seconds on one core. */
const mostSteps = 1.6e9;

function namesOf({ actors = [] }: GeflechtDocument, locale: Locale): ReadonlyMap<string, string> {
  return new Map(actors.map(({ id, name }) => [id, pickText(name, [locale])?.value ?? id]));
}

/** Whether betweenness of this network takes longer than about 20 seconds. */
export function takesLong(view: GraphView): boolean {
  return betweennessSteps(view) > mostSteps;
}

/** Computes the figures of a document's actors and ties. */
export function measureDocument(document: GeflechtDocument, { locale, exact = false }: MeasureOptions): Measurement {
  const view = buildGraphView(document.actors ?? [], document.ties ?? []);
  const names = namesOf(document, locale);
  const ranked = (values: ArrayLike<number>): readonly Ranked[] =>
    highestActors(view, values, listed).map(({ id, value }) => ({ id, label: names.get(id) ?? id, value }));
  const { sizes } = components(view);
  const cutPoints = idsAt(view, articulationPoints(view));
  const pairs = bridges(view).map(([a, b]) => [view.ids[a] ?? '', view.ids[b] ?? ''] as const);
  return {
    actors: view.actorCount,
    ties: view.tieCount,
    density: density(view),
    averageDegree: averageDegree(view),
    components: sizes.length,
    componentSizes: [...sizes],
    isolates: isolates(view).length,
    degree: ranked(degrees(view)),
    ...(takesLong(view) && !exact ? {} : { betweenness: ranked(betweenness(view, { maximumActors: Infinity })) }),
    articulationPoints: { count: cutPoints.length, ids: cutPoints },
    bridges: { count: pairs.length, pairs },
  };
}
