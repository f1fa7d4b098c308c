import { onModuleReference } from '../imports.ts';
import type { Rule } from '../rule.ts';
import { isCheckFile, locate } from '../workspace.ts';

const carriers = [
  '@geflecht/core',
  '@geflecht/core/schema',
  '@geflecht/core/testing',
  'zod',
  'zod/mini',
];

/** What runs in the visitor's browser carries no schema library: such entries are imported as types only. */
export const zodFreeRuntime: Rule = {
  create(context) {
    const file = locate(context.filename);
    if (file === undefined || !['sdk', 'widgets'].includes(file.packageName)) return {};
    if (isCheckFile(file.path) || file.path.startsWith('src/testing/') || !file.path.startsWith('src/')) return {};
    return onModuleReference(({ source, isTypeOnly, node }) => {
      if (isTypeOnly || !carriers.includes(source)) return;
      context.report({
        message: `"${source}" carries the schema library: import types only, or a narrower entry.`,
        node,
      });
    });
  },
};
