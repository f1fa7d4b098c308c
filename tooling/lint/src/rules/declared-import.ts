import { isBuiltin } from 'node:module';
import { onModuleReference, splitSpecifier } from '../imports.ts';
import type { Rule } from '../rule.ts';
import type { Manifest } from '../workspace.ts';
import { isCheckFile, isConfigFile, locate } from '../workspace.ts';

const isDeclared = (manifest: Manifest, name: string, isDevelopment: boolean): boolean =>
  name in (manifest.dependencies ?? {}) ||
  name in (manifest.peerDependencies ?? {}) ||
  name in (manifest.optionalDependencies ?? {}) ||
  (isDevelopment && name in (manifest.devDependencies ?? {}));

const carriesTypes = (manifest: Manifest, name: string): boolean =>
  [name, `@types/${name}`].some((each) => each in (manifest.devDependencies ?? {}));

/** A package imports what its manifest names, and development tools only where nothing is published. */
export const declaredImport: Rule = {
  create(context) {
    const file = locate(context.filename);
    if (file === undefined) return {};
    const isDevelopment = isCheckFile(file.path) || isConfigFile(file.path) || !file.path.startsWith('src/');
    return onModuleReference(({ source, isTypeOnly, node }) => {
      const { name } = splitSpecifier(source);
      if (source.startsWith('.') || source.startsWith('/') || source.startsWith('virtual:') || isBuiltin(source))
        return;
      if (name === file.manifest.name || isDeclared(file.manifest, name, isDevelopment)) return;
      if (isTypeOnly && carriesTypes(file.manifest, name)) return;
      context.report({ message: `The manifest of ${file.packageName} does not name ${name} as a dependency.`, node });
    });
  },
};
