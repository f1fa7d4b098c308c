import type { DocumentCheck } from '../document-check.js';
import { issueOf } from '../document-check.js';
import { collectionNames, entities } from '../entities.js';
import { recordIdTree } from '../id-tree.js';
import type { IdTarget } from '../id-tree.js';
import type { Issue } from '../issue.js';
import { visitIds } from '../visit-ids.js';

const trees = collectionNames.map((name) => [name, recordIdTree(entities[name].schema)] as const);

/** What may well be kept elsewhere: actors, events, networks and projects have a life beyond one document. */
const keptElsewhere: ReadonlySet<IdTarget> = new Set<IdTarget>([
  'actors',
  'events',
  'networks',
  'areas',
  'eventSeries',
  'projects',
  'fundingProgrammes',
  'signUps',
]);

/** Records of a network mean nothing without the actors they join or place; programmes are kept elsewhere for them. */
const needActors: ReadonlySet<string> = new Set(['ties', 'memberships', 'placements']);
const ofNetworks: ReadonlySet<string> = new Set([...needActors, 'networks', 'actors']);

function severityOf(collection: string, target: IdTarget): Issue['severity'] {
  const needed = ofNetworks.has(collection)
    ? target === 'actors' && needActors.has(collection)
    : !keptElsewhere.has(target);
  return needed ? 'error' : 'warning';
}

/** An id that leads nowhere. */
export function unknownId(mention: Pick<Issue, 'path' | 'severity'> & { readonly id: string }): Issue {
  return issueOf({
    path: mention.path,
    code: mention.path[2] === 'scope' ? 'scope-unknown' : 'id-unknown',
    severity: mention.severity,
    value: mention.id,
    message: {
      de: 'Diese Kennung gibt es im Dokument nicht.',
      en: 'No record of the document has this id.',
    },
  });
}

/** Every id leads to a record of the document. */
export const checkReferences: DocumentCheck = (records, issues) => {
  for (const [name, tree] of trees) {
    for (const { record, index } of records.of(name)) {
      visitIds(tree, record, ({ target, id, path }) => {
        if (records.has(target, id)) return;
        const severity = severityOf(name, target);
        // Without any record of that kind the document leaves them all to somebody else.
        if (severity === 'warning' && !records.holds(target)) return;
        issues.add(unknownId({ path: [name, index, ...path], severity, id }));
      });
    }
  }
};
