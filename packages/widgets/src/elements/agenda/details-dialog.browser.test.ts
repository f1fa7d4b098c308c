import axe from 'axe-core';
import { buildDocument, buildEvent, buildResult, buildSession } from '@geflecht/core/testing';
import { userEvent } from 'vitest/browser';
import { afterEach, describe, expect, test } from 'vitest';
import { placeAgenda } from './place-agenda.js';
import { conferenceDay } from './sample-programmes.js';

afterEach(() => document.body.replaceChildren());

const title = 'Was hält ein Netz zusammen?';

/** A conference day whose details open in a dialog; the one of the talk is open. */
async function placeDialog() {
  const placed = await placeAgenda(conferenceDay, { prepare: (element) => (element.details = 'dialog') });
  const root = placed.element.renderRoot as ShadowRoot;
  const dialog = () => root.querySelector('dialog');
  const heading = () => dialog()?.querySelector('[part="heading"]')?.textContent.trim();
  const press = (part: string) => dialog()?.querySelector<HTMLElement>(`[part="${part}"]`)?.click();
  placed.agenda.button(title)?.focus();
  placed.agenda.toggle(title);
  await expect.poll(() => dialog()?.open).toBe(true);
  await expect.poll(() => dialog()?.textContent).toContain('Folien zum Impuls');
  return { ...placed, dialog, heading, press, root };
}

describe('the dialog', () => {
  test('is named by the session and tells when it takes place', async () => {
    const { dialog, heading } = await placeDialog();
    expect(heading()).toBe(title);
    expect(dialog()?.textContent).toContain('Samstag, 6. März 2027 · 09:45–10:15 Uhr · Alle Räume');
  });

  test('offers what an open session offers: to remember it, and to take it into a calendar', async () => {
    const { dialog } = await placeDialog();
    await expect.poll(() => dialog()?.querySelector('[part="acts"]')?.textContent).toContain('In den Kalender');
  });

  test('leads to the next and the previous session', async () => {
    const { heading, press } = await placeDialog();
    press('next');
    await expect.poll(heading).toBe('World Café: vier Räume, vier Fragen');
    press('previous');
    await expect.poll(heading).toBe(title);
  });

  test.each([
    ['its button', ({ press }) => press('close')],
    ['the escape key', () => userEvent.keyboard('{Escape}')],
    ['a press beside it', ({ dialog }) => dialog()?.click()],
  ] satisfies readonly (readonly [string, (placed: Awaited<ReturnType<typeof placeDialog>>) => unknown])[])(
    'closes by %s and gives the focus back',
    async (_, close) => {
      const placed = await placeDialog();
      await close(placed);
      await expect.poll(placed.dialog).toBeNull();
      expect(placed.root.activeElement).toBe(placed.agenda.button(title));
    },
  );

  test('stays open where the page prevents closing', async () => {
    const { dialog, element, press } = await placeDialog();
    element.addEventListener('geflecht-agenda-toggle', (event) => event.preventDefault());
    press('close');
    await element.updateComplete;
    expect(dialog()?.open).toBe(true);
  });

  test('stays above the page where the element is moved within it', async () => {
    const { dialog, frame, press } = await placeDialog();
    const other = document.createElement('main');
    document.body.append(other);
    other.append(frame);
    expect(dialog()?.matches(':modal')).toBe(true);
    press('close');
    await expect.poll(dialog).toBeNull();
  });

  test('is told of by what opens it, which unfolds nothing', async () => {
    const { agenda } = await placeDialog();
    const button = agenda.button(title);
    expect([button?.ariaHasPopup, button?.ariaExpanded]).toEqual(['dialog', null]);
  });

  test('is told of by what opens it where a session has no words of its own, too', async () => {
    const sessions = [buildSession({ id: 'short', title: 'Kurzes' })];
    const results = [buildResult({ sessionId: 'short' })];
    const data = buildDocument({ events: [buildEvent()], sessions, results });
    const { agenda } = await placeAgenda(data, { prepare: (element) => (element.details = 'dialog') });
    await expect.poll(() => agenda.button('Kurzes')?.ariaHasPopup).toBe('dialog');
    expect(agenda.button('Kurzes')?.ariaExpanded).toBeNull();
  });

  test('has no violation', async () => {
    const { element } = await placeDialog();
    const { violations } = await axe.run(element);
    expect(violations).toEqual([]);
  });
});
