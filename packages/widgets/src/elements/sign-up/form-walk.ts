import type { Finding } from './finding.js';
import { stepAround } from './form-controls.js';
import { isOnePage } from './form-steps.js';
import type { Step } from './form-steps.js';
import type { LiveHost } from './live-places.js';
import { focusField } from './render-summary.js';
import { GeflechtSignUpStepEvent } from './sign-up-events.js';

/** What the element lends its form. */
export interface SignUpFormHost extends LiveHost, EventTarget {
  readonly renderRoot: DocumentFragment | HTMLElement;
}

const headings = ':is(h1,h2,h3,h4,h5,h6)';

/** Where a visitor stands in a form: the step at hand, what is wrong there, and the focus that follows. */
export class FormWalk {
  readonly #host: SignUpFormHost;
  /** Steps of the form as last drawn. */
  steps: readonly Step[] = ['contact'];
  step: Step = 'contact';
  /** What is wrong, by field name. */
  errors: ReadonlyMap<string, string> = new Map();
  /** What the summary says. */
  findings: readonly Finding[] = [];

  constructor(host: SignUpFormHost) {
    this.#host = host;
  }

  get isOnePage(): boolean {
    return isOnePage(this.steps);
  }

  /** Whether nothing comes after the step at hand. */
  get isLast(): boolean {
    return this.isOnePage || this.step === this.steps.at(-1);
  }

  /** The step before or after the one at hand. */
  beside(by: 1 | -1): Step | undefined {
    return this.steps[this.steps.indexOf(this.step) + by];
  }

  /** Leads to a step and says so. */
  go(step: Step): void {
    this.clear();
    this.step = step;
    const title = step === 'contact' ? `form > ${headings}` : `[data-step=${step}] > ${headings}`;
    const told = new GeflechtSignUpStepEvent(step, this.steps.indexOf(step) + 1, this.steps.length);
    this.focus(title, () => this.#host.dispatchEvent(told));
  }

  /** Leads to a field, in whatever step it stands. */
  goTo(field: string): void {
    this.#stepTo(field);
    this.after((root) => focusField(root, field));
  }

  /** Shows what is wrong, in the step of the first finding. */
  report(errors: ReadonlyMap<string, string>, findings?: readonly Finding[]): void {
    this.errors = errors;
    this.findings = findings ?? [...errors].map(([field, message]) => ({ field, message }));
    const [field] = errors.keys();
    if (field !== undefined) this.#stepTo(field);
    this.focus('.summary');
  }

  /** Nothing is wrong any more. */
  clear(): void {
    this.errors = new Map();
    this.findings = [];
  }

  /** Moves the focus once everything is drawn; headings can take it then. */
  focus(selector: string, then?: () => void): void {
    this.after((root) => {
      const target = root.querySelector<HTMLElement>(selector);
      if (target && target.tabIndex < 0) target.tabIndex = -1;
      target?.focus();
      then?.();
    });
  }

  /** Does something once everything is drawn anew. */
  after(act: (root: ParentNode) => void): void {
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => act(this.#host.renderRoot));
  }

  #stepTo(field: string): void {
    if (!this.isOnePage) this.step = stepAround(this.#host.renderRoot, field) as Step;
  }
}
