import type { PartnerSectors } from './partner-sectors.js';
import type { ReasoningPlacement, ReasoningTemplate } from './records.js';

/** Whether a partner's kind is usual for a network of this purpose; `undecided` where too little is known. */
export type Typicality = 'usual' | 'untypical' | 'undecided';

/** What typicality is judged by. */
export interface TypicalityInput {
  readonly template: ReasoningTemplate;
  readonly placements: readonly ReasoningPlacement[];
  readonly sectors: PartnerSectors;
}

/**
 * Tells how usual partners are: as the team set it on the map, else by the template. A sector that is wider than an
 * expected kind leaves it undecided, since the expected kind may be what is meant.
 */
export function typicalityFinder({ template, placements, sectors }: TypicalityInput): (actorId: string) => Typicality {
  const stated = new Map(placements.map(({ actorId, typicality }) => [actorId, typicality] as const));
  const expected = template.expected ?? [];
  const usual = new Set(expected.filter(({ untypical }) => untypical !== true).map(({ sectorId }) => sectorId));
  const wider = new Set([...usual].flatMap(sectors.path));
  return (actorId) => {
    const set = stated.get(actorId);
    if (set !== undefined) return set;
    const own = sectors.of(actorId);
    if (own.length === 0 || usual.size === 0) return 'undecided';
    if ([...sectors.pathsOf(actorId)].some((sectorId) => usual.has(sectorId))) return 'usual';
    return own.some((sectorId) => wider.has(sectorId)) ? 'undecided' : 'untypical';
  };
}
