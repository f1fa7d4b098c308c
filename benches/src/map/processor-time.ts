import type { CDPSession } from 'playwright';

/** Milliseconds of processor that all processes of a browser have taken so far; those that are gone do not count. */
export async function processorTime(session: CDPSession): Promise<number> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1_000, 0);
}
