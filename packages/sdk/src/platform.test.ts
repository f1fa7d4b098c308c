import { afterEach, describe, expect, it, vi } from 'vitest';
import { systemPlatform } from './platform.js';

afterEach(() => vi.unstubAllGlobals());

describe('the system platform', () => {
  it('makes ids that differ', () => {
    const ids = new Set(Array.from({ length: 100 }, () => systemPlatform.randomId()));
    expect(ids.size).toBe(100);
  });

  it('makes ids on a page that is no secure context', () => {
    vi.stubGlobal('crypto', { getRandomValues: (bytes: Uint8Array) => bytes.fill(10) });
    expect(systemPlatform.randomId()).toBe('0a'.repeat(16));
  });

  it('calls a timer back once its time has come, unless it was called off', () => {
    vi.useFakeTimers();
    const [kept, dropped] = [vi.fn<() => void>(), vi.fn<() => void>()];
    systemPlatform.startTimer(kept, 100);
    systemPlatform.startTimer(dropped, 100)();
    vi.advanceTimersByTime(100);
    vi.useRealTimers();
    expect([kept.mock.calls.length, dropped.mock.calls.length]).toEqual([1, 0]);
  });

  it('asks the fetch that is there when it asks', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('here')));
    const response = await systemPlatform.fetch('https://verein.example/', { method: 'GET' });
    expect(await response.text()).toBe('here');
  });

  it('draws chances from 0 up to but not including 1', () => {
    const chance = systemPlatform.random();
    expect(chance >= 0 && chance < 1).toBe(true);
  });

  it('tells the time of the machine', () => {
    vi.useFakeTimers({ now: Date.parse('2027-03-06T10:00:00Z') });
    const now = systemPlatform.now();
    vi.useRealTimers();
    expect(now).toBe(Date.parse('2027-03-06T10:00:00Z'));
  });
});
