import { DocumentSource } from '../documents/document-source.js';
import type { Clock } from '../platform.js';
import { purge } from '../privacy/purge.js';
import type { DatabasePlace } from './database-place.js';
import type { Terminal } from './terminal.js';
import { withStore } from './with-store.js';

/** Settings of `purge`. */
export interface PurgeCommandOptions extends DatabasePlace {
  readonly dryRun: boolean;
}

/** Erases what is due, or tells what would go; one line per event and group, then the sum. */
export async function purgeData(options: PurgeCommandOptions, { out, err }: Terminal, clock: Clock): Promise<void> {
  const { dryRun: isDryRun, ...place } = options;
  await withStore(place, async ({ store }) => {
    const source = new DocumentSource(store.documents);
    const entries = await purge({ store, source, at: clock.now(), isDryRun });
    for (const entry of entries) out(JSON.stringify(entry));
    err(isDryRun ? `${entries.length} groups are due; nothing was erased.` : `${entries.length} groups were erased.`);
  });
}
