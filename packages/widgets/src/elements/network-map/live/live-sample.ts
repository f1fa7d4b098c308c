import { buildActor, buildPlacement } from '@geflecht/core/testing';
import { creation } from '../editing/change-model.js';

/** Somebody who joins the network while others look at it. */
export const atelier = [
  creation('actors', { ...buildActor({ id: 'atelier', name: 'Atelier Ahorn', sectorIds: ['museum'] }) }),
  creation('placements', { ...buildPlacement({ id: 'p-atelier', actorId: 'atelier' }) }),
];
