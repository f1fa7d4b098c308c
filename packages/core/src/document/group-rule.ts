import { isWithinCeiling } from '../audience/audience.js';
import type { Audience } from '../audience/audience.js';
import type { Entity } from '../audience/entity.js';
import { audienceFor } from '../audience/field-group.js';
import type { FieldGroup } from '../audience/field-group.js';
import { groupAudience } from '../audience/group-audience.js';
import type { AudienceRule } from '../audience/meta.js';
import { publicViewer } from '../audience/viewer.js';
import type { CheckRule } from '../check/check-rule.js';
import type { CheckSeverity } from '../check/finding.js';
import { collectionNames, entities } from './entities.js';
import type { CollectionName } from './entities.js';

type Fields = Readonly<Record<string, unknown>>;
type RulesOf = (record: Fields) => readonly AudienceRule[] | undefined;

/** What the narrow groups of one kind have in common. */
interface NarrowGroup {
  readonly audience: Audience;
  readonly mayBePublic: boolean;
  /** Where in the record it stands, where that holds others; empty for its own. */
  readonly inside: string;
  /** First record that has it. */
  readonly index: number;
  readonly fields: Set<string>;
  count: number;
}

/** What has findings of its own, in words of its own. */
const toldElsewhere: ReadonlySet<CollectionName> = new Set<CollectionName>(['signUps', 'onlineAccesses']);
const mostFields = 6;

function fieldsIn({ fields }: FieldGroup, record: Fields): readonly string[] {
  return Object.keys(fields).filter((field) => field !== 'id' && record[field] !== undefined);
}

interface Looking {
  readonly at: string;
  readonly visibilityDefaults: readonly AudienceRule[] | undefined;
}

/** One record as part of what a collection holds: itself, or what stands inside of it. */
interface Held {
  readonly entity: Entity;
  readonly record: Fields;
  /** Where it stands inside, such as `frozen.ties`; empty for the record itself. */
  readonly inside: string;
  readonly index: number;
}

function noteNarrow({ entity, record, inside, index }: Held, looking: Looking, found: Map<string, NarrowGroup>): void {
  for (const [name, group] of Object.entries<FieldGroup>(entity.groups)) {
    const present = fieldsIn(group, record);
    if (present.length === 0) continue;
    const audience = groupAudience({ entity, group: name, record, asking: { viewer: publicViewer, ...looking } });
    if (audience === 'public') continue;
    const mayBePublic = isWithinCeiling('public', audienceFor(group.ceiling, record));
    const key = `${inside} ${name} ${audience} ${String(mayBePublic)}`;
    const known = found.get(key) ?? { audience, mayBePublic, inside, index, fields: new Set<string>(), count: 0 };
    found.set(key, known);
    for (const field of present) known.fields.add(field);
    known.count += 1;
  }
}

/** Groups of a collection that are not for everybody, by group and audience, those of records inside records too. */
function narrowGroups(
  entity: Entity,
  records: readonly Fields[],
  asking: { readonly at: string; readonly rulesOf: RulesOf },
): Iterable<NarrowGroup> {
  const found = new Map<string, NarrowGroup>();
  for (const [index, record] of records.entries()) {
    const looking = { at: asking.at, visibilityDefaults: asking.rulesOf(record) };
    noteNarrow({ entity, record, inside: '', index }, looking, found);
    entity.visitInner?.(record, (inner, one, path) => {
      const inside = path.filter((key) => typeof key === 'string').join('.');
      noteNarrow({ entity: inner, record: one, inside, index }, looking, found);
      return one;
    });
  }
  return found.values();
}

function severityOf({ mayBePublic }: NarrowGroup, isPublished: boolean): CheckSeverity {
  if (mayBePublic) return 'hint';
  return isPublished ? 'error' : 'warning';
}

/** Where records come from is nobody's secret in itself, though what an import could not place is kept there. */
function isOrigin({ fields }: NarrowGroup): boolean {
  return fields.has('source') || fields.has('visibility');
}

/**
 * Every group of fields that is not meant for everybody, once for all records that have it. Those that can never be
 * opened to everybody are errors in a published document. Origins are told once for the whole document.
 */
export const groupRule: CheckRule = (document, findings, { today, isPublished }) => {
  const networks = new Map<unknown, readonly AudienceRule[] | undefined>(
    (document.networks ?? []).map(({ id, visibilityDefaults }) => [id, visibilityDefaults as readonly AudienceRule[]]),
  );
  const rulesOf: RulesOf = ({ scope }) => networks.get((scope as Fields | undefined)?.['networkId']);
  let origins = 0;
  for (const name of collectionNames) {
    const records = (toldElsewhere.has(name) ? [] : (document[name] ?? [])) as readonly Fields[];
    const groups = narrowGroups(entities[name], records, { at: `${today}T00:00:00Z`, rulesOf });
    for (const group of groups) {
      const { audience, inside, index, fields, count } = group;
      if (isOrigin(group)) {
        origins += count;
        continue;
      }
      const about = `${[name, inside].filter(Boolean).join('.')}: ${[...fields].slice(0, mostFields).join(', ')}`;
      const severity = severityOf(group, isPublished);
      findings.add({
        path: [name, index],
        code: 'group-not-public',
        topic: 'privacy',
        severity,
        about,
        count,
        audience,
      });
    }
  }
  const told = { code: 'origin-included', topic: 'privacy', severity: 'hint', count: origins } as const;
  if (origins > 0) findings.add({ path: [], ...told });
};
