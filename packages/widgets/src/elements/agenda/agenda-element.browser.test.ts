import { afterEach, describe, expect, test } from 'vitest';
import { placeAgenda } from './place-agenda.js';
import { conferenceDay, congress, largeCongress, shortProgramme } from './sample-programmes.js';

afterEach(() => document.body.replaceChildren());

describe('the list', () => {
  test('heads event, days and day parts one level below the other', async () => {
    const { agenda } = await placeAgenda(congress, { width: '400px' });
    expect(agenda.headings.slice(0, 7)).toEqual([
      '2 Kongress Gemeinsam wachsen',
      '3 Freitag, 5. März 2027 – Vorabend',
      '4 Abend der Begegnung',
      '3 Samstag, 6. März 2027',
      '4 Vormittag',
      '5 Auftakt',
      '5 Türöffner im Stadtteil',
    ]);
  });

  test('starts its headings at the level the page asks for', async () => {
    const { agenda } = await placeAgenda(shortProgramme, { prepare: (element) => (element.headingLevel = 4) });
    expect(agenda.headings.slice(0, 3)).toEqual([
      '4 Stammtisch der Nachbarschaft',
      '5 Samstag, 6. März 2027',
      '6 Hallo in die Runde',
    ]);
  });

  test('starts its headings at the usual level again where the page no longer asks for one', async () => {
    const { agenda, element } = await placeAgenda(shortProgramme);
    element.setAttribute('heading-level', '4');
    await element.updateComplete;
    element.removeAttribute('heading-level');
    await element.updateComplete;
    expect(agenda.headings[0]).toBe('2 Stammtisch der Nachbarschaft');
  });

  test('tells editors of the data from when the page asks for it, as long as it does', async () => {
    const [session] = shortProgramme.sessions!;
    const broken = {
      ...shortProgramme,
      sessions: [{ ...session!, rooms: ['nowhere'] }],
    } as unknown as typeof shortProgramme;
    const { agenda, element } = await placeAgenda(broken);
    const findings = () => element.renderRoot.querySelector('[part="debug"]');
    await expect.poll(() => agenda.tools).not.toBeNull();
    expect(findings()).toBeNull();
    element.debug = true;
    await expect.poll(() => findings()?.textContent).toContain('nowhere');
    element.debug = false;
    await expect.poll(findings).toBeNull();
  });

  test('takes the format „constructor“ for a word like any other', async () => {
    const [session] = shortProgramme.sessions!;
    const sessions = [{ ...session!, format: 'constructor' }] as typeof shortProgramme.sessions;
    const { agenda } = await placeAgenda({ ...shortProgramme, sessions });
    expect(agenda.entry(agenda.titles[0]!)).toMatch(/constructor/);
    expect(agenda.text).not.toMatch(/native code/);
  });

  test('says day, time, format and room with every entry', async () => {
    const { agenda } = await placeAgenda(congress, { width: '400px' });
    expect(agenda.entry('Kooperation schwarz auf weiß')).toBe(
      'Kooperation schwarz auf weiß Samstag, 6. März 2027, 10:15–11:45 Uhr Workshop · Werkstatt · Verwaltung',
    );
  });

  test('says „ab 15:00 Uhr“ for an open end', async () => {
    const { agenda } = await placeAgenda(congress, { width: '400px' });
    expect(agenda.entry('Ausklang')).toContain('ab 15:00 Uhr');
  });

  test('marks what is cancelled, optional, provisional and moved in words', async () => {
    const { agenda } = await placeAgenda(congress, { width: '400px' });
    const day = await placeAgenda(conferenceDay, { width: '400px' });
    expect(agenda.entry('Podium mit der Kreisverwaltung')).toContain('Entfällt');
    expect(agenda.entry('Sprechstunde Fördermittel')).toContain('Unter Vorbehalt');
    expect(agenda.entry('Kollegiale Beratung')).toContain('Verschoben, bisher Sa., 6. März, 14:00 Uhr');
    expect(day.agenda.entry('Ankommen und Technik-Check')).toContain('Freiwillig');
  });

  test('keeps sessions without a time in a group of their own', async () => {
    const { agenda } = await placeAgenda(congress, { width: '400px' });
    expect(agenda.headings.slice(-2)).toEqual(['3 Noch ohne Uhrzeit', '4 Exkursion ins Grüne']);
  });
});

