import { buildDocument, buildEvent, buildSession } from '@geflecht/core/testing';
import { afterEach, describe, expect, test } from 'vitest';
import { placeAgenda } from './place-agenda.js';
import { placeOf, returnTo } from './kept-place.js';

afterEach(() => document.body.replaceChildren());

const at = (minutes: number) => new Date(Date.parse('2027-03-06T09:00:00+01:00') + minutes * 60_000).toISOString();
const sessions = Array.from({ length: 30 }, (_, index) =>
  buildSession({
    id: `s${index}`,
    title: `Runde ${index}`,
    abstract: 'Mehr dazu',
    start: at(index * 10),
    end: at(index * 10 + 10),
  }),
);
const programme = (of: typeof sessions) => buildDocument({ events: [buildEvent()], sessions: of });

test('a reader stays at the same session, with focus and height, when others come before it', async () => {
  const { element } = await placeAgenda(programme(sessions), { width: '400px' });
  const root = element.renderRoot as ShadowRoot;
  const button = () => root.querySelector<HTMLElement>('[data-session="s20"] button')!;
  button().focus();
  button().scrollIntoView({ block: 'center' });
  const before = button().getBoundingClientRect().top;
  const place = placeOf(root)!;
  const early = buildSession({ id: 'early', title: 'Frühstück', start: at(-60), end: at(-30) });
  element.data = programme([early, ...sessions]);
  await element.updateComplete;
  returnTo(root, place);
  expect(root.activeElement).toBe(button());
  expect(button().getBoundingClientRect().top).toBeCloseTo(before, 0);
});

describe('a reader whose session is gone', () => {
  test.each([
    ['in the middle', sessions.filter(({ id }) => id !== 's20'), 's21'],
    ['with all that come after it', sessions.slice(0, 20), 's19'],
    ['and nothing of it but one that has no button', [{ ...sessions[3]!, abstract: undefined }], 's3'],
  ])('%s is at the nearest that is left', async (_, left, id) => {
    const { element } = await placeAgenda(programme(sessions), { width: '400px' });
    const root = element.renderRoot as ShadowRoot;
    root.querySelector<HTMLElement>('[data-session="s20"] button')!.focus();
    const place = placeOf(root)!;
    element.data = programme(left);
    await element.updateComplete;
    returnTo(root, place);
    expect(root.activeElement?.closest<HTMLElement>('.entry')?.dataset['session']).toBe(id);
  });
});
