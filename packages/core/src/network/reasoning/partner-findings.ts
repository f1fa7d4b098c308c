import { draftFinding } from './finding.js';
import type { FindingDraft } from './finding.js';
import type { FindingContext } from './finding-context.js';
import { gaps } from './gaps.js';
import type { KindPresence, PartnerState } from './gaps.js';
import { partnerSectors } from './partner-sectors.js';

/**
 * Which expected kinds of partner are missing or hang on one thread, and who is there beyond them.
 * `kind-missing` · `kind-known`, whom one knows · `kind-through-one`, the one and then those of the kind; all with the
 * sector as term and {required: 0 or 1} · `untypical-partners` {count} · `sector-unstated` {count, actorCount}.
 */
export function partnerFindings({ network, options }: FindingContext): readonly FindingDraft[] {
  if (options.template === undefined) return [];
  const { kinds, untypicalIds } = gaps(network, options.template);
  const expected = kinds.filter(({ untypical }) => !untypical);
  return [
    ...unsortedFindings(network),
    ...expected.flatMap(kindFindings),
    ...(untypicalIds.length === 0
      ? []
      : [
          draftFinding('untypical-partners', {
            severity: 'note',
            actorIds: untypicalIds,
            figures: { count: untypicalIds.length },
          }),
        ]),
  ];
}

function unsortedFindings(network: FindingContext['network']): readonly FindingDraft[] {
  const sectors = partnerSectors(network);
  const count = network.actors.filter(({ id }) => sectors.of(id).length === 0).length;
  const figures = { count, actorCount: network.actors.length };
  return count === 0 ? [] : [draftFinding('sector-unstated', { severity: 'note', figures })];
}

function kindFindings(kind: KindPresence): readonly FindingDraft[] {
  const { sectorId, required, state, actorIds, knownIds, throughId } = kind;
  const shared = { subject: sectorId, terms: [sectorId], figures: { required: Number(required) } };
  const severity = required ? 'urgentPrompt' : 'prompt';
  const throughIds = throughId === undefined ? [] : [throughId, ...actorIds.filter((id) => id !== throughId)];
  const found: Readonly<Record<PartnerState, readonly FindingDraft[]>> = {
    missing: [draftFinding('kind-missing', { ...shared, severity })],
    known: [draftFinding('kind-known', { ...shared, severity, actorIds: knownIds })],
    throughOne: [draftFinding('kind-through-one', { ...shared, actorIds: throughIds })],
    present: [],
  };
  return found[state];
}
