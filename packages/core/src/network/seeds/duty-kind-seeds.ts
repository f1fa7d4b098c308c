import type { SeedTerm } from './seed-term.js';

/** Id of the taxonomy that holds kinds of duty. */
export const dutyKindTaxonomyId = 'dutyKind';

/** Kinds of duty that ship with the package; a document's taxonomy `dutyKind` may add terms. */
export const dutyKindSeeds: readonly SeedTerm[] = [
  { id: 'coordination', label: { de: 'Netzwerkkoordination', en: 'Network coordination' } },
  { id: 'moderation', label: { de: 'Moderation', en: 'Facilitation' } },
  { id: 'minutes', label: { de: 'Protokoll', en: 'Minutes' } },
  { id: 'politicsContact', label: { de: 'Kontakt zur Politik', en: 'Contact to politics' } },
  { id: 'publicity', label: { de: 'Öffentlichkeitsarbeit', en: 'Publicity' } },
  { id: 'handover', label: { de: 'Übergabe', en: 'Hand-over' } },
  { id: 'welcome', label: { de: 'Begrüßung neuer Partner', en: 'Welcoming new partners' } },
  { id: 'funds', label: { de: 'Mittel und Abrechnung', en: 'Funds and accounts' } },
  { id: 'overview', label: { de: 'Pflege der Netzwerkkarte', en: 'Keeping the map up to date' } },
  { id: 'evaluation', label: { de: 'Auswertung', en: 'Evaluation' } },
];
