import type { GeflechtDocument } from '@geflecht/core/document';
import { buildActor } from '@geflecht/core/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { listenTo, readAloud, saidFrom } from '../../../../listening/read-aloud.js';
import { districtNetwork } from '../network-map-sample.js';
import { placeEditing } from './editing-harness.js';
import type { EditingHarness } from './editing-harness.js';

beforeEach(() => {
  document.body.replaceChildren();
});

const thirty: GeflechtDocument = {
  ...districtNetwork,
  actors: [
    ...(districtNetwork.actors ?? []),
    buildActor({ id: 'chor', name: 'Chor der Nachzügler', sectorIds: ['musicSchool'] }),
    buildActor({ id: 'hort', name: 'Hort Haselnuss', sectorIds: ['daycare'] }),
  ],
};

const within = ({ root }: EditingHarness, selector = '.layout') => root.querySelector(selector)!;

/** Keys pressed one after the other, as somebody without a mouse does. */
async function keys(harness: EditingHarness, ...pressed: readonly string[]): Promise<void> {
  for (const key of pressed) {
    await userEvent.keyboard(key);
    await harness.drawn();
  }
}

/** Tabs until something that says so has the focus. */
async function tabTo(harness: EditingHarness, words: string): Promise<void> {
  for (let stop = 0; stop < 60 && !harness.focused.startsWith(words); stop += 1) await keys(harness, '{Tab}');
}

describe('the map of 30, read aloud', () => {
  it('says the overview, the tools and each actor with sector, ring and ties', async () => {
    const harness = await placeEditing({ data: thirty });
    const heard = await readAloud(within(harness));
    expect(heard[3]).toBe('30 Partner aus 14 Bereichen, 38 Verbindungen.');
    expect(saidFrom(heard, 'group, Bearbeiten', 4)).toEqual([
      'group, Bearbeiten',
      'button, Partner hinzufügen',
      'button, Rückgängig, disabled',
      'button, Wiederholen, disabled',
    ]);
    expect(heard.filter((phrase) => /^button, .*, (?:keine|\d+) Verbindung/.test(phrase))).toHaveLength(31);
    expect(heard).toContain('button, Kita Biberbau, Kita, Ring Kern, 6 Verbindungen, not expanded');
  });

  it('says how to edit by keys', async () => {
    const harness = await placeEditing({ data: thirty });
    const heard = await readAloud(within(harness));
    expect(heard.some((phrase) => phrase.includes('Alt und Pfeil') && phrase.includes('Strg+Z'))).toBe(true);
  });

  it('says of the form which field is wrong, and why', async () => {
    const harness = await placeEditing({ data: thirty });
    await harness.click('Partner hinzufügen');
    await harness.click('Übernehmen');
    const heard = await readAloud(within(harness, '.edit'));
    expect(heard.slice(0, 4)).toEqual([
      'form, Partner hinzufügen',
      'Name',
      'textbox, Name, Bitte ausfüllen., invalid',
      'Bitte ausfüllen.',
    ]);
  });
});

describe('editing a map of 30 without sight and mouse', () => {
  it('adds an actor, ties it, moves it and takes that back, each step announced', async () => {
    const harness = await placeEditing({ data: thirty });
    const listener = await listenTo(within(harness, '.layout'));
    harness.root.querySelector<HTMLElement>('#add')?.focus();
    await keys(harness, '{Enter}', 'Kita Ahorn');
    expect(harness.focused).toBe('Name');
    await tabTo(harness, 'Ring');
    await keys(harness, 'Reg');
    await tabTo(harness, 'Übernehmen');
    await keys(harness, '{Enter}');
    expect(harness.active?.id).toBe('panel');
    await tabTo(harness, 'Verbindung hinzufügen');
    await keys(harness, '{Enter}', 'Jobcenter');
    await tabTo(harness, 'Übernehmen');
    await keys(harness, '{Enter}');
    expect(harness.map.panelPartners).toEqual(['Jobcenter Lindental']);
    await keys(harness, '{Escape}');
    expect(harness.focused).toMatch(/^Kita Ahorn, .*1 Verbindung$/);
    await keys(harness, '{Alt>}{ArrowUp}{/Alt}');
    await keys(harness, '{Control>}z{/Control}', '{Control>}y{/Control}');
    const announced = await listener.announced();
    await listener.stop();
    // The first words are heard twice: a new text, and what it says.
    expect(announced.filter((words, at) => words !== announced[at - 1])).toEqual([
      'Kita Ahorn hinzugefügt. Kita Ahorn auf Ring Regelmäßig gesetzt',
      'Verbindung Kita Ahorn – Jobcenter Lindental hinzugefügt',
      'Kita Ahorn auf Ring Kern gesetzt',
      'Rückgängig: Kita Ahorn auf Ring Kern gesetzt',
      'Wiederholen: Kita Ahorn auf Ring Kern gesetzt',
    ]);
  });

  it('draws together by keys alone', async () => {
    const harness = await placeEditing({ data: thirty, drawTogether: true, width: 328 });
    harness.root.querySelector<HTMLElement>('#edit-name')?.focus();
    await keys(harness, 'Kita Ahorn', '{Enter}');
    expect(harness.focused).toBe('In welchem Bereich?');
    await keys(harness, 'Kita');
    await tabTo(harness, 'Weiter');
    await keys(harness, '{Enter}');
    expect(harness.focused).toBe('Wie nah am Netzwerk?');
    await keys(harness, 'Kern');
    await tabTo(harness, 'Weiter');
    await keys(harness, '{Enter}');
    expect(harness.focused).toBe('Mit wem besteht Kontakt?');
    await keys(harness, 'jobc');
    await tabTo(harness, 'Jobcenter');
    await keys(harness, '{Enter}');
    await tabTo(harness, 'Auf die Karte setzen');
    await keys(harness, '{Enter}');
    expect(harness.map.announcement).toContain('Verbindung Kita Ahorn – Jobcenter Lindental hinzugefügt');
    expect(harness.focused).toBe('Wer gehört auf die Karte?');
  });
});
