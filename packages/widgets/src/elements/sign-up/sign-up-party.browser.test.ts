import type { SignUpRequest } from '@geflecht/core/contract';
import type { GeflechtDocument } from '@geflecht/core/document';
import { createClient } from '@geflecht/sdk';
import { memoryBackend } from '@geflecht/sdk/adapters/memory';
import { afterEach, describe, expect, it } from 'vitest';
import { placeSignUp, sendWith } from './place-sign-up.js';
import { everythingSignUp, longSignUp, rankedSignUp } from './sample-sign-ups.js';

afterEach(() => {
  document.body.replaceChildren();
  sessionStorage.clear();
  history.replaceState(null, '');
});

async function place(source: GeflechtDocument = everythingSignUp) {
  const client = createClient({ backend: memoryBackend({ document: source }), submitAttempts: 1 });
  const sent: SignUpRequest[] = [];
  const placed = await placeSignUp(
    sendWith(client, (eventId, request) => {
      sent.push(request);
      return client.createSignUp(eventId, request);
    }),
  );
  placed.form.fillContact('Ida Beispiel', 'ida@beispiel.example');
  return { ...placed, sent };
}

/** A party of an adult, a child and an assistant, in the step of choices. */
async function placeParty() {
  const placed = await place();
  const { element, form } = placed;
  const add = async (person: number, name: string, kind: string) => {
    form.click('Weitere Person anmelden');
    await expect.poll(() => form.text).toContain(`Person ${person + 1}`);
    const field = (what: string) =>
      element.renderRoot.querySelector<HTMLInputElement>(`[name="person.${person}.${what}"]`)!;
    field('name').value = name;
    field('kind').value = kind;
    field('kind').dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
    return field;
  };
  await form.walkTo('Personen');
  const child = await add(1, 'Bo Beispiel', 'child');
  await expect.poll(() => form.text).toContain('Alter in Jahren');
  child('age').value = '6';
  await add(2, 'Kim Helfer', 'assistant');
  await expect.poll(() => form.text).toContain('Für wen?');
  await form.walkTo('Auswahl');
  return placed;
}

describe('a party', () => {
  it('adds and removes people', async () => {
    const { form } = await place();
    await form.walkTo('Personen');
    form.click('Weitere Person anmelden');
    await expect.poll(() => form.text).toContain('Wer ist das?');
    form.click('Person 2 entfernen');
    await expect.poll(() => form.text).not.toContain('Wer ist das?');
  });

  it('offers care to children of its age only', async () => {
    const { form } = await placeParty();
    expect(form.text.match(/Kinderbetreuung/g)).toHaveLength(1);
    expect(form.field('Kinderbetreuung')?.name).toBe('choice.1.extras');
  });

  it('is told with names who has not chosen yet', async () => {
    const { form } = await placeParty();
    form.submit();
    await expect.poll(() => form.summary).toContain('Ida Beispiel · Werkstätten am Nachmittag: Bitte ausfüllen.');
  });

  it('can say the same of everybody', async () => {
    const { element, form } = await placeParty();
    form.click('Räte und Runde Tische');
    form.click('Für alle übernehmen');
    const picked = () =>
      [...element.renderRoot.querySelectorAll<HTMLInputElement>('[name$=".choice-1"]:checked')].map(
        ({ value }) => value,
      );
    await expect.poll(picked).toEqual(['platz-werkstatt-1', 'platz-werkstatt-1', 'platz-werkstatt-1']);
  });

  it('is told at once what nobody can attend both of', async () => {
    const { form } = await place();
    await form.walkTo('Auswahl');
    form.click('Räte und Runde Tische');
    form.click('Markt im Hof');
    await expect.poll(() => form.text).toContain('„Räte und Runde Tische“ und „Markt im Hof“ überschneiden sich');
    await form.next();
    expect(form.step).toContain('Fragen');
  });

  it('cannot go on with that where the rules forbid it', async () => {
    const signUpRules = everythingSignUp.signUpRules?.map((each) => ({ ...each, overlap: { mode: 'block' as const } }));
    const { form } = await place({ ...everythingSignUp, signUpRules });
    await form.walkTo('Auswahl');
    form.click('Räte und Runde Tische');
    form.click('Markt im Hof');
    form.submit();
    await expect.poll(() => form.summary).toContain('Überschneidet sich');
    expect(form.step).toContain('Auswahl');
  });

  it('asks what follows from an answer only then', async () => {
    const { form } = await place();
    await form.walkTo('Auswahl');
    form.click('Räte und Runde Tische');
    await form.walkTo('Fragen');
    expect(form.text).not.toContain('Wovon handelt er?');
    form.fill('Bringen Sie einen Kurzbericht mit?', 'yes');
    await expect.poll(() => form.text).toContain('Wovon handelt er?');
  });

  it('states needs apart, with their day of deletion, and only with their own consent', async () => {
    const { form } = await place();
    await form.walkTo('Auswahl');
    form.click('Räte und Runde Tische');
    await form.walkTo('Fragen');
    form.fill('Bringen Sie einen Kurzbericht mit?', 'no');
    expect(form.text).toContain('am 20. März 2099 gelöscht');
    expect(form.text).toContain('Assistenzbüro');
    form.fill('Was wird nicht vertragen?', 'Nüsse');
    form.submit();
    await expect.poll(() => form.summary).toContain('braucht es die Zustimmung');
    form.click('Die Angaben zum Bedarf');
    await form.next();
    expect(form.step).toContain('Prüfen');
  });

  it('is sent whole: kinds, ages, who assists whom, and what becomes of it when places are short', async () => {
    const { form, sent } = await placeParty();
    form.click('Räte und Runde Tische');
    await form.walkTo('Fragen');
    form.fill('Bringen Sie einen Kurzbericht mit?', 'no');
    await form.walkTo('Prüfen');
    expect(form.text).toContain('Frühbucher: 30 €, gilt bis 31. Januar 2099');
    expect(form.text).not.toContain('Frühstbucher');
    form.click('Regelbeitrag');
    form.click('Freie Plätze nehmen');
    form.click('Kleinere Gruppen');
    form.click('Ich bin einverstanden');
    form.submit();
    await expect.poll(() => form.text).toContain('angekommen');
    const [request] = sent;
    expect(request?.participants).toMatchObject([
      { kind: 'adult', name: 'Ida Beispiel' },
      { kind: 'child', age: 6 },
      { kind: 'assistant', function: 'Assistenz für Ida Beispiel' },
    ]);
    expect(request).toMatchObject({ mode: 'takeFewer', letsPass: true, feeClassId: 'voll' });
  });

  it('ranks wishes by native lists, each only once', async () => {
    const { form } = await place(rankedSignUp);
    await form.walkTo('Auswahl');
    form.fill('1. Wunsch', 'platz-4');
    form.fill('2. Wunsch', 'platz-4');
    form.submit();
    await expect.poll(() => form.summary).toContain('nur einmal');
  });
});

