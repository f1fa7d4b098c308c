import { afterEach, beforeEach, expect, vi } from 'vitest';

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

// A test that expects a message reads it from the spy and clears it: `vi.mocked(console.warn).mockClear()`.
afterEach(() => {
  const messages = [...vi.mocked(console.warn).mock.calls, ...vi.mocked(console.error).mock.calls];
  vi.restoreAllMocks();
  expect(messages, 'a test must not write to the console').toEqual([]);
});
