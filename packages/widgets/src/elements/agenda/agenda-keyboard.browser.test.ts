import { page, userEvent } from 'vitest/browser';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { GeflechtAgenda } from './agenda-element.js';
import { placeAgenda } from './place-agenda.js';
import type { Placing } from './place-agenda.js';
import { conferenceDay, congress, largeCongress } from './sample-programmes.js';

afterEach(async () => {
  await page.viewport(1280, 800);
  vi.useRealTimers();
  document.body.replaceChildren();
});

const press = (keys: string) => userEvent.keyboard(keys);

/** What has the focus within an agenda: its label, else its words; empty outside. */
function focused({ renderRoot }: GeflechtAgenda): string {
  const active = (renderRoot as ShadowRoot).activeElement;
  return active?.getAttribute('aria-label') ?? active?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
}

/** An agenda with its tools, between two buttons of the page; the first has the focus. */
async function placeBetween(data: Parameters<typeof placeAgenda>[0], placing?: Placing) {
  const placed = await placeAgenda(data, placing);
  await expect.poll(() => placed.agenda.tools, { timeout: 5_000 }).not.toBeNull();
  const [before, after] = [document.createElement('button'), document.createElement('button')];
  document.body.prepend(before);
  document.body.append(after);
  before.focus();
  /** Everything a key stops at on the way from one end to the other. */
  const walk = async (key: string, end: HTMLElement) => {
    const stops: string[] = [];
    for (let step = 0; step < 60 && document.activeElement !== end; step += 1) {
      await press(key);
      stops.push(focused(placed.element));
    }
    return stops.slice(0, -1);
  };
  const tabTo = async (name: string) => {
    for (let step = 0; step < 60 && focused(placed.element) !== name; step += 1) await press('{Tab}');
  };
  return { ...placed, after, before, tabTo, walk };
}

const toolsAndDays = ['Programm durchsuchen', 'Filter', 'Mehr', 'Fr., 5. März', 'Sa., 6. März', 'So., 7. März'];
const sessions = ['Türöffner im Stadtteil', 'Finding unlikely partners'];

describe('the tab key', () => {
  test.each([
    ['table', '1200px', [...toolsAndDays, 'Programm: Samstag, 6. März 2027', ...sessions]],
    ['list', '400px', [...toolsAndDays, ...sessions]],
  ])(
    'goes through tools, days and the sessions of the %s, out of it, and the same way back',
    async (_, width, stops) => {
      const { after, before, walk } = await placeBetween(congress, { width });
      expect(await walk('{Tab}', after)).toEqual(stops);
      expect(await walk('{Shift>}{Tab}{/Shift}', before)).toEqual(stops.toReversed());
    },
  );

  test('goes from an opener into its panel, and on to the days', async () => {
    const { agenda, element, tabTo } = await placeBetween(congress);
    await tabTo('Filter');
    await press('{Enter}');
    await press('{Tab}{Tab}');
    expect((element.renderRoot as ShadowRoot).activeElement).toBe(agenda.tools?.querySelector('select'));
    await tabTo('Alles zeigen');
    await press('{Tab}');
    expect(focused(element)).toBe('Fr., 5. März');
  });

  test('goes from an open session into its details', async () => {
    const { agenda, element, tabTo } = await placeBetween(conferenceDay);
    const title = 'Was hält ein Netz zusammen?';
    await tabTo(title);
    await press('{Enter}');
    await expect.poll(() => agenda.details(title)).toContain('Folien zum Impuls');
    await tabTo('Folien zum Impuls');
    const within = (element.renderRoot as ShadowRoot).activeElement?.closest('.details');
    expect(within?.closest<HTMLElement>('.entry')?.dataset['session']).toBe('impulse');
  });
});

/** Words of what has the focus, where something else lies on it. */
function covered({ renderRoot }: GeflechtAgenda): string | undefined {
  const root = renderRoot as ShadowRoot;
  const active = root.activeElement;
  if (active === null || active.matches('[role="region"]')) return undefined;
  const { height, left, top, width } = active.getBoundingClientRect();
  const seen = root.elementFromPoint(left + width / 2, top + height / 2);
  return active.contains(seen) ? undefined : active.textContent.trim();
}

