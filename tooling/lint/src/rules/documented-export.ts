import type { Rule } from '../rule.ts';

/** Every export says in a sentence what it is for; declarations without a blank line between them share one comment. */
export const documentedExport: Rule = {
  create(context) {
    let groupEnd = -1;
    return {
      ExportNamedDeclaration(node) {
        if (node.declaration === null) return;
        const last = context.sourceCode.getCommentsBefore(node).at(-1);
        const isDocumented = last?.type === 'Block' && last.value.startsWith('*');
        const isInGroup = node.loc.start.line === groupEnd + 1;
        if (isDocumented || isInGroup) groupEnd = node.loc.end.line;
        else
          context.report({
            message: 'An export needs a JSDoc comment: one sentence of purpose.',
            node: node.declaration,
          });
      },
    };
  },
};
