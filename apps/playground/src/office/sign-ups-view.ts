import { organisingPaths } from '@geflecht/core/contract';
import type { FoundSignUps, SignUpDecisionReceipt } from '@geflecht/core/contract';
import { makeElement } from '../page/make-element.js';
import { makeButton, makeCarefulButton } from './office-part.js';
import type { OfficeDesk } from './office-part.js';
import { peopleWords, signUpWords, statusWords } from './office-words.js';

type Found = FoundSignUps['signUps'][number];

/** What is searched for. */
export interface SignUpWish {
  readonly text?: string;
  readonly status?: string;
}

const mostShown = 500;

/** Asks for the sign-ups of an event. */
export async function findSignUps({ api, eventId, people }: OfficeDesk, wish: SignUpWish): Promise<FoundSignUps> {
  const { text = '', status = '' } = wish;
  const found = await api.post<FoundSignUps>(organisingPaths.signUpSearch(eventId), {
    ...(text === '' ? {} : { text }),
    ...(status === '' ? {} : { status: [status] }),
    limit: mostShown,
  });
  people.learn(found.signUps);
  return found;
}

function decisionsOf(signUp: Found, desk: OfficeDesk): readonly HTMLElement[] {
  const decide = (action: object, done: string) => async () => {
    const path = organisingPaths.signUpDecision(desk.eventId, signUp.id);
    const { promoted } = await desk.api.post<SignUpDecisionReceipt>(path, { revision: signUp.revision, action });
    const moved = promoted.length === 0 ? '' : ` Dafür nachgerückt: ${signUpWords(promoted.length)}.`;
    await desk.refresh();
    desk.say(done + moved);
  };
  const button = (words: string, action: object, done: string) => makeButton(words, desk, decide(action, done));
  const { status } = signUp;
  const cancel = makeCarefulButton(
    { words: 'Absagen', question: 'Wirklich absagen?', about: signUp.contact.name },
    desk,
    decide({ do: 'cancel' }, 'Die Anmeldung ist abgesagt.'),
  );
  if (status === 'pending') {
    return [button('Zusagen', { do: 'approve' }, 'Zugesagt.'), button('Ablehnen', { do: 'refuse' }, 'Abgelehnt.')];
  }
  if (status === 'waiting') return [button('Nachrücken lassen', { do: 'promote' }, 'Nachgerückt.'), cancel];
  return status === 'confirmed' || status === 'promoted' ? [cancel] : [];
}

function entryOf(signUp: Found, desk: OfficeDesk): HTMLElement {
  const { contact, participants, status } = signUp;
  const present = participants.filter(({ leftAt }) => leftAt === undefined);
  const others = present.slice(1).map(({ name }) => name ?? 'Begleitung');
  const lines = [
    `${peopleWords(present.length)} · ${statusWords[status] ?? status}`,
    ...(others.length === 0 ? [] : [`mit ${others.join(', ')}`]),
  ];
  return makeElement(
    'li',
    {},
    makeElement('h3', {}, contact.name),
    ...lines.map((line) => makeElement('p', {}, line)),
    makeElement('p', { class: 'deeds' }, ...decisionsOf(signUp, desk)),
  );
}

/** Shows the sign-ups that were found. */
export function showSignUps(place: HTMLElement, found: FoundSignUps, desk: OfficeDesk): void {
  const persons = found.signUps.reduce((sum, { participants }) => sum + participants.length, 0);
  const summary =
    found.total === 0
      ? 'Keine Anmeldung passt dazu.'
      : `${signUpWords(found.total)} mit ${peopleWords(persons)}${found.total > mostShown ? `, gezeigt sind ${mostShown}` : ''}.`;
  place.replaceChildren(
    makeElement('p', {}, summary),
    makeElement('ul', { class: 'cards', role: 'list' }, ...found.signUps.map((signUp) => entryOf(signUp, desk))),
  );
}
