import fc from 'fast-check';
import { areaSchema, documentSchema } from '../../document/document.js';
import type { GeflechtDocument } from '../../document/document.js';
import { entities } from '../../document/entities.js';
import type { CollectionName } from '../../document/entities.js';
import { documentFormat, documentVersion } from '../../document/format.js';
import type { Plain } from '../plain.js';
import { arbitraryOf } from './arbitrary-of.js';
import { arbitraryPools, drawnFrom } from './id-pools.js';
import type { IdPools } from './id-pools.js';
import { settleDocumentationRecords } from './settle-documentation.js';
import { settleEventRecords } from './settle-event.js';
import { settleNetworkRecords } from './settle-network.js';
import { withEarlierParents } from './settle-parents.js';
import { settleSignUpRecords } from './settle-sign-up.js';
import { settleVisibility, settleVisibilityDefaults } from './settle-visibility.js';

type Doc = Plain<GeflechtDocument>;
type Pooled = CollectionName | 'areas';
type Fields = Readonly<Record<string, unknown>>;

const eventCollections = [
  'areas',
  'events',
  'venues',
  'onlineAccesses',
  'rooms',
  'tracks',
  'sessions',
  'contributors',
  'materials',
  'fundingNotices',
  'documentations',
  'results',
  'mediaItems',
  'checklists',
  'eventSeries',
  'projects',
  'fundingProgrammes',
  'signUpRules',
  'bookables',
  'choiceGroups',
  'questions',
  'consentTexts',
  'signUps',
  'needsAnswers',
  'attendances',
  'seatingPlans',
] as const;
const networkCollections = [
  'areas',
  'networks',
  'actors',
  'memberships',
  'placements',
  'ties',
  'duties',
  'seats',
  'resources',
  'goals',
  'offers',
  'purposeTemplates',
  'snapshots',
  'suggestions',
  'effortEntries',
] as const;

function arbitraryCollection(name: Pooled, pools: IdPools): fc.Arbitrary<readonly Fields[]> {
  const schema = name === 'areas' ? areaSchema : entities[name].schema;
  const record = arbitraryOf(schema, drawnFrom(pools)) as fc.Arbitrary<Fields>;
  return fc.tuple(...(pools[name] ?? []).map((id) => record.map((fields) => ({ ...fields, id }))));
}

function arbitraryRecords(pools: IdPools): fc.Arbitrary<Doc> {
  const names = Object.keys(pools) as readonly Pooled[];
  const collections = fc.record(Object.fromEntries(names.map((name) => [name, arbitraryCollection(name, pools)])));
  return collections.map((records) => ({ format: documentFormat, version: documentVersion, ...records }));
}

/** Every record belongs to the one event or network and keeps to the rules for audiences. */
function settleFrame(document: Doc, scope: Fields): Doc {
  const { areas = [], networks = [] } = document;
  const settled = Object.entries(entities).flatMap(([name]) => {
    const records = document[name as CollectionName] as readonly Fields[] | undefined;
    const settle = (record: Fields) => settleVisibility(name as CollectionName, { ...record, scope });
    return records === undefined ? [] : [[name, records.map(settle)] as const];
  });
  const defaults = networks.map(({ visibilityDefaults }) => settleVisibilityDefaults(visibilityDefaults));
  const whole = { ...document, ...Object.fromEntries(settled), areas: withEarlierParents(areas, 'parentId') } as Doc;
  if (whole.networks === undefined) return whole;
  return {
    ...whole,
    networks: whole.networks.map(({ visibilityDefaults: _raw, ...network }, index) =>
      defaults[index] === undefined ? network : { ...network, visibilityDefaults: defaults[index] },
    ),
  };
}

/** Documents of any content whose records are valid each by itself; ids they mention are made up. */
export function arbitraryDocument(): fc.Arbitrary<GeflechtDocument> {
  return arbitraryOf(documentSchema) as unknown as fc.Arbitrary<GeflechtDocument>;
}

/** Documents of one event with programme, sign-up and sign-ups that validate without an error. */
export function arbitraryEventDocument(): fc.Arbitrary<GeflechtDocument> {
  return arbitraryPools(eventCollections, ['events', 'documentations', 'signUpRules'])
    .chain(arbitraryRecords)
    .map((document) => {
      const settled = settleSignUpRecords(settleDocumentationRecords(settleEventRecords(document)));
      return settleFrame(settled, { eventId: settled.events?.[0]?.id }) as GeflechtDocument;
    });
}

/** Documents of one network with its actors, its ties and all else it holds that validate without an error. */
export function arbitraryNetworkDocument(): fc.Arbitrary<GeflechtDocument> {
  return arbitraryPools(networkCollections, ['networks'])
    .chain(arbitraryRecords)
    .map((document) => {
      const settled = settleNetworkRecords(document);
      return settleFrame(settled, { networkId: settled.networks?.[0]?.id }) as GeflechtDocument;
    });
}
