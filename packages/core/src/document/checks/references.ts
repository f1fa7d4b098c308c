import type { DocumentCheck } from '../document-check.js';
import { issueOf } from '../document-check.js';
import type { IdTarget, IdTree } from '../id-tree.js';
import type { Issue } from '../issue.js';
import { recordTrees } from '../record-trees.js';
import { visitIds } from '../visit-ids.js';

/** What a snapshot keeps may be gone by now. */
function presentTree(tree: IdTree): IdTree {
  const { fields } = tree;
  if (fields?.trees.has('frozen') !== true) return tree;
  return { ...tree, fields: { ...fields, trees: new Map([...fields.trees].filter(([name]) => name !== 'frozen')) } };
}

const trees = [...recordTrees].map(([name, tree]) => [name, presentTree(tree)] as const);

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
const needActors: ReadonlySet<string> = new Set(['ties', 'memberships', 'placements', 'seats', 'resources']);
const ofNetworks: ReadonlySet<string> = new Set([
  ...needActors,
  'networks',
  'actors',
  'duties',
  'goals',
  'offers',
  'snapshots',
  'suggestions',
  'effortEntries',
]);

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
