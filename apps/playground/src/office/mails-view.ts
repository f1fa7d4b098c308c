import { organisingPaths } from '@geflecht/core/contract';
import { makeElement, makeTable } from '../page/make-element.js';
import { stated } from './office-part.js';
import type { OfficeDesk } from './office-part.js';
import { mailOccasions, mailWords, signUpWords } from './office-words.js';

interface MailLine {
  readonly template: string;
  readonly status: string;
  readonly attempts: number;
  readonly failure?: string;
}

/** Shows how many mails of each kind wait, were sent or failed; addresses stay with the server. */
export async function showMails(place: HTMLElement, { api, eventId, say }: OfficeDesk): Promise<void> {
  const { mails } = await api.get<{ readonly mails: readonly MailLine[] }>(organisingPaths.mails(eventId));
  const kinds = Map.groupBy(mails, ({ template, status }) => `${template} ${status}`);
  const rows = [...kinds].map(([kind, these]) => {
    const [template = '', status = ''] = kind.split(' ');
    return [mailOccasions[template] ?? template, mailWords[status] ?? status, String(these.length)];
  });
  place.replaceChildren(makeTable('Mails dieser Veranstaltung', ['Anlass', 'Stand', 'Anzahl'], rows));
  say(mails.length === 1 ? '1 Mail.' : `${mails.length} Mails.`);
}

interface Receipt {
  readonly recipients: number;
  readonly withoutAddress: number;
}

/** Writes to everybody with a place, or first tells to how many. */
export async function sendMessage(form: HTMLFormElement, desk: OfficeDesk, isTrial: boolean): Promise<void> {
  const [subject, text, to] = ['subject', 'text', 'to'].map((name) => stated(form, name));
  if (subject === '' || text === '') {
    desk.say('Bitte Betreff und Text ausfüllen.');
    return;
  }
  const body = { isTrial, to: { status: [to] }, subject, text };
  const receipt = await desk.api.post<Receipt>(organisingPaths.messages(desk.eventId), body);
  const missing = receipt.withoutAddress === 0 ? '' : `, ${receipt.withoutAddress} haben keine Adresse`;
  desk.say(`${isTrial ? 'Das ginge an' : 'Unterwegs an'} ${signUpWords(receipt.recipients)}${missing}.`);
  if (!isTrial) form.reset();
}

/** The little that tells where mails can be read in this demonstration. */
export function mailboxLink(url: string): HTMLElement {
  return makeElement(
    'a',
    { href: `${url}/dev/mails`, target: '_blank', rel: 'noreferrer' },
    'Postfach dieser Vorführung',
  );
}
