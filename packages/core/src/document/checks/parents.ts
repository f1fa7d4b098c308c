import type { DocumentCheck } from '../document-check.js';
import { issueOf } from '../document-check.js';
import type { DocumentRecords } from '../document-records.js';

interface Child {
  readonly id: string;
  readonly parent: string | undefined;
  readonly path: readonly (string | number)[];
}

function childrenOf(records: DocumentRecords): readonly (readonly Child[])[] {
  return [
    records.of('rooms').map(({ record, index }) => ({
      id: record.id,
      parent: record.parentId,
      path: ['rooms', index, 'parentId'],
    })),
    records.of('actors').map(({ record, index }) => ({
      id: record.id,
      parent: record.partOf,
      path: ['actors', index, 'partOf'],
    })),
    records.of('networks').map(({ record, index }) => ({
      id: record.id,
      parent: record.partOf,
      path: ['networks', index, 'partOf'],
    })),
    records.of('events').map(({ record, index }) => ({
      id: record.id,
      parent: record.edition?.followsEventId,
      path: ['events', index, 'edition', 'followsEventId'],
    })),
    records.areas().map(({ record, index }) => ({
      id: record.id,
      parent: record.parentId,
      path: ['areas', index, 'parentId'],
    })),
  ];
}

/** The first of each circle of parents; every child is looked at once. */
function circles(children: readonly Child[]): readonly Child[] {
  const byId = new Map(children.map((child) => [child.id, child]));
  const walks = new Map<string, number>();
  const found: Child[] = [];
  for (const [walk, start] of children.entries()) {
    let child: Child | undefined = start;
    while (child !== undefined && !walks.has(child.id)) {
      walks.set(child.id, walk);
      child = child.parent === undefined ? undefined : byId.get(child.parent);
    }
    if (child !== undefined && walks.get(child.id) === walk) found.push(child);
  }
  return found;
}

/** Nothing is its own ancestor. */
export const checkParents: DocumentCheck = (records, issues) => {
  for (const { path, parent } of childrenOf(records).flatMap(circles)) {
    const message = {
      de: 'Die Zuordnung läuft im Kreis: Am Ende gehört der Eintrag zu sich selbst.',
      en: 'This runs in a circle: in the end the record belongs to itself.',
    };
    // Whoever may not see one of the actors between may have closed the circle.
    const severity = path[0] === 'actors' ? 'warning' : 'error';
    issues.add(issueOf({ path, code: 'parent-circular', severity, value: parent, message }));
  }
};
