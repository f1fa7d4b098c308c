import { createClient } from '@geflecht/sdk';
import { memoryBackend } from '@geflecht/sdk/adapters/memory';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { placeSignUp } from './place-sign-up.js';
import { everythingSignUp } from './sample-sign-ups.js';

afterEach(() => {
  dispatchEvent(new Event('afterprint'));
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** Prints the form in a language; what stands on the sheet. */
async function paperIn(locale: string, button: string, document = everythingSignUp): Promise<string> {
  vi.spyOn(window, 'print').mockImplementation(() => undefined);
  const client = createClient({ backend: memoryBackend({ document }) });
  const { element, form } = await placeSignUp(client, locale);
  form.click(button);
  const words = element.renderRoot.querySelector('.paper')?.textContent ?? '';
  return words.replaceAll(/\s+/gu, ' ');
}

/** The sample in which fees that need an invoice hold until a day. */
const withUntil = (until: string) => ({
  ...everythingSignUp,
  signUpRules: everythingSignUp.signUpRules?.map((rules) => ({
    ...rules,
    feeClasses: rules.feeClasses?.map((each) => (each.needsInvoice ? { ...each, until } : each)),
  })),
});

describe('a form on paper', () => {
  it('names fees that hold, and none that are over', async () => {
    const paper = await paperIn('de', 'Formular zum Ausdrucken');
    expect(paper).toContain('Regelbeitrag: 40 €');
    expect(paper).toContain('Frühbucher: 30 €, gilt bis 31. Januar 2099');
    expect(paper).not.toContain('Frühstbucher');
  });

  it('asks for an address for the invoice only where a fee that holds needs one', async () => {
    expect(await paperIn('de', 'Formular zum Ausdrucken', withUntil('2099-01-31'))).toContain('Rechnung an');
    expect(await paperIn('de', 'Formular zum Ausdrucken', withUntil('2026-01-31'))).not.toContain('Rechnung an');
  });

  it.each([
    ['de', 'Formular zum Ausdrucken', 'Bitte ausgefüllt an:'],
    ['de-x-du', 'Formular zum Ausdrucken', 'Bitte schick das ausgefüllte Blatt an:'],
    ['de-simple', 'Blatt zum Ausdrucken', 'Bitte schicken Sie das Blatt an:'],
    ['en', 'Form to print', 'Please send it to:'],
  ])('speaks %s', async (locale, button, words) => {
    expect(await paperIn(locale, button)).toContain(words);
  });
});
