import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../../internal/heading.js';
import { fieldNames } from './field-names.js';
import type { Step } from './form-steps.js';
import type { FormView } from './form-view.js';
import { inputField } from './input-field.js';
import { overlapsOf } from './overlapping-choices.js';
import { perPerson } from './per-person.js';
import { choiceField } from './render-choices.js';
import { needsFields } from './render-needs.js';
import { renderOverview } from './render-overview.js';
import { partyFields } from './render-persons.js';
import type { PartyActions } from './render-persons.js';
import { partyQuestions, personQuestions } from './render-questions.js';
import { termsFields } from './render-terms.js';

/** Where a form stands and what its parts do. */
export interface StepScope {
  readonly steps: readonly Step[];
  readonly step: Step;
  readonly isOnePage: boolean;
  /** Absent until it is drawn for the first time. */
  readonly form: HTMLFormElement | null;
  readonly party: PartyActions | undefined;
  readonly go: (step: Step) => void;
}

/** What a step is called, with how far one has come. */
export function stepTitle(step: Step, { isOnePage, steps }: StepScope, { messages }: FormView): string {
  const title = step === 'contact' ? messages.contact : messages.steps[step];
  return isOnePage ? title : messages.progress(steps.indexOf(step) + 1, steps.length, title);
}

function overlaps(person: number, view: FormView): TemplateResult {
  const { messages, model } = view;
  const { bufferMinutes, mode } = model.rules?.overlap ?? {};
  const advice = messages.overlapAdvice[mode === 'block' ? 'block' : 'warn'];
  const sentences = overlapsOf(person, view).map(({ titles: [one = '', other = ''] }) =>
    [messages.overlap(one, other, bufferMinutes), advice].join(' '),
  );
  return html`<div role="status">${sentences.map((sentence) => html`<p class="error">${sentence}</p>`)}</div>`;
}

function choices(view: FormView, { party }: StepScope): readonly unknown[] {
  const draw = (person: number) => [
    ...view.model.choices.map((choice) => choiceField(choice, person, view)),
    overlaps(person, view),
  ];
  return perPerson(view, draw, party?.same);
}

function questions(view: FormView, { party }: StepScope): readonly unknown[] {
  const { questions: asked } = view.model;
  const isPersonal = asked.some(({ per }) => per === 'participant');
  return [
    ...partyQuestions(asked, view),
    ...(isPersonal ? perPerson(view, (person) => personQuestions(asked, person, view), party?.same) : []),
    needsFields(view),
  ];
}

function check(view: FormView, { form, go, isOnePage, step }: StepScope): readonly unknown[] {
  return [form && step === 'check' && !isOnePage ? renderOverview(form, view, go) : nothing, termsFields(view)];
}

function contact(view: FormView): unknown {
  const { messages, model } = view;
  return model.asksCode
    ? inputField(view, { name: fieldNames.code, label: messages.code, hint: messages.codeHint, isRequired: true })
    : nothing;
}

/** All steps; those that are not at hand are there, but hidden, so that nothing typed gets lost. */
export function renderSteps(view: FormView, scope: StepScope): readonly TemplateResult[] {
  const drawn: Readonly<Record<Step, () => unknown>> = {
    contact: () => contact(view),
    persons: () => scope.party && partyFields(view, scope.party),
    choices: () => choices(view, scope),
    questions: () => questions(view, scope),
    check: () => check(view, scope),
  };
  return scope.steps.map((step) => {
    const isShown = scope.isOnePage || step === scope.step;
    const title = step === 'contact' || scope.isOnePage ? nothing : stepTitle(step, scope, view);
    return html`<div class="step" data-step=${step} ?hidden=${!isShown}>
      ${title === nothing ? nothing : heading(view.headingLevel + 1, title)} ${drawn[step]()}
    </div>`;
  });
}
