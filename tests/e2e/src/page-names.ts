import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { workspaceRoot } from '@geflecht/tooling-run/workspace-root';

/** Page of a thousand sessions: every look at it takes as long as many looks at the others. */
const largestPage = 'kongress-gross.html';

function builtPages(): readonly string[] {
  const files = readdirSync(join(workspaceRoot, 'apps/playground/dist'));
  return files.filter((file) => file.endsWith('.html')).toSorted();
}

/** Every built page of the playground, such as `fachtag.html`, but the largest one. */
export function pageNames(): readonly string[] {
  return builtPages().filter((name) => name !== largestPage);
}

const widthsOf = (name: string): readonly number[] => (name === largestPage ? [1280] : [360, 1280]);

/** Every built page of the playground with the widths it is looked at, in CSS pixels; the largest one is seen once. */
export function pagesByWidth(): readonly { readonly name: string; readonly width: number }[] {
  return builtPages().flatMap((name) => widthsOf(name).map((width) => ({ name, width })));
}
