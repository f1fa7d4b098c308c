import { checkAudienceRules } from '../../document/checks/audience-rules.js';
import { checkPersons } from '../../document/checks/persons.js';
import { checkSpans } from '../../document/checks/spans.js';
import { documentFormat, documentVersion } from '../../document/format.js';
import type { Issue } from '../../document/issue.js';
import { IssueList } from '../../document/issue-list.js';
import { readRecords } from '../../document/read-records.js';
import { recordTrees } from '../../document/record-trees.js';
import { visitIds } from '../../document/visit-ids.js';
import { statedFields } from '../../network/editing/changed-record.js';
import type { AnyRecord } from '../../network/editing/record-table.js';
import type { NetworkChange } from '../../network/network-change.js';
import { editingIssue } from './editing-issue.js';

/** A change by its place in its set, and the record it leaves behind. */
export interface WrittenChange {
  readonly index: number;
  /** As its author stated it. */
  readonly asked: NetworkChange;
  /** What of it is other than before. */
  readonly change: NetworkChange;
  readonly record: AnyRecord;
}

/** An actor after the change, as far as its author may know. */
export type SeenActors = (id: string) => AnyRecord | undefined;

const checks = [checkSpans, checkPersons, checkAudienceRules];

/** What the model says about the fields of the records, each by itself. */
function fieldIssues(written: readonly WrittenChange[]): readonly Issue[] {
  const byCollection = Map.groupBy(written, ({ change }) => change.collection);
  const lists = [...byCollection].map(([name, these]) => [name, these.map(({ record }) => record)] as const);
  const found = new IssueList();
  const input = { format: documentFormat, version: documentVersion, ...Object.fromEntries(lists) };
  const records = readRecords(input, found);
  for (const check of checks) check(records, found);
  return found.issues.flatMap(({ path: [name, position, ...rest], ...issue }) => {
    const at = byCollection.get(name as NetworkChange['collection'])?.[Number(position)];
    return at === undefined || issue.severity === 'warning'
      ? []
      : [{ ...issue, path: ['changes', at.index, 'record', ...rest] }];
  });
}

function unknownActors({ index, asked, change }: WrittenChange, actors: SeenActors): readonly Issue[] {
  const stated = new Set<unknown>(statedFields(change.record).map(([field]) => field));
  const issues: Issue[] = [];
  visitIds(recordTrees.get(change.collection) ?? {}, asked.record, ({ target, id, path }) => {
    if (target !== 'actors' || !stated.has(path[0]) || actors(id) !== undefined) return;
    issues.push(editingIssue(['changes', index, 'record', ...path], 'id-unknown'));
  });
  return issues;
}

function circularParents({ index, change, record }: WrittenChange, actors: SeenActors): readonly Issue[] {
  const passed = new Set<unknown>();
  let parent = change.collection === 'actors' ? record['partOf'] : undefined;
  while (typeof parent === 'string' && !passed.has(parent)) {
    if (parent === record.id) return [editingIssue(['changes', index, 'record', 'partOf'], 'parent-circular')];
    passed.add(parent);
    parent = actors(parent)?.['partOf'];
  }
  return [];
}

/**
 * What is wrong with the records that changes leave behind: their fields, whom they name, and whom they are part of, as far
 * as their author sees who is part of whom.
 */
export function checkWritten(written: readonly WrittenChange[], actors: SeenActors): readonly Issue[] {
  const among = written.flatMap((each) => [...unknownActors(each, actors), ...circularParents(each, actors)]);
  return [...fieldIssues(written), ...among];
}
