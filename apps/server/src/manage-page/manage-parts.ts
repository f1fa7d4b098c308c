import type { ManageWords } from '../manage/page-words.js';

type Child = Node | string | undefined;

/** What the page says, in its language. */
export const words = JSON.parse(document.body.dataset['words'] ?? '{}') as ManageWords;

/** A text with values in its places. */
export function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_all, name: string) => String(values[name] ?? ''));
}

/** An element with what is in it; texts are never markup. */
export function element(tag: string, ...children: readonly Child[]): HTMLElement {
  const made = document.createElement(tag);
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

/** A button that does something at once. */
export function button(label: string, run: () => unknown, isMain = false): HTMLButtonElement {
  const made = element('button', label) as HTMLButtonElement;
  made.type = 'button';
  if (isMain) made.className = 'main';
  made.addEventListener('click', () => void run());
  return made;
}

/** A button that asks once more before it does anything. */
export function carefulButton(label: string, run: () => unknown, ...remarks: readonly string[]): HTMLElement {
  const place = element('div');
  const back = () => {
    place.replaceChildren(first);
    first.focus();
  };
  const first = button(label, () => {
    const yes = button(filled(words.yes, { action: label }), run, true);
    const question = element('p', [words.sure, ...remarks].join(' '));
    const sure = element('div', question, element('div', yes, button(words.no, back)));
    sure.className = 'sure';
    sure.lastElementChild?.classList.add('row');
    place.replaceChildren(sure);
    yes.focus();
  });
  place.append(first);
  return place;
}

/** A headed part of the page. */
export function section(title: string, ...children: readonly Child[]): HTMLElement {
  return element('section', element('h2', title), ...children);
}

/** What stands side by side where there is room. */
export function row(...children: readonly Child[]): HTMLElement {
  const made = element('div', ...children);
  made.className = 'row';
  return made;
}

/** Where the server answers. */
export const base = new URL('v1/', new URL('.', location.href));

interface Listed {
  readonly id: string;
  readonly title: string | Readonly<Record<string, string>>;
}

function titleOf({ title }: Listed): string {
  if (typeof title === 'string') return title;
  return title[document.documentElement.lang] ?? Object.values(title)[0] ?? '';
}

/** A form that has the link of somebody's sign-up sent again; the answer tells nobody whether there is one. */
export async function againForm(say: (text: string) => void): Promise<HTMLElement | undefined> {
  const response = await fetch(new URL('events', base)).catch(() => undefined);
  const { events = [] } = response?.ok === true ? ((await response.json()) as { events?: readonly Listed[] }) : {};
  if (events.length === 0) return undefined;
  const select = document.createElement('select');
  for (const each of events) select.append(new Option(titleOf(each), each.id));
  const mail = Object.assign(document.createElement('input'), { type: 'email', autocomplete: 'email', required: true });
  const send = async () => {
    if (!mail.reportValidity()) return;
    const body = JSON.stringify({ mail: mail.value, locale: document.documentElement.lang });
    const url = new URL(`events/${encodeURIComponent(select.value)}/manage-links`, base);
    const headers = { 'Content-Type': 'application/json' };
    const answer = await fetch(url, { method: 'POST', headers, body }).catch(() => undefined);
    say(answer?.ok === true ? words.sentAgain : words.failed);
  };
  const fields = [element('label', words.event, select), element('label', words.mail, mail)];
  return section(words.again, element('fieldset', ...fields, button(words.sendAgain, send)));
}

/** Hands data over as a file that is made on the spot. */
export function download(data: unknown): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([JSON.stringify(data, null, 2)], { type: 'application/json' }));
  link.download = 'anmeldung.json';
  link.click();
  URL.revokeObjectURL(link.href);
}
