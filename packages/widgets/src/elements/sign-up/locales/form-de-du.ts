import { messages as german } from './form-de.js';
import type { FormMessages } from './form-messages.js';

const { receipt, refused, screens } = german;

/** What the form says below its first fields, in German (Du). */
export const messages: FormMessages = {
  ...german,
  partyHint: 'Wer kommt noch mit? Kommst du allein, geh einfach weiter.',
  partyFull: (max) => `Du kannst höchstens ${max} Personen zusammen anmelden.`,
  rankHint: 'Wir verteilen möglichst nach dem 1. Wunsch; alle zählen.',
  upTo: (count) => `Wähle höchstens ${count}.`,
  overlapAdvice: { ...german.overlapAdvice, block: 'Bitte wähle nur eines davon.' },
  fullChosen: 'Ausgebucht. Bitte wähle etwas anderes.',
  waitingList: 'ausgebucht – damit kommst du auf die Warteliste',
  needsConsent: 'Damit wir diese Angaben speichern dürfen, brauchen wir deine Zustimmung.',
  codeHint: 'Er steht in deiner Einladung.',
  leaveEmpty: 'Bitte lass das leer',
  sending: 'Deine Anmeldung wird gesendet …',
  keep: 'Meine Angaben in diesem Tab aufheben',
  kept: 'Deine Angaben werden in diesem Tab aufgehoben.',
  restored: 'Deine aufgehobenen Angaben sind wieder da.',
  otherWays: 'Möchtest du dich lieber anders anmelden?',
  paper: {
    ...german.paper,
    rank: (count) => `schreib bitte 1 bis ${count} in die Kästchen`,
    sendTo: 'Bitte schick das ausgefüllte Blatt an:',
  },
  closesOn: (day) => `Du kannst dich bis ${day} anmelden.`,
  cancelBy: (day) => `Du kannst bis ${day} absagen.`,
  substitutes: {
    sameOrganisation: 'Bist du verhindert? Dann kann jemand anderes aus deiner Einrichtung kommen.',
    anyone: 'Bist du verhindert? Dann kann jemand anderes kommen.',
  },
  missing: 'Hier brauchen wir noch etwas von dir.',
  malformedMail: 'Bitte gib eine vollständige E-Mail-Adresse an, zum Beispiel name@beispiel.de.',
  outOfRange: 'Bitte gib eine mögliche Zahl an.',
  tooManyPicked: (count) => `Bitte wähle höchstens ${count}.`,
  rankTwice: 'Bitte nenne jeden Wunsch nur einmal.',
  refused: {
    ...refused,
    invalid: 'Bitte prüfe die markierten Angaben. Es wurde noch nichts gespeichert.',
    'submit-key-reused':
      'Deine erste Anmeldung ist schon angekommen. Für Änderungen melde dich bitte bei der Ansprechperson.',
    other:
      'Deine Anmeldung ist nicht durchgekommen. Deine Angaben stehen noch da; ein zweiter Versuch meldet niemanden doppelt an.',
  },
  screens: {
    full: {
      ...screens.full,
      text: 'Es wurde nichts gespeichert, deine Angaben stehen noch da. Vielleicht passt dir etwas anderes oder eine Warteliste.',
    },
    closed: screens.closed,
    overloaded: { ...screens.overloaded, text: 'Deine Angaben stehen noch da.' },
    kept: {
      ...screens.kept,
      text: 'Deine Anmeldung ist aufgehoben und wird gesendet, sobald die Verbindung wieder da ist. Bitte lass dieses Fenster so lange offen. Niemand wird doppelt angemeldet.',
    },
  },
  receipt: {
    ...receipt,
    title: 'Deine Anmeldung ist angekommen',
    status: {
      ...receipt.status,
      unconfirmed: 'Bitte bestätige noch die Nachricht, die wir an deine E-Mail-Adresse schicken.',
      pending: 'Das Team sieht sich deine Anmeldung an und meldet sich bei dir.',
      waiting: 'Im Moment ist alles belegt. Du stehst auf der Warteliste.',
      other: 'Deine Anmeldung ist gespeichert.',
    },
    next: 'Alles Weitere kommt per E-Mail; mit dem Link darin kannst du ändern und absagen.',
  },
};
