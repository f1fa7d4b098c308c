import type { Question } from '@geflecht/core/sign-up';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { authorText, plainText } from '../../internal/author-text.js';
import { fieldNames } from './field-names.js';
import type { FormView } from './form-view.js';
import { describedBy, fieldError, inputField, star } from './input-field.js';
import { selectField } from './select-field.js';

const inputTypes = { number: 'number', date: 'date' } as const;

function severalOptions(question: Question, name: string, view: FormView): TemplateResult {
  return html`<fieldset id=${name} tabindex="-1" aria-describedby=${describedBy(view, name, true)}>
    <legend>${authorText(question.label, view.texts)}${star(question.required)}</legend>
    <p class="hint" id=${`${name}-hint`}>${authorText(question.reason, view.texts)}</p>
    ${(question.options ?? []).map(
      ({ id, label }) =>
        html`<div class="option">
          <input type="checkbox" id=${`${name}-${id}`} name=${name} value=${id} />
          <label for=${`${name}-${id}`}>${authorText(label, view.texts)}</label>
        </div>`,
    )}
    ${fieldError(view, name)}
  </fieldset>`;
}

function freeText(question: Question, name: string, view: FormView): TemplateResult {
  return html`<div class="field">
    <label for=${name}>${authorText(question.label, view.texts)}${star(question.required)}</label>
    <p class="hint" id=${`${name}-hint`}>${authorText(question.reason, view.texts)}</p>
    <textarea
      id=${name}
      name=${name}
      rows="3"
      maxlength="5000"
      ?required=${question.required}
      aria-invalid=${view.errors.has(name) ? 'true' : nothing}
      aria-describedby=${describedBy(view, name, true)}
    ></textarea>
    ${fieldError(view, name)}
  </div>`;
}

function questionField(question: Question, name: string, view: FormView): TemplateResult {
  const { messages, texts } = view;
  const { kind, required: isRequired = false } = question;
  const label = authorText(question.label, texts);
  const hint = authorText(question.reason, texts);
  if (kind === 'multi') return severalOptions(question, name, view);
  if (kind === 'text') return freeText(question, name, view);
  if (kind === 'number' || kind === 'date') {
    return inputField(view, { name, label, hint, isRequired, type: inputTypes[kind] });
  }
  const options =
    kind === 'yesNo'
      ? [
          { value: 'yes', label: messages.yes },
          { value: 'no', label: messages.no },
        ]
      : (question.options ?? []).map(({ id, label: text }) => ({ value: id, label: plainText(text, texts) }));
  return selectField(view, { name, label, hint, isRequired, empty: messages.notStated }, options);
}

/** The questions asked once for the party. */
export function partyQuestions(view: FormView): readonly TemplateResult[] {
  const asked = view.model.questions.filter(({ per }) => per !== 'participant');
  return asked.map((question) => questionField(question, fieldNames.partyAnswer(question.id), view));
}

/** The questions asked of each person. */
export function personQuestions(person: number, view: FormView): readonly TemplateResult[] {
  const asked = view.model.questions.filter(({ per }) => per === 'participant');
  return asked.map((question) => questionField(question, fieldNames.personAnswer(person, question.id), view));
}
