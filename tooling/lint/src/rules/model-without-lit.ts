import { onModuleReference, splitSpecifier } from '../imports.ts';
import type { Rule } from '../rule.ts';

/** What to show is decided by pure functions: a model module imports neither Lit nor an element. */
export const modelWithoutLit: Rule = {
  create(context) {
    if (!context.filename.endsWith('-model.ts')) return {};
    return onModuleReference(({ source, node }) => {
      const { name } = splitSpecifier(source);
      const draws = name === 'lit' || name.startsWith('@lit/') || name.startsWith('lit-');
      const isFace = /-(?:element|define|styles|harness)\.js$/u.test(source);
      if (!draws && !isFace) return;
      context.report({
        message: `A model decides what to show and draws nothing: it must not import "${source}".`,
        node,
      });
    });
  },
};
