import {
  buildActor,
  buildDocument,
  buildDuty,
  buildGoal,
  buildMembership,
  buildNetwork,
  buildPlacement,
  buildPurposeTemplate,
  buildResource,
  buildSeat,
  buildTie,
} from '@geflecht/core/testing';
import type { GeflechtDocument } from '@geflecht/core/document';
import type { TieStage } from '@geflecht/core/network';

const partners = [
  ['moorhof', 'Familienhaus Moorhof', 'familyCentre'],
  ['kita', 'Kita Libelle', 'daycare'],
  ['schule', 'Schule am Schilf', 'school'],
  ['chor', 'Shantychor', 'musicSchool'],
  ['werft', 'Bootswerft', 'company'],
  ['klinik', 'Klinik Reethaus', 'hospital'],
  ['amt', 'Jugendamt Moorkreis', 'youthOffice'],
  ['beirat', 'Beirat Moorkreis', 'municipality'],
  ['feuerwehr', 'Feuerwehr Moor', 'fireBrigade'],
] as const;

const strands: readonly (readonly [string, string, TieStage])[] = [
  ['moorhof', 'kita', 'partnership'],
  ['moorhof', 'schule', 'cooperation'],
  ['kita', 'schule', 'contact'],
  ['schule', 'chor', 'contact'],
  ['chor', 'werft', 'contact'],
  ['moorhof', 'amt', 'cooperation'],
  ['moorhof', 'beirat', 'workingRelation'],
  ['moorhof', 'feuerwehr', 'wished'],
];

/** An invented network in which something is to be said under nearly every heading. */
export const moorNetwork: GeflechtDocument = buildDocument({
  networks: [buildNetwork({ name: 'Netz im Moor', purposes: [], centreId: 'moorhof', templateId: 'template-1' })],
  purposeTemplates: [
    buildPurposeTemplate({
      expected: [
        { sectorId: 'youthOffice', required: true },
        { sectorId: 'familyCourt', required: true },
        { sectorId: 'midwifery' },
        { sectorId: 'hospital' },
      ],
    }),
  ],
  actors: partners.map(([id, name, sector]) => buildActor({ id, name, sectorIds: [sector] })),
  ties: strands.map(([fromId, toId, stage], at) =>
    buildTie({
      id: `tie-${at}`,
      fromId,
      toId,
      stage,
      activity: toId === 'chor' ? 'dormant' : 'active',
      ...(toId === 'schule' && { lastContactOn: '2021-03-01', rhythmDays: 30 }),
    }),
  ),
  placements: [buildPlacement({ id: 'sought', actorId: 'feuerwehr', presence: 'sought', ringId: 'wished' })],
  memberships: ['moorhof', 'kita'].map((actorId) =>
    buildMembership({ id: `member-${actorId}`, actorId, ...(actorId === 'kita' && { hoursPerMonth: 4 }) }),
  ),
  duties: [
    buildDuty({ holderId: 'moorhof' }),
    buildDuty({ id: 'duty-2', kind: 'minutes', holderId: undefined, vacantSince: '2024-05-06' }),
  ],
  seats: [
    buildSeat({ bodyId: 'beirat', holderId: 'moorhof' }),
    buildSeat({ id: 'seat-2', bodyId: 'beirat', holderId: undefined }),
  ],
  resources: [
    buildResource({ actorId: 'moorhof', kind: 'space' }),
    buildResource({ id: 'resource-2', actorId: 'werft', direction: 'needs', kind: 'space' }),
    buildResource({ id: 'resource-3', actorId: 'amt', direction: 'needs', kind: 'vehicle' }),
  ],
  goals: [
    buildGoal({
      text: 'Ein Treffpunkt am Hafen',
      contributions: [{ kind: 'space', text: 'Raum', by: { actorId: 'moorhof' } }],
    }),
    buildGoal({ id: 'goal-2', text: 'Alle lernen schwimmen', contributions: [] }),
  ],
});
