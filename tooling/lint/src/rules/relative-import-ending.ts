import { onModuleReference } from '../imports.ts';
import type { Rule } from '../rule.ts';
import { locate } from '../workspace.ts';

/** Relative imports name the file that exists at run time. */
export const relativeImportEnding: Rule = {
  create(context) {
    if (locate(context.filename)?.packageName === 'tooling-lint') return {};
    return onModuleReference(({ source, node }) => {
      if (!/^\.{1,2}(?:\/|$)/u.test(source) || /\.(?:js|json|css|svg|html)(?:\?\w+)?$/u.test(source)) return;
      context.report({ message: `A relative import carries its ending: "${source}.js".`, node });
    });
  },
};
