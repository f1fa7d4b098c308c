import type { LocalizedMessage } from '../../errors/localized-message.js';

/** Words of the model's closed lists as tables show them. */
export type Words = Readonly<Record<string, LocalizedMessage>>;

/** Kinds of actor. */
export const actorKindWords: Words = {
  organisation: { de: 'Organisation', en: 'Organisation' },
  group: { de: 'Gruppe', en: 'Group' },
  body: { de: 'Gremium', en: 'Body' },
  person: { de: 'Person', en: 'Person' },
  place: { de: 'Ort', en: 'Place' },
  network: { de: 'Netzwerk', en: 'Network' },
  informalGroup: { de: 'Initiative', en: 'Informal group' },
};

/** Levels of public life. */
export const levelWords: Words = {
  neighbourhood: { de: 'Stadtteil', en: 'Neighbourhood' },
  municipality: { de: 'Gemeinde', en: 'Municipality' },
  district: { de: 'Kreis', en: 'District' },
  state: { de: 'Land', en: 'State' },
  federal: { de: 'Bund', en: 'Federal' },
  international: { de: 'International', en: 'International' },
};

/** Which way a tie runs. */
export const directionWords: Words = {
  undirected: { de: 'ungerichtet', en: 'undirected' },
  directed: { de: 'gerichtet', en: 'directed' },
  mutual: { de: 'gegenseitig', en: 'mutual' },
};

/** How far a relation has grown. */
export const stageWords: Words = {
  wished: { de: 'gewünscht', en: 'wished for' },
  contact: { de: 'Kontakt', en: 'contact' },
  workingRelation: { de: 'Arbeitsbeziehung', en: 'working relation' },
  cooperation: { de: 'Kooperation', en: 'cooperation' },
  partnership: { de: 'Partnerschaft', en: 'partnership' },
};

/** Whether a relation lives at present. */
export const activityWords: Words = {
  active: { de: 'lebendig', en: 'active' },
  dormant: { de: 'ruhend', en: 'dormant' },
  ended: { de: 'beendet', en: 'ended' },
};

/** How firmly a relation is agreed. */
export const formalityWords: Words = {
  informal: { de: 'informell', en: 'informal' },
  oral: { de: 'mündlich', en: 'oral' },
  written: { de: 'schriftlich', en: 'written' },
};
