import type { Rule } from '../rule.ts';

const message = 'Only a *-define.ts module registers an element.';

/** The class file never registers its element; a define module does. */
export const defineInDefineModule: Rule = {
  create(context) {
    if (context.filename.endsWith('-define.ts')) return {};
    return {
      MemberExpression(node) {
        if (node.property.type !== 'Identifier' || node.property.name !== 'define') return;
        const registry = context.sourceCode.getText(node.object);
        if (/(?:^|\.)customElements$/u.test(registry)) context.report({ message, node });
      },
      Decorator(node) {
        if (/^@customElement\b/u.test(context.sourceCode.getText(node))) context.report({ message, node });
      },
    };
  },
};