describe('the grid', () => {
  test('has a row per time and a column per room, with plenaries once across all', async () => {
    const { agenda } = await placeAgenda(conferenceDay);
    const [head, arrival] = agenda.rows;
    expect(head).toEqual(['Uhrzeit 1×1', 'Raum 1 1×1', 'Raum 2 1×1', 'Raum 3 1×1', 'Raum 4 1×1']);
    expect(arrival?.map((cell) => cell.slice(-3))).toEqual(['1×1', '4×1']);
  });

  test('says with a time which part of the day begins there', async () => {
    const { element } = await placeAgenda(congress);
    const times = [...element.renderRoot.querySelectorAll('tbody th')].map((th) =>
      th.textContent.replaceAll(/\s+/g, ' ').trim(),
    );
    expect(times[0]).toBe('Vormittag 09:00');
    expect(times.filter((time) => time.startsWith('Nachmittag'))).toHaveLength(1);
  });

  test('joins a plenary to its time alone, and other entries to their room', async () => {
    const { element } = await placeAgenda(congress);
    const cells = [...element.renderRoot.querySelectorAll('td[rowspan]')];
    const joined = cells.map((cell) => [
      cell.querySelector('[part="heading"]')?.textContent.trim(),
      cell.getAttribute('headers'),
    ]);
    expect(joined.slice(0, 2)).toEqual([
      ['Auftakt', '2027-03-06-0'],
      ['Türöffner im Stadtteil', null],
    ]);
    expect(element.renderRoot.querySelector('[id="2027-03-06-0"]')?.textContent).toContain('09:00');
  });

  test('says day and room again in each entry', async () => {
    const { agenda } = await placeAgenda(congress);
    expect(agenda.entry('Sprechstunde Fördermittel')).toContain('Samstag, 6. März 2027, Gartenzimmer, 11:00–11:45 Uhr');
  });

  test('sets several sessions in one room side by side below one header', async () => {
    const { agenda } = await placeAgenda(congress);
    expect(agenda.rows[0]).toEqual(['Uhrzeit 1×1', 'Großer Saal 2×1', 'Werkstatt 1×1', 'Gartenzimmer 1×1']);
  });

  test('names the rooms of a World Café without being opened', async () => {
    const { agenda } = await placeAgenda(conferenceDay);
    expect(agenda.entry('World Café: vier Räume, vier Fragen')).toContain('Raum 4 Kräfte teilen');
  });

  test('lies in a named region that takes the focus and scrolls sideways on its own', async () => {
    const { element } = await placeAgenda(congress, { width: '400px', prepare: (it) => (it.view = 'grid') });
    const region = element.renderRoot.querySelector<HTMLElement>('[role="region"]')!;
    expect([region.tabIndex, region.ariaLabel]).toEqual([0, 'Programm: Samstag, 6. März 2027']);
    expect(region.scrollWidth).toBeGreaterThan(region.clientWidth);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth);
  });

  test('leaves the arrow keys to the browser, so that nobody is trapped', async () => {
    const { element } = await placeAgenda(congress);
    const region = element.renderRoot.querySelector<HTMLElement>('[role="region"]')!;
    region.focus();
    const press = new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, composed: true, cancelable: true });
    region.dispatchEvent(press);
    expect([press.defaultPrevented, (element.renderRoot as ShadowRoot).activeElement]).toEqual([false, region]);
  });

  test('keeps the rooms in view while the page scrolls', async () => {
    const { element } = await placeAgenda(congress);
    await expect.poll(() => getComputedStyle(element.renderRoot.querySelector('thead th')!).position).toBe('sticky');
    element.renderRoot.querySelector('tbody tr:nth-child(4)')?.scrollIntoView();
    expect(element.renderRoot.querySelector('thead th')!.getBoundingClientRect().top).toBeCloseTo(0, 0);
  });
});

describe('the view', () => {
  test('follows the width of the element, also later', async () => {
    const { agenda, frame } = await placeAgenda(congress);
    expect(agenda.view).toBe('grid');
    frame.style.inlineSize = '400px';
    await expect.poll(() => agenda.view).toBe('list');
    frame.style.inlineSize = '1200px';
    await expect.poll(() => agenda.view).toBe('grid');
  });

  test('follows the width again after the element was moved', async () => {
    const { agenda, element, frame } = await placeAgenda(congress);
    const other = document.createElement('div');
    document.body.append(other);
    other.style.inlineSize = '1200px';
    other.append(element);
    frame.remove();
    await element.updateComplete;
    other.style.inlineSize = '400px';
    await expect.poll(() => agenda.view).toBe('list');
  });

  test('is chosen anew when a hidden element comes into view', async () => {
    const { agenda, frame } = await placeAgenda(congress, { prepare: (element) => (element.hidden = true) });
    expect(agenda.view).toBe('list');
    frame.querySelector('geflecht-agenda')!.hidden = false;
    await expect.poll(() => agenda.view).toBe('grid');
  });

  test('can be fixed by attribute', async () => {
    const { agenda } = await placeAgenda(congress, { prepare: (element) => element.setAttribute('view', 'list') });
    expect(agenda.view).toBe('list');
  });
});

test('two thousand sessions are all there, in days that wait to be drawn until they are in view', async () => {
  const { agenda, element } = await placeAgenda(largeCongress(2_000));
  expect(agenda.titles).toHaveLength(2_000);
  const days = [...element.renderRoot.querySelectorAll('.day')];
  expect(days.map((day) => getComputedStyle(day).contentVisibility)).toEqual(days.map(() => 'auto'));
});
