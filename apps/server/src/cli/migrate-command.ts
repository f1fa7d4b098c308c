import type { DatabasePlace } from './database-place.js';
import type { Terminal } from './terminal.js';
import { withStore } from './with-store.js';

/** Brings a database up to date and names the steps taken. */
export async function migrateData(place: DatabasePlace, { out }: Terminal): Promise<void> {
  await withStore(place, ({ migrated }) => {
    out(JSON.stringify({ migrated }));
    return Promise.resolve();
  });
}
