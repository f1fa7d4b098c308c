import type { CDPSession } from 'playwright';

/** Bytes that the scripts of a page hold, once garbage is gone. */
export async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  // What was only held by what is gone now goes with the second turn.
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}
