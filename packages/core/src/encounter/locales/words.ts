import type { EncounterFigures } from '../encounter-figures.js';
import type { PlanWarning } from '../plan-warnings.js';

/** What sentences about a plan are made of. */
export interface PlanNumbers extends EncounterFigures {
  readonly people: number;
  readonly tables: number;
  readonly rounds: number;
}

/** How a plan is told in one language. */
export interface PlanWords {
  readonly sentences: (numbers: PlanNumbers) => readonly string[];
  readonly warning: (warning: PlanWarning) => string;
}
