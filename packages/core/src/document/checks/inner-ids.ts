import type { DocumentCheck } from '../document-check.js';
import { issueOf } from '../document-check.js';
import type { Issue } from '../issue.js';
import type { IssueList } from '../issue-list.js';

type Identified = Readonly<{ id: string }>;

function checkDistinct(list: readonly Identified[], path: Issue['path'], issues: IssueList): void {
  const seen = new Set<string>();
  for (const [index, { id }] of list.entries()) {
    if (seen.has(id)) {
      const message = { de: 'Diese Kennung gibt es hier schon.', en: 'This id is taken already.' };
      issues.add(issueOf({ path: [...path, index, 'id'], code: 'id-duplicate', value: id, message }));
    }
    seen.add(id);
  }
}

/** Days, windows, participants, rings, wedges and options are told apart within their record, parts in the document. */
export const checkInnerIds: DocumentCheck = (records, issues) => {
  for (const { record, index } of records.of('events')) {
    for (const { id } of record.days ?? []) records.note('days', id);
    checkDistinct(record.days ?? [], ['events', index, 'days'], issues);
  }
  for (const { record, index } of records.of('sessions')) {
    for (const [part, { id }] of (record.parts ?? []).entries()) {
      if (records.note('parts', id)) continue;
      const message = { de: 'Diese Kennung hat schon ein anderer Teil.', en: 'Another part has this id already.' };
      issues.add(issueOf({ path: ['sessions', index, 'parts', part, 'id'], code: 'id-duplicate', value: id, message }));
    }
  }
  for (const { record, index } of records.of('networks')) {
    checkDistinct(record.rings ?? [], ['networks', index, 'rings'], issues);
    checkDistinct(record.wedges ?? [], ['networks', index, 'wedges'], issues);
  }
  for (const { record, index } of records.of('signUpRules')) {
    checkDistinct(record.windows, ['signUpRules', index, 'windows'], issues);
  }
  for (const { record, index } of records.of('questions')) {
    checkDistinct(record.options ?? [], ['questions', index, 'options'], issues);
  }
};
