import type { GeflechtDocument } from '@geflecht/core/document';
import {
  careFindings,
  partnerFindings,
  reachFindings,
  readNetwork,
  stakeFindings,
  structureFindings,
  substanceFindings,
} from '@geflecht/core/reasoning';
import type { FindingDraft, NetworkReading, ReasoningTemplate } from '@geflecht/core/reasoning';
import { expectedKinds } from '@geflecht/core/seeds';

/** A network of a document as the reasoning reads it, with the kinds of partner that are expected. */
export interface MapReading {
  readonly document: GeflechtDocument;
  readonly network: NetworkReading;
  readonly template: ReasoningTemplate | undefined;
}

/** The template a network names, of the document or shipped; where it names none, the document's only one. */
export function templateOf(
  { purposeTemplates = [] }: GeflechtDocument,
  templateId: string | undefined,
): ReasoningTemplate | undefined {
  if (templateId === undefined) return purposeTemplates.length === 1 ? purposeTemplates[0] : undefined;
  const expected = expectedKinds(templateId);
  return purposeTemplates.find(({ id }) => id === templateId) ?? (expected && { expected });
}

/** The day of a state that is shown: of a snapshot, or stated itself; undefined for today. */
export function dayOf({ snapshots = [] }: GeflechtDocument, at = ''): string | undefined {
  const [day] = /^\d{4}-\d\d-\d\d/.exec(snapshots.find(({ id }) => id === at)?.takenAt ?? at) ?? [];
  return day;
}

/** Reads a network of a document once, default its first one. @param on the day for which periods are read */
export function readMap(document: GeflechtDocument, networkId: string | undefined, on: string): MapReading {
  const { networks = [], actors = [], ties = [] } = document;
  const network = networkId === undefined ? networks[0] : networks.find(({ id }) => id === networkId);
  return {
    document,
    network: readNetwork({ ...document, network, actors, ties, on }),
    template: templateOf(document, network?.templateId),
  };
}

const finders = [structureFindings, partnerFindings, stakeFindings, substanceFindings, careFindings, reachFindings];

/**
 * What is found about a network, one kind of finding a step, so that the page stays responsive in between. All readers of
 * the document may know it: whatever is in there was disclosed to them.
 * @param most findings of one code about single actors or ties; default 10
 */
export function* findingSteps(reading: MapReading, most = 10): Generator<void, readonly FindingDraft[], void> {
  const { network, template } = reading;
  const found: FindingDraft[] = [];
  if (network.actors.length === 0) return found;
  for (const finder of finders) {
    yield;
    found.push(...finder({ network, options: { template }, most }));
  }
  return found;
}
