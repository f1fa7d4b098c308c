import type { SignUpRequest } from '@geflecht/core/contract';
import { createClient } from '@geflecht/sdk';
import { memoryBackend } from '@geflecht/sdk/adapters/memory';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { managedProgramme, placeOwn } from './manage/place-own.js';
import { placeSignUp, sendWith } from './place-sign-up.js';
import { everythingSignUp } from './sample-sign-ups.js';

afterEach(() => {
  document.body.replaceChildren();
  history.replaceState(null, '', location.pathname + location.search);
});

/** The last step of a form, filled in but for the fee. */
async function lastStep() {
  const client = createClient({ backend: memoryBackend({ document: everythingSignUp }), submitAttempts: 1 });
  const sent: SignUpRequest[] = [];
  const placed = await placeSignUp(
    sendWith(client, (eventId, request) => {
      sent.push(request);
      return client.createSignUp(eventId, request);
    }),
  );
  const { form } = placed;
  form.fillContact('Ida Beispiel', 'ida@beispiel.example');
  await form.walkTo('Auswahl');
  form.click('Räte und Runde Tische');
  await form.walkTo('Fragen');
  form.fill('Bringen Sie einen Kurzbericht mit?', 'no');
  await form.walkTo('Prüfen');
  form.click('Ich bin einverstanden');
  return { ...placed, sent };
}

describe('an address for the invoice', () => {
  it('is asked for once a class of fee is chosen that needs it, in fields that browsers fill', async () => {
    const { element, form } = await lastStep();
    form.click('Regelbeitrag');
    await element.updateComplete;
    expect(form.text).not.toContain('Rechnung an');
    form.click('Einrichtungen');
    await expect.poll(() => form.text).toContain('Rechnung an');
    const fields = ['Einrichtung oder Name', 'Straße und Hausnummer', 'Postleitzahl', 'Ort'].map((each) =>
      form.field(each),
    );
    expect(fields.map((each) => [each?.autocomplete, each?.required])).toEqual([
      ['billing organization', true],
      ['billing address-line1', true],
      ['billing postal-code', true],
      ['billing address-level2', true],
    ]);
    const { violations } = await axe.run(element, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('is missed at its field, and sent as lines', async () => {
    const { form, sent } = await lastStep();
    form.click('Einrichtungen');
    await expect.poll(() => form.text).toContain('Rechnung an');
    form.submit();
    await expect.poll(() => form.errorAt('Straße und Hausnummer')).not.toBe('');
    form.fill('Einrichtung oder Name', 'Kita Sonnenhügel');
    form.fill('Straße und Hausnummer', 'Am Bach 1');
    form.fill('Postleitzahl', '12345');
    form.fill('Ort', 'Erlental');
    form.fill('Kostenstelle oder Bestellnummer', 'KST 4711');
    form.submit();
    await expect.poll(() => form.text).toContain('angekommen');
    expect(sent[0]).toMatchObject({
      feeClassId: 'haus',
      invoice: 'Kita Sonnenhügel\nAm Bach 1\n12345 Erlental\nKST 4711',
    });
  });

  it('is kept while another fee is looked at, and left out of what that one sends', async () => {
    const { form, sent } = await lastStep();
    form.click('Einrichtungen');
    await expect.poll(() => form.text).toContain('Rechnung an');
    form.fill('Straße und Hausnummer', 'Am Bach 1');
    form.click('Regelbeitrag');
    await expect.poll(() => form.text).not.toContain('Rechnung an');
    form.click('Einrichtungen');
    await expect.poll(() => form.text).toContain('Rechnung an');
    expect(form.field('Straße und Hausnummer')?.value).toBe('Am Bach 1');
    form.click('Regelbeitrag');
    await expect.poll(() => form.text).not.toContain('Rechnung an');
    form.submit();
    await expect.poll(() => form.text).toContain('angekommen');
    expect(sent[0]).toMatchObject({ feeClassId: 'voll' });
    expect(sent[0]?.invoice).toBeUndefined();
  });

  it('is shown to whoever manages the sign-up, and can be changed there', async () => {
    const feeClasses = [{ id: 'haus', label: 'Einrichtungen', price: '60 €', needsInvoice: true }];
    const backend = memoryBackend({ document: managedProgramme({ feeClasses }) });
    const { form, own } = await placeOwn(backend, ['Ida Beispiel'], { feeClassId: 'haus', invoice: 'Kita\nAm Bach 1' });
    await expect.poll(() => form.text).toContain('Auswahl und Angaben ändern');
    form.click('Auswahl und Angaben ändern');
    await expect.poll(() => form.field('Rechnung an')?.value).toBe('Kita\nAm Bach 1');
    form.fill('Rechnung an', '');
    form.click('Speichern');
    await expect.poll(() => form.errorAt('Rechnung an')).not.toBe('');
    form.fill('Rechnung an', 'Verein Lindenhof');
    form.click('Speichern');
    await expect.poll(() => form.text).toContain('Erledigt');
    expect((await own()).signUp.invoice).toBe('Verein Lindenhof');
  });
});
