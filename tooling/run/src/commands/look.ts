import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildWorkspaces } from '../build-workspaces.js';
import { CommandError, runMain } from '../command-error.js';
import { ensureChromium } from '../ensure-chromium.js';
import { importFiles } from '../import-files.js';
import { playgroundPages } from '../playground-pages.js';
import { startStack } from '../stack.js';
import { startStorySite, storyIds } from '../story-site.js';
import { takePictures } from '../take-pictures.js';
import { workspaceRoot } from '../workspace-root.js';

const pictures = join(workspaceRoot, '.look');
const usage = `Usage: npm run look -- TARGET… [--import FILE]…
TARGET is part of a story id, "playground" or "playground/PAGE"; imported files are shown by "playground/imported".`;

const isPage = (word: string): boolean => /^playground(?:\/|$)/u.test(word);

async function lookAtStories(words: readonly string[]): Promise<readonly string[]> {
  await buildWorkspaces('storybook:build', ['@geflecht/widgets']);
  const ids = words.flatMap((word) => {
    const found = storyIds(word);
    if (found.length === 0) throw new CommandError('usage', `No story id contains "${word}".`);
    return found;
  });
  const site = await startStorySite();
  try {
    return await takePictures(
      ids.map((id) => site.target(id)),
      pictures,
    );
  } finally {
    await site.stop();
  }
}

async function lookAtPlayground(words: readonly string[], imports: readonly string[]): Promise<readonly string[]> {
  await buildWorkspaces();
  const data = await mkdtemp(join(tmpdir(), 'geflecht-look-'));
  const imported = join(data, 'imported');
  await importFiles(imports, imported);
  const stack = await startStack({ data: join(data, 'server'), imported });
  try {
    return await takePictures(
      words.flatMap((word) => playgroundPages(word, stack.site.url)),
      pictures,
    );
  } finally {
    await stack.stop();
    await rm(data, { recursive: true, force: true });
  }
}

await runMain(async () => {
  const { values, positionals: words } = parseArgs({
    allowPositionals: true,
    options: { import: { type: 'string', multiple: true, default: [] } },
  });
  const base = process.env.INIT_CWD ?? process.cwd();
  if (words.length === 0) throw new CommandError('usage', usage);
  await ensureChromium();
  const pages = words.filter(isPage);
  const stories = words.filter((word) => !isPage(word));
  const taken = [
    ...(pages.length > 0
      ? await lookAtPlayground(
          pages,
          values.import.map((path) => resolve(base, path)),
        )
      : []),
    ...(stories.length > 0 ? await lookAtStories(stories) : []),
  ];
  for (const path of taken) process.stdout.write(`${path}\n`);
});
