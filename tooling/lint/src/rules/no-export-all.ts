import type { Rule } from '../rule.ts';

/** An index is an explicit list of names. */
export const noExportAll: Rule = {
  create(context) {
    return {
      ExportAllDeclaration(node) {
        context.report({
          message: 'List the names: `export *` publishes whatever the other file happens to export.',
          node,
        });
      },
    };
  },
};
