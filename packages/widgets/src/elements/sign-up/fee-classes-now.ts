import { invoiceAsked } from '@geflecht/core/sign-up';
import type { FormView } from './form-view.js';
import { isPast } from './sign-up-clock.js';

/** One class of fee. */
export type FeeClass = NonNullable<NonNullable<FormView['model']['rules']>['feeClasses']>[number];

/** Fee classes that hold at present. */
export function feeClassesNow({ model }: Pick<FormView, 'model'>): readonly FeeClass[] {
  const { rules, timeZone } = model;
  const now = new Date().toISOString();
  return (rules?.feeClasses ?? []).filter(({ id, until }) => id && !(until && isPast(until, now, timeZone)));
}

/** Whether an invoice can be asked for, with some fee that holds or with none. */
export function mayAskInvoice(view: Pick<FormView, 'model'>): boolean {
  const ids = [undefined, ...feeClassesNow(view).map(({ id }) => id)];
  return ids.some((id) => invoiceAsked(view.model.rules, id) !== 'none');
}
