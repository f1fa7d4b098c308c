import { messages as german } from './own-de.js';
import type { OwnMessages } from './own-messages.js';

/** What a party reads about its own sign-up, in German (Du). */
export const messages: OwnMessages = {
  ...german,
  title: (event) => `Deine Anmeldung: ${event}`,
  acts: { ...german.acts, export: 'Alle deine Daten als Datei (JSON)', erase: 'Alle deine Daten löschen' },
  confirmFirst: 'Bestätige nur noch deine Adresse, dann gilt deine Anmeldung.',
  offered: (title, day) =>
    `Ein Platz ist frei: ${title}.${day === '' ? '' : ` Er ist bis ${day} für dich reserviert.`}`,
  status: {
    ...german.status,
    promoted: 'Ein Platz ist für dich frei geworden.',
    expired: 'Deine Anmeldung wurde nicht rechtzeitig bestätigt und gilt nicht mehr.',
    cancelled: 'Deine Anmeldung ist abgesagt.',
  },
  data: 'Deine Daten und Einwilligungen',
  newMail: 'Deine neue E-Mail-Adresse',
  newMailHint: 'Wir schicken eine E-Mail mit einem Link dorthin. Erst wenn du sie damit bestätigst, gilt sie.',
  mailAsked: 'Eine E-Mail an deine neue Adresse ist unterwegs. Bis du sie bestätigst, bleibt alles, wie es war.',
  proof: {
    ...german.proof,
    ask: 'Möchtest du Nachrichten zu dieser Anmeldung künftig an die neue Adresse bekommen?',
    confirm: 'Meine neue Adresse bestätigen',
    done: 'Deine neue Adresse gilt. Dein persönlicher Link kommt dorthin per E-Mail.',
  },
  questions: {
    leave: 'Möchtest du wirklich absagen? Der Platz wird frei.',
    cancel: 'Möchtest du wirklich alle Plätze absagen?',
    erase: 'Möchtest du wirklich absagen und alles löschen? Das lässt sich nicht zurücknehmen.',
  },
  erased: 'Alle Daten zu deiner Anmeldung sind gelöscht.',
  refused: {
    ...german.refused,
    'revision-conflict':
      'Deine Anmeldung hat sich inzwischen geändert und ist neu geladen. Bitte versuch es noch einmal.',
  },
  linkSent: 'Falls mit dieser Adresse jemand angemeldet ist, bekommst du den Link per E-Mail.',
};
