export { defaultRings, defaultWedges } from './landscape-seeds.js';
export type { LandscapeRing, LandscapeWedge } from './landscape-seeds.js';
export { mergeTerms, sectorParents, sectorPath, sectorTaxonomyId, tieKindTaxonomyId } from './term-tree.js';
export { sectorSeeds } from './sector-seeds.js';
export type { SeedSector, SeedTerm } from './seed-term.js';
export { tieKindSeeds } from './tie-kind-seeds.js';
