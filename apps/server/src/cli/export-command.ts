import { createApp } from '../app.js';
import { passingSecret } from '../keys/server-secret.js';
import { writePublicFiles } from '../operations/public-files.js';
import type { Terminal } from './terminal.js';
import { withStore } from './with-store.js';

/** Settings of `export`. */
export interface ExportOptions {
  readonly data: string;
  readonly to: string;
  readonly publicUrl?: string | undefined;
}

/** Writes what everybody may read as files. */
export async function exportPublic({ data, to, publicUrl }: ExportOptions, { out }: Terminal): Promise<void> {
  await withStore(data, async ({ store }) => {
    const app = createApp({ store, secret: passingSecret(), publicUrl });
    const { files, written, removed } = await writePublicFiles(app, to);
    out(JSON.stringify({ files: files.length, written, removed }));
  });
}
