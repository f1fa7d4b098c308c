import type { GeflechtDocument } from '@geflecht/core/document';
import { createClient } from '@geflecht/sdk';
import { memoryBackend } from '@geflecht/sdk/adapters/memory';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { placeSignUp } from './place-sign-up.js';
import { everythingSignUp, longSignUp, shortSignUp } from './sample-sign-ups.js';
import type { GeflechtSignUpStepEvent } from './sign-up-events.js';

afterEach(() => document.body.replaceChildren());

const clientOf = (document: GeflechtDocument) => createClient({ backend: memoryBackend({ document }) });

async function placeLong() {
  const placed = await placeSignUp(clientOf(longSignUp));
  placed.form.fillContact('Ida Beispiel', 'ida@beispiel.example');
  return placed;
}

describe('the steps of a form', () => {
  it('say how far one has come, and take the focus', async () => {
    const { form } = await placeLong();
    expect(form.step).toBe('Schritt 1 von 5: Wer kommt?');
    await form.next();
    expect(form.step).toBe('Schritt 2 von 5: Personen');
    await expect.poll(() => form.focused).toBe('Schritt 2 von 5: Personen');
  });

  it('are left out where there is nothing to ask', async () => {
    const { form } = await placeSignUp(clientOf(shortSignUp));
    expect(form.step).toBe('Wer kommt?');
    expect(form.text).toContain('Verbindlich anmelden');
  });

  it('do not lead on while something is missing', async () => {
    const { form } = await placeSignUp(clientOf(longSignUp));
    form.submit();
    await expect.poll(() => form.summary).toContain('2 Angaben');
    expect(form.step).toContain('Schritt 1');
  });

  it('lead back without losing anything', async () => {
    const { form } = await placeLong();
    await form.walkTo('Auswahl');
    form.click('Räte und Runde Tische');
    form.click('Zurück');
    await expect.poll(() => form.step).toContain('Schritt 2');
    form.click('Zurück');
    await expect.poll(() => form.step).toContain('Schritt 1');
    expect(form.field('Vor- und Nachname')?.value).toBe('Ida Beispiel');
    await form.walkTo('Auswahl');
    expect((form.field('Räte und Runde Tische') as HTMLInputElement).checked).toBe(true);
  });

  it('are told to the page', async () => {
    const { element, form } = await placeLong();
    const told: (readonly unknown[])[] = [];
    element.addEventListener('geflecht-sign-up-step', ({ count, position, step }: GeflechtSignUpStepEvent) =>
      told.push([step, position, count]),
    );
    await form.walkTo('Auswahl');
    await expect
      .poll(() => told)
      .toEqual([
        ['persons', 2, 5],
        ['choices', 3, 5],
      ]);
  });

  it('end with everything filled in, and a way to change it', async () => {
    const { form } = await placeLong();
    await form.walkTo('Auswahl');
    form.click('Räte und Runde Tische');
    await form.walkTo('Fragen');
    form.fill('Bringen Sie einen Kurzbericht mit?', 'yes');
    await form.walkTo('Prüfen');
    expect(form.text).toContain('Vor- und Nachname Ida Beispiel');
    expect(form.text).toContain('Werkstätten am Nachmittag Räte und Runde Tische');
    expect(form.text).toContain('Bringen Sie einen Kurzbericht mit? Ja');
    form.click('Ändern : Auswahl');
    await expect.poll(() => form.step).toContain('Schritt 3');
  });

  it('lead to the field of a finding, in whatever step it stands', async () => {
    const { form } = await placeLong();
    await form.walkTo('Auswahl');
    form.click('Räte und Runde Tische');
    await form.walkTo('Fragen');
    form.fill('Bringen Sie einen Kurzbericht mit?', 'yes');
    await form.walkTo('Prüfen');
    form.fillContact('Ida Beispiel', '');
    form.submit();
    await expect.poll(() => form.step).toContain('Schritt 1');
    expect(form.summary).toContain('E-Mail: Bitte ausfüllen.');
  });

  it('are free of accessibility violations, one by one', async () => {
    const { element, form } = await placeSignUp(clientOf(everythingSignUp));
    form.fillContact('Ida Beispiel', 'ida@beispiel.example');
    for (const words of ['Wer kommt', 'Personen', 'Auswahl', 'Fragen', 'Prüfen']) {
      await form.walkTo(words);
      if (words === 'Personen') form.click('Weitere Person anmelden');
      if (words === 'Auswahl') form.click('Räte und Runde Tische');
      const { violations } = await axe.run(element, {
        rules: { region: { enabled: false } },
      });
      expect(violations.map(({ id, nodes }) => `${words}, ${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
      if (words === 'Personen') {
        form.click('Person 2 entfernen');
        await element.updateComplete;
      }
      if (words === 'Fragen') form.fill('Bringen Sie einen Kurzbericht mit?', 'yes');
    }
  });
});

describe('a form without a mouse', () => {
  it('can be filled in and sent', async () => {
    const { element, form } = await placeSignUp(clientOf(longSignUp));
    const { keyboard } = userEvent;
    const tabTo = async (words: string) => {
      for (let stops = 0; !form.focused.replace(/^Weitere Person.*/, '').startsWith(words) && stops < 40; stops += 1)
        await keyboard('{Tab}');
      expect(form.focused).toContain(words);
    };
    (element.renderRoot.querySelector('input') as HTMLElement).focus();
    await keyboard('Ida Beispiel{Tab}ida@beispiel.example{Enter}');
    await expect.poll(() => form.step).toContain('Schritt 2');
    await tabTo('Weiter');
    await keyboard('{Enter}');
    await expect.poll(() => form.step).toContain('Schritt 3');
    await tabTo('Räte');
    await keyboard(' ');
    await tabTo('Weiter');
    await keyboard('{Enter}');
    await expect.poll(() => form.step).toContain('Schritt 4');
    form.fill('Bringen Sie einen Kurzbericht mit?', 'no');
    await tabTo('Weiter');
    await keyboard('{Enter}');
    await expect.poll(() => form.step).toContain('Schritt 5');
    await tabTo('Ich bin einverstanden');
    await keyboard(' ');
    await tabTo('Verbindlich anmelden');
    await keyboard('{Enter}');
    await expect.poll(() => form.text).toContain('Die Anmeldung ist angekommen');
  });
});
