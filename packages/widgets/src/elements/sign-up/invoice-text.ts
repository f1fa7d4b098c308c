/**
 * Names of the fields for the address of an invoice; apart from the others, which come with the first picture. The first
 * holds the whole address where it is one field.
 */
export const invoiceNames = {
  name: 'invoice',
  street: 'invoice.street',
  postalCode: 'invoice.postalCode',
  town: 'invoice.town',
  reference: 'invoice.reference',
} as const;

/** What a form says of whom to send an invoice to, as lines; undefined where it says nothing. */
export function invoiceText(said: (name: string) => string | undefined): string | undefined {
  const { name, street, postalCode, town, reference } = invoiceNames;
  const place = [said(postalCode), said(town)].filter(Boolean).join(' ');
  const lines = [said(name), said(street), place, said(reference)].filter(Boolean);
  return lines.length === 0 ? undefined : lines.join('\n');
}
