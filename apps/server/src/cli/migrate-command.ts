import type { Terminal } from './terminal.js';
import { withStore } from './with-store.js';

/** Brings the database of a data folder up to date and names the steps taken. */
export async function migrateData({ data }: { readonly data: string }, { out }: Terminal): Promise<void> {
  await withStore(data, ({ migrated }) => {
    out(JSON.stringify({ migrated }));
    return Promise.resolve();
  });
}
