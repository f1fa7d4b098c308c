import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { placeAgenda } from './place-agenda.js';
import { conferenceDay, congress, emptyProgramme } from './sample-programmes.js';

afterEach(() => document.body.replaceChildren());

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
