import type { ExportMessages } from './export-messages.js';

/** What handing on and taking in files says, in German. */
export const messages: ExportMessages = {
  menu: 'Weitergeben',
  onlyShown: 'In die Datei kommt nur, was gezeigt wird.',
  svg: 'Bild (SVG)',
  png: ['Bild (PNG)', 'Bild (PNG, groß)'],
  actors: 'Partner (CSV)',
  ties: 'Verbindungen (CSV)',
  print: (paper) => `${paper} drucken`,
  saved: (name) => `${name} ist fertig.`,
  pngRefused: 'Ein PNG ließ sich hier nicht erstellen. Das Bild als SVG geht.',
  actorColumns: ['ID', 'Name', 'Kurzname', 'Art', 'Bereiche', 'Ring', 'Gesucht', 'Verbindungen'],
  stakeColumns: ['Einfluss', 'Interesse'],
  tieColumns: ['ID', 'Von', 'Nach', 'Art', 'Richtung', 'Stand', 'Lebendigkeit'],
  directions: ['ungerichtet', 'gerichtet'],
  yes: 'ja',
};
