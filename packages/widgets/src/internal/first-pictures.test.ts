import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { afterFirstPictures, pictureBegins, pictureEnds } from './first-pictures.js';

const agenda = {};
const map = {};

async function isOver(): Promise<boolean> {
  const result = await Promise.race([afterFirstPictures().then(() => true), Promise.resolve(false)]);
  return result;
}

describe('waiting for the first pictures', () => {
  beforeEach(() => vi.useFakeTimers());

  afterEach(() => {
    for (const element of [agenda, map]) pictureEnds(element);
    vi.useRealTimers();
  });

  it('ends when the last picture is there', async () => {
    pictureBegins(agenda);
    pictureBegins(map);
    const proceeded = vi.fn<() => void>();
    const waited = afterFirstPictures().then(proceeded);
    pictureEnds(agenda);
    await Promise.resolve();
    expect(proceeded).not.toHaveBeenCalled();
    pictureEnds(map);
    await waited;
    expect(proceeded).toHaveBeenCalledOnce();
  });

  it('ends after three seconds when a picture does not come', async () => {
    pictureBegins(agenda);
    const waited = afterFirstPictures();
    await vi.advanceTimersByTimeAsync(3_000);
    await expect(waited).resolves.toBeUndefined();
  });

  it('is not needed on a page without pictures under way', async () => {
    await expect(afterFirstPictures()).resolves.toBeUndefined();
    pictureBegins(agenda);
    expect(await isOver()).toBe(false);
  });
});
