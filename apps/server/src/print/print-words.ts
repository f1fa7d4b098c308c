/** Languages of what is printed. */
export type PrintLocale = 'de' | 'en';

const words = {
  badge: { de: 'Code', en: 'Code' },
  signatures: { de: 'Unterschriftenliste', en: 'Signature list' },
  checkIn: { de: 'Einlassliste', en: 'Check-in list' },
  number: { de: 'Nr.', en: 'No.' },
  name: { de: 'Name', en: 'Name' },
  organisation: { de: 'Organisation', en: 'Organisation' },
  function: { de: 'Funktion', en: 'Function' },
  signature: { de: 'Unterschrift', en: 'Signature' },
  there: { de: 'da', en: 'here' },
  kind: { de: 'Art', en: 'Kind' },
  adult: { de: 'erwachsen', en: 'adult' },
  child: { de: 'Kind', en: 'child' },
  assistant: { de: 'Assistenz', en: 'assistant' },
  mail: { de: 'E-Mail', en: 'E-mail' },
  phone: { de: 'Telefon', en: 'Phone' },
  participants: { de: 'Teilnehmende', en: 'Participants' },
  contacts: { de: 'Kontaktliste', en: 'Contact list' },
  onlyConsent: {
    de: 'Nur wer zugestimmt hat. Nicht weitergeben.',
    en: 'Only those who agreed. Not to be passed on.',
  },
  headcounts: { de: 'Zahlen für Küche und Betreuung', en: 'Counts for kitchen and care' },
  people: { de: 'Personen', en: 'People' },
  childcare: { de: 'Kinder nach Alter', en: 'Children by age' },
  places: { de: 'Plätze', en: 'Places' },
  answers: { de: 'Angaben', en: 'Answers' },
  about: { de: 'Worum es geht', en: 'About' },
  value: { de: 'Angabe', en: 'Value' },
  certain: { de: 'sicher', en: 'certain' },
  open: { de: 'offen', en: 'open' },
  certificate: { de: 'Teilnahmebescheinigung', en: 'Certificate of attendance' },
  attended: { de: 'hat teilgenommen an', en: 'attended' },
  when: { de: 'Zeit', en: 'Time' },
  where: { de: 'Ort', en: 'Place' },
  organisers: { de: 'Veranstaltet von', en: 'Organised by' },
  hours: { de: 'Umfang', en: 'Duration' },
  hoursUnit: { de: 'Zeitstunden', en: 'hours' },
  partly: { de: 'ein Teil der Veranstaltung', en: 'part of the event' },
  noAttendance: {
    de: 'Noch ist von niemandem genug Anwesenheit vermerkt.',
    en: 'Nobody has been noted as present for long enough yet.',
  },
  contents: { de: 'Inhalte', en: 'Contents' },
  placeAndDate: { de: 'Ort, Datum', en: 'Place, date' },
  signed: { de: 'Unterschrift der Veranstaltenden', en: 'Signature of the organisers' },
  nobody: { de: 'Hier steht noch niemand.', en: 'Nobody is listed here yet.' },
} as const satisfies Readonly<Record<string, Readonly<Record<PrintLocale, string>>>>;

/** A word on something printed. */
export type PrintWord = keyof typeof words;

/** Words on what is printed, in one language. */
export function printWord(locale: PrintLocale): (word: PrintWord) => string {
  return (word) => words[word][locale];
}