describe('what has been filled in', () => {
  it('leaves the device untouched until the visitor asks for it to be kept', async () => {
    const { form } = await place();
    form.fill('Telefon', '030 0000');
    expect(sessionStorage).toHaveLength(0);
    form.click('Angaben in diesem Tab aufheben');
    await expect.poll(() => sessionStorage.length).toBe(1);
    form.click('Aufgehobenes löschen');
    await expect.poll(() => sessionStorage.length).toBe(0);
  });

  it('comes back after a reload, with everybody and what follows from answers, but no needs and no consent', async () => {
    const first = await placeParty();
    first.form.click('Räte und Runde Tische');
    await first.form.walkTo('Fragen');
    first.form.fill('Bringen Sie einen Kurzbericht mit?', 'yes');
    await expect.poll(() => first.form.text).toContain('Wovon handelt er?');
    first.form.fill('Wovon handelt er?', 'Vom Garten');
    first.form.fill('Was wird nicht vertragen?', 'Nüsse');
    first.form.click('Angaben in diesem Tab aufheben');
    await expect.poll(() => sessionStorage.length).toBe(1);
    expect(JSON.stringify(sessionStorage)).not.toContain('Nüsse');
    first.element.remove();
    const { form } = await placeSignUp(
      createClient({ backend: memoryBackend({ document: everythingSignUp }), submitAttempts: 1 }),
    );
    await expect.poll(() => form.field('Vor- und Nachname')?.value).toBe('Ida Beispiel');
    await form.walkTo('Fragen');
    await expect.poll(() => form.field('Wovon handelt er?')?.value).toBe('Vom Garten');
    expect(form.text).toContain('Bo Beispiel');
    expect(form.field('Was wird nicht vertragen?')?.value).toBe('');
  });

  it('comes back with a choice that has filled up meanwhile, and says so', async () => {
    const first = await place(longSignUp);
    await first.form.walkTo('Auswahl');
    first.form.click('Räte und Runde Tische');
    first.form.click('Angaben in diesem Tab aufheben');
    await expect.poll(() => sessionStorage.length).toBe(1);
    first.element.remove();
    const bookables = longSignUp.bookables?.map((each) =>
      each.id === 'platz-werkstatt-1' ? { ...each, capacity: 0 } : each,
    );
    const backend = memoryBackend({ document: { ...longSignUp, bookables } });
    const { form } = await placeSignUp(createClient({ backend, submitAttempts: 1 }));
    await expect.poll(() => form.text).toContain('sind wieder da');
    await form.walkTo('Auswahl');
    expect(form.field('Räte und Runde Tische')).toMatchObject({ checked: true, disabled: false });
    expect(form.text).toContain('Ausgebucht. Bitte etwas anderes wählen.');
    expect(JSON.stringify(sessionStorage)).toContain('platz-werkstatt-1');
  });

  it('is forgotten once it is sent', async () => {
    const { form } = await place();
    form.click('Angaben in diesem Tab aufheben');
    await expect.poll(() => sessionStorage.length).toBe(1);
    await form.walkTo('Auswahl');
    form.click('Räte und Runde Tische');
    await form.walkTo('Fragen');
    form.fill('Bringen Sie einen Kurzbericht mit?', 'no');
    await form.walkTo('Prüfen');
    form.click('Regelbeitrag');
    form.click('Ich bin einverstanden');
    form.submit();
    await expect.poll(() => form.text).toContain('angekommen');
    expect(sessionStorage).toHaveLength(0);
  });
});
