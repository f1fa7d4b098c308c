import { expectedKinds } from './expected-kinds.js';
import type { SeedKind } from './expected-kinds.js';
import { sectorLabelsDe } from './sector-labels-de.js';
import { sectorLabelsEn } from './sector-labels-en.js';

/** Words in German and English. */
interface SeedLabel {
  readonly de: string;
  readonly en: string;
}

/** A kind of partner a shipped template expects. */
export interface SeedExpectedKind extends SeedKind {
  readonly label: SeedLabel;
  readonly fromLaw?: true;
}

/** A purpose template that ships with the package; a document may hold its own. */
export interface SeedPurposeTemplate {
  readonly id: string;
  readonly title: SeedLabel;
  readonly legalSource?: SeedLabel;
  readonly expected: readonly SeedExpectedKind[];
}

/**
 * Kinds § 3 (2) KKG names, all of them and in its order: the bare names of institutions are the statute's, the rest is ours.
 * Read from the consolidated text of the act of 22 December 2011 (Federal Law Gazette I p. 2975) with its last change, article
 * 2 no. 1 of the act of 3 June 2021 (I p. 1444), in force since 10 June 2021: providers with contracts under § 125 SGB IX in
 * the place of those under SGB XII, and multi-generation houses. Police and public order, named in one word there, are two
 * kinds here.
 */
const namedByLaw: Readonly<Record<string, SeedLabel>> = {
  youthWelfare: { de: 'Öffentliche und freie Jugendhilfe', en: 'Public and voluntary youth welfare services' },
  disabilityServices: {
    de: 'Leistungserbringer mit Vertrag nach § 125 SGB IX',
    en: 'Disability services (§ 125 SGB IX)',
  },
  healthOffice: { de: 'Gesundheitsämter', en: 'Public health offices' },
  socialOffice: { de: 'Sozialämter', en: 'Social welfare offices' },
  school: { de: 'Schulen', en: 'Schools' },
  police: { de: 'Polizeibehörden', en: 'Police' },
  publicOrder: { de: 'Ordnungsbehörden', en: 'Public order offices' },
  employmentAgency: { de: 'Agenturen für Arbeit', en: 'Employment agencies' },
  hospital: { de: 'Krankenhäuser', en: 'Hospitals' },
  socialPaediatricCentre: { de: 'Sozialpädiatrische Zentren', en: 'Social paediatric centres' },
  earlyIntervention: { de: 'Frühförderstellen', en: 'Early intervention centres' },
  socialCounselling: { de: 'Beratungsstellen für soziale Problemlagen', en: 'Advice centres for social problems' },
  pregnancyCounselling: {
    de: 'Beratungsstellen nach §§ 3 und 8 SchKG',
    en: 'Pregnancy advice centres (§§ 3, 8 SchKG)',
  },
  maternalRecovery: { de: 'Einrichtungen der Müttergenesung', en: 'Maternal recovery services' },
  violenceProtection: {
    de: 'Schutz gegen Gewalt in engen sozialen Beziehungen',
    en: 'Protection from violence at home',
  },
  multiGenerationHouse: { de: 'Mehrgenerationenhäuser', en: 'Multi-generation houses' },
  familyEducation: { de: 'Familienbildungsstätten', en: 'Family education centres' },
  familyCourt: { de: 'Familiengerichte', en: 'Family courts' },
  healthProfession: { de: 'Angehörige der Heilberufe', en: 'Health professions' },
};

function labelOf(sectorId: string): SeedLabel {
  return { de: sectorLabelsDe.get(sectorId) ?? sectorId, en: sectorLabelsEn.get(sectorId) ?? sectorId };
}

function seed(id: string, title: SeedLabel): SeedPurposeTemplate {
  const kinds = expectedKinds(id) ?? [];
  return { id, title, expected: kinds.map((kind) => ({ ...kind, label: labelOf(kind.sectorId) })) };
}

function fromLaw(kind: SeedExpectedKind): SeedExpectedKind {
  const label = kind.required && namedByLaw[kind.sectorId];
  return label ? { ...kind, label, fromLaw: true } : kind;
}

const prevention = seed('earlyPrevention', { de: 'Netzwerk Frühe Hilfen', en: 'Early prevention network' });

/** Templates that ship with the package, for the purposes met most often. */
export const purposeTemplateSeeds: readonly SeedPurposeTemplate[] = [
  {
    ...prevention,
    legalSource: {
      de: '§ 3 Abs. 2 KKG (Gesetz zur Kooperation und Information im Kinderschutz), Fassung seit 10. Juni 2021',
      en: '§ 3 (2) of the German Act on Cooperation and Information in Child Protection (KKG), as of 10 June 2021',
    },
    expected: prevention.expected.map(fromLaw),
  },
  seed('neighbourhood', { de: 'Nachbarschaft und Quartier', en: 'Neighbourhood' }),
  seed('familyCentre', { de: 'Familienzentrum', en: 'Family centre' }),
  seed('educationPartnership', { de: 'Bildungspartnerschaft', en: 'Education partnership' }),
];
