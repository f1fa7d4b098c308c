import type { GeflechtDocument } from '@geflecht/core/document';

const read = new WeakMap<GeflechtDocument, GeflechtDocument>();

/** A document with actors where the team wants them to be; those nobody has moved stay where they are. */
export function onTargetPlane(document: GeflechtDocument): GeflechtDocument {
  const { placements = [] } = document;
  const target = placements.filter(({ plane }) => plane === 'target');
  const moved = new Set(target.map(({ networkId, actorId }) => `${networkId} ${actorId}`));
  const kept = placements.filter(({ networkId, actorId, plane }) => {
    return plane !== 'target' && actorId !== undefined && !moved.has(`${networkId} ${actorId}`);
  });
  const there = target.map((placement) => ({ ...placement, plane: 'actual' as const }));
  const known = read.get(document) ?? { ...document, placements: [...there, ...kept, ...target] };
  read.set(document, known);
  return known;
}
