import { isEstablished } from '@geflecht/core/map';
import { buildGraphView, communitiesWork, runSteps } from '@geflecht/core/measures';
import type { NetworkMap } from '../network-map-model.js';
import type { GuessedGroups } from './groups-model.js';

/** Below this modularity there is little to see. */
const leastModularity = 0.3;
/** Below this agreement between runs groups come about by chance. */
const leastAgreement = 0.8;

/**
 * Groups with many established ties inside and few between, while the page stays responsive. Empty where runs disagree
 * or too few ties lie inside, and where there is only one.
 */
export async function guessGroups({ actors, ties }: Pick<NetworkMap, 'actors' | 'ties'>): Promise<GuessedGroups> {
  const strands = ties.flatMap((tie) => (isEstablished(tie) ? [{ fromId: tie.from.id, toId: tie.to.id }] : []));
  const view = buildGraphView(actors, strands);
  const { of, agreement, modularity } = await runSteps(communitiesWork(view), {
    now: () => performance.now(),
    pause: () => new Promise((resolve) => setTimeout(resolve)),
  });
  const sizes = new Map<number, number>();
  for (const group of of) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const tied = view.ids.flatMap((id, at) => {
    const group = of[at];
    return group !== undefined && (sizes.get(group) ?? 0) > 1 ? [[id, group] as const] : [];
  });
  const isClear = modularity >= leastModularity && agreement >= leastAgreement;
  return new Map(isClear && new Set(tied.map(([, group]) => group)).size > 1 ? tied : []);
}
