import { program } from '@geflecht/tooling-tsup';

const pages = Object.fromEntries(
  ['manage', 'manage-mail', 'manage-parts', 'manage-questions', 'manage-substitute'].map((name) => [
    `pages/${name}`,
    `src/manage-page/${name}.ts`,
  ]),
);

export default [
  ...program({ entries: { index: 'src/index.ts', main: 'src/main.ts' } }),
  // Scripts of pages: each file as the browser asks for it.
  ...program({ entries: pages }).map((options) => ({
    ...options,
    platform: 'browser' as const,
    bundle: false,
    clean: false,
  })),
];
