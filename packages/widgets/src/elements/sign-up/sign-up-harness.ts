import type { GeflechtSignUp } from './sign-up-element.js';
import { fieldNames } from './field-names.js';

/** Frames in which a step is drawn, and more steps than any form has. */
const mostFrames = 120;
const mostSteps = 6;
const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Operates a sign-up as a visitor would: by labels, never by inner names. */
export class SignUpHarness {
  readonly #element: GeflechtSignUp;

  constructor(element: GeflechtSignUp) {
    this.#element = element;
  }

  /** The field with this label; the first one when several people have it. */
  field(label: string): Control | undefined {
    const labels = [...this.#root.querySelectorAll('label')].filter((each) => wordsOf(each).startsWith(label));
    const found = labels.find((each) => each.checkVisibility()) ?? labels[0];
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
    control.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** Clicks the field or button with these words; the first one in sight unless the last is meant. */
  click(words: string, isLast = false): void {
    const buttons = [...this.#root.querySelectorAll('button')].filter(
      (each) => wordsOf(each) === words && each.checkVisibility(),
    );
    (buttons.at(isLast ? -1 : 0) ?? this.field(words))?.click();
  }

  /** Fills in the contact of a party. */
  fillContact(name: string, mail: string): void {
    this.#control(fieldNames.name).value = name;
    this.#control(fieldNames.mail).value = mail;
  }

  /** Presses the button that leads on, and in the end signs up. */
  submit(): void {
    this.#root.querySelector<HTMLButtonElement>('button[type="submit"]')?.click();
  }

  /** Goes on to the next step and waits for it. */
  async next(): Promise<void> {
    const before = this.step;
    this.submit();
    for (let frames = 0; this.step === before && frames < mostFrames; frames += 1) await nextFrame();
  }

  /** Goes on, step by step, to the one whose heading holds these words. */
  async walkTo(words: string): Promise<void> {
    for (let steps = 0; !this.step.includes(words) && steps < mostSteps; steps += 1) await this.next();
  }

  /** Heading of the step at hand. */
  get step(): string {
    const headings = [...this.#root.querySelectorAll<HTMLElement>('form > [part=heading], .step > [part=heading]')];
    return headings.filter((each) => each.checkVisibility()).map(wordsOf)[0] ?? '';
  }

  /** What has the focus within the element: its own words, or its label. */
  get focused(): string {
    const { activeElement } = this.#root;
    const label = activeElement instanceof HTMLInputElement ? activeElement.labels?.[0] : activeElement;
    return label ? wordsOf(label) : '';
  }

  /** What the screen of a refusal says; empty without one. */
  get screen(): string {
    const screen = this.#root.querySelector('.screen');
    return screen === null ? '' : wordsOf(screen);
  }

  /** Everything the element shows at present, white space folded. */
  get text(): string {
    return wordsOf(this.#root);
  }

  /** Whether everything has been loaded, the ways to sign up elsewhere included. */
  get isComplete(): boolean {
    return this.#root.querySelector('.ways, .own') !== null;
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
    const { parentElement } = text;
    if (parentElement?.closest('style, slot') === null && parentElement.checkVisibility())
      texts.push(text.nodeValue ?? '');
  }
  return texts.join(' ').replaceAll(/\s+/g, ' ').trim();
}
