import { onModuleReference } from '../imports.ts';
import type { Rule } from '../rule.ts';
import { bringsZod } from '../schema-modules.ts';
import { entrySource, isCheckFile, locate } from '../workspace.ts';

/** The memory adapter decides like a server, so it checks requests against the schemas; no page loads it. */
const exempt = /^src\/(?:testing|adapters\/memory)\//u;

/** What runs in the visitor's browser carries no schema library: names that bring it along are taken as types only. */
export const zodFreeRuntime: Rule = {
  create(context) {
    const file = locate(context.filename);
    if (file === undefined || !['sdk', 'widgets'].includes(file.packageName)) return {};
    if (isCheckFile(file.path) || exempt.test(file.path) || !file.path.startsWith('src/')) return {};
    return onModuleReference(({ source, names, isTypeOnly, node }) => {
      if (isTypeOnly) return;
      const entry = entrySource(file, source);
      const isCarried = /^zod(?:\/|$)/u.test(source) || (entry !== undefined && bringsZod(entry, names));
      if (!isCarried) return;
      context.report({ message: `"${source}" brings the schema library along here: import its types only.`, node });
    });
  },
};
