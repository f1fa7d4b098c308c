/** What the attribute `view` may ask for. */
export type ViewName = 'auto' | 'landscape' | 'force' | 'affiliation' | 'geographic' | 'matrix' | 'list';
/** A view as it is shown. */
export type ShownView = Exclude<ViewName, 'auto'>;

/** Ties up to which each is an element of its own; maps with more are painted on a canvas. */
export const mostDrawnTies = 1_500;
/** Actors up to which a table of all with all can be read. */
export const mostInMatrix = 40;

/** What the data of a network hold. */
export interface ViewFacts {
  readonly hasRings: boolean;
  /** Networks with members. */
  readonly networks: number;
  /** Actors that have a place on the ground. */
  readonly located: number;
  readonly actors: number;
  readonly ties: number;
}

/** Views that suit the data, in the order in which they are offered. */
export function viewsFor({ hasRings, networks, located, actors, ties }: ViewFacts): readonly ShownView[] {
  const suits: Readonly<Record<ShownView, boolean>> = {
    landscape: hasRings,
    force: true,
    affiliation: networks > 1,
    geographic: located > 1,
    matrix: ties > 0 && actors <= mostInMatrix,
    list: true,
  };
  return (Object.keys(suits) as ShownView[]).filter((view) => suits[view]);
}

/** What decides about the view. */
export interface ViewQuestion {
  /** What suits the data. */
  readonly views: readonly ShownView[];
  /** The attribute. */
  readonly asked: string;
  /** What the visitor chose since. */
  readonly chosen: ShownView | undefined;
  /** Whether there is too little room for a picture with readable words. */
  readonly isNarrow: boolean;
}

/** The visitor's choice, else what the page asks for as far as the data allow it, else what suits data and room. */
export function shownView({ views, asked, chosen, isNarrow }: ViewQuestion): ShownView {
  if (chosen !== undefined) return chosen;
  const fixed = offeredViews({ views, asked }).find((view) => view === asked);
  if (fixed !== undefined) return fixed;
  return isNarrow ? 'list' : (views[0] ?? 'list');
}

/** Views worth offering: rings also where nobody is on one yet, if the page asks for them. */
export function offeredViews({ views, asked }: Pick<ViewQuestion, 'views' | 'asked'>): readonly ShownView[] {
  return asked === 'landscape' && !views.includes('landscape') ? ['landscape', ...views] : views;
}
