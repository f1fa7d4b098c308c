import type { OpenedStore } from '../store/store.js';
import { openDatabase } from './database-place.js';
import type { DatabasePlace } from './database-place.js';

/** A command gives others more time than a visitor would, in milliseconds. */
const busyTimeout = 30_000;

/** Opens the store of a command for the length of some work. */
export async function withStore<Value>(
  place: DatabasePlace,
  work: (opened: OpenedStore) => Promise<Value>,
): Promise<Value> {
  const opened = await openDatabase(place, busyTimeout);
  try {
    return await work(opened);
  } finally {
    await opened.store.close();
  }
}
