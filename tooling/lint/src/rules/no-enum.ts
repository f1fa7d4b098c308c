import type { Rule } from '../rule.ts';

/** A frozen list of literals and a union type stand in place of an enum. */
export const noEnum: Rule = {
  create(context) {
    return {
      TSEnumDeclaration(node) {
        context.report({ message: 'Use a constant list of literals and a union type in place of an enum.', node });
      },
    };
  },
};
