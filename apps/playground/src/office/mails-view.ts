import { organisingPaths } from '@geflecht/core/contract';
import type { MailList, MessageReceipt } from '@geflecht/core/contract';
import { makeElement, makeTable } from '../page/make-element.js';
import { clearFindings, showFindings } from './form-findings.js';
import { makeButton, stated } from './office-part.js';
import type { OfficeDesk } from './office-part.js';

type Mail = MailList['mails'][number];

function failedEntry(
  { id, template, signUpId = '', attempts }: Mail,
  place: HTMLElement,
  desk: OfficeDesk,
): HTMLElement {
  const { api, eventId, people, say, words } = desk;
  const line = words.mails.failedLine(people.partyOf(signUpId), words.occasions[template] ?? template, attempts);
  const retry = makeButton(words.mails.retry, desk, async () => {
    await api.post(organisingPaths.mailRetry(eventId, id), {});
    await showMails(place, desk);
    say(words.mails.retried);
  });
  retry.setAttribute('aria-label', `${words.mails.retry}: ${line}`);
  return makeElement('li', {}, `${line} `, retry);
}

/** Shows how many mails of each kind wait, were sent or failed, and those that failed one by one; addresses stay with the server. */
export async function showMails(place: HTMLElement, desk: OfficeDesk): Promise<void> {
  const { api, eventId, say, words } = desk;
  const { mails } = await api.get<MailList>(organisingPaths.mails(eventId));
  const kinds = Map.groupBy(mails, ({ template, status }) => `${template} ${status}`);
  const rows = [...kinds].map(([kind, these]) => {
    const [template = '', status = ''] = kind.split(' ');
    return [words.occasions[template] ?? template, words.mailStates[status] ?? status, String(these.length)];
  });
  const failed = mails.filter(({ status }) => status === 'failed').map((mail) => failedEntry(mail, place, desk));
  const failures = [makeElement('h3', {}, words.mails.failed), makeElement('ul', {}, ...failed)];
  place.replaceChildren(
    ...(rows.length === 0 ? [] : [makeTable(words.mails.caption, words.mails.headings, rows)]),
    ...(failed.length === 0 ? [] : failures),
  );
  say(words.mails.count(mails.length));
}

/** Writes to everybody with a place, or first tells to how many. */
export async function sendMessage(form: HTMLFormElement, desk: OfficeDesk, isTrial: boolean): Promise<void> {
  const { entry, mails, signUps } = desk.words;
  const [subject, text, to] = ['subject', 'text', 'to'].map((name) => stated(form, name));
  const findings = [
    ...(subject === '' ? [{ field: 'subject', sentence: mails.subjectMissing }] : []),
    ...(text === '' ? [{ field: 'text', sentence: mails.textMissing }] : []),
  ];
  clearFindings(form);
  if (findings.length > 0) {
    showFindings(form, findings, entry.problems(findings.length));
    return;
  }
  const body = { isTrial, to: { status: [to] }, subject, text };
  const receipt = await desk.api.post<MessageReceipt>(organisingPaths.messages(desk.eventId), body);
  const missing = receipt.withoutAddress === 0 ? '' : `, ${mails.withoutAddress(receipt.withoutAddress)}`;
  if (!isTrial) form.reset();
  desk.say(`${isTrial ? mails.would : mails.sent} ${signUps(receipt.recipients)}${missing}.`);
}

/** The little that tells where mails can be read in this demonstration. */
export function mailboxLink(url: string, { words }: OfficeDesk): HTMLElement {
  return makeElement('a', { href: `${url}/dev/mails`, target: '_blank', rel: 'noreferrer' }, words.mails.mailbox);
}
