import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const site = fileURLToPath(new URL('site/', import.meta.url));
const pages = readdirSync(site).filter((name) => name.endsWith('.html'));

export default defineConfig({
  root: site,
  appType: 'mpa',
  publicDir: fileURLToPath(new URL('public/', import.meta.url)),
  // The thread that reads files loads each format by itself, too.
  worker: { format: 'es' },
  build: {
    outDir: fileURLToPath(new URL('dist/', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    // The pages promise to need nothing but files of their own web space, not even data in addresses.
    assetsInlineLimit: 0,
    rolldownOptions: { input: pages.map((name) => `${site}${name}`) },
  },
});
