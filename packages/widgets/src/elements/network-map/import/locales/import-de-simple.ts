import { messages as german } from './import-de.js';
import type { ImportMessages } from './import-messages.js';

/** What taking in files says, in plain German. */
export const messages: ImportMessages = {
  ...german,
  open: 'Eine Datei öffnen',
  reading: (name) => `Wir lesen ${name} …`,
  unreadable: (name) => `${name} kann man nicht lesen.`,
  preview: (name) => `Das ist in ${name}`,
  counts: (actors, ties) =>
    `In der Datei ${actors === 1 ? 'ist' : 'sind'} ${actors} Partner. Es gibt ${ties} ${ties === 1 ? 'Verbindung' : 'Verbindungen'}.`,
  dropped: (count) => `${count} ${count === 1 ? 'Angabe passt' : 'Angaben passen'} nicht auf die Karte.`,
  take: 'Zeigen',
  discard: 'Nicht zeigen',
  taken: (name) => `Man sieht jetzt ${name}. Gespeichert ist noch nichts.`,
  back: 'Zurück zum Netzwerk von vorher',
};
