import { descendAllPairs } from './force-work.js';
import type { Descend } from './force-work.js';
import { descendSampledStress } from './sampled-descent.js';

/** Above this many actors samples stand for all pairs. */
const fullStressLimit = 400;

/** Minimises the stress over all pairs of small components, over samples of large ones. */
export const descendAnySize: Descend = (places) =>
  places.x.length <= fullStressLimit ? descendAllPairs(places) : descendSampledStress(places);
