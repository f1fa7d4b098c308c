import type { CollectionName, GeflechtDocument } from '@geflecht/core/document';
import type { Findings } from '../reading/findings.js';

/** What remains of an event and what stands behind it; of foreign formats none has a place for it. */
export const documentationCollections = [
  'documentations',
  'results',
  'mediaItems',
  'checklists',
  'eventSeries',
  'projects',
  'fundingProgrammes',
] as const satisfies readonly CollectionName[];

/** Names the collections of a documentation that a format does not carry, with the number of their records. */
export function reportLostDocumentation(
  findings: Pick<Findings, 'drop'>,
  document: GeflechtDocument,
  lost: readonly (typeof documentationCollections)[number][] = documentationCollections,
): void {
  for (const name of lost) {
    const count = document[name]?.length ?? 0;
    if (count > 0) findings.drop('records-dropped', `/${name}`, `${name}: ${count}`);
  }
}
