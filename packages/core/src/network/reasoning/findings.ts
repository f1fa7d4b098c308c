import { finishWork } from '../measures/stepped-work.js';
import type { SteppedWork } from '../measures/stepped-work.js';
import { careFindings } from './care-findings.js';
import { drawFindingsWork } from './draw-findings.js';
import type { Finding } from './finding.js';
import type { FindingOptions } from './finding-context.js';
import { partnerFindings } from './partner-findings.js';
import { reachFindings } from './reach-findings.js';
import type { NetworkReading } from './read-network.js';
import { stakeFindings } from './stake-findings.js';
import { structureFindings } from './structure-findings.js';
import { substanceFindings } from './substance-findings.js';

const finders = [structureFindings, partnerFindings, stakeFindings, substanceFindings, careFindings, reachFindings];

/**
 * Plain facts worth talking about, each with its evidence and its audience. Those about what is not known come first, then
 * in the order of {@link findingCodes} and of the records.
 */
export function findings(network: NetworkReading, options: FindingOptions = {}): readonly Finding[] {
  return finishWork(findingsWork(network, options));
}

/** The same as {@link findings} in steps. */
export function findingsWork(network: NetworkReading, options: FindingOptions = {}): SteppedWork<readonly Finding[]> {
  return drawFindingsWork(network, { ...options, finders });
}
