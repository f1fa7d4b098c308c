import { fieldNames } from './field-names.js';

/** What a form says of whom to send an invoice to, as lines; undefined where it says nothing. */
export function invoiceText(said: (name: string) => string | undefined): string | undefined {
  const { name, street, postalCode, town, reference } = fieldNames.invoice;
  const place = [said(postalCode), said(town)].filter(Boolean).join(' ');
  const lines = [said(name), said(street), place, said(reference)].filter(Boolean);
  return lines.length === 0 ? undefined : lines.join('\n');
}
