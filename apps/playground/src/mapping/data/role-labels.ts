/** What columns can hold, in plain words; the main ones first, in the order in which they are asked. */
export interface RoleLabels {
  readonly main: Readonly<Record<string, string>>;
  readonly more: Readonly<Record<string, string>>;
}

/** Columns of a programme. */
export const programmeRoles: RoleLabels = {
  main: {
    title: 'Titel des Programmpunkts',
    day: 'Tag oder Datum',
    start: 'Beginn',
    end: 'Ende',
    room: 'Raum',
    persons: 'Mitwirkende',
    description: 'Beschreibung',
  },
  more: {
    subtitle: 'Untertitel',
    abstract: 'Kurzbeschreibung',
    duration: 'Dauer',
    endDay: 'Tag des Endes',
    place: 'Ort',
    street: 'Straße',
    town: 'Postleitzahl und Stadt',
    latitude: 'Breitengrad',
    longitude: 'Längengrad',
    firstName: 'Vorname der Mitwirkenden',
    lastName: 'Nachname der Mitwirkenden',
    affiliation: 'Einrichtung der Mitwirkenden',
    host: 'Veranstaltet von',
    format: 'Art (Vortrag, Workshop …)',
    track: 'Themenstrang',
    tags: 'Schlagwörter',
    language: 'Sprache',
    status: 'Stand (abgesagt, vorläufig …)',
    capacity: 'Zahl der Plätze',
    signUp: 'Anmeldung nötig',
    links: 'Link',
    id: 'Kennung',
  },
};

/** Fields of a list in JSON. */
export const listRoles: RoleLabels = {
  main: {
    title: 'Titel des Programmpunkts',
    start: 'Beginn',
    date: 'Tag oder Datum',
    time: 'Uhrzeit',
    end: 'Ende',
    room: 'Raum',
    persons: 'Mitwirkende',
    description: 'Beschreibung',
  },
  more: {
    subtitle: 'Untertitel',
    abstract: 'Kurzbeschreibung',
    duration: 'Dauer',
    location: 'Ort',
    host: 'Veranstaltet von',
    format: 'Art (Vortrag, Workshop …)',
    track: 'Themenstrang',
    tags: 'Schlagwörter',
    language: 'Sprache',
    status: 'Stand (abgesagt, vorläufig …)',
    cancelled: 'Abgesagt',
    links: 'Links',
    url: 'Webadresse',
    image: 'Bild',
    latitude: 'Breitengrad',
    longitude: 'Längengrad',
    id: 'Kennung',
  },
};

/** Columns of a table of ties. */
export const tieRoles: RoleLabels = {
  main: {
    from: 'Wer (eine Seite der Verbindung)',
    to: 'Mit wem (die andere Seite)',
    kind: 'Art der Verbindung',
    weight: 'Stärke der Verbindung',
  },
  more: {
    direction: 'Richtung',
    since: 'Seit',
    until: 'Bis',
    year: 'Jahr',
    id: 'Kennung der Verbindung',
  },
};

/** Columns of a list of people. */
export const peopleRoles: RoleLabels = {
  main: {
    name: 'Vor- und Nachname',
    firstName: 'Vorname',
    lastName: 'Nachname',
    mail: 'E-Mail',
    organisation: 'Einrichtung',
    choice: 'Gewähltes Angebot',
    status: 'Stand der Anmeldung',
  },
  more: {
    phone: 'Telefon',
    function: 'Funktion',
    age: 'Alter',
    kind: 'Erwachsen oder Kind',
    group: 'Gruppe (gemeinsam angemeldet)',
    count: 'Zahl der Personen',
    signedUpAt: 'Angemeldet am',
    food: 'Essen',
    childcare: 'Kinderbetreuung',
    access: 'Unterstützung und Barrieren',
    invoice: 'Rechnungsadresse',
    consent: 'Einwilligung',
    signature: 'Unterschrift oder Anwesenheit',
  },
};
