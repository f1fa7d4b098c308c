import { afterEach, describe, expect, test } from 'vitest';
import { placeAgenda } from './place-agenda.js';
import type { Placing } from './place-agenda.js';
import { conferenceDay, congress, largeCongress } from './sample-programmes.js';

afterEach(() => {
  document.body.replaceChildren();
  localStorage.clear();
  history.replaceState(null, '', location.pathname + location.search);
});

async function placeWithTools(data: Parameters<typeof placeAgenda>[0], placing?: Placing) {
  const placed = await placeAgenda(data, placing);
  await expect.poll(() => placed.agenda.tools).not.toBeNull();
  return placed;
}

describe('searching', () => {
  test('leaves what holds the words, and says how much that is', async () => {
    const { agenda } = await placeWithTools(congress, { width: '400px' });
    const all = agenda.titles.length;
    agenda.search('WERKSTATT');
    expect(agenda.titles).toContain('Kooperation schwarz auf weiß');
    expect(agenda.titles.length).toBeLessThan(all);
    expect(agenda.found).toBe(`${agenda.titles.length} von ${all} Programmpunkten`);
    agenda.search('');
    expect([agenda.titles.length, agenda.found]).toEqual([all, '']);
  });

  test('heads nothing that is empty', async () => {
    const { agenda } = await placeWithTools(congress, { width: '400px' });
    agenda.search('Ausklang');
    expect(agenda.headings).toEqual([
      '2 Kongress Gemeinsam wachsen',
      '3 Samstag, 6. März 2027',
      '4 Nachmittag',
      '5 Ausklang',
    ]);
  });

  test('folds the rows of a table that show nothing any more', async () => {
    const { agenda, element } = await placeWithTools(congress);
    const height = () => element.renderRoot.querySelector('table')!.getBoundingClientRect().height;
    const before = height();
    agenda.search('Ausklang');
    expect(agenda.titles).toEqual(['Ausklang']);
    expect(height()).toBeLessThan(before / 2);
  });

  test('outlives a change of the view', async () => {
    const { agenda, frame } = await placeWithTools(congress);
    agenda.search('Ausklang');
    frame.style.inlineSize = '400px';
    await expect.poll(() => agenda.view).toBe('list');
    await expect.poll(() => agenda.titles).toEqual(['Ausklang']);
  });

  test('a short programme has none', async () => {
    const { agenda } = await placeWithTools(conferenceDay, { prepare: (element) => (element.format = 'impulse') });
    expect(agenda.tools?.querySelector('input')).toBeNull();
    expect(agenda.titles).toEqual(['Was hält ein Netz zusammen?']);
  });
});

describe('filtering', () => {
  test('by room and format together', async () => {
    const { agenda } = await placeWithTools(congress, { width: '400px' });
    await agenda.openPanel('Filter');
    agenda.pick('room', 'Werkstatt');
    agenda.pick('format', 'Workshop');
    expect(agenda.titles).toEqual(['Kooperation schwarz auf weiß', 'Kollegiale Beratung']);
    await agenda.press('Alles zeigen');
    expect(agenda.titles.length).toBeGreaterThan(5);
  });

  test('shows no choice any more once everything is shown', async () => {
    const { agenda } = await placeWithTools(congress, { width: '400px' });
    await agenda.openPanel('Filter');
    agenda.pick('room', 'Werkstatt');
    await agenda.press('Alles zeigen');
    expect(agenda.tools!.querySelector<HTMLSelectElement>('[name="room"]')!.value).toBe('');
  });

  test('takes a language for a name that is no tag', async () => {
    const sessions = congress.sessions!.map((session, index) => ({
      ...session,
      language: index % 2 === 0 ? 'de' : 'leichte Sprache',
    }));
    const { agenda } = await placeWithTools({ ...congress, sessions }, { width: '400px' });
    await agenda.openPanel('Filter');
    expect(agenda.toolsText).toContain('leichte Sprache');
  });

  test('stands in the address where the page allows it, and comes back from there', async () => {
    const first = await placeWithTools(congress, { prepare: (element) => (element.hash = 'programm') });
    first.agenda.search('Ausklang');
    expect(location.hash).toBe('#programm?q=Ausklang');
    first.frame.remove();
    const second = await placeWithTools(congress, { prepare: (element) => (element.hash = 'programm') });
    await expect.poll(() => second.agenda.titles).toEqual(['Ausklang']);
  });

  test('leaves the address alone otherwise', async () => {
    const { agenda } = await placeWithTools(congress);
    agenda.search('Ausklang');
    expect(location.hash).toBe('');
  });
});

