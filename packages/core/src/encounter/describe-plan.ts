import { comparableTag } from '../text/locale-tag.js';
import { wordsDe } from './locales/de.js';
import { wordsEn } from './locales/en.js';
import type { EncounterProblem } from './encounter-problem.js';
import type { EncounterPlan } from './plan-encounters.js';
import { planWarnings } from './plan-warnings.js';
import type { PlanWarning } from './plan-warnings.js';

/** A plan in words, for the team. */
export interface PlanDescription {
  /** What the plan brings about, the most important first. */
  readonly sentences: readonly string[];
  readonly warnings: readonly (PlanWarning & { readonly text: string })[];
}

/**
 * Says in plain words what a plan brings about and what to mind. People and tables are named by id in the data of
 * warnings, only counted in texts; organisations are named: this is for the team, not for guests.
 * @param locale language tag; German for `de…`, else English. Default `de`
 */
export function describePlan(problem: EncounterProblem, plan: EncounterPlan, locale = 'de'): PlanDescription {
  const words = comparableTag(locale).split('-')[0] === 'de' ? wordsDe : wordsEn;
  return {
    sentences: words.sentences({
      ...plan.figures,
      people: problem.people.length,
      tables: problem.tables.length,
      rounds: problem.rounds.length,
    }),
    warnings: planWarnings(problem, plan).map((warning) => ({ ...warning, text: words.warning(warning) })),
  };
}
