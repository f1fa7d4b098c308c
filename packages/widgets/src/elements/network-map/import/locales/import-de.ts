import type { ImportMessages } from './import-messages.js';

/** What taking in files says, in German. */
export const messages: ImportMessages = {
  open: 'Datei wählen oder hierher ziehen',
  reading: (name) => `${name} wird gelesen …`,
  unreadable: (name) => `${name} ließ sich nicht lesen.`,
  preview: (name) => `Vorschau auf ${name}`,
  counts: (actors, ties) => `${actors} Partner, ${ties} ${ties === 1 ? 'Verbindung' : 'Verbindungen'}.`,
  dropped: (count) => `${count} ${count === 1 ? 'Angabe fehlt' : 'Angaben fehlen'}, weil dafür kein Platz ist.`,
  take: 'Übernehmen',
  discard: 'Verwerfen',
  taken: (name) => `Gezeigt wird ${name}. Gespeichert ist noch nichts.`,
  back: 'Zurück zum bisherigen Netzwerk',
};
