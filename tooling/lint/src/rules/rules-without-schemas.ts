import { onModuleReference } from '../imports.ts';
import type { Rule } from '../rule.ts';
import { bringsZod, sourceFile, usesZod } from '../schema-modules.ts';
import { isCheckFile, locate } from '../workspace.ts';

/** Where schemas are made: these modules are free to take each other as values. */
const exempt =
  /^src\/(?:schema|document|contract|testing)\/|^src\/audience\/(?:entity|field-group|meta)\.ts$|(?:^|\/)index\.ts$/u;

/** In the core, a module of rules takes schema modules as types only, so that widgets can run rules without schemas. */
export const rulesWithoutSchemas: Rule = {
  create(context) {
    const file = locate(context.filename);
    if (file?.packageName !== 'core' || !file.path.startsWith('src/')) return {};
    if (isCheckFile(file.path) || exempt.test(file.path) || usesZod(context.sourceCode.text)) return {};
    return onModuleReference(({ source, names, isTypeOnly, node }) => {
      if (isTypeOnly || !source.startsWith('.') || !bringsZod(sourceFile(context.filename, source), names)) return;
      context.report({ message: `"${source}" defines schemas; a module of rules imports its types only.`, node });
    });
  },
};
