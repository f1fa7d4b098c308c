import type { SignUpRules } from '../../sign-up/sign-up-rules.js';
import type { LinkedNode, NodeWriter } from './node-writer.js';
import { oneOrMany, webUrl, withoutGaps } from './node-writer.js';

const currencies: Readonly<Record<string, string>> = {
  '€': 'EUR',
  EURO: 'EUR',
  $: 'USD',
  '£': 'GBP',
  FR: 'CHF',
  SFR: 'CHF',
};
const free = /^(kostenlos|kostenfrei|frei|eintritt frei|free|gratis|umsonst|0)$/i;
const amountShape = /^(?:([A-Z]{3}|[€$£])\s*)?(\d{1,7}(?:[.,]\d{1,2})?)(?:\s*([A-Z]{3}|[€$£]|Euro|S?Fr)(?![A-Za-z]))?/i;

/** Amount and currency of a price as people write it: `5 €`, `EUR 5,50`, `kostenfrei`. */
export function readPrice(words: string): { readonly price: string; readonly priceCurrency: string } | undefined {
  if (free.test(words.trim())) return { price: '0', priceCurrency: 'EUR' };
  const [, before, amount, after] = amountShape.exec(words.trim()) ?? [];
  const unit = (before ?? after ?? '').toUpperCase();
  const priceCurrency = currencies[unit] ?? unit;
  if (amount === undefined || !/^[A-Z]{3}$/.test(priceCurrency)) return undefined;
  return { price: amount.replace(',', '.'), priceCurrency };
}

function rulesOf({ source }: NodeWriter): SignUpRules | undefined {
  return source.document.signUpRules?.find(({ eventId }) => eventId === source.programme.event.id);
}

/** Prices and times of sign-up; the form is elsewhere or on the event's page. */
export function offersOfEvent(writer: NodeWriter): unknown {
  const rules = rulesOf(writer);
  if (rules === undefined) return undefined;
  const { windows, feeClasses = [], externalUrl } = rules;
  const shared = withoutGaps({
    url: webUrl(externalUrl) ?? writer.page,
    validFrom: windows[0]?.opens,
    validThrough: windows.at(-1)?.closes,
  });
  if (feeClasses.length === 0) return Object.keys(shared).length === 0 ? undefined : { '@type': 'Offer', ...shared };
  return oneOrMany(
    feeClasses.map(({ label, price }): LinkedNode => {
      const read = readPrice(writer.source.text(price) ?? '');
      const words = read === undefined ? writer.text(price) : undefined;
      return withoutGaps({ '@type': 'Offer', name: writer.text(label), ...read, description: words, ...shared });
    }),
  );
}

/** How many places something has, where the team lets it be known. */
export function capacityOf(writer: NodeWriter, kind: 'event' | 'session', targetId: string): number | undefined {
  const { showPlaces = true } = rulesOf(writer) ?? {};
  const bookables = writer.source.document.bookables ?? [];
  const found = bookables.find((bookable) => bookable.kind === kind && bookable.targetId === targetId);
  return showPlaces ? found?.capacity : undefined;
}
