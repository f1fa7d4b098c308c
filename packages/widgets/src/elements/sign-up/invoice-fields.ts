import { invoiceAsked } from '@geflecht/core/sign-up';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { mayAskInvoice } from './fee-classes-now.js';
import type { FormView } from './form-view.js';
import { inputField } from './input-field.js';
import { invoiceNames } from './invoice-text.js';

/**
 * Whom to send an invoice to, in fields that browsers know how to fill. While the fee at hand asks for none they are hidden
 * and count for nothing, but keep what was typed.
 */
export function invoiceFields(view: FormView): unknown {
  const { messages, model, request } = view;
  const asked = invoiceAsked(model.rules, request.feeClassId);
  if (!mayAskInvoice(view)) return nothing;
  const { invoice: words } = messages;
  const isRequired = asked === 'required';
  const field = (part: keyof typeof invoiceNames, autocomplete: string, isNeeded = isRequired): TemplateResult =>
    inputField(view, {
      name: invoiceNames[part],
      label: words[part],
      autocomplete,
      isRequired: isNeeded,
      ...(part === 'reference' ? { hint: words.referenceHint } : {}),
    });
  const isIdle = asked === 'none';
  return html`<fieldset ?hidden=${isIdle} ?disabled=${isIdle}>
    <legend>${words.legend}</legend>
    ${field('name', 'billing organization')} ${field('street', 'billing address-line1')}
    ${field('postalCode', 'billing postal-code')} ${field('town', 'billing address-level2')}
    ${field('reference', 'off', false)}
  </fieldset>`;
}
