import type { Rule } from './rule.ts';
import { adapterAtTheRoot } from './rules/adapter-at-the-root.ts';
import { declaredImport } from './rules/declared-import.ts';
import { defineInDefineModule } from './rules/define-in-define-module.ts';
import { documentedExport } from './rules/documented-export.ts';
import { hashPrivate } from './rules/hash-private.ts';
import { modelWithoutLit } from './rules/model-without-lit.ts';
import { noBareCustomEvent } from './rules/no-bare-custom-event.ts';
import { noBareError } from './rules/no-bare-error.ts';
import { noCatchAllFile } from './rules/no-catch-all-file.ts';
import { noEnum } from './rules/no-enum.ts';
import { noExportAll } from './rules/no-export-all.ts';
import { noOwnClock } from './rules/no-own-clock.ts';
import { ownSourceOnly } from './rules/own-source-only.ts';
import { packageDirection } from './rules/package-direction.ts';
import { reasonedSuppression } from './rules/reasoned-suppression.ts';
import { relativeImportEnding } from './rules/relative-import-ending.ts';
import { rulesWithoutSchemas } from './rules/rules-without-schemas.ts';
import { safeMarkup } from './rules/safe-markup.ts';
import { zodFreeRuntime } from './rules/zod-free-runtime.ts';

const rules: Readonly<Record<string, Rule>> = {
  'adapter-at-the-root': adapterAtTheRoot,
  'declared-import': declaredImport,
  'define-in-define-module': defineInDefineModule,
  'documented-export': documentedExport,
  'hash-private': hashPrivate,
  'model-without-lit': modelWithoutLit,
  'no-bare-custom-event': noBareCustomEvent,
  'no-bare-error': noBareError,
  'no-catch-all-file': noCatchAllFile,
  'no-enum': noEnum,
  'no-export-all': noExportAll,
  'no-own-clock': noOwnClock,
  'own-source-only': ownSourceOnly,
  'package-direction': packageDirection,
  'reasoned-suppression': reasonedSuppression,
  'relative-import-ending': relativeImportEnding,
  'rules-without-schemas': rulesWithoutSchemas,
  'safe-markup': safeMarkup,
  'zod-free-runtime': zodFreeRuntime,
};

// oxlint-disable-next-line import/no-default-export -- the linter loads a plugin by its default export
export default { meta: { name: 'geflecht' }, rules };
