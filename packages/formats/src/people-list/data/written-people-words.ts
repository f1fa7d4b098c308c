/** Headings of written lists of sign-ups, in their order. */
export const listHeadings = {
  group: { de: 'Gruppe', en: 'Group' },
  status: { de: 'Status', en: 'Status' },
  name: { de: 'Name', en: 'Name' },
  kind: { de: 'Personenart', en: 'Adult/child' },
  age: { de: 'Alter', en: 'Age' },
  organisation: { de: 'Organisation', en: 'Organisation' },
  function: { de: 'Funktion', en: 'Function' },
  mail: { de: 'E-Mail', en: 'Email' },
  phone: { de: 'Telefon', en: 'Phone' },
  signedUpAt: { de: 'Anmeldedatum', en: 'Registration date' },
  choice: { de: 'Workshops', en: 'Workshops' },
  invoice: { de: 'Rechnungsadresse', en: 'Invoice address' },
} as const;

/** Headings of ranked choices. */
export const wishHeading = { de: 'Wahl', en: 'choice' } as const;

/** Words for what a sign-up or booking has come to. */
export const statusWords = {
  received: { de: 'eingegangen', en: 'received' },
  unconfirmed: { de: 'unbestätigt', en: 'unconfirmed' },
  pending: { de: 'in Prüfung', en: 'pending' },
  requested: { de: 'gewünscht', en: 'requested' },
  confirmed: { de: 'bestätigt', en: 'confirmed' },
  waiting: { de: 'Warteliste', en: 'waiting' },
  promoted: { de: 'nachgerückt', en: 'promoted' },
  declined: { de: 'abgelehnt', en: 'declined' },
  expired: { de: 'abgelaufen', en: 'expired' },
  cancelled: { de: 'storniert', en: 'cancelled' },
} as const;

/** Words for kinds of people. */
export const kindWords = {
  adult: { de: 'Erwachsene', en: 'Adult' },
  child: { de: 'Kind', en: 'Child' },
  assistant: { de: 'Assistenz', en: 'Assistant' },
} as const;

/** Words of the sheets of counts. */
export const countWords = {
  list: { de: 'Anmeldungen', en: 'Sign-ups' },
  kitchen: { de: 'Küche', en: 'Kitchen' },
  childcare: { de: 'Kinderbetreuung', en: 'Childcare' },
  about: { de: 'Worum es geht', en: 'What it is about' },
  value: { de: 'Angabe', en: 'Answer' },
  certain: { de: 'Zugesagt', en: 'Confirmed' },
  open: { de: 'Noch offen', en: 'Still open' },
  people: { de: 'Personen', en: 'People' },
  children: { de: 'Kinder', en: 'Children' },
  years: { de: 'Jahre', en: 'years' },
  unknownAge: { de: 'Alter unbekannt', en: 'age unknown' },
  booked: { de: 'gebucht', en: 'booked' },
  sum: { de: 'Summe', en: 'sum' },
  yes: { de: 'ja', en: 'yes' },
  no: { de: 'nein', en: 'no' },
} as const;
