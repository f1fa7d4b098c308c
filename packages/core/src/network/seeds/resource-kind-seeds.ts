import type { SeedTerm } from './seed-term.js';

/** Id of the taxonomy that holds kinds of resource. */
export const resourceKindTaxonomyId = 'resourceKind';

/** Kinds of resource that ship with the package; a document's taxonomy `resourceKind` may add terms. */
export const resourceKindSeeds: readonly SeedTerm[] = [
  { id: 'space', label: { de: 'Räume', en: 'Rooms' } },
  { id: 'time', label: { de: 'Zeit', en: 'Time' } },
  { id: 'expertise', label: { de: 'Fachwissen', en: 'Expertise' } },
  { id: 'familyAccess', label: { de: 'Zugang zu Familien', en: 'Access to families' } },
  { id: 'money', label: { de: 'Geld', en: 'Money' } },
  { id: 'staff', label: { de: 'Personal', en: 'Staff' } },
  { id: 'vehicle', label: { de: 'Fahrzeug', en: 'Vehicle' } },
  { id: 'publicity', label: { de: 'Öffentlichkeit', en: 'Publicity' } },
  { id: 'material', label: { de: 'Material', en: 'Material' } },
  { id: 'voice', label: { de: 'Stimme in Politik und Verwaltung', en: 'A voice in politics and administration' } },
];
