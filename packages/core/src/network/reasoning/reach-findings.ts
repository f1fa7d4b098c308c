import { addDays, isDay } from '../../time/day.js';
import { draftFinding } from './finding.js';
import type { FindingDraft } from './finding.js';
import type { FindingContext } from './finding-context.js';
import { fundingConcentration, fundingRecipients } from './funding-concentration.js';
import type { FundingConcentration } from './funding-concentration.js';
import { overlap } from './overlap.js';
import type { NetworkReading } from './read-network.js';

/** Share of members in common from which two networks are told of. */
const alike = 0.5;
/** Networks from which a member is told of. */
const many = 5;
/** Days ahead in which the end of a funding is told of. */
const daysAhead = 365;

/**
 * How networks share people, and how money is spread.
 * `networks-alike` {shared, all, percent}, both networks and whom they share · `only-bridge-between-networks`, the member
 * and both networks · `many-networks` {networks, hours}, the member and its networks · `funding-spread` {fromPercent,
 * toPercent, equalFrom, equalTo}, recipient and largest funder · `funding-ends` {endsOn}, recipient and funder.
 */
export function reachFindings({ network, most }: FindingContext): readonly FindingDraft[] {
  return [...overlapFindings(network, most), ...fundingFindings(network)];
}

function overlapFindings({ records }: NetworkReading, most: number): readonly FindingDraft[] {
  const { networks, members } = overlap(records.memberships ?? [], { on: records.on, maximumNetworks: Infinity });
  const ownId = records.network?.id;
  const ours = networks.filter(({ networkIds }) => ownId === undefined || networkIds.includes(ownId));
  return [
    ...ours
      .filter(({ jaccard }) => jaccard >= alike)
      .slice(0, most)
      .map(({ networkIds, sharedIds, sizes, jaccard }) =>
        draftFinding('networks-alike', {
          subject: networkIds.join(),
          severity: 'note',
          networkIds,
          actorIds: sharedIds,
          figures: {
            shared: sharedIds.length,
            all: sizes[0] + sizes[1] - sharedIds.length,
            percent: Math.round(jaccard * 100),
          },
        }),
      ),
    ...ours
      .flatMap(({ networkIds, onlyBridgeId }) => (onlyBridgeId === undefined ? [] : [{ networkIds, onlyBridgeId }]))
      .slice(0, most)
      .map(({ networkIds, onlyBridgeId }) =>
        draftFinding('only-bridge-between-networks', {
          subject: networkIds.join(),
          severity: 'note',
          networkIds,
          actorIds: [onlyBridgeId],
        }),
      ),
    ...members
      .filter(({ networkIds }) => networkIds.length >= many && (ownId === undefined || networkIds.includes(ownId)))
      .slice(0, most)
      .map(({ actorId, networkIds, hoursPerMonth }) =>
        draftFinding('many-networks', {
          subject: actorId,
          actorIds: [actorId],
          networkIds,
          figures: { networks: networkIds.length, ...(hoursPerMonth !== undefined && { hours: hoursPerMonth }) },
        }),
      ),
  ];
}

function fundingFindings(network: NetworkReading): readonly FindingDraft[] {
  const all = fundingRecipients(network).flatMap((id) => fundingConcentration(network, id) ?? []);
  return all.flatMap((funding) => [...spreadFindings(funding), ...endFindings(funding, network.records.on)]);
}

function spreadFindings({ recipientId, funders, equalFunders }: FundingConcentration): readonly FindingDraft[] {
  const [largest] = funders;
  if (largest === undefined || equalFunders === undefined || largest.share.from === 0) return [];
  return [
    draftFinding('funding-spread', {
      subject: recipientId,
      severity: 'note',
      actorIds: [recipientId, largest.funderId],
      tieIds: funders.flatMap(({ tieIds }) => tieIds),
      figures: {
        fromPercent: Math.round(largest.share.from * 100),
        toPercent: Math.round(largest.share.to * 100),
        equalFrom: Math.round(equalFunders.lowest * 10) / 10,
        equalTo: Math.round(equalFunders.highest * 10) / 10,
      },
    }),
  ];
}

function endFindings({ recipientId, ends }: FundingConcentration, on: string | undefined): readonly FindingDraft[] {
  if (!isDay(on)) return [];
  const horizon = addDays(on, daysAhead);
  return ends
    .filter(({ endsOn }) => endsOn <= horizon)
    .map(({ funderId, tieId, endsOn }) =>
      draftFinding('funding-ends', {
        subject: tieId,
        actorIds: [recipientId, funderId],
        tieIds: [tieId],
        figures: { endsOn },
      }),
    );
}
