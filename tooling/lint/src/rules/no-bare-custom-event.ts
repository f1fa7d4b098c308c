import type { Rule } from '../rule.ts';

/** Events are typed classes derived from `Event`. */
export const noBareCustomEvent: Rule = {
  create(context) {
    return {
      NewExpression(node) {
        if (node.callee.type !== 'Identifier' || node.callee.name !== 'CustomEvent') return;
        context.report({ message: 'Write a class derived from Event in place of a bare CustomEvent.', node });
      },
    };
  },
};
