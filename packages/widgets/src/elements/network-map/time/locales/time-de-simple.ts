import { messages as german } from './time-de.js';
import type { TimeMessages } from './time-messages.js';

/** What the line of time says, in plain German. */
export const messages: TimeMessages = {
  ...german,
  legend: 'Früher und heute',
  state: 'Zeit',
  changes: (count, from, to) => `Von ${from} bis ${to} gibt es ${count} ${count === 1 ? 'Änderung' : 'Änderungen'}.`,
  compareWith: 'Vergleichen mit',
  showNew: 'Zeigen, was neu ist',
  withoutRing: 'kein Ring',
  actorAdded: '{} ist neu dabei.',
  actorRemoved: '{} ist nicht mehr dabei.',
  actorChanged: 'Bei {} hat sich etwas geändert.',
  ring: (after, before) => `{}: Früher war der Ring „${before}“. Jetzt ist der Ring „${after}“.`,
  tieAdded: (kind, stage) => `{} und {} haben eine neue Verbindung: ${kind}, ${stage}.`,
  tieRemoved: (kind) => `{} und {} haben diese Verbindung nicht mehr: ${kind}.`,
  stage: (after, before) => `{} und {}: Früher war es ${before}. Jetzt ist es ${after}.`,
  tieChanged: 'Bei {} und {} hat sich etwas geändert.',
  news: (count) => `Das ist neu: ${count} ${count === 1 ? 'Änderung' : 'Änderungen'}`,
  asOf: (time) => `Es gibt gerade kein Internet. Das ist der Stand von ${time} Uhr.`,
  findings: 'Was ist jetzt anders?',
};
