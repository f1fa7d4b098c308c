import type { SignUpFrame } from './sign-up-frame.js';

/**
 * The rules as they bind the team at the desk, on the phone or with a form on paper: no windows and dates to book by, no
 * proof of address, no approval, no code, no address for an invoice; the number of places binds it like everybody.
 */
export function asTeam(frame: SignUpFrame): SignUpFrame {
  const { rules, bookables } = frame;
  if (rules === undefined) return frame;
  const feeClasses = rules.feeClasses?.map((each) => ({ ...each, needsInvoice: false }));
  return {
    ...frame,
    rules: { ...rules, windows: [], access: 'open', approval: 'none', doubleOptIn: false, feeClasses, invoice: 'none' },
    bookables: new Map([...bookables].map(([id, bookable]) => [id, { ...bookable, bookBy: undefined }])),
  };
}
