import type { TimeMessages } from './time-messages.js';

/** What the line of time says, in German. */
export const messages: TimeMessages = {
  legend: 'Im Lauf der Zeit',
  state: 'Stand',
  today: 'heute',
  changes: (count, from, to) => `${count} ${count === 1 ? 'Änderung' : 'Änderungen'} von ${from} bis ${to}`,
  compareWith: 'Verglichen mit',
  showNew: 'Neues zeigen',
  withoutRing: 'ohne Ring',
  actorAdded: '{} ist dazugekommen.',
  actorRemoved: '{} ist nicht mehr dabei.',
  actorChanged: '{} hat neue Angaben.',
  ring: (after, before) => `{}: Ring jetzt „${after}“, vorher „${before}“.`,
  tieAdded: (kind, stage) => `{} und {} sind neu verbunden: ${kind}, ${stage}.`,
  tieRemoved: (kind) => `{} und {} sind nicht mehr verbunden: ${kind}.`,
  stage: (after, before) => `{} und {}: jetzt ${after}, vorher ${before}.`,
  tieChanged: 'Zur Verbindung von {} und {} gibt es neue Angaben.',
  news: (count) => `Neu seit dem Öffnen: ${count} ${count === 1 ? 'Änderung' : 'Änderungen'}`,
  asOf: (time) => `Keine Verbindung. Stand: ${time} Uhr`,
  findings: 'Was sich an den Hinweisen geändert hat',
};
