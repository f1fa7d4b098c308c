import type { Availability } from '@geflecht/core/contract';
import type { GeflechtDocument } from '@geflecht/core/document';
import { SdkError } from '@geflecht/sdk';
import { memoryBackend } from '@geflecht/sdk/adapters/memory';
import { createManagingClient } from '@geflecht/sdk/managing';
import type { ManagingClient } from '@geflecht/sdk/managing';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fieldNames } from './field-names.js';
import { placeSignUp } from './place-sign-up.js';
import { lastPlace, longSignUp, rankedSignUp } from './sample-sign-ups.js';

const workshop = 'Räte und Runde Tische';
const other = 'Nachbarschaft am Gartenzaun';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** One listener to the places of an event. */
interface Listener {
  readonly told: (availability: Availability) => void;
  readonly signal: AbortSignal;
}

/** A client that tells places when the test wants it to. */
class FakePlaces {
  readonly client: ManagingClient;
  readonly listeners: Listener[] = [];
  readonly #first: Promise<Availability>;
  #tellings = 0;

  constructor(source: GeflechtDocument, refusal?: SdkError) {
    const backend = memoryBackend({ document: source });
    const client = createManagingClient({ backend, submitAttempts: 1 });
    this.#first = client.readAvailability(source.events?.[0]?.id ?? '');
    this.client = {
      ...client,
      watchAvailability: (_eventId, told, call) =>
        new Promise<never>((_, reject) => {
          if (call?.signal) this.listeners.push({ told, signal: call.signal });
          if (refusal) reject(refusal);
        }),
    };
  }

  /** Listeners that have not been called off. */
  get open(): readonly Listener[] {
    return this.listeners.filter(({ signal }) => !signal.aborted);
  }

