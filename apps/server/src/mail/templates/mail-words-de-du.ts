import { wordOf } from '@geflecht/core/text';
import { behindColon } from './behind-colon.js';
import { mailWordsDe } from './mail-words-de.js';
import type { MailWords } from './mail-words.js';

/** The words of mails in German (Du). */
export const mailWordsDeDu: MailWords = {
  ...mailWordsDe,
  tag: 'de-x-du',
  greeting: (name) => (name === undefined ? 'Hallo,' : `Hallo ${name},`),
  farewell: 'Viele Grüße',
  subjects: {
    ...mailWordsDe.subjects,
    pleaseConfirm: (title) => `Bitte bestätige deine Anmeldung: ${title}`,
    confirmed: (title) => `Deine Anmeldung ist bestätigt: ${title}`,
    received: (title) => `Deine Anmeldung ist angekommen: ${title}`,
    waiting: (title) => `Du stehst auf der Warteliste: ${title}`,
    offer: (title) => `Ein Platz ist frei, bitte antworte: ${title}`,
    promoted: (title) => `Du bist nachgerückt: ${title}`,
    changed: (title) => `Deine Anmeldung hat sich geändert: ${title}`,
    cancelled: (title) => `Deine Anmeldung ist abgesagt: ${title}`,
    manageLink: (title) => `Dein persönlicher Link: ${title}`,
    proveMail: (title) => `Bitte bestätige deine neue E-Mail-Adresse: ${title}`,
    moveAsked: (title) => `Deine Anmeldung soll eine andere E-Mail-Adresse bekommen: ${title}`,
    signIn: () => 'Dein Link zum Anmelden',
  },
  openings: {
    ...mailWordsDe.openings,
    pleaseConfirm: ({ event, deadline }) => [
      `für „${event}“ ist eine Anmeldung mit dieser E-Mail-Adresse angekommen. Bitte bestätige sie${deadline === undefined ? '' : ` bis ${deadline}`}. So lange werden gewünschte Plätze freigehalten, soweit es welche gibt.`,
      'Du hast dich nicht angemeldet? Dann tu einfach nichts: Ohne Bestätigung werden alle Angaben gelöscht.',
    ],
    confirmed: ({ event, hasCalendar }) => [
      `du bist dabei: Deine Anmeldung zu „${event}“ ist bestätigt.`,
      ...(hasCalendar ? ['Deine Termine liegen als Kalenderdatei bei.'] : []),
    ],
    received: ({ event }) => [
      `deine Anmeldung zu „${event}“ ist angekommen. Das Team sieht sie sich an und meldet sich bei dir. Bestätigt ist sie noch nicht.`,
    ],
    waiting: ({ event, isLapsed }) => [
      isLapsed
        ? `das Angebot eines Platzes bei „${event}“ ist verfallen, weil keine Antwort kam. Du stehst wieder auf der Warteliste.`
        : `bei „${event}“ ist im Moment alles belegt. Du stehst auf der Warteliste.`,
      'Wird ein Platz frei, schreiben wir dir sofort.',
    ],
    offer: ({ event, deadline, places }) => [
      `bei „${event}“ ist für dich etwas frei geworden${behindColon(places)}.`,
      deadline === undefined
        ? 'Bitte antworte bald, ob du zusagst.'
        : `Bitte antworte bis ${deadline}, ob du zusagst. So lange ist der Platz für dich reserviert.`,
    ],
    promoted: ({ event, places, hasCalendar }) => [
      `du bist nachgerückt: Bei „${event}“ ist ein Platz für dich bestätigt${behindColon(places)}.`,
      ...(hasCalendar ? ['Deine Termine liegen als Kalenderdatei bei.'] : []),
    ],
    changed: ({ event, by }) => [
      by === 'team'
        ? `das Team hat deine Anmeldung zu „${event}“ geändert:`
        : `deine Anmeldung zu „${event}“ hat sich geändert:`,
    ],
    cancelled: ({ event, by }) => {
      const others = {
        event: `„${event}“ findet nicht statt. Deine Anmeldung ist damit abgesagt; du musst nichts weiter tun.`,
        team: `das Team hat deine Anmeldung zu „${event}“ abgesagt. Bei Fragen melde dich bitte.`,
      };
      return [
        wordOf(others, by) ??
          `deine Anmeldung zu „${event}“ ist abgesagt. Danke, dass du Bescheid gibst: So kann jemand anderes nachrücken.`,
      ];
    },
    expired: ({ event }) => [
      `das Angebot eines Platzes bei „${event}“ ist verfallen, weil keine Antwort kam. Deine Anmeldung ist damit beendet.`,
    ],
    declined: ({ event }) => [`leider können wir dir bei „${event}“ keinen Platz geben. Das tut uns leid.`],
    eventChanged: ({ event, hasCalendar }) => [
      `bei „${event}“ hat sich etwas geändert:`,
      ...(hasCalendar ? ['Die beiliegende Kalenderdatei bringt deine Termine auf den neuen Stand.'] : []),
    ],
    manageLink: ({ event }) => [`hier ist noch einmal dein persönlicher Link zur Anmeldung bei „${event}“.`],
    proveMail: ({ event, deadline }) => [
      `Nachrichten zu einer Anmeldung bei „${event}“ sollen künftig an diese E-Mail-Adresse gehen. Bitte bestätige das${deadline === undefined ? '' : ` bis ${deadline}`}. Vorher ändert sich nichts.`,
      'Du hast nichts damit zu tun? Dann tu einfach nichts: Ohne Bestätigung wird diese Adresse gelöscht.',
    ],
    moveAsked: ({ event, deadline }) => [
      `für deine Anmeldung zu „${event}“ ist eine andere E-Mail-Adresse angegeben worden. Sie gilt erst, wenn sie${deadline === undefined ? '' : ` bis ${deadline}`} von dort bestätigt wird. Bis dahin bleibt alles, wie es ist.`,
      'Du warst das nicht? Dann kennt jemand deinen persönlichen Link: Nimm den Wechsel auf der Seite zurück und melde dich bitte gleich bei uns.',
    ],
    signIn: ({ deadline }) => [
      `mit diesem Link meldest du dich an. Er gilt nur einmal${deadline === undefined ? '' : ` und bis ${deadline}`}.`,
      'Du hast ihn nicht angefordert? Dann tu einfach nichts.',
    ],
  },
  formerAddress: (event) =>
    `für eine Anmeldung zu „${event}“ gilt jetzt eine andere E-Mail-Adresse. Nachrichten dazu kommen nicht mehr hierher. War das nicht gewollt? Dann melde dich bitte.`,
  linkNote:
    'Der Link gehört nur dir, gib ihn bitte nicht weiter. Erst auf der Seite, mit einem Knopfdruck, geschieht etwas.',
  changes: {
    ...mailWordsDe.changes,
    contact: () => 'Deine Kontaktdaten sind geändert.',
    answers: () => 'Deine Antworten sind geändert.',
  },
  otherWays: (ways) => `Ändern oder absagen kannst du auch so: ${ways}.`,
  consents:
    'Jede Einwilligung kannst du jederzeit über deinen persönlichen Link widerrufen; dort siehst und löschst du auch deine Daten.',
};
