/** Words around a programme that is told in a mail or on a page. */
export interface ProgrammeWords {
  readonly when: string;
  readonly where: string;
  readonly doors: (time: string) => string;
  readonly previously: (day: string) => string;
  readonly by: string;
  readonly fundedBy: string;
  readonly contact: string;
  readonly signUp: string;
  readonly fees: string;
  readonly more: string;
  readonly programme: string;
  readonly unscheduled: string;
  readonly allRooms: string;
  readonly cancelled: string;
  readonly tentative: string;
  readonly eventStates: Readonly<Record<'cancelled' | 'postponed', string>>;
  readonly modes: Readonly<Record<'online' | 'hybrid', string>>;
  readonly clock: (time: string) => string;
  readonly openEnd: (time: string) => string;
  readonly moved: (before: string) => string;
  readonly timeZone: (name: string) => string;
  readonly hosts: string;
  readonly roles: Readonly<Record<string, string>>;
}

const de: ProgrammeWords = {
  when: 'Wann',
  where: 'Wo',
  doors: (time) => `Einlass ab ${time} Uhr`,
  previously: (day) => `bisher ${day}`,
  by: 'Veranstaltet von',
  fundedBy: 'Gefördert von',
  contact: 'Kontakt',
  signUp: 'Anmeldung',
  fees: 'Kosten',
  more: 'Mehr dazu',
  programme: 'Programm',
  unscheduled: 'Noch ohne Uhrzeit',
  allRooms: 'Alle Räume',
  cancelled: 'Entfällt',
  tentative: 'Unter Vorbehalt',
  eventStates: { cancelled: 'Die Veranstaltung ist abgesagt.', postponed: 'Die Veranstaltung ist verschoben.' },
  modes: { online: 'Online-Veranstaltung', hybrid: 'Vor Ort und online' },
  clock: (time) => `${time} Uhr`,
  openEnd: (time) => `ab ${time} Uhr`,
  moved: (before) => `Verschoben, bisher ${before}`,
  timeZone: (name) => `Alle Uhrzeiten: ${name}`,
  hosts: 'Eingeladen von',
  roles: {
    moderator: 'Moderation',
    trainer: 'Leitung der Fortbildung',
    panellist: 'Podium',
    tableHost: 'Tischgastgeber:in',
    leader: 'Leitung',
    participant: 'Teilnehmende:r',
  },
};

const en: ProgrammeWords = {
  when: 'When',
  where: 'Where',
  doors: (time) => `doors open at ${time}`,
  previously: (day) => `previously ${day}`,
  by: 'Organised by',
  fundedBy: 'Funded by',
  contact: 'Contact',
  signUp: 'Sign-up',
  fees: 'Fees',
  more: 'Read more',
  programme: 'Programme',
  unscheduled: 'Time not fixed yet',
  allRooms: 'All rooms',
  cancelled: 'Cancelled',
  tentative: 'To be confirmed',
  eventStates: { cancelled: 'The event is cancelled.', postponed: 'The event is postponed.' },
  modes: { online: 'Online event', hybrid: 'On site and online' },
  clock: (time) => time,
  openEnd: (time) => `from ${time}`,
  moved: (before) => `Moved, previously ${before}`,
  timeZone: (name) => `All times: ${name}`,
  hosts: 'Hosted by',
  roles: {
    moderator: 'moderation',
    trainer: 'trainer',
    panellist: 'panel',
    tableHost: 'table host',
    leader: 'leader',
    participant: 'participant',
  },
};

/** The words in German and English. */
export const programmeWords: Readonly<Record<'de' | 'en', ProgrammeWords>> = { de, en };
