import { buildActor, buildDocument, buildNetwork, buildPlacement, buildTie } from '@geflecht/core/testing';
import type { GeflechtDocument } from '@geflecht/core/document';
import type { TieStage } from '@geflecht/core/network';

type Row = readonly [id: string, name: string, sector: string, ring: string];

/** Invented partners of an invented district; rings as a team might have chosen them. */
const rows: readonly Row[] = [
  ['erlenbogen', 'Mütterzentrum Erlenbogen', 'mothersCentre', 'core'],
  ['jugendamt', 'Jugendamt Kreis Lindental', 'youthOffice', 'core'],
  ['kita-biberbau', 'Kita Biberbau', 'daycare', 'core'],
  ['hebammen', 'Hebammenkreis Lindental', 'midwifery', 'regular'],
  ['klinik', 'Klinik am Weiher', 'hospital', 'regular'],
  ['kinderarzt', 'Kinderarztpraxis Dr. Quendel', 'paediatrics', 'occasional'],
  ['gesundheitsamt', 'Gesundheitsamt Lindental', 'healthOffice', 'regular'],
  ['grundschule', 'Grundschule Mühlsteig', 'school', 'regular'],
  ['vhs', 'Volkshochschule Lindental', 'adultEducation', 'occasional'],
  ['buecherei', 'Stadtbücherei', 'library', 'occasional'],
  ['beratung', 'Erziehungsberatung Nordufer', 'educationalCounselling', 'core'],
  ['fruehe-hilfen', 'Koordination Frühe Hilfen', 'earlyPrevention', 'core'],
  ['schwangere', 'Schwangerenberatung Tausendgulden', 'pregnancyCounselling', 'regular'],
  ['schulden', 'Schuldnerberatung Lindental', 'debtAdvice', 'occasional'],
  ['frauenhaus', 'Frauenhaus Silberdistel', 'violenceProtection', 'regular'],
  ['afghanisch', 'Verein Brücke nach Herat', 'migrantOrganisation', 'occasional'],
  ['sprachmittler', 'Sprachmittlerpool', 'languageMediation', 'regular'],
  ['gemeinde', 'Gemeinde Oberlinden', 'municipality', 'regular'],
  ['gleichstellung', 'Gleichstellungsstelle', 'equalOpportunities', 'occasional'],
  ['jobcenter', 'Jobcenter Lindental', 'jobcentre', 'occasional'],
  ['sportverein', 'TSV Oberlinden', 'sportsClub', 'occasional'],
  ['feuerwehr', 'Freiwillige Feuerwehr', 'fireBrigade', 'wished'],
  ['museum', 'Museum für Alltagsdinge', 'museum', 'wished'],
  ['wohnbau', 'Wohnbau Lindental', 'housingCompany', 'wished'],
  ['garten', 'Kleingartenverein Morgentau', 'allotmentClub', 'occasional'],
  ['kirche', 'Kirchengemeinde St. Walburg', 'parish', 'regular'],
  ['mehrgeneration', 'Mehrgenerationenhaus Kachelofen', 'multiGenerationHouse', 'core'],
  ['theater', 'Theater Kellerlicht', 'theatre', ''],
];

type Strand = readonly [from: string, to: string, kind: string, stage: TieStage];

const strands: readonly Strand[] = [
  ['erlenbogen', 'jugendamt', 'funding', 'partnership'],
  ['erlenbogen', 'kita-biberbau', 'jointOffer', 'partnership'],
  ['erlenbogen', 'fruehe-hilfen', 'exchange', 'cooperation'],
  ['erlenbogen', 'hebammen', 'jointOffer', 'cooperation'],
  ['erlenbogen', 'mehrgeneration', 'sharedResource', 'cooperation'],
  ['erlenbogen', 'kirche', 'sharedResource', 'workingRelation'],
  ['erlenbogen', 'gemeinde', 'advocacy', 'workingRelation'],
  ['erlenbogen', 'buecherei', 'jointOffer', 'workingRelation'],
  ['erlenbogen', 'jobcenter', 'information', 'contact'],
  ['erlenbogen', 'museum', 'jointOffer', 'wished'],
  ['erlenbogen', 'wohnbau', 'sharedResource', 'wished'],
  ['fruehe-hilfen', 'jugendamt', 'instruction', 'cooperation'],
  ['fruehe-hilfen', 'hebammen', 'referral', 'cooperation'],
  ['fruehe-hilfen', 'klinik', 'referral', 'workingRelation'],
  ['fruehe-hilfen', 'kinderarzt', 'information', 'contact'],
  ['fruehe-hilfen', 'gesundheitsamt', 'exchange', 'cooperation'],
  ['fruehe-hilfen', 'schwangere', 'referral', 'cooperation'],
  ['fruehe-hilfen', 'beratung', 'referral', 'cooperation'],
  ['klinik', 'hebammen', 'exchange', 'workingRelation'],
  ['klinik', 'gesundheitsamt', 'information', 'contact'],
  ['jugendamt', 'beratung', 'funding', 'cooperation'],
  ['jugendamt', 'kita-biberbau', 'instruction', 'workingRelation'],
  ['kita-biberbau', 'grundschule', 'exchange', 'cooperation'],
  ['kita-biberbau', 'buecherei', 'jointOffer', 'workingRelation'],
  ['kita-biberbau', 'sportverein', 'jointOffer', 'contact'],
  ['grundschule', 'buecherei', 'jointOffer', 'cooperation'],
  ['grundschule', 'beratung', 'referral', 'workingRelation'],
  ['grundschule', 'sportverein', 'jointOffer', 'workingRelation'],
  ['beratung', 'schwangere', 'exchange', 'workingRelation'],
  ['beratung', 'frauenhaus', 'referral', 'workingRelation'],
  ['frauenhaus', 'jobcenter', 'referral', 'contact'],
  ['schulden', 'jobcenter', 'exchange', 'workingRelation'],
  ['mehrgeneration', 'vhs', 'jointOffer', 'cooperation'],
  ['mehrgeneration', 'sprachmittler', 'sharedResource', 'cooperation'],
  ['mehrgeneration', 'garten', 'sharedResource', 'contact'],
  ['sprachmittler', 'afghanisch', 'exchange', 'workingRelation'],
  ['gemeinde', 'gleichstellung', 'instruction', 'workingRelation'],
  ['gemeinde', 'feuerwehr', 'information', 'contact'],
  ['kirche', 'mehrgeneration', 'exchange', 'contact'],
  ['erlenbogen', 'kita-biberbau', 'exchange', 'cooperation'],
];

