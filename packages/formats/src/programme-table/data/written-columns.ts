/** Headings of programme tables as they are written, in this order. */
export const writtenColumns = {
  day: { de: 'Tag', en: 'Day' },
  start: { de: 'Beginn', en: 'Start' },
  end: { de: 'Ende', en: 'End' },
  room: { de: 'Raum', en: 'Room' },
  format: { de: 'Format', en: 'Format' },
  title: { de: 'Titel', en: 'Title' },
  subtitle: { de: 'Untertitel', en: 'Subtitle' },
  description: { de: 'Beschreibung', en: 'Description' },
  persons: { de: 'Personen', en: 'People' },
  capacity: { de: 'Plätze', en: 'Places' },
  signUp: { de: 'Anmeldung', en: 'Registration' },
  links: { de: 'Link', en: 'Link' },
  track: { de: 'Thema', en: 'Track' },
  abstract: { de: 'Kurzbeschreibung', en: 'Abstract' },
  place: { de: 'Veranstaltungsort', en: 'Venue' },
  host: { de: 'Veranstalter', en: 'Organiser' },
  language: { de: 'Sprache', en: 'Language' },
  tags: { de: 'Schlagworte', en: 'Keywords' },
  status: { de: 'Status', en: 'Status' },
  code: { de: 'Nr.', en: 'No.' },
  id: { de: 'ID', en: 'ID' },
} as const;

/** A column of a written programme table. */
export type WrittenRole = keyof typeof writtenColumns;

/** Columns that stand in every table; the others only where a session fills them. */
export const usualColumns: ReadonlySet<WrittenRole> = new Set<WrittenRole>([
  'day',
  'start',
  'end',
  'room',
  'format',
  'title',
  'subtitle',
  'description',
  'persons',
  'capacity',
  'signUp',
  'links',
  'track',
  'id',
]);

/** Words of cells. */
export const cellWords = {
  openStart: { de: 'offen', en: 'open' },
  openEnd: { de: 'offen', en: 'open end' },
  allRooms: { de: 'alle Räume', en: 'all rooms' },
  yes: { de: 'ja', en: 'yes' },
} as const;

/** Words before the names of people, by their role; speakers have none. */
export const writtenRoles: Readonly<Record<string, { readonly de: string; readonly en: string }>> = {
  moderator: { de: 'Moderation', en: 'Chair' },
  trainer: { de: 'Trainer:in', en: 'Trainer' },
  panellist: { de: 'Podium', en: 'Panel' },
  tableHost: { de: 'Tischgastgeber:in', en: 'Table host' },
  leader: { de: 'Leitung', en: 'Host' },
  participant: { de: 'Teilnehmende', en: 'Participant' },
};

/** Words of session statuses that are not the usual one. */
export const writtenStatuses: Readonly<Record<string, { readonly de: string; readonly en: string }>> = {
  draft: { de: 'Entwurf', en: 'draft' },
  tentative: { de: 'vorläufig', en: 'tentative' },
  cancelled: { de: 'abgesagt', en: 'cancelled' },
};
