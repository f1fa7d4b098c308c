/** How a heading shows what its column holds; names and words are without case, blanks and punctuation. */
interface PeopleColumnNames {
  readonly names: readonly string[];
  readonly words?: RegExp;
  /** Several columns may hold it: first and second wish, food and allergies. */
  readonly isRepeatable?: boolean;
}

/** Headings of lists of participants; the order decides who gets a column that several could claim. */
const peopleColumnNames = {
  mail: {
    names: [
      'email',
      'mail',
      'emailadresse',
      'mailadresse',
      'emailaddress',
      'epost',
      'emailkontakt',
      'kontaktemail',
      'attendeeemail',
    ],
    words: /^e?mail|email(adresse)?$/,
  },
  phone: {
    names: [
      'telefon',
      'tel',
      'telefonnummer',
      'telnr',
      'handy',
      'handynummer',
      'mobil',
      'mobilnummer',
      'phone',
      'phonenumber',
      'rufnummer',
      'festnetz',
    ],
    words: /^(telefon|handy|mobil|phone)/,
  },
  firstName: { names: ['vorname', 'firstname', 'givenname', 'rufname', 'attendeefirstname'], words: /^vorname/ },
  lastName: {
    names: ['nachname', 'lastname', 'familienname', 'surname', 'zuname', 'attendeelastname'],
    words: /^nachname/,
  },
  group: {
    names: [
      'gruppe',
      'gruppennummer',
      'gruppennr',
      'anmeldenummer',
      'anmeldenr',
      'anmeldungsnr',
      'anmeldungsnummer',
      'anmeldeid',
      'bestellnummer',
      'bestellnr',
      'bestellcode',
      'bestellung',
      'buchungsnummer',
      'buchungsnr',
      'buchung',
      'ordercode',
      'orderid',
      'order',
      'familie',
      'group',
      'party',
    ],
  },
  organisation: {
    names: [
      'organisation',
      'organization',
      'einrichtung',
      'institution',
      'verein',
      'firma',
      'träger',
      'company',
      'arbeitgeber',
      'dienststelle',
      'organisationeinrichtung',
      'einrichtungorganisation',
      'institutionorganisation',
      'firmaorganisation',
    ],
    words: /^(organi[sz]ation|einrichtung|institution|träger)/,
  },
  function: {
    names: ['funktion', 'function', 'position', 'rolle', 'beruf', 'jobtitle', 'tätigkeit', 'aufgabe', 'role'],
    words: /^(funktion|position|tätigkeit)/,
  },
  age: { names: ['alter', 'age', 'alterinjahren', 'lebensalter'] },
  kind: {
    names: ['erwachsenkind', 'erwachsenerkind', 'erwachsenekind', 'personenart', 'kinderwachsen', 'adultchild'],
  },
  signedUpAt: {
    names: [
      'anmeldedatum',
      'anmeldungam',
      'anmeldungvom',
      'angemeldetam',
      'angemeldet',
      'datumderanmeldung',
      'eingang',
      'eingangsdatum',
      'eingegangenam',
      'zeitstempel',
      'timestamp',
      'registrationdate',
      'registeredat',
      'registeredon',
      'createdat',
      'created',
      'orderdate',
      'bestelldatum',
      'buchungsdatum',
      'submittedat',
      'datesubmitted',
      'submitdate',
      'datumabgeschickt',
      'abgeschicktam',
      'abgesendetam',
      'datum',
      'date',
    ],
    words: /^(anmelde|bestell|buchungs|eingangs)(datum|zeit)|^(anmeldung|registrierung)am/,
  },
  status: {
    names: [
      'status',
      'anmeldestatus',
      'teilnahmestatus',
      'anmeldungsstatus',
      'zusage',
      'bookingstatus',
      'orderstatus',
      'ticketstatus',
    ],
    words: /^(anmelde|teilnahme|buchungs|bestell|registration|booking|order|ticket)s?status/,
  },
  count: {
    names: [
      'anzahl',
      'anzahlpersonen',
      'personenzahl',
      'personenanzahl',
      'anzahlplätze',
      'anzahlteilnehmende',
      'anzahlteilnehmer',
      'tickets',
      'anzahltickets',
      'quantity',
      'numberofpeople',
    ],
  },
  food: {
    names: [
      'essen',
      'verpflegung',
      'ernährung',
      'ernaehrung',
      'kost',
      'mahlzeit',
      'menü',
      'food',
      'meal',
      'diet',
      'lunch',
      'dinner',
    ],
    words:
      /(?:^|am|beim|zum|mittag|abend|kinder|gemeinsames?|warmes)essen|verpfleg|ernährung|ernaehrung|(?<!nach|vor)mittag|imbiss|menü|vegetar|vegan|allerg|unverträglich|unvertraeglich|diet|food|meal|halal|koscher/,
    isRepeatable: true,
  },
  childcare: {
    names: [
      'kinderbetreuung',
      'betreuung',
      'childcare',
      'kinder',
      'kind',
      'children',
      'anzahlkinder',
      'alterderkinder',
    ],
    words: /kinder(?!garten|haus|schutz|heim|tages|essen|menü)|betreuung(?!s(?!bedarf))|childcare|babysit/,
    isRepeatable: true,
  },
  access: {
    names: [
      'barrierefreiheit',
      'unterstützungsbedarf',
      'bedarf',
      'assistenz',
      'access',
      'accessibility',
      'rollstuhl',
      'dolmetschen',
    ],
    words:
      /barriere|rollstuhl|gebärden|gebaerden|assisten|induktion|schriftdolmetsch|(?:^|unterstützungs|assistenz|förder)bedarf|leichtesprache|dolmetsch|interpret|accessib|behinder|disab|wheelchair/,
    isRepeatable: true,
  },
  invoice: {
    names: [
      'rechnungsadresse',
      'rechnungsanschrift',
      'rechnungan',
      'rechnungsempfänger',
      'invoice',
      'invoiceaddress',
      'billingaddress',
    ],
    words: /^rechnung/,
  },
  consent: {
    names: ['datenschutz', 'einwilligung', 'einverständnis', 'fotoerlaubnis', 'newsletter', 'agb', 'dsgvo', 'consent'],
    words: /datenschutz|einwillig|einverst|foto|newsletter|teilnehm(er|enden)liste|dsgvo|gdpr|consent|mailverteiler/,
    isRepeatable: true,
  },
  signature: {
    names: ['unterschrift', 'signature', 'anwesend', 'anwesenheit', 'teilgenommen', 'checkin', 'checkedin'],
    isRepeatable: true,
  },
  choice: {
    names: [
      'workshop',
      'workshops',
      'workshopwahl',
      'ag',
      'arbeitsgruppe',
      'forum',
      'session',
      'sessions',
      'wahl',
      'wunsch',
      'erstwunsch',
      'zweitwunsch',
      'drittwunsch',
      'erstwahl',
      'zweitwahl',
      'drittwahl',
      'veranstaltung',
      'kurs',
      'seminar',
      'angebot',
      'choice',
      'exkursion',
      'führung',
    ],
    words:
      /workshop|^forum|^ag\d|arbeitsgruppe|\dwunsch|wunsch\d|\dwahl|wahl\d|(erst|zweit|dritt)(wunsch|wahl)|^session|choice|priorität|^exkursion/,
    isRepeatable: true,
  },
  name: {
    names: [
      'name',
      'teilnehmer',
      'teilnehmerin',
      'teilnehmerinnen',
      'teilnehmende',
      'teilnehmender',
      'vorundnachname',
      'namevorname',
      'vornamename',
      'vornamenachname',
      'nachnamevorname',
      'fullname',
      'attendee',
      'attendeename',
      'participant',
      'person',
      'gast',
      'gäste',
      'guest',
    ],
    words:
      /^teilnehm(er|ende)|^nameder(s)?(teilnehm|person)|^vollständigername|^wiehei(ß|ss)|^(dein|ihr)(vollständiger)?name$|^your(full)?name$/,
  },
} as const satisfies Readonly<Record<string, PeopleColumnNames>>;

/** What a column of a participants' list holds. */
export type PeopleRole = keyof typeof peopleColumnNames;

/** The roles in the order of their claims. */
export const peopleRoleNames = Object.keys(peopleColumnNames) as readonly PeopleRole[];

/** How a role's columns are called. */
export const namesOfPeopleRole: Readonly<Record<PeopleRole, PeopleColumnNames>> = peopleColumnNames;

/** Roles whose cells may tell of health or belief; only those with the right to needs read them. */
export const needsRoles: readonly PeopleRole[] = ['food', 'childcare', 'access'];

/** Columns of address books; without any trace of an event they make a list of contacts. */
export const contactWords =
  /^(strasse|straße|str|street|plz|postleitzahl|zip|ort|stadt|city|website|webseite|homepage|fax|adresse|anschrift|address|web|url|www|land|country)/;

/** Names of files and sheets that hold participants. */
export const listWords =
  /teilnehm|teilnahme|anmeld|gästeliste|gaesteliste|anwesenheit|participants?|attendees?|registrations?|sign-?ups?|guest ?list/i;
