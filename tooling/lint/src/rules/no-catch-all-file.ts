import { basename } from 'node:path';
import type { Rule } from '../rule.ts';

const catchAll = /^(?:utils?|helpers?|types?|constants?|misc|common|shared|lib)(?:\.test)?\.ts$/u;

/** A file is named after what it defines. */
export const noCatchAllFile: Rule = {
  create(context) {
    return {
      Program(node) {
        const name = basename(context.filename);
        if (catchAll.test(name)) context.report({ message: `"${name}" says nothing: name the subject.`, node });
      },
    };
  },
};
