import type { NetworkMap } from './network-map-model.js';

/** What the attribute `view` may ask for. */
export type ViewName = 'auto' | 'landscape' | 'force' | 'list';
/** A view as it is shown. */
export type ShownView = Exclude<ViewName, 'auto'>;

/** Ties up to which each is an element of its own; maps with more are painted on a canvas. */
export const mostDrawnTies = 1_500;

/** What decides about the view. */
export interface ViewQuestion {
  readonly map: NetworkMap;
  /** The attribute. */
  readonly asked: string;
  /** What the visitor chose since. */
  readonly chosen: ShownView | undefined;
  /** Whether there is too little room for a picture with readable words. */
  readonly isNarrow: boolean;
}

/** The visitor's choice, else what the page asks for, else what suits the data and the room. */
export function shownView({ map, asked, chosen, isNarrow }: ViewQuestion): ShownView {
  if (chosen !== undefined) return chosen;
  if (asked === 'landscape' || asked === 'force' || asked === 'list') return asked;
  if (isNarrow) return 'list';
  return map.hasRings ? 'landscape' : 'force';
}

/** Views worth offering: rings only where the team has placed somebody, or where the page asks for them. */
export function offeredViews({ map, asked }: Pick<ViewQuestion, 'map' | 'asked'>): readonly ShownView[] {
  return map.hasRings || asked === 'landscape' ? ['landscape', 'force', 'list'] : ['force', 'list'];
}
