import { beforeEach, describe, expect, it } from 'vitest';
import { listenTo, readAloud } from '../../../../listening/read-aloud.js';
import { districtNetwork } from '../network-map-sample.js';
import { placeMap } from '../place-map.js';
import { placeStory } from './place-story.js';
import type { StoryStep } from './place-story.js';

beforeEach(() => {
  document.body.replaceChildren();
});

const steps: readonly StoryStep[] = [
  { text: 'Alle zusammen.' },
  { text: 'Um die Bücherei.', view: 'force', actor: 'buecherei', steps: '1' },
  { text: 'Der Weg zum Theater.', way: 'erlenbogen buecherei', marked: 'nobody' },
];

describe('a story', () => {
  it('shows its first step alone, and each next one with what it is about', async () => {
    const { story, harness, all } = await placeStory(steps);
    expect([story.shown, story.buttons]).toEqual([['Alle zusammen.'], ['Zurück', 'Weiter', 'Alle Schritte als Liste']]);
    await story.press('Weiter');
    expect(story.shown).toEqual(['Um die Bücherei.']);
    expect(harness.panelName).toBe('Stadtbücherei');
    expect(harness.actorLabels.length).toBeLessThan(all);
  });

  it('stops at both ends without losing the focus', async () => {
    const { story } = await placeStory(steps);
    await story.press('Zurück');
    expect(story.shown).toEqual(['Alle zusammen.']);
    for (let turn = 0; turn < 5; turn += 1) await story.press('Weiter');
    expect(story.shown).toEqual(['Der Weg zum Theater.']);
    expect(story.focused).toBe('Weiter');
  });

  it('shows all steps as a list, with the whole map, and leads back to the step', async () => {
    const { story, harness, all } = await placeStory(steps);
    await story.press('Weiter');
    await story.press('Alle Schritte als Liste');
    expect(story.shown).toHaveLength(3);
    expect([harness.panelName, harness.actorLabels.length]).toEqual(['', all]);
    await story.press('Schritt für Schritt');
    expect(story.shown).toEqual(['Um die Bücherei.']);
  });

  it('says what is unknown to editors only', async () => {
    const { story, element } = await placeStory(steps);
    await story.press('Weiter');
    await story.press('Weiter');
    expect(story.debug).toBe('');
    element.debug = true;
    await element.updateComplete;
    expect(story.debug).toBe('Unbekannt: nobody');
  });

  it('is read aloud with its buttons and says each step by itself', async () => {
    const { story, element } = await placeStory(steps);
    const section = element.shadowRoot!.querySelector('.story')!;
    expect(await readAloud(section)).toEqual([
      'region, Rundgang',
      'button, Zurück, disabled',
      'Schritt 1 von 3',
      'button, Weiter, not disabled',
      'button, Alle Schritte als Liste',
    ]);
    const listener = await listenTo(element.shadowRoot!.querySelector('.layout')!);
    await story.press('Weiter');
    expect(new Set(await listener.announced())).toEqual(new Set(['Schritt 2 von 3: Um die Bücherei.']));
    await listener.stop();
  });
});

describe('a map without story', () => {
  it('has no steps', async () => {
    const { element } = await placeMap({ data: districtNetwork });
    expect(element.shadowRoot?.querySelector('.story')).toBeNull();
  });
});
