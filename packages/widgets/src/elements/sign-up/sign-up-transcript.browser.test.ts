import type { GeflechtDocument } from '@geflecht/core/document';
import { buildSignUpRequest } from '@geflecht/core/testing';
import { createClient } from '@geflecht/sdk';
import { memoryBackend } from '@geflecht/sdk/adapters/memory';
import { createManagingClient } from '@geflecht/sdk/managing';
import { afterEach, describe, expect, it } from 'vitest';
import { listenTo, readAloud, saidFrom } from '../../../listening/read-aloud.js';
import { placeSignUp } from './place-sign-up.js';
import { everythingSignUp, shortSignUp } from './sample-sign-ups.js';

afterEach(() => document.body.replaceChildren());

const eventOf = ({ events }: GeflechtDocument) => events?.[0]?.id ?? '';

/** Two places in the first workshop, and a waiting list. */
const fewPlaces: GeflechtDocument = {
  ...everythingSignUp,
  bookables: everythingSignUp.bookables?.map((each) =>
    each.id === 'platz-werkstatt-1' ? { ...each, capacity: 2 } : each,
  ),
  questions: [],
};

async function place(source: GeflechtDocument) {
  const placed = await placeSignUp(createClient({ backend: memoryBackend({ document: source }), submitAttempts: 1 }));
  const within = () => placed.element.renderRoot.querySelector('.content')!;
  return { ...placed, within };
}

describe('a sign-up, read aloud', () => {
  it('names its form, says what is needed, and explains each field after its name', async () => {
    const { within } = await place(shortSignUp);
    const heard = await readAloud(within());
    expect(saidFrom(heard, 'form, Anmeldung: Starke Netze, starke Zentren', 3)).toEqual([
      'form, Anmeldung: Starke Netze, starke Zentren',
      'Felder mit Stern (*) werden gebraucht, alles andere ist freiwillig.',
      'heading, Wer kommt?, level 3',
    ]);
    expect(heard).toContain('textbox, E-Mail, Nur für Nachrichten zu dieser Anmeldung., required');
    expect(heard.join('\n')).not.toContain('Bitte leer lassen');
  });

  it('says of a step how far it is, of choices when they are and how many places are left', async () => {
    const { form, within } = await place(everythingSignUp);
    form.fillContact('Ida Beispiel', 'ida@beispiel.example');
    await form.walkTo('Auswahl');
    const heard = await readAloud(within());
    expect(saidFrom(heard, 'heading, Schritt 3 von 5: Auswahl, level 3', 2)).toEqual([
      'heading, Schritt 3 von 5: Auswahl, level 3',
      'group, Werkstätten am Nachmittag',
    ]);
    expect(heard.filter((phrase) => phrase.startsWith('radio'))).toEqual([
      'radio, Räte und Runde Tische 13:00–14:30 Uhr · noch 12 Plätze, not checked, position 1, set size 3',
      'radio, Nachbarschaft am Gartenzaun 13:00–14:30 Uhr · noch 12 Plätze, not checked, position 2, set size 3',
      'radio, Zahlen, die erzählen 13:00–14:30 Uhr · ausgebucht – mit dieser Wahl auf die Warteliste, not checked, position 3, set size 3',
    ]);
    expect(heard.join('\n')).not.toContain('Vor- und Nachname');
  });

  it('says of a field what is wrong with it', async () => {
    const { form, within } = await place(shortSignUp);
    form.submit();
    await expect.poll(() => form.summary).not.toBe('');
    const heard = await readAloud(within());
    expect(heard.filter((phrase) => phrase.startsWith('textbox'))).toEqual([
      'textbox, Vor- und Nachname, Bitte ausfüllen., invalid, required',
      'textbox, E-Mail, Nur für Nachrichten zu dieser Anmeldung. Bitte ausfüllen., invalid, required',
      'textbox, Telefon',
      'textbox, Einrichtung oder Organisation',
    ]);
  });

  it('announces once, at a session and below the form, that what is chosen has filled up', async () => {
    const backend = memoryBackend({ document: fewPlaces });
    const [mine, other] = [0, 1].map(() => createManagingClient({ backend, submitAttempts: 1 }));
    const { element, form } = await placeSignUp(mine!);
    form.fillContact('Ida Beispiel', 'ida@beispiel.example');
    await form.walkTo('Auswahl');
    form.click('Räte und Runde Tische');
    const listener = await listenTo(element.renderRoot.querySelector('.content')!);
    for (const submitKey of ['anderswo-1', 'anderswo-2']) {
      const participants = [{ id: `${submitKey}.1`, name: 'Bo Beispiel', kind: 'adult' }];
      const bookings = [{ participantId: `${submitKey}.1`, bookableId: 'platz-werkstatt-1' }];
      await other!.createSignUp(
        eventOf(fewPlaces),
        buildSignUpRequest({ submitKey, participants, bookings } as object),
      );
    }
    const words = 'ausgebucht – mit dieser Wahl auf die Warteliste';
    await expect.poll(() => form.text, { timeout: 4_000 }).toContain(`Neu bei „Räte und Runde Tische“: ${words}.`);
    const announced = await listener.announced();
    await listener.stop();
    expect([...new Set(announced)]).toEqual([`Neu bei „Räte und Runde Tische“: ${words}.`]);
    const heard = await readAloud(element.renderRoot.querySelector('.content')!);
    expect(heard.join('\n')).toContain(`radio, Räte und Runde Tische 13:00–14:30 Uhr · ${words}, `);
  });

  it('announces who has been added and removed', async () => {
    const { form, within } = await place(everythingSignUp);
    form.fillContact('Ida Beispiel', 'ida@beispiel.example');
    await form.walkTo('Personen');
    const listener = await listenTo(within());
    form.click('Weitere Person anmelden');
    await expect.poll(() => form.text).toContain('Wer ist das?');
    form.click('Person 2 entfernen');
    await expect.poll(() => form.text).not.toContain('Wer ist das?');
    const announced = await listener.announced();
    await listener.stop();
    expect([...new Set(announced)]).toEqual(['Felder für Person 2 sind da.', 'Die Person ist entfernt.']);
  });
});
