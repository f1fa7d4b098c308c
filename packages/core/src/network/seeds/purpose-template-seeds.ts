import { sectorLabelsDe } from './sector-labels-de.js';
import { sectorLabelsEn } from './sector-labels-en.js';

/** Words in German and English. */
interface SeedLabel {
  readonly de: string;
  readonly en: string;
}

/** A kind of partner a shipped template expects. */
export interface SeedExpectedKind {
  readonly sectorId: string;
  readonly label: SeedLabel;
  readonly required?: true;
  readonly untypical?: true;
  readonly fromLaw?: true;
}

/** A purpose template that ships with the package; a document may hold its own. */
export interface SeedPurposeTemplate {
  readonly id: string;
  readonly title: SeedLabel;
  readonly legalSource?: SeedLabel;
  readonly expected: readonly SeedExpectedKind[];
}

function labelOf(sectorId: string): SeedLabel {
  return { de: sectorLabelsDe.get(sectorId) ?? sectorId, en: sectorLabelsEn.get(sectorId) ?? sectorId };
}

/** A kind the statute names, in words close to it. */
function named(sectorId: string, de: string, en: string): SeedExpectedKind {
  return { sectorId, label: { de, en }, required: true, fromLaw: true };
}

const required = (sectorIds: string): readonly SeedExpectedKind[] =>
  sectorIds.split(' ').map((sectorId) => ({ sectorId, label: labelOf(sectorId), required: true }));
const usual = (sectorIds: string): readonly SeedExpectedKind[] =>
  sectorIds.split(' ').map((sectorId) => ({ sectorId, label: labelOf(sectorId) }));
const untypical = (sectorIds: string): readonly SeedExpectedKind[] =>
  sectorIds.split(' ').map((sectorId) => ({ sectorId, label: labelOf(sectorId), untypical: true }));

const earlyPrevention: SeedPurposeTemplate = {
  id: 'earlyPrevention',
  title: { de: 'Netzwerk Frühe Hilfen', en: 'Early prevention network' },
  legalSource: {
    de: '§ 3 Abs. 2 KKG (Gesetz zur Kooperation und Information im Kinderschutz), Fassung seit 10. Juni 2021',
    en: '§ 3 (2) of the German Act on Cooperation and Information in Child Protection (KKG), as of 10 June 2021',
  },
  expected: [
    named('youthWelfare', 'Öffentliche und freie Jugendhilfe', 'Public and voluntary youth welfare services'),
    named('disabilityServices', 'Leistungserbringer nach § 125 SGB IX', 'Disability services (§ 125 SGB IX)'),
    named('healthOffice', 'Gesundheitsämter', 'Public health offices'),
    named('socialOffice', 'Sozialämter', 'Social welfare offices'),
    named('school', 'Schulen', 'Schools'),
    named('police', 'Polizeibehörden', 'Police'),
    named('publicOrder', 'Ordnungsbehörden', 'Public order offices'),
    named('employmentAgency', 'Agenturen für Arbeit', 'Employment agencies'),
    named('hospital', 'Krankenhäuser', 'Hospitals'),
    named('socialPaediatricCentre', 'Sozialpädiatrische Zentren', 'Social paediatric centres'),
    named('earlyIntervention', 'Frühförderstellen', 'Early intervention centres'),
    named('socialCounselling', 'Beratungsstellen für soziale Problemlagen', 'Advice centres for social problems'),
    named('pregnancyCounselling', 'Schwangerschaftsberatungsstellen', 'Pregnancy advice centres'),
    named('maternalRecovery', 'Müttergenesung', 'Maternal recovery'),
    named('violenceProtection', 'Schutz gegen Gewalt in engen Beziehungen', 'Protection from violence at home'),
    named('multiGenerationHouse', 'Mehrgenerationenhäuser', 'Multi-generation houses'),
    named('familyEducation', 'Familienbildungsstätten', 'Family education centres'),
    named('familyCourt', 'Familiengerichte', 'Family courts'),
    named('healthProfession', 'Angehörige der Heilberufe', 'Health professions'),
    ...usual('youthOffice earlyPrevention daycare paediatrics midwifery gynaecology jobcentre mothersCentre'),
    ...untypical('sportsClub museum library fireBrigade housingCompany allotmentClub'),
  ],
};

const neighbourhood: SeedPurposeTemplate = {
  id: 'neighbourhood',
  title: { de: 'Nachbarschaft und Quartier', en: 'Neighbourhood' },
  expected: [
    ...required('neighbourhoodCentre municipality'),
    ...usual('districtManagement volunteerAgency seniors foodBank mothersCentre familyCentre daycare school youthWork'),
    ...usual('migrantOrganisation migrationAdvice parish faithCommunity sportsClub socialCounselling police'),
    ...usual('urbanPlanning localPolitics housingCompany selfHelpGroup'),
    ...untypical(
      'company fireBrigade library museum musicSchool theatre allotmentClub natureGroup localMedia hospital',
    ),
  ],
};

const familyCentre: SeedPurposeTemplate = {
  id: 'familyCentre',
  title: { de: 'Familienzentrum', en: 'Family centre' },
  expected: [
    ...required('youthOffice daycare familyEducation'),
    ...usual(
      'mothersCentre multiGenerationHouse selfHelpGroup childMinding educationalCounselling earlyPrevention school',
    ),
    ...usual(
      'paediatrics midwifery earlyIntervention pregnancyCounselling socialCounselling violenceProtection jobcentre',
    ),
    ...usual('migrationAdvice migrantOrganisation languageMediation volunteerAgency neighbourhoodCentre parish'),
    ...usual('healthInsurance equalOpportunities'),
    ...untypical('sportsClub library museum musicSchool housingCompany company fireBrigade allotmentClub farm'),
  ],
};

const educationPartnership: SeedPurposeTemplate = {
  id: 'educationPartnership',
  title: { de: 'Bildungspartnerschaft', en: 'Education partnership' },
  expected: [
    ...required('school daycare parentsCouncil'),
    ...usual('allDayCare educationOffice schoolSocialWork youthOffice youthWork educationalCounselling childMinding'),
    ...usual('adultEducation familyEducation vocationalTraining library languageMediation migrantOrganisation'),
    ...usual('earlyIntervention employmentAgency musicSchool sportsClub'),
    ...untypical('museum theatre university company chamber natureGroup farm localMedia fireBrigade seniors'),
  ],
};

/** Templates that ship with the package, for the purposes met most often. */
export const purposeTemplateSeeds: readonly SeedPurposeTemplate[] = [
  earlyPrevention,
  neighbourhood,
  familyCentre,
  educationPartnership,
];
