import type { Rule } from '../rule.ts';

const bare = ['Error', 'TypeError', 'RangeError', 'SyntaxError', 'ReferenceError', 'AggregateError', 'DOMException'];

/** Every error that is thrown is one of ours: with a name, a code and its context. */
export const noBareError: Rule = {
  create(context) {
    return {
      ThrowStatement({ argument }) {
        if (argument.type !== 'NewExpression' && argument.type !== 'CallExpression') return;
        if (argument.callee.type !== 'Identifier' || !bare.includes(argument.callee.name)) return;
        context.report({
          message: `Throw one of our typed errors in place of a bare ${argument.callee.name}.`,
          node: argument,
        });
      },
    };
  },
};
