/** Words of the page for the door. */
export interface CheckInWords {
  readonly title: string;
  readonly signIn: string;
  readonly key: string;
  readonly enter: string;
  readonly byMail: string;
  readonly mail: string;
  readonly sendLink: string;
  readonly linkSent: string;
  readonly linkHere: string;
  readonly useLink: string;
  readonly event: string;
  readonly of: string;
  readonly search: string;
  readonly note: string;
  readonly camera: string;
  readonly cameraOff: string;
  readonly there: string;
  readonly count: string;
  readonly more: string;
  readonly waiting: string;
  readonly allSent: string;
  readonly noConnection: string;
  readonly keep: string;
  readonly keepHint: string;
  readonly forget: string;
  readonly unknownCode: string;
  readonly noted: string;
  readonly takenBack: string;
  readonly refused: string;
  readonly badKey: string;
  readonly noEvent: string;
  readonly reload: string;
  readonly filesTitle: string;
  /** What can be saved, by its path below the event. */
  readonly files: Readonly<Record<string, string>>;
}

/** Words of the page for the door by language. */
export const checkInWords: Readonly<Record<'de' | 'en', CheckInWords>> = {
  de: {
    title: 'Einlass',
    signIn: 'Anmelden',
    key: 'Schlüssel',
    enter: 'Liste laden',
    byMail: 'Oder einen Link zuschicken lassen',
    mail: 'E-Mail-Adresse im Team',
    sendLink: 'Link zuschicken',
    linkSent: 'Gehört die Adresse zum Team, ist gleich ein Link da. Er gilt 15 Minuten.',
    linkHere: 'Sie sind dem Link aus der E-Mail gefolgt.',
    useLink: 'Jetzt anmelden',
    event: 'Veranstaltung',
    of: 'Was wird notiert?',
    search: 'Name, Organisation oder Code',
    note: 'Eintragen',
    camera: 'Code mit der Kamera lesen',
    cameraOff: 'Kamera ausschalten',
    there: 'da',
    count: '{there} von {all} sind da.',
    more: '{count} weitere – bitte genauer suchen.',
    waiting: '{count} Einträge warten auf Verbindung.',
    allSent: 'Alles ist übertragen.',
    noConnection: 'Keine Verbindung. Einträge bleiben hier und werden später übertragen.',
    keep: 'Auf diesem Gerät behalten',
    keepHint:
      'Liste, Einträge und Schlüssel bleiben hier, auch wenn die Seite geschlossen wird. Nur auf Geräten des Teams.',
    forget: 'Alles von diesem Gerät löschen',
    unknownCode: 'Dazu steht niemand auf der Liste.',
    noted: '{name} ist da.',
    takenBack: '{name} ist nicht da.',
    refused: '{count} Einträge hat der Server nicht angenommen.',
    badKey: 'Dieser Schlüssel öffnet die Liste nicht oder nicht mehr.',
    noEvent: 'Mit diesem Schlüssel gibt es keine Veranstaltung zu betreuen.',
    reload: 'Liste neu laden',
    filesTitle: 'Zum Ausdrucken und Weiterarbeiten',
    files: {
      'print/badges.html': 'Namensschilder',
      'print/signature-list.html': 'Unterschriftenliste',
      'print/check-in-list.html': 'Einlassliste',
      'print/certificates.html': 'Teilnahmebescheinigungen',
      'print/headcounts.html': 'Zahlen für Küche und Betreuung',
      'print/participants.html': 'Teilnehmende, die zugestimmt haben',
      'print/contacts.html': 'Kontaktliste',
      'exports/sign-ups.xlsx': 'Anmeldungen (Excel)',
      'exports/sign-ups.csv': 'Anmeldungen (CSV)',
    },
  },
  en: {
    title: 'Check-in',
    signIn: 'Sign in',
    key: 'Key',
    enter: 'Load the list',
    byMail: 'Or have a link sent',
    mail: 'E-mail address in the team',
    sendLink: 'Send the link',
    linkSent: 'If the address is one of the team, a link arrives soon. It is valid for 15 minutes.',
    linkHere: 'You followed the link from the mail.',
    useLink: 'Sign in now',
    event: 'Event',
    of: 'What is noted?',
    search: 'Name, organisation or code',
    note: 'Note',
    camera: 'Read a code with the camera',
    cameraOff: 'Switch the camera off',
    there: 'here',
    count: '{there} of {all} are here.',
    more: '{count} more – please search for less.',
    waiting: '{count} notes wait for a connection.',
    allSent: 'Everything is sent.',
    noConnection: 'No connection. Notes stay here and are sent later.',
    keep: 'Keep on this device',
    keepHint: 'List, notes and key stay here even when the page is closed. Only on devices of the team.',
    forget: 'Delete everything from this device',
    unknownCode: 'Nobody on the list has this.',
    noted: '{name} is here.',
    takenBack: '{name} is not here.',
    refused: 'The server did not take {count} notes.',
    badKey: 'This key does not open the list, or no longer.',
    noEvent: 'There is no event to look after with this key.',
    reload: 'Load the list again',
    filesTitle: 'To print and to work with',
    files: {
      'print/badges.html?locale=en': 'Badges',
      'print/signature-list.html?locale=en': 'Signature list',
      'print/check-in-list.html?locale=en': 'Check-in list',
      'print/certificates.html?locale=en': 'Certificates',
      'print/headcounts.html?locale=en': 'Counts for kitchen and care',
      'print/participants.html?locale=en': 'Participants who agreed',
      'print/contacts.html?locale=en': 'Contact list',
      'exports/sign-ups.xlsx?locale=en': 'Sign-ups (Excel)',
      'exports/sign-ups.csv?locale=en': 'Sign-ups (CSV)',
    },
  },
};
