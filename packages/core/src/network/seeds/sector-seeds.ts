import { sectorLabelsDe } from './sector-labels-de.js';
import { sectorLabelsEn } from './sector-labels-en.js';
import { sectorParents } from './sector-parents.js';
import type { SeedSector } from './seed-term.js';

/** Partners that networks for families and young people often overlook. */
const untypical = new Set([
  'allotmentClub',
  'library',
  'debtAdvice',
  'fireBrigade',
  'tradeUnion',
  'company',
  'chamber',
  'housingCompany',
  'museum',
  'musicSchool',
  'theatre',
  'sportsClub',
  'natureGroup',
  'farm',
  'localMedia',
  'university',
]);

function seed(id: string, parent?: string): SeedSector {
  return {
    id,
    label: { de: sectorLabelsDe.get(id) ?? id, en: sectorLabelsEn.get(id) ?? id },
    ...(parent !== undefined && { parent }),
    ...(untypical.has(id) && { untypical: true as const }),
  };
}

/**
 * Sectors that ship with the package: fields of society and the kinds of partner within them.
 * An open list: a document's taxonomy `sector` may add terms or relabel these by the same id.
 */
export const sectorSeeds: readonly SeedSector[] = [...sectorParents()].map(([id, parent]) => seed(id, parent));
