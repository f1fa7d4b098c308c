import { problemMediaType, problemStatuses } from '@geflecht/core/contract';
import type { Problem, Route, RouteMedia } from '@geflecht/core/contract';
import { routes, validateWith } from '@geflecht/core/schema';
import type { Platform } from '@geflecht/sdk';

/** A fetch, and what it found against the contract so far. */
export interface CheckedFetch {
  readonly fetch: Platform['fetch'];
  readonly findings: readonly string[];
}

function routeOf(url: string, method: string): Route | undefined {
  const { pathname } = new URL(url);
  return routes.find((route) => {
    const pattern = new RegExp(`^${route.path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`);
    return route.method === method && pattern.test(pathname);
  });
}

/** What streams has no end to wait for. */
function bodyOf(media: RouteMedia, response: Response): Promise<unknown> {
  return media === 'application/json' ? response.json() : response.text();
}

async function aboutAnswer(route: Route, response: Response): Promise<readonly string[]> {
  const { media = 'application/json', output, isTagged = false } = route;
  const { issues } =
    media === 'text/event-stream' ? { issues: [] } : validateWith(output, await bodyOf(media, response));
  const [stated] = (response.headers.get('Content-Type') ?? '').split(';');
  return [
    ...(response.status === route.status ? [] : [`answers with status ${response.status}`]),
    ...(stated === media ? [] : [`answers with media type ${stated}`]),
    ...(response.headers.has('ETag') === isTagged ? [] : [`answers ${isTagged ? 'without' : 'with'} a tag`]),
    ...issues.map(({ code, path }) => `answers ${code} at ${path.join('/')}`),
  ];
}

async function aboutRefusal(route: Route, response: Response): Promise<readonly string[]> {
  const { code, status } = (await response.json()) as Problem;
  const isProblem = response.headers.get('Content-Type')?.startsWith(problemMediaType) === true;
  const isStatus = status === response.status && problemStatuses[code] === response.status;
  return [
    ...(isProblem ? [] : ['refuses with another media type']),
    ...(isStatus ? [] : [`refuses with status ${response.status} for ${code}`]),
    ...(route.problems.includes(code) ? [] : [`refuses with ${code}, which its route does not name`]),
  ];
}

/** Lets requests through and holds each against the routes, each answer against its route. */
export function checkedFetch(fetch: Platform['fetch']): CheckedFetch {
  const findings: string[] = [];
  return {
    findings,
    async fetch(url, init) {
      const response = await fetch(url, init);
      const { method = 'GET' } = init;
      if (method === 'OPTIONS' || response.status === 304) return response;
      const route = routeOf(url, method);
      if (route === undefined) findings.push(`${method} ${url} is not in the contract`);
      else {
        const about = await (response.ok ? aboutAnswer : aboutRefusal)(route, response.clone());
        findings.push(...about.map((finding) => `${route.operation} ${finding}`));
      }
      return response;
    },
  };
}
