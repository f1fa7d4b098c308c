import type { Rule } from '../rule.ts';

const forbidden =
  /^(?:globalThis\.)?(?:Date\.now|performance\.now|Math\.random|crypto\.randomUUID|crypto\.getRandomValues|Temporal\.Now)$/u;

/** Rules are pure: time and chance are handed in. */
export const noOwnClock: Rule = {
  create(context) {
    return {
      MemberExpression(node) {
        const text = context.sourceCode.getText(node);
        if (forbidden.test(text))
          context.report({ message: `Hand in the clock or the seed in place of ${text}.`, node });
      },
      NewExpression(node) {
        if (node.callee.type !== 'Identifier' || node.callee.name !== 'Date' || node.arguments.length > 0) return;
        context.report({ message: 'Hand in the clock: `new Date()` reads that of the machine.', node });
      },
    };
  },
};
