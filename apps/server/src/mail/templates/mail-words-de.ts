import { wordOf } from '@geflecht/core/text';
import { bookingWords } from '../../manage/booking-words.js';
import { behindColon } from './behind-colon.js';
import type { MailWords } from './mail-words.js';

/** The words of mails in German (Sie). */
export const mailWordsDe: MailWords = {
  tag: 'de',
  language: 'de',
  greeting: (name) => (name === undefined ? 'Guten Tag,' : `Guten Tag ${name},`),
  farewell: 'Freundliche Grüße',
  subjects: {
    pleaseConfirm: (title) => `Bitte bestätigen Sie Ihre Anmeldung: ${title}`,
    confirmed: (title) => `Ihre Anmeldung ist bestätigt: ${title}`,
    received: (title) => `Ihre Anmeldung ist angekommen: ${title}`,
    waiting: (title) => `Sie stehen auf der Warteliste: ${title}`,
    offer: (title) => `Ein Platz ist frei, bitte antworten Sie: ${title}`,
    promoted: (title) => `Sie sind nachgerückt: ${title}`,
    changed: (title) => `Ihre Anmeldung hat sich geändert: ${title}`,
    cancelled: (title) => `Ihre Anmeldung ist abgesagt: ${title}`,
    expired: (title) => `Das Angebot ist verfallen: ${title}`,
    declined: (title) => `Leider kein Platz: ${title}`,
    eventChanged: (title) => `Änderung im Programm: ${title}`,
    manageLink: (title) => `Ihr persönlicher Link: ${title}`,
    proveMail: (title) => `Bitte bestätigen Sie Ihre neue E-Mail-Adresse: ${title}`,
    moveAsked: (title) => `Ihre Anmeldung soll eine andere E-Mail-Adresse bekommen: ${title}`,
    message: (title) => `Nachricht zu: ${title}`,
    signIn: () => 'Ihr Link zum Anmelden',
  },
  openings: {
    pleaseConfirm: ({ event, deadline }) => [
      `für „${event}“ ist eine Anmeldung mit dieser E-Mail-Adresse angekommen. Bitte bestätigen Sie sie${deadline === undefined ? '' : ` bis ${deadline}`}. So lange werden gewünschte Plätze freigehalten, soweit es welche gibt.`,
      'Haben Sie sich nicht angemeldet? Dann tun Sie einfach nichts: Ohne Bestätigung werden alle Angaben gelöscht.',
    ],
    confirmed: ({ event, hasCalendar }) => [
      `Sie sind dabei: Ihre Anmeldung zu „${event}“ ist bestätigt.`,
      ...(hasCalendar ? ['Ihre Termine liegen als Kalenderdatei bei.'] : []),
    ],
    received: ({ event }) => [
      `Ihre Anmeldung zu „${event}“ ist angekommen. Das Team sieht sie sich an und meldet sich bei Ihnen. Bestätigt ist sie noch nicht.`,
    ],
    waiting: ({ event, isLapsed }) => [
      isLapsed
        ? `das Angebot eines Platzes bei „${event}“ ist verfallen, weil keine Antwort kam. Sie stehen wieder auf der Warteliste.`
        : `bei „${event}“ ist im Moment alles belegt. Sie stehen auf der Warteliste.`,
      'Wird ein Platz frei, schreiben wir Ihnen sofort.',
    ],
    offer: ({ event, deadline, places }) => [
      `bei „${event}“ ist für Sie etwas frei geworden${behindColon(places)}.`,
      deadline === undefined
        ? 'Bitte antworten Sie bald, ob Sie zusagen.'
        : `Bitte antworten Sie bis ${deadline}, ob Sie zusagen. So lange ist der Platz für Sie reserviert.`,
    ],
    promoted: ({ event, places, hasCalendar }) => [
      `Sie sind nachgerückt: Bei „${event}“ ist ein Platz für Sie bestätigt${behindColon(places)}.`,
      ...(hasCalendar ? ['Ihre Termine liegen als Kalenderdatei bei.'] : []),
    ],
    changed: ({ event, by }) => [
      by === 'team'
        ? `das Team hat Ihre Anmeldung zu „${event}“ geändert:`
        : `Ihre Anmeldung zu „${event}“ hat sich geändert:`,
    ],
    cancelled: ({ event, by }) => {
      const others = {
        event: `„${event}“ findet nicht statt. Ihre Anmeldung ist damit abgesagt; Sie müssen nichts weiter tun.`,
        team: `das Team hat Ihre Anmeldung zu „${event}“ abgesagt. Bei Fragen melden Sie sich bitte.`,
      };
      return [
        wordOf(others, by) ??
          `Ihre Anmeldung zu „${event}“ ist abgesagt. Danke, dass Sie Bescheid geben: So kann jemand anderes nachrücken.`,
      ];
    },
    expired: ({ event }) => [
      `das Angebot eines Platzes bei „${event}“ ist verfallen, weil keine Antwort kam. Ihre Anmeldung ist damit beendet.`,
    ],
    declined: ({ event }) => [`leider können wir Ihnen bei „${event}“ keinen Platz geben. Das tut uns leid.`],
    eventChanged: ({ event, hasCalendar }) => [
      `bei „${event}“ hat sich etwas geändert:`,
      ...(hasCalendar ? ['Die beiliegende Kalenderdatei bringt Ihre Termine auf den neuen Stand.'] : []),
    ],
    manageLink: ({ event }) => [`hier ist noch einmal Ihr persönlicher Link zur Anmeldung bei „${event}“.`],
    proveMail: ({ event, deadline }) => [
      `Nachrichten zu einer Anmeldung bei „${event}“ sollen künftig an diese E-Mail-Adresse gehen. Bitte bestätigen Sie das${deadline === undefined ? '' : ` bis ${deadline}`}. Vorher ändert sich nichts.`,
      'Haben Sie nichts damit zu tun? Dann tun Sie einfach nichts: Ohne Bestätigung wird diese Adresse gelöscht.',
    ],
    moveAsked: ({ event, deadline }) => [
      `für Ihre Anmeldung zu „${event}“ ist eine andere E-Mail-Adresse angegeben worden. Sie gilt erst, wenn sie${deadline === undefined ? '' : ` bis ${deadline}`} von dort bestätigt wird. Bis dahin bleibt alles, wie es ist.`,
      'Waren Sie das nicht? Dann kennt jemand Ihren persönlichen Link: Nehmen Sie den Wechsel auf der Seite zurück und melden Sie sich bitte gleich bei uns.',
    ],
    message: () => [],
    signIn: ({ deadline }) => [
      `mit diesem Link melden Sie sich an. Er gilt nur einmal${deadline === undefined ? '' : ` und bis ${deadline}`}.`,
      'Haben Sie ihn nicht angefordert? Dann tun Sie einfach nichts.',
    ],
  },
  formerAddress: (event) =>
    `für eine Anmeldung zu „${event}“ gilt jetzt eine andere E-Mail-Adresse. Nachrichten dazu kommen nicht mehr hierher. War das nicht gewollt? Dann melden Sie sich bitte.`,
  buttons: {
    confirm: 'Anmeldung bestätigen',
    answer: 'Zusagen oder ablehnen',
    manage: 'Anmeldung ansehen und ändern',
    prove: 'Neue Adresse bestätigen',
    signIn: 'Anmelden',
  },
  linkNote:
    'Der Link gehört nur Ihnen, geben Sie ihn bitte nicht weiter. Erst auf der Seite, mit einem Knopfdruck, geschieht etwas.',
  labels: {
    when: 'Wann',
    where: 'Wo',
    persons: 'Angemeldet',
    choices: 'Gewählt',
    waiting: 'Warteliste',
    fee: 'Beitrag',
    reference: 'Kennung',
    access: 'Zugang',
    online: 'Online dabei sein',
  },
  person: (number) => `Person ${number}`,
  personCount: (count) => (count === 1 ? '1 Person' : `${count} Personen`),
  statuses: { ...bookingWords.de, removed: 'nicht mehr gewählt' },
  rank: (rank) => `${rank}. Wunsch`,
  position: (place, position, parties) => `${place}: Platz ${position} von ${parties}`,
  changes: {
    left: (who) => `${who} kommt nicht mehr.`,
    joined: (who) => `${who} ist dazugekommen.`,
    replaced: (who, other) => `Statt ${who} kommt ${other}.`,
    consentWithdrawn: (what) => `Die Einwilligung „${what}“ ist widerrufen.`,
    contact: () => 'Ihre Kontaktdaten sind geändert.',
    answers: () => 'Ihre Antworten sind geändert.',
    feeClass: () => 'Der Beitrag ist geändert.',
    invoice: () => 'Die Rechnungsangaben sind geändert.',
  },
  eventChanges: {
    moved: (what, now, from) => `${what}: jetzt ${now}${from === '' ? '' : ` (bisher ${from})`}`,
    place: (what, now) => `${what}: jetzt an einem anderen Ort${now === '' ? '' : `, ${now}`}`,
    cancelled: (what) => `${what}: entfällt`,
    restored: (what, now) => `${what}: findet doch statt${now === '' ? '' : `, ${now}`}`,
    postponed: (what) => `${what}: verschoben, ein neuer Termin folgt`,
  },
  unscheduled: 'noch ohne Uhrzeit',
  purposes: {
    participation: 'Teilnahme',
    participantsList: 'Teilnahmeliste',
    contactExchange: 'Kontaktaustausch',
    photo: 'Fotos',
    mailing: 'Rundbrief',
    followUp: 'Einladung zu weiteren Veranstaltungen',
    networkMap: 'Netzwerkkarte',
    needs: 'Bedarfsangaben',
    terms: 'Teilnahmebedingungen',
  },
  contact: (contact) => `Fragen? Wir helfen gern: ${contact}`,
  otherWays: (ways) => `Ändern oder absagen können Sie auch so: ${ways}.`,
  consents:
    'Jede Einwilligung können Sie jederzeit über Ihren persönlichen Link widerrufen; dort sehen und löschen Sie auch Ihre Daten.',
  privacy: (url) => `Datenschutzhinweise: ${url}`,
  controller: (name) => `Verantwortlich: ${name}`,
  why: 'Diese Nachricht gehört zu einer Anmeldung mit dieser E-Mail-Adresse.',
};
