export { defaultRings, defaultWedges } from './landscape-seeds.js';
export type { LandscapeRing, LandscapeWedge } from './landscape-seeds.js';
export { mergeTerms, tieKindTaxonomyId } from './merge-terms.js';
export { sectorParents, sectorPath, sectorTaxonomyId } from './sector-parents.js';
export { sectorSeeds } from './sector-seeds.js';
export type { SeedSector, SeedTerm } from './seed-term.js';
export { tieKindSeeds } from './tie-kind-seeds.js';
export { wedgeFinder } from './wedge-finder.js';
export type { WedgeFinder } from './wedge-finder.js';
