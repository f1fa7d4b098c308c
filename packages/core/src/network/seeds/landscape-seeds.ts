import type { Text } from '../../text/text.js';

/** A ring of the map: closeness as the team chooses it. */
export interface LandscapeRing {
  readonly id: string;
  readonly label: Text;
}

/** A slice of the map that gathers sectors. */
export interface LandscapeWedge {
  readonly id: string;
  readonly label: Text;
  readonly sectorIds?: readonly string[];
}

/** Rings of a network that names none, inside first. */
export const defaultRings: readonly LandscapeRing[] = [
  { id: 'core', label: { de: 'Kern', en: 'Core' } },
  { id: 'regular', label: { de: 'Regelmäßig', en: 'Regular' } },
  { id: 'occasional', label: { de: 'Gelegentlich', en: 'Occasional' } },
  { id: 'wished', label: { de: 'Gewünscht', en: 'Wished for' } },
];

/** Wedges of a network that names none, clockwise from the top. */
export const defaultWedges: readonly LandscapeWedge[] = [
  {
    id: 'family',
    label: { de: 'Familie und Nachbarschaft', en: 'Families and neighbourhood' },
    sectorIds: ['familySelfHelp', 'neighbourhood'],
  },
  { id: 'youth', label: { de: 'Kinder- und Jugendhilfe', en: 'Child and youth welfare' }, sectorIds: ['youthWelfare'] },
  { id: 'education', label: { de: 'Bildung', en: 'Education' }, sectorIds: ['education', 'mediaScience'] },
  { id: 'health', label: { de: 'Gesundheit', en: 'Health' }, sectorIds: ['health'] },
  {
    id: 'counselling',
    label: { de: 'Beratung und Vielfalt', en: 'Advice and diversity' },
    sectorIds: ['counselling', 'migration'],
  },
  {
    id: 'administration',
    label: { de: 'Verwaltung und Justiz', en: 'Administration and justice' },
    sectorIds: ['administration', 'safetyJustice'],
  },
  { id: 'work', label: { de: 'Arbeit und Wirtschaft', en: 'Work and business' }, sectorIds: ['work', 'business'] },
  {
    id: 'culture',
    label: { de: 'Kultur, Sport und Religion', en: 'Culture, sport and faith' },
    sectorIds: ['culture', 'sport', 'faith', 'environment'],
  },
];
