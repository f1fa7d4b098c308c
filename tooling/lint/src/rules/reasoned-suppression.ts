import type { Rule } from '../rule.ts';

const suppression = /^\s*(?:oxlint|eslint)-disable|^\s*@ts-expect-error/u;

/** A suppression is reviewed like code: it names its reason after `--`. */
export const reasonedSuppression: Rule = {
  create(context) {
    return {
      Program() {
        for (const comment of context.sourceCode.getAllComments()) {
          if (!suppression.test(comment.value) || / -- \S/u.test(comment.value)) continue;
          context.report({ message: 'A suppression names its reason after " -- ".', node: comment });
        }
      },
    };
  },
};
