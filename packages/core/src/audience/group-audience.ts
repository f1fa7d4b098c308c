import { isWithinCeiling, narrowest } from './audience.js';
import type { Audience } from './audience.js';
import type { Entity } from './entity.js';
import { audienceFor } from './field-group.js';
import type { FieldGroup } from './field-group.js';
import type { AudienceRule } from './meta.js';
import type { Asking } from './viewer.js';

type Fields = Readonly<Record<string, unknown>>;

/** One group of one record, and who asks for it. */
export interface GroupQuestion {
  readonly entity: Entity;
  readonly group: string;
  readonly record: Fields;
  readonly asking: Asking;
}

/** A record's own rule names its group, a network's default `entity.group` (`tie.core`). */
function statedRules({ entity, group, record, asking }: GroupQuestion): readonly (AudienceRule | undefined)[] {
  const own = (record['visibility'] as readonly AudienceRule[] | undefined) ?? [];
  const inForce = (name: string) => (rule: AudienceRule) =>
    rule.group === name && (rule.from === undefined || Date.parse(rule.from) <= Date.parse(asking.at));
  return [own.find(inForce(group)), asking.visibilityDefaults?.find(inForce(`${entity.name}.${group}`))];
}

function personIsPublishable(record: Fields, at: string): boolean {
  const consents = (record['consents'] ?? []) as readonly { withdrawnAt?: string }[];
  const live = consents.some((consent) => consent.withdrawnAt === undefined);
  return live && typeof record['reviewOn'] === 'string' && record['reviewOn'] >= at.slice(0, 10);
}

/** The rule that decides about a group; those above the ceiling, or on a group that cannot be narrowed, are refused. */
export function ruleFor(question: GroupQuestion): AudienceRule | undefined {
  const group = question.entity.groups[question.group] as FieldGroup;
  if (!group.mayBeNarrowed) return undefined;
  const ceiling = audienceFor(group.ceiling, question.record);
  return statedRules(question).find((rule) => rule !== undefined && isWithinCeiling(rule.audience, ceiling));
}

/**
 * The audience of one group of one record: its rule, then the network's, then the default. A person without a live
 * consent and a review ahead is never public.
 */
export function groupAudience(question: GroupQuestion): Audience {
  const { entity, record, asking } = question;
  const group = entity.groups[question.group] as FieldGroup;
  const fallback = audienceFor(group.audience, record);
  let audience = ruleFor(question)?.audience ?? fallback;
  const isPerson = entity.name === 'actor' && record['kind'] === 'person';
  if (isPerson && audience === 'public' && !personIsPublishable(record, asking.at)) {
    audience = narrowest(fallback, 'members');
  }
  const isClosed = entity.isDraft(record) || entity.hasExpired(record, asking.at.slice(0, 10));
  return isClosed ? narrowest(audience, 'coordination') : audience;
}