describe('what has the focus', () => {
  test.each([
    ['table', '1200px', 500],
    ['list', '400px', 500],
    ['list in a low window', '400px', 256],
  ])('is never covered by what stays in view, on the way through the %s and back', async (_, width, height) => {
    await page.viewport(1280, height);
    // While the event is on, a line at the bottom stays in view too.
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2027-03-01T10:30:00Z') });
    const { after, before, element } = await placeBetween(largeCongress(60), { width });
    await expect.poll(() => element.renderRoot.querySelector('[part="now"]')).not.toBeNull();
    const found: (string | undefined)[] = [];
    for (const [key, end] of [
      ['{Tab}', after],
      ['{Shift>}{Tab}{/Shift}', before],
    ] as const) {
      for (let step = 0; step < 90 && document.activeElement !== end; step += 1) {
        await press(key);
        found.push(covered(element));
      }
    }
    expect(found.length).toBeGreaterThan(120);
    expect(found.filter((title) => title !== undefined)).toEqual([]);
  });
});

describe.each(['{Enter}', ' '])('the key “%s”', (key) => {
  test('opens and closes a session, with the focus on its button all the while', async () => {
    const { agenda, element, tabTo } = await placeBetween(conferenceDay);
    const title = 'Was hält ein Netz zusammen?';
    await tabTo(title);
    await press(key);
    await expect.poll(() => agenda.details(title)).toContain('Folien zum Impuls');
    expect(focused(element)).toBe(title);
    await press(key);
    await expect.poll(() => agenda.details(title)).toBe('');
    expect(focused(element)).toBe(title);
  });

  test('leads to the heading of a day, from where the tab key goes on within that day', async () => {
    const { element, tabTo } = await placeBetween(congress, { width: '400px' });
    await tabTo('Sa., 6. März');
    await press(key);
    await expect.poll(() => focused(element)).toBe('Samstag, 6. März 2027');
    await press('{Tab}');
    expect(focused(element)).toBe('Türöffner im Stadtteil');
  });

  test('opens and closes a panel, and only one is open', async () => {
    const { agenda, tabTo } = await placeBetween(congress);
    const open = () => agenda.tools?.querySelector('[aria-expanded="true"]')?.textContent;
    await tabTo('Filter');
    await press(key);
    expect(open()).toBe('Filter');
    await tabTo('Mehr');
    await press(key);
    expect(open()).toBe('Mehr');
    await press(key);
    expect(open()).toBeUndefined();
  });

  test('changes view and zone, with the focus where it was', async () => {
    const { agenda, element, tabTo } = await placeBetween(congress, {
      prepare: (each) => (each.timeZone = 'Asia/Tokyo'),
    });
    await agenda.openPanel('Mehr');
    await tabTo('Liste');
    await press(key);
    await expect.poll(() => agenda.view).toBe('list');
    expect(focused(element)).toBe('Liste');
    await press('{Tab}{Tab}');
    const zone = focused(element);
    expect(agenda.entry('Auftakt')).toContain('17:00–18:00 Uhr');
    await press(key);
    await expect.poll(() => agenda.entry('Auftakt')).not.toContain('17:00–18:00 Uhr');
    expect(focused(element)).toBe(zone);
  });

  test.each([
    ['11:00', 'World Café: vier Räume, vier Fragen', 'button'],
    ['10:20', 'Kaffeepause', 'h4'],
  ])('at %s leads to what runs, %s', async (clock, title, tag) => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(`2027-03-06T${clock}:00+01:00`) });
    const { element, tabTo } = await placeBetween(conferenceDay);
    await tabTo('Hinspringen');
    await press(key);
    expect(focused(element)).toBe(title);
    expect((element.renderRoot as ShadowRoot).activeElement?.localName).toBe(tag);
  });
});

