import { draftFinding } from './finding.js';
import type { FindingDraft } from './finding.js';
import type { FindingContext } from './finding-context.js';
import { muchStake } from './much-stake.js';

/** Up to here interest counts as little. */
const littleInterest = 2;

/**
 * Whom to win, where the team has noted influence and interest (stakeholder map): those with most influence first.
 * `influence-untied` {count}, much influence and no tie that carries something today · `influence-uninterested` {count}, much
 * influence and little interest.
 */
export function stakeFindings({ network }: FindingContext): readonly FindingDraft[] {
  const { placements, established, actorOf } = network;
  const tied = new Set(established.flatMap(({ fromId, toId }) => [fromId, toId]));
  const strong = placements
    .filter(({ actorId = '', influence = 0 }) => influence >= muchStake && actorOf.has(actorId))
    .toSorted((one, other) => (other.influence ?? 0) - (one.influence ?? 0));
  const draft = (code: FindingDraft['code'], found: typeof strong): readonly FindingDraft[] => {
    const actorIds = [...new Set(found.flatMap(({ actorId }) => actorId ?? []))];
    return actorIds.length === 0 ? [] : [draftFinding(code, { actorIds, figures: { count: actorIds.length } })];
  };
  return [
    ...draft(
      'influence-untied',
      strong.filter(({ actorId = '' }) => !tied.has(actorId)),
    ),
    ...draft(
      'influence-uninterested',
      strong.filter(({ actorId = '', interest = muchStake }) => tied.has(actorId) && interest <= littleInterest),
    ),
  ];
}
