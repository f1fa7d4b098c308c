import { safeUrl } from '@geflecht/core/text';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { authorText, plainText } from '../../internal/author-text.js';
import { heading } from '../../internal/heading.js';
import { feeClassesNow } from './fee-classes-now.js';
import type { FeeClass } from './fee-classes-now.js';
import { fieldNames } from './field-names.js';
import { partySize } from './form-view.js';
import type { FormView } from './form-view.js';
import { describedBy, fieldError, star } from './input-field.js';
import { invoiceFields } from './invoice-fields.js';
import { deadlineWords } from './sign-up-clock.js';
import { tickField } from './tick-field.js';

/** One box per purpose, never ticked beforehand; what is compulsory is called so. */
export function consentBox(
  { id, text, compulsory }: FormView['model']['consentTexts'][number],
  view: FormView,
): TemplateResult {
  const name = fieldNames.consent(id);
  const words = compulsory === true ? ` (${view.messages.required})` : '';
  const label = html`${authorText(text, view.texts)}${words}`;
  return html`<div class="field">${tickField(view, { name, label, isRequired: compulsory, isAlone: true })}</div>`;
}

function privacy({ model, messages, texts }: FormView): TemplateResult {
  const { controller, privacyNotice } = model.event;
  const name = controller === undefined || !('name' in controller) ? '' : plainText(controller.name, texts);
  const href = safeUrl(privacyNotice?.url, { relative: true });
  return html`<p class="hint">
    ${authorText(privacyNotice?.summary, texts)} ${name === '' ? nothing : messages.privacy(name)}
    ${href === undefined ? nothing : html`<a href=${href} target="_blank" rel="noopener">${messages.privacyLink}</a>`}
  </p>`;
}

/** What a fee class says: its price, what proves it, and until when it holds. */
export function feeWords({ label, price, proof, until }: FeeClass, view: FormView): string {
  const { messages, texts } = view;
  const day = until === undefined ? '' : messages.feeUntil(deadlineWords(until, view));
  const proven = proof === undefined ? '' : messages.feeProof(plainText(proof, texts));
  return [`${plainText(label, texts)}: ${plainText(price, texts)}`, proven, day].filter(Boolean).join(', ');
}

/** A group of round buttons. */
function oneOf(
  view: FormView,
  group: { readonly name: string; readonly legend: string; readonly first?: boolean },
  options: readonly (readonly [value: string, label: string])[],
): TemplateResult {
  const { name } = group;
  return html`<fieldset id=${name} tabindex="-1" aria-describedby=${describedBy(view, name)}>
    <legend>${group.legend}${star(!group.first)}</legend>
    ${options.map(([value, label], index) =>
      tickField(view, {
        name,
        value,
        label,
        type: 'radio',
        id: `${name}-${index}`,
        isRequired: !group.first,
        isChecked: group.first === true && index === 0,
      }),
    )}
    ${fieldError(view, name)}
  </fieldset>`;
}

function fees(view: FormView): unknown {
  const classes = feeClassesNow(view);
  if (classes.length === 0) return nothing;
  const options = classes.map((each) => [each.id ?? '', feeWords(each, view)] as const);
  return oneOf(view, { name: fieldNames.feeClass, legend: view.messages.feeClass }, options);
}

/** What becomes of a party that not all find a place for. */
function waiting(view: FormView): unknown {
  const { messages, model } = view;
  const { party, waitingList } = model.rules ?? {};
  if (partySize(view) < 2) return nothing;
  const modes = party?.modes ?? [];
  const choice = oneOf(view, { name: fieldNames.mode, legend: messages.modeLegend, first: true }, [
    ['allOrNothing', messages.allOrNothing],
    ['takeFewer', messages.takeFewer],
  ]);
  const { letsPass: label } = messages;
  const name = fieldNames.letsPass;
  return [
    modes.length > 1 ? choice : nothing,
    waitingList?.mayBeSkipped ? html`<div class="field">${tickField(view, { name, label })}</div>` : nothing,
  ];
}

/** Fee, what happens when places are short, what becomes of the data, and one box per consent. */
export function termsFields(view: FormView): TemplateResult {
  const { messages, model } = view;
  const consents = model.consentTexts.filter(({ purpose }) => purpose !== 'needs' || model.needs.length === 0);
  return html`
    ${fees(view)} ${invoiceFields(view)} ${waiting(view)} ${heading(view.headingLevel + 2, messages.consents)}
    ${privacy(view)} ${consents.map((text) => consentBox(text, view))}
    <div class="visually-hidden" aria-hidden="true" data-unseen>
      <label>${messages.leaveEmpty}<input name=${fieldNames.leaveEmpty} tabindex="-1" autocomplete="off" /></label>
    </div>
  `;
}
