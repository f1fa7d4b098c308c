import { program } from '@geflecht/tooling-tsup';

const pages = { 'pages/manage': 'src/manage-page/manage.ts', 'pages/manage-parts': 'src/manage-page/manage-parts.ts' };

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
