import type { OwnSignUp } from '@geflecht/core/contract';
import { invoiceAsked } from '@geflecht/core/sign-up';
import { nothing } from 'lit';
import type { FormView } from '../form-view.js';
import { invoiceNames } from '../invoice-text.js';
import { textArea } from '../text-area.js';

/** Whom to send an invoice to, as it was stated; where it is asked for, or was stated all the same. */
export function ownInvoice(view: FormView, { signUp }: OwnSignUp): unknown {
  const { messages, model } = view;
  const asked = invoiceAsked(model.rules, signUp.feeClassId);
  if (asked === 'none' && !signUp.invoice) return nothing;
  const { legend, name, postalCode, reference, street, town } = messages.invoice;
  return textArea(view, {
    name: invoiceNames.name,
    label: legend,
    hint: [name, street, postalCode, town, reference].join(', '),
    isRequired: asked === 'required',
    longest: 2_000,
    rows: 5,
  });
}