const directed = ['funding', 'instruction', 'referral'];

const actors = rows.map(([id, name, sector]) =>
  buildActor({
    id,
    name,
    sectorIds: [sector],
    ...(id === 'erlenbogen' && {
      description: {
        de: 'Offenes Haus für Familien mit Kindern bis drei Jahren.\nJeden Tag Frühstück, Beratung und ein Platz zum Ankommen.',
        en: 'Open house for families with children up to three.\nBreakfast every day, advice, and a place to arrive.',
      },
      links: [
        { url: 'https://erlenbogen.example', label: 'erlenbogen.example' },
        { url: 'file:///etc/hosts', label: 'never a link' },
      ],
      contact: { mail: 'haus@erlenbogen.example', phone: '+49 30 0000-0000' },
    }),
  }),
);

const ties = strands.map(([fromId, toId, kind, stage], index) =>
  buildTie({
    id: `tie-${index}`,
    fromId,
    toId,
    kind,
    stage,
    direction: directed.includes(kind) ? 'directed' : 'undirected',
    activity: fromId === 'kirche' || toId === 'vhs' ? 'dormant' : 'active',
  }),
);

const placements = [
  ...rows
    .filter(([, , , ringId]) => ringId !== '')
    .map(([actorId, , , ringId]) =>
      buildPlacement({
        id: `placement-${actorId}`,
        actorId,
        ringId,
        presence: ringId === 'wished' ? 'sought' : 'existing',
      }),
    ),
  buildPlacement({
    id: 'placement-wanted',
    actorId: undefined,
    wanted: { sectorId: 'languageMediation', note: 'Für Dari und Ukrainisch' },
    presence: 'sought',
    ringId: 'wished',
  }),
];

/** A district network of 28 partners on rings. */
export const districtNetwork: GeflechtDocument = buildDocument({
  networks: [buildNetwork({ name: { de: 'Netzwerk Familie Lindental', en: 'Lindental family network' } })],
  actors,
  ties,
  placements,
});

/** The same partners as a list of ties brings them: no sectors, no rings. */
export const importedNetwork: GeflechtDocument = buildDocument({
  networks: [buildNetwork({ name: 'lindental.csv' })],
  actors: actors.slice(0, 23).map(({ id, name }) => buildActor({ id, name, sectorIds: undefined })),
  ties: ties.map((tie) => ({ ...tie, kind: 'exchange', stage: 'contact', direction: 'undirected' })),
});

const places = [
  'Anger',
  'Bleiche',
  'Cichorie',
  'Dachsbau',
  'Eichhalde',
  'Furt',
  'Ginster',
  'Hollerbusch',
  'Imkerei',
  'Jägerzaun',
];
const kinds = [
  'Kita',
  'Hort',
  'Grundschule',
  'Praxis',
  'Beratungsstelle',
  'Sportverein',
  'Chor',
  'Nachbarschaftstreff',
  'Werkstatt',
];
const sectorOf = [
  'daycare',
  'youthWork',
  'school',
  'medicalPractice',
  'counselling',
  'sportsClub',
  'musicSchool',
  'neighbourhoodCentre',
  'company',
];

/** An invented network of any size: each newcomer is tied to two who came before. */
export function grownNetwork(size: number): GeflechtDocument {
  const invented = Array.from({ length: size }, (_, at) =>
    buildActor({
      id: `partner-${at}`,
      name: `${kinds[at % kinds.length]} ${places[Math.floor(at / kinds.length) % places.length]}${at < 90 ? '' : ` ${Math.floor(at / 90) + 1}`}`,
      sectorIds: [sectorOf[at % kinds.length] ?? 'company'],
    }),
  );
  const grown = invented.flatMap((_, at) =>
    at === 0
      ? []
      : [at >> 1, (at * 7919) % at].map((to, nth) =>
          buildTie({
            id: `tie-${at}-${nth}`,
            fromId: `partner-${at}`,
            toId: `partner-${to}`,
            stage: nth === 0 ? 'cooperation' : 'contact',
          }),
        ),
  );
  return buildDocument({ networks: [buildNetwork()], actors: invented, ties: grown });
}

/** Four partners: one tied to two others, one alone. */
export const triangleNetwork: GeflechtDocument = buildDocument({
  networks: [buildNetwork()],
  actors: ['Ahorn', 'Birke', 'Distel', 'Esche'].map((name) => buildActor({ id: name, name, sectorIds: ['school'] })),
  ties: [
    buildTie({ id: 'one', fromId: 'Ahorn', toId: 'Birke' }),
    buildTie({ id: 'two', fromId: 'Ahorn', toId: 'Distel', stage: 'wished', kind: 'jointOffer' }),
  ],
});
