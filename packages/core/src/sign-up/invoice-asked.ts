import type { SignUpRules } from './sign-up-rules.js';

/** Whether a party is asked whom to send an invoice to. */
export type InvoiceAsked = NonNullable<SignUpRules['invoice']>;

/**
 * Whether a party is asked whom to send an invoice to: by what the rules want of everybody, or by what its class of fee
 * needs. Fees are stated, not collected; the address is free text of some lines, with a cost centre or an order number.
 */
export function invoiceAsked(rules: SignUpRules | undefined, feeClassId: string | undefined): InvoiceAsked {
  const { feeClasses = [], invoice = 'none' } = rules ?? {};
  const isNeeded = feeClasses.some(({ id, needsInvoice }) => id !== undefined && id === feeClassId && needsInvoice);
  return isNeeded ? 'required' : invoice;
}