describe('the view', () => {
  test('is the visitor’s to choose where both fit', async () => {
    const { agenda } = await placeWithTools(congress);
    await agenda.openPanel('Mehr');
    await agenda.press('Liste');
    await expect.poll(() => agenda.view).toBe('list');
    await agenda.press('Tabelle');
    await expect.poll(() => agenda.view).toBe('grid');
  });

  test('is not offered where the page fixed it', async () => {
    const { agenda } = await placeWithTools(congress, { prepare: (element) => (element.view = 'list') });
    await agenda.openPanel('Mehr');
    expect(agenda.toolsText).not.toContain('Tabelle');
  });
});

describe('what an address asks for', () => {
  const hash = '#programm?q=Ausklang&';

  test('does not outdo the view that the page fixed', async () => {
    history.replaceState(null, '', `${hash}view=list`);
    const { agenda } = await placeWithTools(congress, {
      prepare: (element) => Object.assign(element, { view: 'grid', hash: 'programm' }),
    });
    await expect.poll(() => agenda.titles).toEqual(['Ausklang']);
    expect(agenda.view).toBe('grid');
  });

  test('may be a zone from which the visitor can turn back', async () => {
    history.replaceState(null, '', `${hash}zone=Asia%2FTokyo`);
    const { agenda } = await placeWithTools(congress, { prepare: (element) => (element.hash = 'programm') });
    await expect.poll(() => agenda.text).toContain('Japan');
    await agenda.openPanel('Mehr');
    await agenda.press('Mitteleuropäische Zeit');
    expect(location.hash).toBe('#programm?q=Ausklang');
  });
});

describe('the visitor’s own choice', () => {
  test('is marked, counted, filtered, and warned of where it overlaps', async () => {
    const { agenda } = await placeWithTools(congress, { width: '400px' });
    await agenda.openPanel('Mehr');
    await agenda.press('Auswahl treffen');
    await expect.poll(() => agenda.entry('Ausklang')).toContain('Merken');
    for (const title of ['Kooperation schwarz auf weiß', 'Sprechstunde Fördermittel']) agenda.mark(title);
    await expect.poll(() => agenda.toolsText).toContain('2 Programmpunkte gemerkt');
    expect(agenda.toolsText).toContain(
      'Überschneidet sich: „Kooperation schwarz auf weiß“ und „Sprechstunde Fördermittel“',
    );
    await agenda.openPanel('Filter');
    agenda.tick('onlyMine');
    expect(agenda.titles).toEqual(['Kooperation schwarz auf weiß', 'Sprechstunde Fördermittel']);
  });

  test('is stored on the device only when asked for', async () => {
    const { agenda } = await placeWithTools(congress, { width: '400px' });
    await agenda.openPanel('Mehr');
    await agenda.press('Auswahl treffen');
    await expect.poll(() => agenda.entry('Ausklang')).toContain('Merken');
    agenda.mark('Ausklang');
    await expect.poll(() => agenda.toolsText).toContain('1 Programmpunkt gemerkt');
    expect(localStorage).toHaveLength(0);
    agenda.tick('keep');
    expect(localStorage).toHaveLength(1);
    agenda.tick('keep');
    expect(localStorage).toHaveLength(0);
  });
});

test('Escape closes a panel and gives the focus back to its button', async () => {
  const { agenda, element } = await placeWithTools(congress);
  await agenda.openPanel('Filter');
  const select = agenda.tools!.querySelector('select')!;
  select.focus();
  select.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  expect((element.renderRoot as ShadowRoot).activeElement?.textContent.trim()).toBe('Filter');
  expect(agenda.tools!.querySelector('select')).toBeNull();
});

test('a keystroke among two thousand sessions takes no long task', async () => {
  const { agenda } = await placeWithTools(largeCongress(2_000), { width: '400px' });
  agenda.search('kooperation 1');
  expect(Number.parseInt(agenda.found, 10)).toBe(agenda.titles.length);
});
