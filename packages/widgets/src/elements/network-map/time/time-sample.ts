import { buildActor, buildSnapshot, buildTie } from '@geflecht/core/testing';
import type { GeflechtDocument } from '@geflecht/core/document';
import { districtNetwork } from '../network-map-sample.js';

const { actors = [], ties = [], placements = [] } = districtNetwork;
const nursery = buildActor({ id: 'saeugling', name: 'Säuglingspflege Altmühle', sectorIds: ['midwifery'] });

/** How the district was two years ago: three partners are not there yet, one is still there. */
const first = buildSnapshot({
  id: 'first',
  takenAt: '2025-03-01T12:00:00+01:00',
  label: 'Auftakt',
  frozen: {
    actors: [...actors.filter(({ id }) => !['theater', 'museum', 'jobcenter'].includes(id)), nursery],
    ties: [
      ...ties.filter(({ id }) => !['tie-0', 'tie-8', 'tie-9'].includes(id)),
      buildTie({ id: 'tie-nursery', fromId: 'erlenbogen', toId: 'saeugling' }),
    ],
    placements: placements.map((placement) =>
      placement.actorId === 'buecherei' ? { ...placement, ringId: 'wished' } : placement,
    ),
  },
});

/** How it was a year ago: one tie less far than today. */
const second = buildSnapshot({
  id: 'second',
  takenAt: '2026-03-01T12:00:00+01:00',
  frozen: { actors, ties: ties.map((tie) => (tie.id === 'tie-2' ? { ...tie, stage: 'contact' } : tie)), placements },
});

/** The district today with two states of the years before. */
export const districtOverYears: GeflechtDocument = { ...districtNetwork, snapshots: [second, first] };
