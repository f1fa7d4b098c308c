import type { GeflechtDocument } from '@geflecht/core/document';
import { buildDocument, buildEvent, buildRoom, buildSession } from '@geflecht/core/testing';
import axe from 'axe-core';
import { page, userEvent } from 'vitest/browser';
import { afterEach, describe, expect, test } from 'vitest';
import { accessibleNodes, emulateMedia } from '../../../listening/accessibility-tree.js';
import { placeAgenda } from './place-agenda.js';
import type { Placing } from './place-agenda.js';
import { conferenceDay, congress, emptyProgramme } from './sample-programmes.js';

afterEach(async () => {
  document.body.replaceChildren();
  document.documentElement.dir = '';
  await emulateMedia();
  await page.viewport(1280, 800);
});

async function placeWithTools(data: GeflechtDocument, placing?: Placing) {
  const placed = await placeAgenda(data, placing);
  await expect.poll(() => placed.agenda.tools, { timeout: 5_000 }).not.toBeNull();
  return placed;
}

describe('accessibility', () => {
  test.each([
    ['the grid', congress, '1200px'],
    ['the list', congress, '400px'],
    ['a conference day', conferenceDay, '1200px'],
    ['an empty programme', emptyProgramme, '600px'],
  ])('%s has no violation', async (_, data, width) => {
    const { element } = await placeAgenda(data, { width });
    const { violations } = await axe.run(element);
    expect(violations).toEqual([]);
  });

  test('open details have no violation', async () => {
    const { agenda, element } = await placeAgenda(conferenceDay);
    for (const title of ['Was hält ein Netz zusammen?', 'World Café: vier Räume, vier Fragen']) agenda.toggle(title);
    await expect.poll(() => agenda.details('World Café: vier Räume, vier Fragen')).toContain('Leitfragen');
    const { violations } = await axe.run(element);
    expect(violations).toEqual([]);
  });

  test.each(['Filter', 'Mehr'])('the open panel of “%s” has no violation', async (panel) => {
    const { agenda, element } = await placeWithTools(congress);
    await agenda.openPanel(panel);
    await agenda.press('Auswahl treffen');
    agenda.mark('Auftakt');
    const { violations } = await axe.run(element);
    expect(violations).toEqual([]);
  });

  test('every entry that opens is reached with the tab key, in the order of the programme', async () => {
    const { element } = await placeAgenda(conferenceDay, { width: '400px' });
    const stops = [...element.renderRoot.querySelectorAll<HTMLElement>('button, a, [tabindex="0"]')];
    expect(stops.map((stop) => stop.closest<HTMLElement>('.entry')?.dataset['session'])).toEqual([
      'impulse',
      'cafe',
      'tour',
      'talk',
    ]);
  });
});

function isOutside(element: Element): boolean {
  const { left, right, width } = element.getBoundingClientRect();
  return width > 1 && (left < -1 || right > document.documentElement.clientWidth + 1);
}

/** Pieces of an agenda that jut out of the window sideways, those within something that scrolls on its own left out. */
function juttingOut(root: ParentNode): readonly string[] {
  const pieces = [...root.querySelectorAll('*')].filter((element) => element.closest('.scroller') === null);
  return pieces.filter(isOutside).map(({ outerHTML }) => outerHTML.slice(0, 80));
}

const at = (clock: string) => `2027-03-06T${clock}:00+01:00`;
const styleOf = (element: Element | null | undefined) => getComputedStyle(element!);

/** What a name of the system's colours stands for now. */
function systemColour(name: string): string {
  const probe = document.createElement('i');
  probe.style.setProperty('forced-color-adjust', 'none');
  probe.style.color = name;
  document.body.append(probe);
  return styleOf(probe).color;
}

describe('at 400 % zoom, which leaves 320 pixels', () => {
  test.each([
    ['list', 'auto', undefined],
    ['list with open filters', 'auto', 'Filter'],
    ['list with all further tools', 'auto', 'Mehr'],
    ['table', 'grid', undefined],
  ] as const)('the %s scrolls sideways within its region at most', async (_, view, panel) => {
    await page.viewport(320, 640);
    const { agenda, element } = await placeWithTools(congress, {
      width: '100%',
      prepare: (each) => (each.view = view),
    });
    if (panel !== undefined) await agenda.openPanel(panel);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    expect(juttingOut(element.renderRoot)).toEqual([]);
    const region = element.renderRoot.querySelector('.scroller');
    expect(region === null || region.scrollWidth > region.clientWidth).toBe(true);
  });

  test('open details keep within the window', async () => {
    await page.viewport(320, 640);
    const { agenda, element } = await placeWithTools(conferenceDay, { width: '100%' });
    for (const title of ['Was hält ein Netz zusammen?', 'World Café: vier Räume, vier Fragen']) agenda.toggle(title);
    await expect.poll(() => agenda.details('World Café: vier Räume, vier Fragen')).toContain('Leitfragen');
    expect(juttingOut(element.renderRoot)).toEqual([]);
  });

  test('the dialog keeps within the window', async () => {
    await page.viewport(320, 640);
    const { agenda, element } = await placeWithTools(conferenceDay, {
      width: '100%',
      prepare: (each) => (each.details = 'dialog'),
    });
    agenda.toggle('Was hält ein Netz zusammen?');
    const dialog = () => element.renderRoot.querySelector('dialog');
    await expect.poll(() => dialog()?.textContent).toContain('Folien zum Impuls');
    expect(juttingOut(dialog()!)).toEqual([]);
    expect(dialog()!.scrollWidth).toBeLessThanOrEqual(dialog()!.clientWidth);
  });
});

