import { onModuleReference } from '../imports.ts';
import type { Rule } from '../rule.ts';
import { isCheckFile, locate } from '../workspace.ts';

/** Widgets know the port only; adapters are handed to them by tests, stories and the composition root `src/cdn`. */
export const adapterAtTheRoot: Rule = {
  create(context) {
    const file = locate(context.filename);
    if (file?.packageName !== 'widgets' || isCheckFile(file.path) || file.path.startsWith('src/cdn/')) return {};
    return onModuleReference(({ source, node }) => {
      if (!source.startsWith('@geflecht/sdk/adapters/')) return;
      context.report({
        message: `A widget must not choose an adapter; only tests, stories and src/cdn import "${source}".`,
        node,
      });
    });
  },
};
