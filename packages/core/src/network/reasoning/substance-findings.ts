import { coordination, coordinationKind } from './coordination.js';
import { draftFinding } from './finding.js';
import type { FindingDraft } from './finding.js';
import type { FindingContext } from './finding-context.js';
import { matchResources, singleSources, usualMaximumResources } from './match-resources.js';
import type { NetworkReading } from './read-network.js';
import type { ReasoningGoal } from './records.js';
import { seatCoverage } from './seat-coverage.js';

/**
 * Goals, resources, duties and seats that nobody or one alone carries.
 * `no-purpose` · `goal-without-contributor`, `goal-without-developer`, `goal-on-one` about goals · `need-uncovered`
 * {fitting}, the seeker · `single-source` {seekers}, the provider · `need-could-ask` {distance, 0 where no way leads},
 * seeker, those between, provider · `coordination-vacant` · `coordination-on-one` · `duty-vacant` {vacantSince} ·
 * `duty-doubled` · `seat-vacant` {vacant, seats}, the body.
 */
export function substanceFindings({ network, most }: FindingContext): readonly FindingDraft[] {
  return [
    ...purposeFindings(network),
    ...network.goals.flatMap(goalFindings),
    ...resourceFindings(network, most),
    ...dutyFindings(network),
    ...seatFindings(network),
  ];
}

function purposeFindings({ records }: NetworkReading): readonly FindingDraft[] {
  const { network } = records;
  if (network === undefined || (network.purposes ?? []).length > 0) return [];
  return [draftFinding('no-purpose', { networkIds: [network.id] })];
}

function goalFindings({ id, contributions = [], developedBy = [] }: ReasoningGoal): readonly FindingDraft[] {
  const shared = { subject: id, goalIds: [id] };
  const contributors = new Set(contributions.map(({ by }) => by?.actorId ?? by));
  const actorIds = [...contributors].filter((each) => typeof each === 'string');
  const found: FindingDraft[] = [];
  if (contributions.length === 0) found.push(draftFinding('goal-without-contributor', shared));
  if (developedBy.length === 0) found.push(draftFinding('goal-without-developer', { ...shared, severity: 'note' }));
  if (contributors.size === 1) found.push(draftFinding('goal-on-one', { ...shared, actorIds }));
  return found;
}

function resourceFindings(network: NetworkReading, most: number): readonly FindingDraft[] {
  if (network.resources.length > usualMaximumResources) return sourceFindings(network);
  const { uncovered, matches } = matchResources(network);
  const asked = matches.filter(({ distance }) => distance !== 1).slice(0, most);
  return [
    ...uncovered.map(({ needId, kind, seekerId, fittingOfferIds }) =>
      draftFinding('need-uncovered', {
        subject: needId,
        terms: [kind],
        actorIds: [seekerId],
        resourceIds: [needId, ...fittingOfferIds],
        figures: { fitting: fittingOfferIds.length },
      }),
    ),
    ...sourceFindings(network),
    ...asked.map(({ needId, offerId, kind, seekerId, throughIds, providerId, distance = 0 }) =>
      draftFinding('need-could-ask', {
        subject: needId,
        severity: 'note',
        terms: [kind],
        actorIds: [seekerId, ...throughIds, providerId],
        resourceIds: [needId, offerId],
        figures: { distance },
      }),
    ),
  ];
}

function sourceFindings(network: NetworkReading): readonly FindingDraft[] {
  return singleSources(network).map(({ kind, providerId, seekerCount }) =>
    draftFinding('single-source', {
      subject: kind,
      severity: seekerCount > 0 ? 'prompt' : 'note',
      terms: [kind],
      actorIds: [providerId],
      figures: { seekers: seekerCount },
    }),
  );
}

function dutyFindings({ duties }: NetworkReading): readonly FindingDraft[] {
  const { isStated, isHeld, onlyHolderId, vacant, doubled } = coordination(duties);
  const coordinationDuties = duties.filter(({ kind }) => kind === coordinationKind).map(({ id }) => id);
  const wholly = isStated && !isHeld;
  return [
    ...(wholly ? [draftFinding('coordination-vacant', { severity: 'urgentPrompt', dutyIds: coordinationDuties })] : []),
    ...(onlyHolderId === undefined
      ? []
      : [
          draftFinding('coordination-on-one', {
            severity: 'note',
            actorIds: [onlyHolderId],
            dutyIds: coordinationDuties,
          }),
        ]),
    ...vacant
      .filter(({ kind }) => !wholly || kind !== coordinationKind)
      .map(({ dutyId, kind, vacantSince }) =>
        draftFinding('duty-vacant', {
          subject: dutyId,
          terms: [kind],
          dutyIds: [dutyId],
          figures: vacantSince === undefined ? {} : { vacantSince },
        }),
      ),
    ...doubled.map(({ kind, dutyIds, holderIds: actorIds }) =>
      draftFinding('duty-doubled', { subject: dutyIds.join(), severity: 'note', terms: [kind], dutyIds, actorIds }),
    ),
  ];
}

function seatFindings({ seats }: NetworkReading): readonly FindingDraft[] {
  return seatCoverage(seats)
    .filter(({ vacant }) => vacant.length > 0)
    .map(({ bodyId, vacant, seatCount }) =>
      draftFinding('seat-vacant', {
        subject: bodyId,
        actorIds: [bodyId],
        seatIds: vacant.map(({ seatId }) => seatId),
        figures: { vacant: vacant.length, seats: seatCount },
      }),
    );
}