describe('forced colours', () => {
  test('show which choice holds by more than the weight of its letters', async () => {
    await emulateMedia({ 'forced-colors': 'active' });
    const { agenda } = await placeWithTools(congress);
    await agenda.openPanel('Mehr');
    const [held, other] = ['true', 'false'].map((isPressed) =>
      styleOf(agenda.tools?.querySelector(`[aria-pressed="${isPressed}"]`)),
    );
    expect(held?.backgroundColor).toBe(systemColour('Highlight'));
    expect(held?.color).toBe(systemColour('HighlightText'));
    expect(other?.color).toBe(systemColour('ButtonText'));
  });

  test('keep the edges of cells, panels and of what has the focus', async () => {
    await emulateMedia({ 'forced-colors': 'active' });
    const { agenda, element } = await placeWithTools(congress);
    await agenda.openPanel('Filter');
    const colours = ['td[rowspan]', '.panel'].map((selector) => styleOf(element.renderRoot.querySelector(selector)));
    expect(colours.map(({ borderTopColor, borderTopWidth }) => [borderTopColor, borderTopWidth])).toEqual([
      [styleOf(element).color, '1px'],
      [styleOf(element).color, '1px'],
    ]);
    await userEvent.keyboard('{Tab}');
    const focused = (element.renderRoot as ShadowRoot).activeElement;
    expect([styleOf(focused).outlineStyle, styleOf(focused).outlineWidth]).toEqual(['solid', '3px']);
  });

  test('have no violation', async () => {
    await emulateMedia({ 'forced-colors': 'active' });
    const { agenda, element } = await placeWithTools(congress);
    await agenda.openPanel('Mehr');
    const { violations } = await axe.run(element);
    expect(violations).toEqual([]);
  });
});

test('nothing moves by itself, so that whoever asked for less motion has it', async () => {
  await emulateMedia({ 'prefers-reduced-motion': 'reduce' });
  const { agenda, element } = await placeWithTools(conferenceDay);
  agenda.toggle('Was hält ein Netz zusammen?');
  await agenda.openPanel('Mehr');
  const pieces = [...element.renderRoot.querySelectorAll('*')].map((piece) => getComputedStyle(piece));
  expect(pieces.length).toBeGreaterThan(50);
  expect(pieces.filter(({ transitionDuration }) => transitionDuration !== '0s')).toEqual([]);
  expect((element.renderRoot as ShadowRoot).getAnimations()).toEqual([]);
});

describe.each([
  ['fa', 'سالن بزرگ', 'شبکه‌ها در محله'],
  ['ar', 'القاعة الكبرى', 'شبكات في الحي'],
])('a programme in %s on a page that reads from right to left', (locale, hall, talk) => {
  const programme = buildDocument({
    events: [buildEvent({ title: talk, contentLocale: locale })],
    rooms: [buildRoom({ id: 'hall', name: hall }), buildRoom({ id: 'attic', name: 'Dachboden', contentLocale: 'de' })],
    sessions: [
      buildSession({ id: 'talk', title: talk, start: at('10:00'), end: at('11:00'), rooms: ['hall'], abstract: talk }),
      buildSession({ id: 'other', title: talk, start: at('10:00'), end: at('11:00'), rooms: ['attic'] }),
    ],
  });

  async function placeFromRight(placing: Placing) {
    document.documentElement.dir = 'rtl';
    return placeWithTools(programme, { ...placing, prepare: (element) => (element.locale = locale) });
  }

  test('marks its words with their language, and the element’s own with theirs', async () => {
    const { element } = await placeFromRight({ width: '400px' });
    const languageOf = (selector: string) =>
      element.renderRoot.querySelector(selector)?.closest('[lang]')?.getAttribute('lang');
    expect([languageOf('.entry button bdi'), languageOf('.when')]).toEqual([locale, 'de']);
  });

  test('begins its table at the right, with the times', async () => {
    const { element } = await placeFromRight({ width: '1000px' });
    const [times, first, second] = [...element.renderRoot.querySelectorAll('thead th')].map(
      (header) => header.getBoundingClientRect().right,
    );
    expect(times).toBeGreaterThan(first!);
    expect(first).toBeGreaterThan(second!);
  });

  test.each(['400px', '1000px'])('has no violation at %s', async (width) => {
    const { agenda, element } = await placeFromRight({ width });
    agenda.toggle(talk);
    await expect.poll(() => agenda.details(talk)).not.toBe('');
    const { violations } = await axe.run(element);
    expect(violations).toEqual([]);
    expect((await accessibleNodes()).some(({ name, role }) => role === 'heading' && name === talk)).toBe(true);
  });
});
