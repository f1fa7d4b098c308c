import { succeed } from '../errors/result.js';
import type { Result } from '../errors/result.js';
import { checkEncounters } from './check-encounters.js';
import { encounterField, sizeFrames } from './encounter-field.js';
import { boundOf, judgeSeats } from './encounter-figures.js';
import type { SeatsJudged } from './encounter-figures.js';
import type { EncounterProblem, EncounterRefusalCode } from './encounter-problem.js';
import { strayOfPlaces } from './places-of.js';
import type { PlannedPlace } from './planned-place.js';

/**
 * Judges seats from elsewhere by the measure of {@link planEncounters}, such as a plan that the team changed by hand. The
 * bound holds for tables as unequal as those of the seats. Whether constraints are kept is not looked at.
 * @returns the refusal of a problem that cannot be planned
 */
export function judgeEncounters(
  problem: EncounterProblem,
  seats: readonly PlannedPlace[],
): Result<SeatsJudged, EncounterRefusalCode> {
  const checked = checkEncounters(problem);
  if (!checked.ok) return checked;
  const field = encounterField(problem);
  const stray = strayOfPlaces(seats, field, sizeFrames(problem, field));
  const judging = { problem, field, sizes: sizeFrames(problem, field, stray) };
  return succeed(judgeSeats(seats, judging, boundOf(judging)));
}
