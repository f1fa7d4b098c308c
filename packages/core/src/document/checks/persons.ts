import type { FieldGroup } from '../../audience/field-group.js';
import { actorEntity } from '../../network/actor.js';
import type { Actor } from '../../network/actor.js';
import type { DocumentCheck } from '../document-check.js';
import { issueOf } from '../document-check.js';

function mayBePublished({ consents, reviewOn }: Actor): boolean {
  return reviewOn !== undefined && (consents ?? []).some(({ withdrawnAt }) => withdrawnAt === undefined);
}

const groups = Object.entries<FieldGroup>(actorEntity.groups);
const publishable: ReadonlySet<string> = new Set(
  groups.filter(([, { mayBeNarrowed, ceiling }]) => mayBeNarrowed && ceiling === 'public').map(([name]) => name),
);

const message = {
  de: 'Eine Person ist nur mit gültiger Einwilligung („consents“) und Prüfdatum („reviewOn“) öffentlich.',
  en: 'A person is public only with a live consent (“consents”) and a review date (“reviewOn”).',
};

/** Whoever opens a person to everybody has a live consent and a date to review it. */
export const checkPersons: DocumentCheck = (records, issues) => {
  for (const { record, index } of records.of('actors')) {
    if (record.kind !== 'person' || mayBePublished(record)) continue;
    const rules = record.visibility ?? [];
    const opened = rules.findIndex(({ group, audience }) => audience === 'public' && publishable.has(group));
    if (opened === -1) continue;
    const path = ['actors', index, 'visibility', opened];
    issues.add(issueOf({ path, code: 'person-without-consent', message }));
  }
};
