import { dirname, relative, resolve } from 'node:path';
import { onModuleReference, splitSpecifier } from '../imports.ts';
import type { Rule } from '../rule.ts';
import { locate } from '../workspace.ts';

/** Nobody reaches into another package's folder, whether by a relative path or past its entry points. */
export const ownSourceOnly: Rule = {
  create(context) {
    const file = locate(context.filename);
    if (file === undefined) return {};
    return onModuleReference(({ source, node }) => {
      const { name, entry } = splitSpecifier(source);
      const leaves =
        source.startsWith('.') && relative(file.root, resolve(dirname(context.filename), source)).startsWith('..');
      const digs = name.startsWith('@geflecht/') && /^\.\/(?:src|dist|bin)(?:\/|$)/u.test(entry);
      if (!leaves && !digs) return;
      context.report({ message: `"${source}" reaches into another package; import one of its entry points.`, node });
    });
  },
};
