import { isShown } from '@geflecht/core/sign-up';
import type { Question } from '@geflecht/core/sign-up';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { authorText, plainText } from '../../internal/author-text.js';
import { fieldNames } from './field-names.js';
import { personOf } from './form-view.js';
import type { FormView } from './form-view.js';
import { describedBy, fieldError, inputField, star } from './input-field.js';
import { selectField } from './select-field.js';
import { textArea } from './text-area.js';
import { tickField } from './tick-field.js';

const inputTypes = { number: 'number', date: 'date' } as const;

function severalOptions(question: Question, name: string, view: FormView): TemplateResult {
  return html`<fieldset id=${name} tabindex="-1" aria-describedby=${describedBy(view, name, true)}>
    <legend>${authorText(question.label, view.texts)}${star(question.required)}</legend>
    <p class="hint" id=${`${name}-hint`}>${authorText(question.reason, view.texts)}</p>
    ${(question.options ?? []).map(({ id, label }) =>
      tickField(view, { name, id: `${name}-${id}`, value: id, label: authorText(label, view.texts) }),
    )}
    ${fieldError(view, name)}
  </fieldset>`;
}

/** What can be picked as the answer to a question, where there is something to pick. */
export function answerOptions({ kind, options = [] }: Question, { messages, texts }: FormView) {
  return kind === 'yesNo'
    ? [
        { value: 'yes', label: messages.yes },
        { value: 'no', label: messages.no },
      ]
    : options.map(({ id, label }) => ({ value: id, label: plainText(label, texts) }));
}

function questionField(question: Question, name: string, view: FormView): TemplateResult {
  const { messages, texts } = view;
  const { kind, required: isRequired = false } = question;
  const label = authorText(question.label, texts);
  const hint = authorText(question.reason, texts);
  if (kind === 'multi') return severalOptions(question, name, view);
  if (kind === 'text') return textArea(view, { name, label, hint, isRequired, longest: 5_000 });
  if (kind === 'number' || kind === 'date') {
    return inputField(view, { name, label, hint, isRequired, type: inputTypes[kind] });
  }
  const field = { name, label, hint, isRequired, empty: messages.notStated };
  return selectField(view, field, answerOptions(question, view));
}

/** The questions asked once for the party that its answers so far lead to. */
export function partyQuestions(questions: readonly Question[], view: FormView): readonly TemplateResult[] {
  const asked = questions.filter((question) => question.per !== 'participant' && isShown(question, view.request));
  return asked.map((question) => {
    const { group, id } = question;
    const name = group === 'needs' ? fieldNames.need('party', id) : fieldNames.partyAnswer(id);
    return questionField(question, name, view);
  });
}

/** The questions asked of one person that the answers so far lead to. */
export function personQuestions(
  questions: readonly Question[],
  person: number,
  view: FormView,
): readonly TemplateResult[] {
  const id = personOf(person, view)?.id;
  const asked = questions.filter((each) => each.per === 'participant' && isShown(each, view.request, id));
  return asked.map((question) => {
    const name =
      question.group === 'needs' ? fieldNames.need(person, question.id) : fieldNames.personAnswer(person, question.id);
    return questionField(question, name, view);
  });
}
