import type { Rule } from '../rule.ts';

const message = 'Use a #private member; the keyword `private` hides nothing at run time.';

/** State is private for real; only decorated members, which cannot be, use the keyword. */
export const hashPrivate: Rule = {
  create(context) {
    return {
      PropertyDefinition(node) {
        if (node.accessibility === 'private' && node.decorators.length === 0)
          context.report({ message, node: node.key });
      },
      MethodDefinition(node) {
        if (node.kind === 'constructor') return;
        if (node.accessibility === 'private' && node.decorators.length === 0)
          context.report({ message, node: node.key });
      },
    };
  },
};