  /** Tells other places of some bookables than there were. */
  async tell(places: Readonly<Record<string, object>>, more: object = {}): Promise<void> {
    await vi.waitUntil(() => this.open.length === 1);
    const first = await this.#first;
    this.#tellings += 1;
    const at = new Date(Date.parse(first.at) + this.#tellings * 60_000).toISOString();
    const bookables = first.bookables.map((each) => ({ ...each, ...places[each.bookableId] }));
    this.open[0]?.told({ ...first, at, bookables, ...more });
  }
}

const full = { state: 'full', placesLeft: 0 };
const queue = { state: 'waitingList', placesLeft: 0 };

async function place(source = longSignUp, refusal?: SdkError) {
  const places = new FakePlaces(source, refusal);
  return { ...(await placeSignUp(places.client)), places };
}

async function placeAtChoices() {
  const placed = await place();
  placed.form.fillContact('Ida Beispiel', 'ida@beispiel.example');
  await placed.form.walkTo('Auswahl');
  return placed;
}

/** What the element says about news, in sight and aloud. */
const newsOf = (element: HTMLElement) => element.shadowRoot?.querySelector('[part=places-news]')?.textContent?.trim();

/** The name in the first step, wherever the form is by now. */
const typedName = (element: HTMLElement) =>
  element.shadowRoot?.querySelector<HTMLInputElement>(`[name="${fieldNames.name}"]`)?.value;

describe('places that are followed', () => {
  it('change in place, with focus, choice and all that is typed as they were', async () => {
    const { element, form, places } = await placeAtChoices();
    form.click(workshop);
    const chosen = form.field(workshop);
    chosen?.focus();
    await places.tell({ 'platz-werkstatt-1': { placesLeft: 4 }, 'platz-werkstatt-2': { placesLeft: 7 } });
    await expect.poll(() => form.text).toContain('noch 4 Plätze');
    expect(form.text).toContain('noch 7 Plätze');
    expect(form.field(workshop)).toBe(chosen);
    expect(element.shadowRoot?.activeElement).toBe(chosen);
    expect(chosen).toMatchObject({ checked: true });
    expect(typedName(element)).toBe('Ida Beispiel');
  });

  it('are no news while they leave enough, beside what is', async () => {
    const { element, form, places } = await placeAtChoices();
    form.click(workshop);
    form.click('Mittagessen');
    await places.tell({ 'platz-werkstatt-1': { placesLeft: 4 }, essen: queue });
    await expect.poll(() => newsOf(element), { timeout: 4_000 }).not.toBe('');
    expect(newsOf(element)).toBe('Neu bei „Mittagessen“: ausgebucht – mit dieser Wahl auf die Warteliste.');
  });

  it('say at the session and in one sentence that it has a waiting list now', async () => {
    const { element, form, places } = await placeAtChoices();
    form.click(workshop);
    await places.tell({ 'platz-werkstatt-1': queue });
    await expect.poll(() => form.text).toContain('mit dieser Wahl auf die Warteliste');
    await expect.poll(() => newsOf(element), { timeout: 4_000 }).toContain(`Neu bei „${workshop}“`);
  });

  it('leave a choice that has filled up chosen, and say what to do about it', async () => {
    const { form, places } = await placeAtChoices();
    form.click(workshop);
    await places.tell({ 'platz-werkstatt-1': full, 'platz-werkstatt-2': full });
    await expect.poll(() => form.text).toContain('Ausgebucht. Bitte etwas anderes wählen.');
    expect(form.field(workshop)).toMatchObject({ checked: true, disabled: false });
    expect(form.field(other)?.disabled).toBe(true);
    await places.tell({ 'platz-werkstatt-1': full });
    form.click(other);
    await expect.poll(() => form.field(workshop)?.disabled).toBe(true);
  });

  it('close what has filled up once it is left, lead the focus to its group and say why', async () => {
    const { element, form, places } = await placeAtChoices();
    form.click('Mittagessen');
    const meal = form.field('Mittagessen');
    meal?.focus();
    await places.tell({ essen: full });
    await expect.poll(() => form.text).toContain('Ausgebucht. Bitte etwas anderes wählen.');
    form.click('Mittagessen');
    await expect.poll(() => meal?.disabled).toBe(true);
    await expect.poll(() => form.text).toContain('„Mittagessen“ ist ausgebucht und nicht mehr wählbar.');
    expect(element.shadowRoot?.activeElement).toBe(meal?.closest('fieldset'));
  });

  it('are not taken over for all where they are full, and nobody loses a choice by it', async () => {
    const { element, form, places } = await place();
    form.fillContact('Ida Beispiel', 'ida@beispiel.example');
    await form.walkTo('Personen');
    form.click('Weitere Person anmelden');
    await expect.poll(() => form.text).toContain('Wer ist das?');
    form.fill('Vor- und Nachname', 'Bo Beispiel');
    await form.walkTo('Auswahl');
    form.click(workshop);
    const group = `[name="${fieldNames.choice(1, 'choice-1')}"]`;
    const second = element.shadowRoot?.querySelector<HTMLInputElement>(`${group}[value="platz-werkstatt-2"]`);
    second?.click();
    await places.tell({ 'platz-werkstatt-1': full });
    await expect.poll(() => form.text).toContain('Ausgebucht. Bitte etwas anderes wählen.');
    form.click('Für alle übernehmen');
    await expect.poll(() => form.text).toContain('Unverändert, weil nicht wählbar: Bo Beispiel · Werkstätten');
    expect(form.text).not.toContain('Für alle übernommen.');
    expect(second?.checked).toBe(true);
  });

  it('leave a wish that has filled up in its list', async () => {
    const { form, places } = await place(rankedSignUp);
    form.fillContact('Ida Beispiel', 'ida@beispiel.example');
    await form.walkTo('Auswahl');
    form.fill('1. Wunsch', 'platz-3');
    await places.tell({ 'platz-3': full, 'platz-4': full });
    const wish = form.field('1. Wunsch') as HTMLSelectElement;
    await expect.poll(() => wish.selectedOptions[0]?.textContent).toContain('Ausgebucht. Bitte etwas anderes wählen.');
    expect(wish.value).toBe('platz-3');
    expect([...wish.options].filter(({ disabled }) => disabled).map(({ value }) => value)).toEqual(['platz-4']);
  });

  it('tell of an event whose form is open that it has closed, and keep the form', async () => {
    const { element, places } = await placeAtChoices();
    await places.tell({}, { entry: 'closed' });
    await expect.poll(() => newsOf(element)).toBe('Die Anmeldung ist inzwischen geschlossen.');
    expect(typedName(element)).toBe('Ida Beispiel');
  });

  it('are those of the server where another visitor takes the last one', async () => {
    const backend = memoryBackend({ document: lastPlace });
    const [one, two] = [0, 1].map(() => createManagingClient({ backend, submitAttempts: 1 }));
    const [mine, theirs] = [await placeSignUp(one!), await placeSignUp(two!)];
    await expect.poll(() => mine.form.text).toContain('noch 1 Platz');
    theirs.form.fillContact('Bo Beispiel', 'bo@beispiel.example');
    theirs.form.click('Ich bin einverstanden');
    theirs.form.submit();
    await expect.poll(() => mine.form.text).toContain('ausgebucht');
    await expect.poll(() => newsOf(mine.element), { timeout: 4_000 }).toBe('Neu bei „Teilnahme“: ausgebucht.');
  });
});

describe('following places', () => {
  it('ends in background tabs and begins again in view', async () => {
    const { places } = await place();
    await expect.poll(() => places.open.length).toBe(1);
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(places.open).toEqual([]);
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    await expect.poll(() => places.open.length).toBe(1);
  });

  it('ends with the element and begins again with it', async () => {
    const { element, places } = await place();
    await expect.poll(() => places.open.length).toBe(1);
    element.remove();
    expect(places.open).toEqual([]);
    document.body.append(element);
    await expect.poll(() => places.open.length).toBe(1);
  });

  it('ends with the receipt', async () => {
    const { form, places } = await place(lastPlace);
    await expect.poll(() => places.open.length).toBe(1);
    form.fillContact('Ida Beispiel', 'ida@beispiel.example');
    form.click('Ich bin einverstanden');
    form.submit();
    await expect.poll(() => form.text).toContain('angekommen');
    expect(places.open).toEqual([]);
  });

  it('begins anew for the next party, with no news of the one before', async () => {
    const { element, form, places } = await place(lastPlace);
    await places.tell({ 'bookable-1': queue });
    await expect.poll(() => newsOf(element), { timeout: 4_000 }).toContain('Warteliste');
    form.fillContact('Ida Beispiel', 'ida@beispiel.example');
    form.click('Ich bin einverstanden');
    form.submit();
    await expect.poll(() => form.text).toContain('angekommen');
    form.click('Weitere Anmeldung');
    await expect.poll(() => form.field('E-Mail')).toBeDefined();
    expect(newsOf(element)).toBe('');
  });

  it('is left out where the page wants none of it', async () => {
    const { element, form, places } = await placeAtChoices();
    await expect.poll(() => places.open.length).toBe(1);
    element.toggleAttribute('no-live', true);
    await places.tell({ 'platz-werkstatt-1': { placesLeft: 4 } });
    expect(places.open).toEqual([]);
    element.requestUpdate();
    await element.updateComplete;
    expect(form.text.match(/noch 12 Plätze/g)).toHaveLength(2);
    expect(form.text).not.toContain('noch 4 Plätze');
  });

  it('is left out where the backend does not offer it', async () => {
    const places = new FakePlaces(longSignUp);
    const can: ManagingClient['can'] = (asked, call) =>
      asked === 'availability.watch' ? Promise.resolve(false) : places.client.can(asked, call);
    const { form } = await placeSignUp({ ...places.client, can });
    form.fillContact('Ida Beispiel', 'ida@beispiel.example');
    await form.walkTo('Auswahl');
    expect(form.text).toContain('noch 12 Plätze');
    expect(places.listeners).toEqual([]);
  });

  it('is given up in silence where the backend refuses', async () => {
    const refusal = new SdkError({
      code: 'not-found',
      operation: 'watchAvailability',
      finding: 'as the test wants it',
    });
    const { form, places } = await place(longSignUp, refusal);
    await expect.poll(() => places.listeners.length).toBe(1);
    form.fillContact('Ida Beispiel', 'ida@beispiel.example');
    await form.walkTo('Auswahl');
    expect(form.text).toContain('noch 12 Plätze');
    expect(places.listeners.length).toBe(1);
  });

  it('brings the form as soon as one can sign up', async () => {
    const ahead = { entry: 'notYet', opens: '2099-01-01T08:00:00Z' } as const;
    const places = new FakePlaces(longSignUp);
    let isOpen = false;
    const readAvailability: ManagingClient['readAvailability'] = async (eventId) => {
      const read = await places.client.readAvailability(eventId);
      return isOpen ? read : { ...read, ...ahead };
    };
    const { form } = await placeSignUp({ ...places.client, readAvailability });
    expect(form.field('E-Mail')).toBeUndefined();
    isOpen = true;
    await places.tell({});
    await expect.poll(() => form.field('E-Mail')).toBeDefined();
  });
});
