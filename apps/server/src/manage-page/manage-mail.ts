import { base, button, element, row, section, words } from './manage-parts.js';

/** Where a party is written to. */
export interface MailPlace {
  readonly mail: string;
  /** What is said of an address that awaits its proof. */
  readonly until: string | undefined;
  /** Asks for another address, or for the present one to take that back; absent where it cannot be. */
  readonly move: ((mail: string) => unknown) | undefined;
}

/** Where messages go, and a form to have them go elsewhere. */
export function mailSection({ mail, until, move }: MailPlace): HTMLElement {
  const place = element('p', words.mailAt, ' ', mail);
  if (move === undefined) return section(words.address, place);
  const input = Object.assign(document.createElement('input'), {
    type: 'email',
    autocomplete: 'email',
    required: true,
  });
  const ask = () => (input.reportValidity() ? move(input.value) : undefined);
  const form = element(
    'details',
    element('summary', words.move),
    element('label', words.newMail, input),
    element('p', words.newMailHint),
    row(button(words.moveNow, ask)),
  );
  const awaited = until === undefined ? [] : [element('p', until), row(button(words.stay, () => move(mail)))];
  return section(words.address, place, ...awaited, form);
}

/** What stands behind the link of a mail to a new address: a button, since machines open links, too. */
export function proofSection(key: string, say: (text: string) => void): HTMLElement {
  const prove = async () => {
    const headers = { 'Content-Type': 'application/json' };
    const body = JSON.stringify({ key });
    const url = new URL('own-sign-up/mail-proof', base);
    const answer = await fetch(url, { method: 'POST', headers, body }).catch(() => undefined);
    const isOver = answer?.ok === true || answer?.status === 403;
    if (isOver) place.replaceChildren();
    const refusal = isOver ? words.proofGone : words.failed;
    say(answer?.ok === true ? words.proved : refusal);
  };
  const place = section(words.newMail, element('p', words.prove), row(button(words.proveNow, prove, true)));
  return place;
}
