import { behindColon } from './behind-colon.js';
import { mailWordsDe } from './mail-words-de.js';
import type { MailWords } from './mail-words.js';

/** The words of mails in simple German: short sentences, common words. */
export const mailWordsDeSimple: MailWords = {
  ...mailWordsDe,
  tag: 'de-simple',
  greeting: (name) => (name === undefined ? 'Guten Tag!' : `Guten Tag ${name}!`),
  subjects: {
    pleaseConfirm: (title) => `Bitte bestätigen Sie: ${title}`,
    confirmed: (title) => `Sie sind dabei: ${title}`,
    received: (title) => `Ihre Anmeldung ist da: ${title}`,
    waiting: (title) => `Sie sind auf der Warte-Liste: ${title}`,
    offer: (title) => `Ein Platz ist frei. Bitte antworten Sie: ${title}`,
    promoted: (title) => `Sie haben jetzt einen Platz: ${title}`,
    changed: (title) => `Etwas ist anders bei Ihrer Anmeldung: ${title}`,
    cancelled: (title) => `Ihre Anmeldung gilt nicht mehr: ${title}`,
    expired: (title) => `Der Platz ist nicht mehr für Sie frei: ${title}`,
    declined: (title) => `Leider kein Platz: ${title}`,
    eventChanged: (title) => `Etwas ist anders: ${title}`,
    manageLink: (title) => `Ihr eigener Link: ${title}`,
    proveMail: (title) => `Bitte bestätigen Sie Ihre neue E-Mail-Adresse: ${title}`,
    moveAsked: (title) => `Jemand will die E-Mail-Adresse ändern: ${title}`,
    message: (title) => `Nachricht zu: ${title}`,
    signIn: () => 'Ihr Link zum Anmelden',
  },
  openings: {
    pleaseConfirm: ({ event, deadline }) => [
      `Bei uns ist eine Anmeldung angekommen. Sie ist für: ${event}.`,
      `Waren Sie das? Dann bestätigen Sie bitte${deadline === undefined ? '' : ` bis ${deadline}`}.`,
      'Waren Sie das nicht? Dann machen Sie nichts. Wir löschen dann alles.',
    ],
    confirmed: ({ event, hasCalendar }) => [
      `Sie sind dabei: ${event}. Ihre Anmeldung ist bestätigt.`,
      ...(hasCalendar ? ['An dieser Mail hängt eine Datei. Damit kommt der Termin in Ihren Kalender.'] : []),
    ],
    received: ({ event }) => [
      `Ihre Anmeldung ist angekommen. Sie ist für: ${event}.`,
      'Sie ist noch nicht bestätigt. Wir schauen sie uns an. Dann schreiben wir Ihnen.',
    ],
    waiting: ({ event, isLapsed }) => [
      ...(isLapsed ? ['Sie haben nicht geantwortet. Darum ist der Platz nicht mehr für Sie frei.'] : []),
      `Im Moment ist alles voll: ${event}. Sie sind auf der Warte-Liste.`,
      'Wird ein Platz frei? Dann schreiben wir Ihnen gleich.',
    ],
    offer: ({ event, deadline, places }) => [
      `Für Sie ist ein Platz frei. Es geht um: ${event}.`,
      ...(places.length === 0 ? [] : [`Das ist frei${behindColon(places)}.`]),
      deadline === undefined
        ? 'Bitte antworten Sie bald.'
        : `Bitte antworten Sie bis ${deadline}. Danach ist der Platz weg.`,
    ],
    promoted: ({ event, places, hasCalendar }) => [
      `Sie haben jetzt einen Platz: ${event}.`,
      ...(places.length === 0 ? [] : [`Das haben Sie bekommen${behindColon(places)}.`]),
      ...(hasCalendar ? ['An dieser Mail hängt eine Datei. Damit kommt der Termin in Ihren Kalender.'] : []),
    ],
    changed: ({ event }) => [`Bei Ihrer Anmeldung ist etwas anders. Es geht um: ${event}.`, 'Das ist anders:'],
    cancelled: ({ event, by }) => [
      by === 'event'
        ? `Die Veranstaltung fällt aus: ${event}. Sie müssen nichts machen.`
        : `Ihre Anmeldung gilt nicht mehr. Es geht um: ${event}.`,
      ...(by === 'team' ? ['Wir haben die Anmeldung abgesagt. Haben Sie Fragen? Dann melden Sie sich bitte.'] : []),
    ],
    expired: ({ event }) => [
      `Sie haben nicht geantwortet. Darum ist der Platz nicht mehr für Sie frei. Es geht um: ${event}.`,
      'Ihre Anmeldung ist damit zu Ende.',
    ],
    declined: ({ event }) => [`Leider haben wir keinen Platz für Sie. Es geht um: ${event}.`, 'Das tut uns leid.'],
    eventChanged: ({ event, hasCalendar }) => [
      `Etwas ist anders. Es geht um: ${event}.`,
      ...(hasCalendar ? ['An dieser Mail hängt eine Datei. Damit stimmt Ihr Kalender wieder.'] : []),
    ],
    manageLink: ({ event }) => [`Hier ist Ihr eigener Link. Er gehört zu: ${event}.`],
    proveMail: ({ event, deadline }) => [
      `Es geht um eine Anmeldung für: ${event}.`,
      `Sollen unsere Mails an diese Adresse kommen? Dann bestätigen Sie bitte${deadline === undefined ? '' : ` bis ${deadline}`}.`,
      'Gehört Ihnen die Anmeldung nicht? Dann machen Sie nichts. Wir löschen dann diese Adresse.',
    ],
    moveAsked: ({ event, deadline }) => [
      `Es geht um Ihre Anmeldung für: ${event}.`,
      `Jemand hat eine andere E-Mail-Adresse angegeben. Die neue Adresse muss erst bestätigt werden.${deadline === undefined ? '' : ` Das geht bis ${deadline}.`} Bis dahin bleibt alles gleich.`,
      'Waren Sie das nicht? Dann kennt jemand Ihren Link. Nehmen Sie den Wechsel auf der Seite zurück. Und melden Sie sich bitte gleich bei uns.',
    ],
    message: () => [],
    signIn: ({ deadline }) => [
      'Mit diesem Link melden Sie sich an.',
      `Er geht nur ein Mal.${deadline === undefined ? '' : ` Er geht bis ${deadline}.`}`,
      'Wollten Sie das nicht? Dann machen Sie nichts.',
    ],
  },
  formerAddress: (event) =>
    `Es geht um: ${event}. Für eine Anmeldung gilt jetzt eine andere E-Mail-Adresse. Hierher schreiben wir nicht mehr. Wollten Sie das nicht? Dann melden Sie sich bitte.`,
  buttons: {
    confirm: 'Ja, ich bestätige',
    answer: 'Jetzt antworten',
    manage: 'Anmeldung ansehen oder ändern',
    prove: 'Ja, das ist meine neue Adresse',
    signIn: 'Anmelden',
  },
  linkNote: 'Der Link ist nur für Sie. Bitte geben Sie ihn nicht weiter. Auf der Seite drücken Sie dann einen Knopf.',
  statuses: {
    requested: 'gewünscht',
    confirmed: 'Sie haben einen Platz',
    waiting: 'Warte-Liste',
    promoted: 'frei für Sie, bitte antworten',
    declined: 'geht leider nicht',
    cancelled: 'abgesagt',
    removed: 'nicht mehr gewählt',
  },
  contact: (contact) => `Haben Sie Fragen? Wir helfen gern: ${contact}`,
  otherWays: (ways) => `Sie können auch so ändern oder absagen: ${ways}.`,
  consents:
    'Sie haben zu etwas Ja gesagt? Sie können immer Nein sagen. Nehmen Sie dafür Ihren Link. Dort können Sie auch Ihre Daten löschen.',
  why: 'Sie bekommen diese Mail, weil sich jemand mit dieser Adresse angemeldet hat.',
};
