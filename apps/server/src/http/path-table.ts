import { routes } from '@geflecht/core/schema';
import type { AppContext } from './app-env.js';
import type { PathAccess } from './cors.js';
import { ownPaths } from './own-paths.js';
import { problemResponse } from './problem.js';

/** Tells what can be done at a path. */
export interface PathTable {
  /** Undefined where there is nothing. */
  readonly accessOf: (path: string) => PathAccess | undefined;
}

interface Offer {
  readonly path: string;
  readonly method: 'GET' | 'POST';
  readonly isPublic: boolean;
}

function matcher(template: string): RegExp {
  return new RegExp(`^${template.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`);
}

function offers(): readonly Offer[] {
  return [
    ...Object.entries(ownPaths).map(
      ([path, access]) => ({ path, method: 'GET', isPublic: access === 'public' }) as const,
    ),
    ...routes.map(({ path, method, access }) => ({ path, method, isPublic: access === 'public' })),
  ];
}

/** A path that can be read can also be asked for its head. */
function withHead(methods: readonly string[]): readonly string[] {
  return methods.includes('GET') ? [...methods, 'HEAD'] : methods;
}

/** Looks paths up in the contract's route table; what is public and only read is open to any origin. */
export function pathTable(): PathTable {
  const all = [...Map.groupBy(offers(), ({ path }) => path)].map(([path, these]) => ({
    shape: matcher(path),
    methods: withHead(these.map(({ method }) => method)),
    openMethods: withHead(these.filter((each) => each.isPublic && each.method === 'GET').map(({ method }) => method)),
  }));
  return { accessOf: (path) => all.find(({ shape }) => shape.test(path)) };
}

/** Answers where no route matches: another method would, or nothing is there. */
export function answerUnmatched(table: PathTable): (context: AppContext) => Response {
  return (context) => {
    const access = table.accessOf(context.req.path);
    if (access === undefined) return problemResponse('not-found');
    return problemResponse('method-not-allowed', { headers: { Allow: access.methods.join(', ') } });
  };
}
