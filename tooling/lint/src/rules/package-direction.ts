import { onModuleReference, splitSpecifier } from '../imports.ts';
import type { Rule } from '../rule.ts';
import { isConfigFile, locate } from '../workspace.ts';

const published = ['core', 'formats', 'sdk', 'widgets', 'cli', 'server'];
const wide = [...published, 'playground', 'fixtures', 'tooling-run'];

/** Which workspace packages each one may import; a package that is not listed may import none. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  formats: ['core'],
  sdk: ['core'],
  widgets: ['core', 'sdk'],
  cli: ['core', 'formats', 'sdk'],
  server: ['core', 'formats'],
  playground: ['core', 'formats', 'sdk', 'widgets', 'fixtures'],
  fixtures: ['core'],
  benches: [...wide, 'tests-bundle'],
  'tests-e2e': wide,
  'tests-bundle': [...wide, 'tooling-tsup'],
  'tests-contract': wide,
  'tests-consumers': wide,
  'tests-formats': wide,
  'tests-real-data': [...wide, 'tests-formats'],
  'tooling-generator': ['tooling-lint'],
  'tooling-run': ['core', 'formats', 'tooling-generator'],
};

const presets = ['tooling-tsup'];

/** Imports between packages follow one direction; what is not allowed is denied. */
export const packageDirection: Rule = {
  create(context) {
    const file = locate(context.filename);
    if (file === undefined) return {};
    const own = isConfigFile(file.path)
      ? [...(allowed[file.packageName] ?? []), ...presets]
      : allowed[file.packageName];
    return onModuleReference(({ source, node }) => {
      const { name } = splitSpecifier(source);
      if (!name.startsWith('@geflecht/')) return;
      const target = name.replace('@geflecht/', '');
      if (own?.includes(target) === true) return;
      const choice = own === undefined || own.length === 0 ? 'no other package' : own.join(', ');
      context.report({ message: `${file.packageName} must not import ${target}; it may import ${choice}.`, node });
    });
  },
};
