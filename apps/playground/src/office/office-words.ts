/** States of a sign-up in words. */
export const statusWords: Readonly<Record<string, string>> = {
  received: 'eingegangen',
  unconfirmed: 'Adresse noch nicht bestätigt',
  pending: 'wartet auf Zusage',
  confirmed: 'zugesagt',
  waiting: 'auf der Warteliste',
  promoted: 'Platz angeboten',
  declined: 'abgelehnt',
  expired: 'verfallen',
  cancelled: 'abgesagt',
};

/** Kinds of participants in words, several of each. */
export const kindWords: Readonly<Record<string, string>> = {
  adult: 'Erwachsene',
  child: 'Kinder',
  assistant: 'Assistenz und Begleitung',
};

/** What mails are about, in words. */
export const mailOccasions: Readonly<Record<string, string>> = {
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
  message: 'Nachricht an eine Gruppe',
};

/** States of a mail in words. */
export const mailWords: Readonly<Record<string, string>> = {
  queued: 'wartet',
  sending: 'unterwegs',
  sent: 'verschickt',
  failed: 'nicht zugestellt',
  dropped: 'nicht mehr nötig',
};

const failures: Readonly<Record<string, string>> = {
  network: 'Der Server antwortet nicht.',
  full: 'Dafür reichen die Plätze nicht.',
  unauthorised: 'Der Schlüssel gilt nicht mehr.',
  forbidden: 'Dieser Schlüssel darf das nicht.',
  'revision-conflict': 'Die Anmeldung hat sich inzwischen geändert. Bitte noch einmal ansehen.',
  'transition-refused': 'Das ist in diesem Stand nicht möglich.',
  overloaded: 'Gerade wird viel geschrieben. Bitte gleich noch einmal versuchen.',
};

/** What went wrong, in a sentence. */
export function failureSentence(error: unknown): string {
  const { code = 'unknown' } = Object(error) as { readonly code?: string };
  return failures[code] ?? `Das hat nicht geklappt (${code}).`;
}

/** A value that was counted, in words: a band of ages, yes, no or what it is. */
export function valueWords(value: string): string {
  const [, from, to] = /^(\d+)-(\d*)$/u.exec(value) ?? [];
  if (from !== undefined) return to === '' ? `ab ${from} Jahren` : `${from} bis ${to} Jahre`;
  return { true: 'ja', false: 'nein', sum: 'zusammen' }[value] ?? value;
}

/** A number of sign-ups in words. */
export function signUpWords(count: number): string {
  return count === 1 ? '1 Anmeldung' : `${count} Anmeldungen`;
}

/** A number of people in words. */
export function peopleWords(count: number): string {
  return count === 1 ? 'eine Person' : `${count} Personen`;
}
