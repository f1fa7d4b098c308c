import { createApp } from '../app.js';
import { passingSecret } from '../keys/server-secret.js';
import { writePublicFiles } from '../operations/public-files.js';
import type { DatabasePlace } from './database-place.js';
import type { Terminal } from './terminal.js';
import { withStore } from './with-store.js';

/** Settings of `export`. */
export interface ExportOptions extends DatabasePlace {
  readonly to: string;
  readonly publicUrl?: string | undefined;
}

/** Writes what everybody may read as files. */
export async function exportPublic(options: ExportOptions, { out }: Terminal): Promise<void> {
  const { to, publicUrl } = options;
  await withStore(options, async ({ store }) => {
    const app = createApp({ store, secret: passingSecret(), publicUrl });
    const { files, written, removed } = await writePublicFiles(app, to);
    out(JSON.stringify({ files: files.length, written, removed }));
  });
}
