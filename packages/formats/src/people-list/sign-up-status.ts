import type { SignUpStatus } from '@geflecht/core/sign-up';

const words: readonly (readonly [RegExp, SignUpStatus])[] = [
  [/^(?:storniert|storno|abgesagt|abgemeldet|zurückgezogen|cancell?ed|refunded|absage|nein|no)\b/i, 'cancelled'],
  [/^(?:abgelehnt|declined|rejected)\b/i, 'declined'],
  [/^(?:warteliste|auf warteliste|wartend|waiting|waitlist(?:ed)?|nachrück\p{L}*)/iu, 'waiting'],
  [/^(?:unbestätigt|unconfirmed|bestätigung ausstehend|noch nicht bestätigt)/i, 'unconfirmed'],
  [/^(?:offen|neu|eingegangen|in prüfung|pending|angefragt|vorgemerkt|reserviert|requested|new|open)\b/i, 'pending'],
  [/^(?:abgelaufen|expired)\b/i, 'expired'],
  [
    /^(?:bestätigt|zugesagt|zusage|angemeldet|ok|okay|ja|yes|x|confirmed|registered|bezahlt|paid|aktiv|active|teilgenommen|anwesend|eingecheckt|approved|complete[d]?|fest)\b/i,
    'confirmed',
  ],
];

/** The status that a cell names, or nothing where it names none that is known. */
export function statusOfWords(cell: string): SignUpStatus | undefined {
  return words.find(([shape]) => shape.test(cell.trim()))?.[1];
}
