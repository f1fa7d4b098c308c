import type { LitElement } from 'lit';
import { afterEach, expect, test, vi } from 'vitest';
import { ForeignMedia } from './foreign-media.js';
import type { ShownMedia } from './media-model.js';

const mediaAt = (href: string) => ({ item: { id: 'film' }, href }) as unknown as ShownMedia;

afterEach(() => void vi.unstubAllGlobals());

test('a consent holds for the address it was given to, not for another that takes its place', async () => {
  vi.stubGlobal('CSS', { escape: String });
  const renderRoot = { querySelector: () => null };
  const host = { dispatchEvent: () => true, requestUpdate: () => undefined, renderRoot };
  const foreign = new ForeignMedia(host as unknown as LitElement);
  const [film, other] = [mediaAt('https://filme.example/1.mp4'), mediaAt('https://anderswo.example/1.mp4')];
  await foreign.load(film);
  expect([foreign.isLoaded(film), foreign.isLoaded(other)]).toEqual([true, false]);
});
