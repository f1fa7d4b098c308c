import { openSqliteStore } from '../store/sqlite/open-sqlite-store.js';
import type { OpenedStore } from '../store/sqlite/open-sqlite-store.js';
import { databaseFile } from './data-folder.js';

/** Opens the store of a data folder for the length of some work. */
export async function withStore<Value>(folder: string, work: (opened: OpenedStore) => Promise<Value>): Promise<Value> {
  const opened = await openSqliteStore({ file: databaseFile(folder) });
  try {
    return await work(opened);
  } finally {
    await opened.store.close();
  }
}
