import { setTimeout as pause } from 'node:timers/promises';

/** How long and how often something is asked for, in milliseconds. */
export interface WaitOptions {
  /** Default 20,000. */
  readonly timeout?: number;
  /** Default 50. */
  readonly interval?: number;
}

/** Asks until the answer is yes or the time is over; says which. */
export async function waitUntil(
  ask: () => Promise<boolean>,
  { timeout = 20_000, interval = 50 }: WaitOptions = {},
): Promise<boolean> {
  const end = performance.now() + timeout;
  while (performance.now() < end) {
    if (await ask()) return true;
    await pause(interval);
  }
  return false;
}

/** Whether an address answers a plain GET with success. */
export async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url);
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}
