import type { GeflechtSignUp } from './sign-up-element.js';
import { fieldNames } from './field-names.js';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Operates a sign-up as a visitor would: by labels, never by inner names. */
export class SignUpHarness {
  readonly #element: GeflechtSignUp;

  constructor(element: GeflechtSignUp) {
    this.#element = element;
  }

  /** The field with this label; the first one when several people have it. */
  field(label: string): Control | undefined {
    const found = [...this.#root.querySelectorAll('label')].find((each) => wordsOf(each).startsWith(label));
    return found === undefined
      ? undefined
      : (this.#root.querySelector<Control>(`[id="${CSS.escape(found.htmlFor)}"]`) ?? undefined);
  }

  /** Writes into the field with this label. */
  fill(label: string, value: string): void {
    const control = this.field(label);
    if (control === undefined) return;
    control.value = value;
    control.dispatchEvent(new Event('input', { bubbles: true }));
  }

  /** Clicks the field or button with these words. */
  click(words: string): void {
    const button = [...this.#root.querySelectorAll('button')].find((each) => wordsOf(each) === words);
    (button ?? this.field(words))?.click();
  }

  /** Fills in the contact of a party. */
  fillContact(name: string, mail: string): void {
    this.#control(fieldNames.name).value = name;
    this.#control(fieldNames.mail).value = mail;
  }

  /** Presses the button that signs up. */
  submit(): void {
    this.#root.querySelector<HTMLButtonElement>('button[type="submit"]')?.click();
  }

  /** Everything the element says at present, white space folded. */
  get text(): string {
    return wordsOf(this.#root);
  }

  /** Whether everything has been loaded, the ways to sign up elsewhere included. */
  get isComplete(): boolean {
    return this.#root.querySelector('.ways') !== null;
  }

  /** What the summary above the form says; empty without one. */
  get summary(): string {
    const summary = this.#root.querySelector('.summary');
    return summary === null ? '' : wordsOf(summary);
  }

  /** What is said at the field with this label; empty when nothing is wrong there. */
  errorAt(label: string): string {
    const control = this.field(label);
    const error = control && this.#root.querySelector(`[id="${CSS.escape(`${control.name}-error`)}"]`);
    return error ? wordsOf(error) : '';
  }

  get #root(): ShadowRoot {
    return this.#element.renderRoot as ShadowRoot;
  }

  #control(name: string): Control {
    return this.#root.querySelector<Control>(`[name="${CSS.escape(name)}"]`) as Control;
  }
}

function wordsOf(node: Node): string {
  const texts: string[] = [];
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
    if (text.parentElement?.closest('style, slot') === null) texts.push(text.nodeValue ?? '');
  }
  return texts.join(' ').replaceAll(/\s+/g, ' ').trim();
}
