import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';
import { publicProgramme } from './src/fallback/public-programme.js';
import { withProgrammes } from './src/fallback/with-programmes.js';

const site = fileURLToPath(new URL('site/', import.meta.url));
const seeds = fileURLToPath(new URL('seeds/', import.meta.url));
const pages = readdirSync(site).filter((name) => name.endsWith('.html'));

/** Programmes for readers without scripts stand in the pages themselves, made of the documents the server is filled with. */
const programmes: Plugin = {
  name: 'programmes-without-scripts',
  transformIndexHtml: {
    order: 'post',
    handler: (page) =>
      withProgrammes(page, (name, eventId) =>
        publicProgramme({ json: readFileSync(`${seeds}${name}`, 'utf8'), eventId, at: new Date().toISOString() }),
      ),
  },
};

export default defineConfig({
  root: site,
  appType: 'mpa',
  plugins: [programmes],
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
