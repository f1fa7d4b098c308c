import type { MailTemplate } from '@geflecht/core/sign-up';

type ByCode = Readonly<Record<string, string>>;

const signUps = (count: number): string => (count === 1 ? '1 Anmeldung' : `${count} Anmeldungen`);
const people = (count: number): string => (count === 1 ? 'eine Person' : `${count} Personen`);
const mails = (count: number): string => (count === 1 ? '1 Mail' : `${count} Mails`);
const ofRank = ({ people: count, rank }: { readonly people: number; readonly rank: number }): string =>
  `${count} mit dem ${rank}. Wunsch`;
const someone = (name: string): string => (name === '' ? 'Jemand' : name);

/** What came of sharing places out. */
export interface SharedOut {
  readonly isTrial: boolean;
  readonly placed: number;
  readonly without: number;
  /** How many got which wish, in words. */
  readonly ranks: string;
}

/** What the office says in German; the other languages say the same. */
export const officeWordsDe = {
  locale: 'de',
  signUps,
  people,
  /** States of a sign-up. */
  statuses: {
    received: 'eingegangen',
    unconfirmed: 'Adresse noch nicht bestätigt',
    pending: 'wartet auf Zusage',
    confirmed: 'zugesagt',
    waiting: 'auf der Warteliste',
    promoted: 'Platz angeboten',
    declined: 'abgelehnt',
    expired: 'verfallen',
    cancelled: 'abgesagt',
  } as ByCode,
  /** States of one booking. */
  bookings: {
    requested: 'gewünscht',
    confirmed: 'zugesagt',
    waiting: 'Warteliste',
    promoted: 'angeboten',
    declined: 'abgelehnt',
    cancelled: 'abgesagt',
  } as ByCode,
  /** Kinds of participants, several of each. */
  manyOfKind: { adult: 'Erwachsene', child: 'Kinder', assistant: 'Assistenz und Begleitung' } as ByCode,
  oneOfKind: { adult: 'erwachsen', child: 'Kind', assistant: 'Assistenz oder Begleitung' } as ByCode,
  channels: { phone: 'am Telefon', mail: 'per E-Mail oder Brief', paper: 'auf Papier', desk: 'am Tresen' } as ByCode,
  /** What mails are about. */
  occasions: {
    pleaseConfirm: 'Bitte um Bestätigung',
    received: 'Eingang',
    confirmed: 'Zusage',
    waiting: 'Warteliste',
    offer: 'Angebot eines Platzes',
    promoted: 'Nachgerückt',
    changed: 'Änderung',
    cancelled: 'Absage',
    declined: 'Kein Platz',
    expired: 'Verfallenes Angebot',
    eventChanged: 'Änderung im Programm',
    manageLink: 'Persönlicher Link',
    proveMail: 'Bestätigung einer neuen Adresse',
    moveAsked: 'Hinweis an die bisherige Adresse',
    message: 'Nachricht an eine Gruppe',
    signIn: 'Zugang für das Team',
  } satisfies Readonly<Record<MailTemplate, string>> as ByCode,
  mailStates: {
    queued: 'wartet',
    sending: 'unterwegs',
    sent: 'verschickt',
    failed: 'nicht zugestellt',
    dropped: 'nicht mehr nötig',
  } as ByCode,
  failures: {
    network: 'Der Server antwortet nicht. Was Sie eingetragen haben, steht noch da.',
    full: 'Dafür reichen die Plätze nicht.',
    closed: 'Die Veranstaltung ist vorbei.',
    invalid: 'Bitte die markierten Angaben ansehen.',
    unauthorised: 'Der Schlüssel gilt nicht mehr.',
    forbidden: 'Dieser Schlüssel darf das nicht.',
    'not-found': 'Das gibt es hier nicht oder nicht mehr.',
    'revision-conflict':
      'Die Anmeldung hat sich inzwischen geändert. Die Liste ist neu geladen, bitte noch einmal ansehen.',
    'transition-refused': 'Das ist in diesem Stand nicht möglich.',
    'submit-key-reused': 'Der erste Versuch ist doch angekommen. Bitte in der Liste nachsehen, was eingetragen ist.',
    'too-many-requests': 'Das war zu oft. Bitte in einigen Minuten noch einmal versuchen.',
    overloaded: 'Gerade wird viel geschrieben. Bitte gleich noch einmal versuchen.',
  } as ByCode,
  failed: (code: string): string => `Das hat nicht geklappt (${code}).`,
  list: {
    none: 'Keine Anmeldung passt dazu.',
    found: (count: number): string => `${signUps(count)} gefunden.`,
    summary: (count: number, persons: number): string => `${signUps(count)} mit ${people(persons)}.`,
    shown: (shown: number, all: number): string => `Gezeigt sind ${shown} von ${all}.`,
    more: 'Weitere zeigen',
    with: (names: readonly string[]): string => `mit ${names.join(', ')}`,
    companion: 'Begleitung',
    everything: 'alles',
    approve: 'Zusagen',
    approved: 'Zugesagt.',
    refuse: 'Ablehnen',
    refused: 'Abgelehnt.',
    promote: 'Nachrücken lassen',
    promoted: 'Nachgerückt.',
    cancel: 'Absagen',
    sure: 'Wirklich absagen?',
    cancelled: 'Die Anmeldung ist abgesagt.',
    movedUp: (count: number): string => `Dafür nachgerückt: ${signUps(count)}.`,
  },
  entry: {
    person: (number: number): string => `Person ${number}`,
    remove: 'Diese Person entfernen',
    removed: (number: number): string => `Person ${number} ist entfernt.`,
    added: (number: number): string => `Person ${number} ist dazugekommen.`,
    tooMany: (most: number): string => `Zusammen anmelden können sich höchstens ${most}.`,
    name: 'Name',
    nameHint: 'Leer: dieselbe Person wie oben.',
    kind: 'Wer ist das?',
    age: 'Alter in Jahren',
    ageHint: 'Nur wenn es für die Betreuung gebraucht wird.',
    organisation: 'Einrichtung',
    wish: (rank: number): string => `${rank}. Wunsch`,
    nothing: 'nichts davon',
    extras: 'Außerdem',
    questions: 'Fragen',
    consents: 'Einwilligungen',
    consentsHint:
      'Vorlesen oder zeigen, und nur ankreuzen, was wirklich zugesagt wurde. Festgehalten wird auch der Weg.',
    needed: 'nötig',
    fee: 'Beitrag',
    mode: 'Wenn nicht für alle ein Platz frei ist',
    modes: { allOrNothing: 'alle zusammen warten', takeFewer: 'wer einen Platz bekommt, nimmt ihn' } as ByCode,
    yes: 'ja',
    no: 'nein',
    nameMissing: 'Bitte einen Namen eintragen.',
    known: (name: string, status: string): string =>
      `Unter dieser Adresse gibt es schon eine Anmeldung: ${name}, ${status}. Noch einmal „Eintragen“ trägt eine zweite ein.`,
    entered: (name: string, status: string): string => `${name} ist eingetragen: ${status}.`,
    mailed: (mail: string): string => `Die Mail an ${mail} ist unterwegs.`,
    notMailed: 'Ohne Adresse wird nichts verschickt; bitte selbst Bescheid geben.',
    full: (titles: readonly string[]): string => `Dafür reichen die Plätze nicht: ${titles.join(', ')}.`,
    problems: (count: number): string =>
      count === 1 ? 'Eine Angabe fehlt oder passt nicht:' : `${count} Angaben fehlen oder passen nicht:`,
  },
  attendance: {
    there: 'da',
    absent: 'nicht da',
    partly: 'teilweise da',
    counts: (present: number, absent: number, open: number): string =>
      `${present} da, ${absent} nicht da, ${open} noch offen.`,
    noted: (name: string, presence: string): string => `${someone(name)}: ${presence}.`,
    rest: 'Alle Übrigen fehlen',
    sureRest: 'Wirklich alle Übrigen?',
    restAbout: 'als nicht da eintragen',
    restNoted: (count: number): string => `${people(count)} als nicht da eingetragen.`,
    restNone: 'Es ist niemand mehr offen.',
    nobody: 'Hier hat noch niemand einen Platz.',
    noneFound: 'Niemand auf der Liste heißt so.',
    read: (count: number): string => `${people(count)} auf der Liste.`,
    refused: {
      unknown: 'Diese Person gehört nicht mehr zur Anmeldung. Die Liste ist neu geladen.',
      'not-confirmed': 'Diese Person hat hier keinen zugesagten Platz mehr. Die Liste ist neu geladen.',
      'nothing-there': 'Das steht nicht mehr im Programm. Bitte die Seite neu laden.',
      'minutes-too-many': 'So viele Minuten dauert es nicht.',
      'in-the-future': 'Die Uhr dieses Geräts geht vor.',
    } as ByCode,
  },
  copy: {
    dayMissing: 'Bitte den ersten Tag eintragen.',
    dayPast: 'Dieser Tag ist schon vorbei. Bitte einen kommenden eintragen.',
    sameDay: 'An diesem Tag beginnt die Veranstaltung, die kopiert wird. Bitte einen anderen eintragen.',
    made: (title: string, day: string): string => `Der Entwurf „${title}“ beginnt am ${day}.`,
    open: 'Büro des Entwurfs öffnen',
    next: 'Noch sieht ihn niemand: Programm, Fristen und Texte durchsehen, dann veröffentlichen.',
  },
  sharing: {
    trial: 'Auf Probe vergeben',
    forGood: 'Vergeben und mitteilen',
    caption: 'Plätze und Wünsche',
    headings: ['Werkstatt', 'Plätze', 'Erstwünsche', 'Vergeben', '1. · 2. · 3. Wunsch'] as readonly string[],
    unlimited: 'ohne Grenze',
    why: (count: number): string => `Warum wer was bekommt (${count})`,
    ranks: (byRank: readonly { readonly people: number; readonly rank: number }[]): string =>
      byRank.map(ofRank).join(', '),
    summary: ({ isTrial, placed, ranks, without }: SharedOut): string =>
      `${isTrial ? 'Auf Probe' : 'Vergeben'}: ${placed} haben einen Platz (${ranks}), ${without} keinen von ihren Wünschen.`,
  },
  seating: {
    trial: 'Auf Probe mischen',
    forGood: 'Plan speichern',
    round: (number: number): string => `${number}. Runde`,
    headings: ['Tisch', 'Personen', 'Wer'] as readonly string[],
    tried: 'Probeplan',
    kept: 'Plan gespeichert',
  },
  lists: {
    tables: {
      'sign-ups.xlsx': 'Anmeldungen für die Tabelle (XLSX)',
      'sign-ups.csv': 'Anmeldungen (CSV)',
      'contacts.csv': 'Kontakte, die getauscht werden dürfen (CSV)',
    },
    sheets: {
      'signature-list': 'Unterschriftenliste',
      badges: 'Namensschilder',
      'check-in-list': 'Liste für den Einlass',
      participants: 'Teilnahmeliste',
      contacts: 'Kontaktliste',
      certificates: 'Teilnahmebescheinigungen',
      headcounts: 'Zahlen für Küche und Kinderbetreuung',
    },
    toLoad: 'Zum Laden',
    toPrint: 'Zum Drucken',
    loaded: (words: string): string => `${words}: geladen.`,
  },
  counts: {
    show: 'Zahlen zeigen',
    caption: 'Zahlen ohne Namen',
    headings: ['Was', 'sicher', 'noch offen'] as readonly string[],
    veryFew: 'sehr wenige',
    persons: 'Personen',
    children: (value: string): string => `Kinder, ${value}`,
    done: 'Die Zahlen sind da.',
    from: (age: string): string => `ab ${age} Jahren`,
    band: (from: string, to: string): string => `${from} bis ${to} Jahre`,
    values: { true: 'ja', false: 'nein', sum: 'zusammen' } as ByCode,
    needs: 'Bedarf mit Namen zeigen',
    needsCaption: 'Bedarf mit Namen – nur für die, die sich darum kümmern',
    needsHeadings: ['Wer', 'Frage', 'Antwort'] as readonly string[],
    noNeeds: 'Niemand hat etwas angegeben.',
  },
  mails: {
    show: 'Mails zeigen',
    mailbox: 'Postfach dieser Vorführung',
    caption: 'Mails dieser Veranstaltung',
    headings: ['Anlass', 'Stand', 'Anzahl'] as readonly string[],
    count: (count: number): string => `${mails(count)}.`,
    failed: 'Nicht zugestellt',
    failedLine: (name: string, occasion: string, attempts: number): string =>
      `${someone(name)}: ${occasion}, ${attempts}-mal versucht`,
    retry: 'Noch einmal schicken',
    retried: 'Die Mail geht gleich noch einmal hinaus.',
    subjectMissing: 'Bitte einen Betreff eintragen.',
    textMissing: 'Bitte einen Text eintragen.',
    would: 'Das ginge an',
    sent: 'Unterwegs an',
    withoutAddress: (count: number): string => `${count} haben keine Adresse`,
  },
  events: { draft: 'Entwurf' },
};

/** What the office says. */
export type OfficeWords = typeof officeWordsDe;
