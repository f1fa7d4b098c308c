import type { SeedSector } from './seed-term.js';
import { sectorTree } from './sector-tree.js';

type Labels = Readonly<Record<string, readonly [de: string, en: string]>>;

/** Fields of society and the kinds of partner within them, in German and English. */
const labels: Labels = {
  familySelfHelp: ['Familie und Selbsthilfe', 'Families and self-help'],
  mothersCentre: ['Mütterzentrum', 'Mothers’ centre'],
  familyCentre: ['Familienzentrum', 'Family centre'],
  familyEducation: ['Familienbildung', 'Family education'],
  multiGenerationHouse: ['Mehrgenerationenhaus', 'Multi-generation house'],
  selfHelpGroup: ['Selbsthilfegruppe', 'Self-help group'],
  parentsInitiative: ['Elterninitiative', 'Parents’ initiative'],
  neighbourhood: ['Nachbarschaft und Ehrenamt', 'Neighbourhood and volunteering'],
  neighbourhoodCentre: ['Stadtteiltreff', 'Neighbourhood centre'],
  volunteerAgency: ['Freiwilligenagentur', 'Volunteer agency'],
  seniors: ['Seniorenarbeit', 'Work with older people'],
  allotmentClub: ['Kleingartenverein', 'Allotment club'],
  youthWelfare: ['Kinder- und Jugendhilfe', 'Child and youth welfare'],
  youthOffice: ['Jugendamt', 'Youth office'],
  daycare: ['Kita', 'Day-care centre'],
  childMinding: ['Kindertagespflege', 'Childminding'],
  youthWork: ['Jugendarbeit', 'Youth work'],
  educationalCounselling: ['Erziehungsberatung', 'Parenting advice'],
  earlyPrevention: ['Frühe Hilfen', 'Early prevention'],
  education: ['Bildung', 'Education'],
  school: ['Schule', 'School'],
  adultEducation: ['Volkshochschule', 'Adult education centre'],
  vocationalTraining: ['Berufsbildung', 'Vocational training'],
  library: ['Bibliothek', 'Library'],
  health: ['Gesundheit', 'Health'],
  healthOffice: ['Gesundheitsamt', 'Public health office'],
  hospital: ['Klinik', 'Hospital'],
  medicalPractice: ['Arztpraxis', 'Medical practice'],
  paediatrics: ['Kinderärztliche Praxis', 'Paediatric practice'],
  midwifery: ['Hebamme', 'Midwife'],
  healthProfession: ['Heilberufe', 'Health professions'],
  earlyIntervention: ['Frühförderung', 'Early intervention'],
  maternalRecovery: ['Müttergenesung', 'Maternal recovery'],
  healthInsurance: ['Krankenkasse', 'Health insurer'],
  counselling: ['Soziales und Beratung', 'Social services and advice'],
  socialOffice: ['Sozialamt', 'Social welfare office'],
  welfareAssociation: ['Wohlfahrtsverband', 'Welfare association'],
  pregnancyCounselling: ['Schwangerschaftsberatung', 'Pregnancy advice'],
  debtAdvice: ['Schuldnerberatung', 'Debt advice'],
  addictionHelp: ['Suchthilfe', 'Addiction services'],
  violenceProtection: ['Schutz vor Gewalt', 'Protection from violence'],
  disabilityServices: ['Eingliederungshilfe', 'Disability services'],
  migration: ['Migration und Vielfalt', 'Migration and diversity'],
  migrantOrganisation: ['Migrantenorganisation', 'Migrants’ organisation'],
  migrationAdvice: ['Migrationsberatung', 'Migration advice'],
  languageMediation: ['Sprachmittlung', 'Language mediation'],
  administration: ['Verwaltung und Politik', 'Administration and politics'],
  municipality: ['Gemeinde', 'Municipality'],
  equalOpportunities: ['Gleichstellungsstelle', 'Equal opportunities office'],
  localPolitics: ['Kommunalpolitik', 'Local politics'],
  funder: ['Stiftung, Förderer', 'Foundation, funder'],
  safetyJustice: ['Sicherheit und Justiz', 'Safety and justice'],
  police: ['Polizei', 'Police'],
  publicOrder: ['Ordnungsamt', 'Public order office'],
  familyCourt: ['Familiengericht', 'Family court'],
  fireBrigade: ['Feuerwehr', 'Fire brigade'],
  work: ['Arbeit', 'Work'],
  employmentAgency: ['Agentur für Arbeit', 'Employment agency'],
  jobcentre: ['Jobcenter', 'Jobcentre'],
  tradeUnion: ['Gewerkschaft', 'Trade union'],
  business: ['Wirtschaft', 'Business'],
  company: ['Unternehmen', 'Company'],
  chamber: ['Kammer', 'Chamber of trade'],
  housingCompany: ['Wohnungsunternehmen', 'Housing company'],
  culture: ['Kultur', 'Culture'],
  museum: ['Museum', 'Museum'],
  musicSchool: ['Musik und Tanz', 'Music and dance'],
  theatre: ['Theater', 'Theatre'],
  sport: ['Sport', 'Sport'],
  sportsClub: ['Sportverein', 'Sports club'],
  faith: ['Kirchen und Religion', 'Faith communities'],
  parish: ['Kirchengemeinde', 'Parish'],
  faithCommunity: ['Religionsgemeinschaft', 'Faith community'],
  environment: ['Natur und Umwelt', 'Nature and environment'],
  natureGroup: ['Umweltgruppe', 'Environmental group'],
  farm: ['Bauernhof', 'Farm'],
  mediaScience: ['Medien und Wissenschaft', 'Media and science'],
  localMedia: ['Lokale Medien', 'Local media'],
  university: ['Hochschule', 'University'],
};

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
  const [de = id, en = id] = labels[id] ?? [];
  return {
    id,
    label: { de, en },
    ...(parent !== undefined && { parent }),
    ...(untypical.has(id) && { untypical: true as const }),
  };
}

/**
 * Sectors that ship with the package: fields of society and the kinds of partner within them.
 * An open list: a document's taxonomy `sector` may add terms or relabel these by the same id.
 */
export const sectorSeeds: readonly SeedSector[] = Object.entries(sectorTree).flatMap(([field, kinds]) => [
  seed(field),
  ...kinds.split(' ').map((kind) => seed(kind, field)),
]);