describe('the escape key', () => {
  test('closes a panel and gives the focus back to its opener', async () => {
    const { agenda, element, tabTo } = await placeBetween(congress);
    await tabTo('Mehr');
    await press('{Enter}');
    await tabTo('Drucken');
    await press('{Escape}');
    expect(focused(element)).toBe('Mehr');
    expect(agenda.tools?.querySelector('[aria-expanded="true"]')).toBeNull();
  });

  test('closes a panel without touching the words that are searched for, then empties the field', async () => {
    const { agenda, element, tabTo } = await placeBetween(congress);
    const field = agenda.tools!.querySelector('input')!;
    await agenda.openPanel('Filter');
    await tabTo('Programm durchsuchen');
    await press('Ausklang');
    await press('{Escape}');
    expect([field.value, focused(element)]).toEqual(['Ausklang', 'Programm durchsuchen']);
    expect(agenda.tools?.querySelector('[aria-expanded="true"]')).toBeNull();
    await press('{Escape}');
    expect([field.value, agenda.titles.length > 5]).toEqual(['', true]);
  });

  test('is left to the page where nothing is open', async () => {
    const { element, tabTo } = await placeBetween(congress);
    let isLeft = false;
    element.addEventListener('keydown', (event) => (isLeft = !event.defaultPrevented));
    await tabTo('Filter');
    await press('{Escape}');
    expect(isLeft).toBe(true);
  });
});

describe('the arrow keys', () => {
  test.each(['ArrowRight', 'ArrowDown', 'Home', 'End', 'PageDown'])('%s is left to the browser', async (key) => {
    const { element, tabTo } = await placeBetween(congress);
    const left: string[] = [];
    document.body.addEventListener('keydown', (event) => {
      if (!event.defaultPrevented) left.push(event.key);
    });
    await tabTo('Türöffner im Stadtteil');
    await press(`{${key}}`);
    expect([left.at(-1), focused(element)]).toEqual([key, 'Türöffner im Stadtteil']);
  });

  test('scroll a wide table sideways from its region', async () => {
    const { element, tabTo } = await placeBetween(congress, {
      width: '400px',
      prepare: (each) => (each.view = 'grid'),
    });
    const region = element.renderRoot.querySelector<HTMLElement>('[role="region"]')!;
    await tabTo('Programm: Samstag, 6. März 2027');
    await press('{ArrowRight}');
    await expect.poll(() => region.scrollLeft).toBeGreaterThan(0);
  });
});

describe('the dialog', () => {
  const title = 'Was hält ein Netz zusammen?';

  async function placeDialog() {
    const placed = await placeBetween(conferenceDay, { prepare: (element) => (element.details = 'dialog') });
    const dialog = () => placed.element.renderRoot.querySelector('dialog');
    await placed.tabTo(title);
    await press('{Enter}');
    await expect.poll(() => dialog()?.textContent).toContain('Folien zum Impuls');
    return { ...placed, dialog };
  }

  test('keeps the tab key away from what lies behind it', async () => {
    const { dialog, element } = await placeDialog();
    const reached = new Set<Element | null>();
    for (let step = 0; step < 8; step += 1) {
      await press('{Tab}');
      reached.add((element.renderRoot as ShadowRoot).activeElement);
    }
    const controls = [...(dialog()?.querySelectorAll('button, a') ?? [])];
    expect(controls.every((control) => reached.has(control))).toBe(true);
    expect([...reached].every((stop) => stop === null || dialog()?.contains(stop))).toBe(true);
  });

  test('keeps the focus on the way to the next session, which it tells', async () => {
    const { dialog, element, tabTo } = await placeDialog();
    await tabTo('Nächster');
    await press('{Enter}');
    await expect.poll(() => dialog()?.textContent).toContain('World Café: vier Räume, vier Fragen');
    expect(focused(element)).toBe('Nächster');
    expect(dialog()?.querySelector('[aria-live="polite"]')?.textContent).toContain('10:30–12:00 Uhr');
  });

  test('closes with Escape and gives the focus back', async () => {
    const { dialog, element } = await placeDialog();
    await press('{Escape}');
    await expect.poll(dialog).toBeNull();
    expect(focused(element)).toBe(title);
  });
});
