import type { SeedTerm } from './seed-term.js';

/** Kinds of tie that ship with the package; a document's taxonomy `tieKind` may add terms. */
export const tieKindSeeds: readonly SeedTerm[] = [
  { id: 'information', label: { de: 'Information', en: 'Information' } },
  { id: 'exchange', label: { de: 'Austausch', en: 'Exchange' } },
  { id: 'referral', label: { de: 'Weitervermittlung', en: 'Referral' } },
  { id: 'jointOffer', label: { de: 'Gemeinsames Angebot', en: 'Joint offer' } },
  { id: 'sharedResource', label: { de: 'Geteilte Ressource', en: 'Shared resource' } },
  { id: 'funding', label: { de: 'Förderung', en: 'Funding' } },
  { id: 'advocacy', label: { de: 'Interessenvertretung', en: 'Advocacy' } },
  { id: 'membership', label: { de: 'Mitgliedschaft', en: 'Membership' } },
  { id: 'instruction', label: { de: 'Weisung', en: 'Instruction' } },
  { id: 'personal', label: { de: 'Persönliche Beziehung', en: 'Personal relation' } },
  { id: 'metAt', label: { de: 'Begegnung', en: 'Met at an event' } },
];
