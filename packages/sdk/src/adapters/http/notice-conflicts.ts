import type { Problem } from '@geflecht/core/contract';
import { SdkError } from '../../errors/index.js';
import type { Platform } from '../../platform.js';

type Untrusted<Shape> = { readonly [Field in keyof Shape]?: unknown };

const codes = ['revision-conflict', 'transition-refused'] as const;
const conflict = 409;

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The same machine, whose answers are looked through for refusals that only changes of what was read can meet. */
export function noticingConflicts(platform: Platform, operation: string): Platform {
  return {
    ...platform,
    async fetch(url, init) {
      const response = await platform.fetch(url, init);
      if (response.status !== conflict) return response;
      const problem = Object(
        await response
          .clone()
          .json()
          .catch(() => undefined),
      ) as Untrusted<Problem>;
      const code = codes.find((each) => each === problem.code);
      if (code === undefined) return response;
      throw new SdkError({
        code,
        operation,
        finding: 'refused',
        status: conflict,
        issues: listOf(problem.issues) as SdkError['issues'],
        conflicts: listOf(problem.conflicts) as SdkError['conflicts'],
      });
    },
  };
}
