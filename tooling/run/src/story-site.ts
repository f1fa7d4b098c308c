import { readFileSync } from 'node:fs';
import { preview } from 'vite';
import { freePort, loopback } from './free-port.js';
import type { PictureTarget } from './take-pictures.js';
import { workspaceRoot } from './workspace-root.js';

const folder = `${workspaceRoot}packages/widgets`;

interface StoryIndex {
  readonly entries: Readonly<Record<string, { readonly id: string; readonly type: string }>>;
}

/** Ids of the built stories that contain a text, whatever its hyphens: `agenda`, `network-map--rings`. */
export function storyIds(text: string): readonly string[] {
  const index = JSON.parse(readFileSync(`${folder}/storybook-static/index.json`, 'utf8')) as StoryIndex;
  const stories = Object.values(index.entries).filter(({ type }) => type === 'story');
  return stories.map(({ id }) => id).filter((id) => id.replaceAll('-', '').includes(text.replaceAll('-', '')));
}

/** The built Storybook while it is served. */
export interface StorySite {
  target(id: string): PictureTarget;
  stop(): Promise<void>;
}

/** Serves the built Storybook from the loopback address. */
export async function startStorySite(): Promise<StorySite> {
  const port = await freePort(6106);
  const server = await preview({
    root: folder,
    configFile: false,
    logLevel: 'error',
    appType: 'mpa',
    build: { outDir: 'storybook-static' },
    preview: { host: loopback, port, strictPort: true, open: false },
  });
  const url = (id: string): string => `http://${loopback}:${String(port)}/iframe.html?id=${id}&viewMode=story`;
  return { target: (id) => ({ name: id, url: url(id) }), stop: () => server.close() };
}
