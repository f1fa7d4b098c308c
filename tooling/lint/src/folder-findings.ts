import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from './workspace.ts';

const elementFiles = [
  'index.ts',
  '*-model.ts',
  '*-element.ts',
  '*-define.ts',
  '*-styles.ts',
  '*-events.ts',
  '*-harness.ts',
  '*.stories.ts',
  '*-model.test.ts',
  '*-element.browser.test.ts',
];

const adapterFiles = ['index.ts', 'backend.ts', 'options.ts', 'source.ts', 'conformance.test.ts'];

const longestPort = 120;

const foldersIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true }).flatMap((each) => (each.isDirectory() ? [each.name] : []))
    : [];

const filesIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
    : [];

const sourcesOf = (folder: string, ending: string): string =>
  filesIn(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');

function elementFindings(root: string): readonly string[] {
  const elements = join(root, 'packages/widgets/src/elements');
  return foldersIn(elements).flatMap((name) => {
    const folder = join(elements, name);
    const missing = elementFiles
      .map((file) => file.replace('*', name))
      .filter((file) => !existsSync(join(folder, file)));
    const isAccessible = /axe|ariaSnapshot|AriaSnapshot|AXTree/u.test(sourcesOf(folder, '.browser.test.ts'));
    return [
      ...missing.map((file) => `element ${name}: ${file} is missing`),
      ...(isAccessible
        ? []
        : [`element ${name}: no browser test looks at accessibility (axe or the accessibility tree)`]),
    ];
  });
}

function adapterFindings(root: string): readonly string[] {
  const adapters = join(root, 'packages/sdk/src/adapters');
  return foldersIn(adapters).flatMap((name) => {
    const folder = join(adapters, name);
    const conforms = /describeBackend\(/u.test(sourcesOf(folder, 'conformance.test.ts'));
    return [
      ...adapterFiles
        .filter((file) => !existsSync(join(folder, file)))
        .map((file) => `adapter ${name}: ${file} is missing`),
      ...(conforms ? [] : [`adapter ${name}: no test calls the conformance suite`]),
    ];
  });
}

function formatFindings(root: string): readonly string[] {
  const { exports = {} } = JSON.parse(readFileSync(join(root, 'packages/formats/package.json'), 'utf8')) as Manifest;
  const names = Object.keys(exports).map((entry) => entry.replace('./', ''));
  return names
    .filter((name) => foldersIn(join(root, 'packages/formats/src')).includes(name))
    .filter((name) => sourcesOf(join(root, 'packages/formats/src', name), '.test.ts') === '')
    .map((name) => `format ${name}: no test lies beside it`);
}

function controllerFindings(root: string): readonly string[] {
  const names = filesIn(join(root, 'packages/widgets/src/controllers'));
  return names
    .filter((name) => !name.endsWith('.test.ts') && !name.endsWith('index.ts'))
    .filter(
      (name) => !names.some((other) => other.endsWith('.test.ts') && other.startsWith(name.replace(/\.ts$/u, '.'))),
    )
    .map((name) => `controller ${name}: no test lies beside it`);
}

function portFindings(root: string): readonly string[] {
  const port = join(root, 'packages/sdk/src/port');
  return filesIn(port)
    .filter((name) => readFileSync(join(port, name), 'utf8').trimEnd().split('\n').length > longestPort)
    .map((name) => `port ${name}: longer than ${longestPort} lines`);
}

function entryFindings(root: string): readonly string[] {
  const expected: readonly (readonly [string, readonly string[]])[] = [
    ['packages/sdk', foldersIn(join(root, 'packages/sdk/src/adapters')).map((name) => `./adapters/${name}`)],
    [
      'packages/widgets',
      foldersIn(join(root, 'packages/widgets/src/elements')).flatMap((name) => [`./${name}`, `./${name}/define`]),
    ],
  ];
  return expected.flatMap(([folder, entries]) => {
    const { exports = {} } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Manifest;
    return entries
      .filter((entry) => !(entry in exports))
      .map((entry) => `${folder}: "${entry}" is not among its exports`);
  });
}

/** Compares folders with what the style guide asks of them; each finding is one line. */
export function folderFindings(root: string): readonly string[] {
  const checks = [elementFindings, adapterFindings, formatFindings, controllerFindings, portFindings, entryFindings];
  return checks.flatMap((check) => check(root));
}
