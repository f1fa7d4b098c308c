import { isWithinCeiling } from '../../audience/audience.js';
import type { Audience } from '../../audience/audience.js';
import type { Entity } from '../../audience/entity.js';
import { audienceFor } from '../../audience/field-group.js';
import type { FieldGroup } from '../../audience/field-group.js';
import type { DocumentCheck } from '../document-check.js';
import { issueOf } from '../document-check.js';
import { collectionNames, entities } from '../entities.js';
import type { Issue } from '../issue.js';

type Fields = Readonly<Record<string, unknown>>;

interface Ruled {
  readonly rule: Readonly<{ group: string; audience: Audience }>;
  readonly group: FieldGroup | undefined;
  readonly record: Fields;
  readonly path: Issue['path'];
}

function findingOf({ rule, group, record, path }: Ruled): Issue | undefined {
  if (group === undefined) {
    const message = { de: 'Diese Feldgruppe gibt es nicht.', en: 'There is no such field group.' };
    return issueOf({ path: [...path, 'group'], code: 'group-unknown', value: rule.group, message });
  }
  if (!group.mayBeNarrowed) {
    const message = {
      de: 'Wer diese Feldgruppe liest, lässt sich nicht ändern.',
      en: 'Who reads this field group cannot be changed.',
    };
    return issueOf({ path: [...path, 'group'], code: 'group-not-narrowable', value: rule.group, message });
  }
  if (isWithinCeiling(rule.audience, audienceFor(group.ceiling, record))) return undefined;
  const message = {
    de: 'So weit darf diese Feldgruppe nicht geöffnet werden; die Regel gilt nicht.',
    en: 'This field group must not be opened that far; the rule does not hold.',
  };
  return issueOf({ path: [...path, 'audience'], code: 'audience-above-ceiling', value: rule.audience, message });
}

const byEntityName = new Map<string, Entity>(Object.values(entities).map((entity) => [entity.name, entity]));

/** A record's own rule names the group. */
const checkOwnRules: DocumentCheck = (records, issues) => {
  for (const name of collectionNames) {
    const groups = new Map(Object.entries<FieldGroup>(entities[name].groups));
    const ruled = records.of(name).flatMap(({ record, index }) =>
      (record.visibility ?? []).map((rule, position) => {
        const path = [name, index, 'visibility', position];
        return findingOf({ rule, group: groups.get(rule.group), record, path });
      }),
    );
    for (const finding of ruled) if (finding !== undefined) issues.add(finding);
  }
};

/** A network's default names the entity and the group: `tie.core`. */
const checkNetworkRules: DocumentCheck = (records, issues) => {
  for (const { record, index } of records.of('networks')) {
    for (const [position, rule] of (record.visibilityDefaults ?? []).entries()) {
      const [entity = '', group = ''] = rule.group.split('.');
      const groups = new Map(Object.entries<FieldGroup>(byEntityName.get(entity)?.groups ?? {}));
      const path = ['networks', index, 'visibilityDefaults', position];
      const finding = findingOf({ rule, group: groups.get(group), record: {}, path });
      if (finding !== undefined) issues.add(finding);
    }
  }
};

/** Audience rules name groups that exist and open none beyond its ceiling. */
export const checkAudienceRules: DocumentCheck = (records, issues) => {
  checkOwnRules(records, issues);
  checkNetworkRules(records, issues);
};
