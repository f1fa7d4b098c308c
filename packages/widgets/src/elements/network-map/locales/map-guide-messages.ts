import type { ShownView } from '../map-view-model.js';

/** Figures of an actor's spoken label. */
export interface ActorFigures {
  readonly name: string;
  readonly sector: string | undefined;
  readonly ring: string | undefined;
  readonly ties: number;
  readonly isSought: boolean;
}

/** What everything after the first picture has to say. Functions take figures or names, never markup. */
export interface MapGuideMessages {
  readonly help: string;
  readonly viewLegend: string;
  readonly views: Readonly<Record<ShownView, string>>;
  readonly searchLabel: string;
  readonly searchFound: (count: number) => string;
  readonly filterLegend: string;
  readonly showAll: string;
  readonly shown: (shown: number, all: number) => string;
  readonly withoutSector: string;
  readonly stageLegend: string;
  readonly kindLegend: string;
  readonly layerLegend: string;
  readonly layers: { readonly all: string; readonly existing: string; readonly target: string };
  readonly aroundLegend: string;
  readonly steps: (count: number) => string;
  readonly wayTo: string;
  readonly chooseActor: string;
  readonly wayFound: (steps: number) => string;
  readonly noWay: string;
  readonly stages: Readonly<Record<string, string>>;
  readonly activities: Readonly<Record<string, string>>;
  readonly kinds: Readonly<Record<string, string>>;
  readonly sought: string;
  readonly actorLabel: (figures: ActorFigures) => string;
  readonly tieStep: (tie: {
    readonly kind: string;
    readonly stage: string;
    readonly at: number;
    readonly of: number;
  }) => string;
  readonly directions: { readonly out: string; readonly in: string };
  readonly group: (name: string, actors: number) => string;
  readonly strength: (strength: number) => string;
  readonly lineBy: string;
  readonly lineLooks: { readonly stage: string; readonly kind: string };
  readonly close: string;
  readonly ties: (count: number) => string;
  readonly noTies: string;
  readonly links: string;
  readonly contact: string;
  readonly seeking: string;
  readonly more: (count: number) => string;
  readonly drawing: string;
}
