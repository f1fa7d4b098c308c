import type { Rule } from '../rule.ts';

const sinks = ['innerHTML', 'outerHTML', 'srcdoc'];
const directives = ['unsafeHTML', 'unsafeSVG', 'unsafeCSS', 'unsafeStatic'];

/** Text from outside is never markup, and a template carries no inline style that a strict policy would refuse. */
export const safeMarkup: Rule = {
  create(context) {
    return {
      TaggedTemplateExpression(node) {
        if (!/^(?:html|svg)$/u.test(context.sourceCode.getText(node.tag))) return;
        if (!node.quasi.quasis.some(({ value }) => /\sstyle=(?!$)/u.test(value.raw))) return;
        context.report({ message: 'Use a class, a part or styleMap in place of an inline style.', node: node.quasi });
      },
      AssignmentExpression({ left }) {
        if (left.type !== 'MemberExpression' || left.property.type !== 'Identifier') return;
        if (sinks.includes(left.property.name))
          context.report({ message: 'Text is never markup.', node: left.property });
      },
      ImportSpecifier(node) {
        if (node.imported.type !== 'Identifier' || !directives.includes(node.imported.name)) return;
        context.report({ message: `${node.imported.name} turns text into markup or style.`, node });
      },
      CallExpression({ callee }) {
        if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return;
        if (callee.property.name !== 'insertAdjacentHTML') return;
        context.report({ message: 'Text is never markup.', node: callee.property });
      },
    };
  },
};
