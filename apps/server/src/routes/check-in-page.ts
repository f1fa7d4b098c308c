import type { AppContext } from '../http/app-env.js';
import { checkInPage as page, checkInPolicy } from '../check-in/check-in-page.js';
import { checkInScript } from '../check-in/page-script.js';
import { checkInStyles } from '../check-in/page-styles.js';
import { checkInWorkerScript } from '../check-in/worker-script.js';
import { wantedLocale } from './export-sign-ups.js';
import type { Operation } from './services.js';

const revalidated = { 'Cache-Control': 'no-cache', 'X-Content-Type-Options': 'nosniff' };

function file(mediaType: string, make: () => string): Operation {
  return (context: AppContext) => {
    // A worker is bound by the policy it came with, and has to fetch what it keeps.
    context.set('policy', "default-src 'none'; connect-src 'self'");
    return context.body(make(), 200, { ...revalidated, 'Content-Type': `${mediaType}; charset=utf-8` });
  };
}

/** The page for the door, and what it is made of; nothing of any event is in it. */
export const checkInFiles = {
  '/check-in': (context) => {
    context.set('policy', checkInPolicy);
    context.header('Cache-Control', 'no-cache');
    return context.html(page(wantedLocale(context)));
  },
  '/check-in.js': file('text/javascript', checkInScript),
  '/check-in.css': file('text/css', () => checkInStyles),
  '/check-in-worker.js': file('text/javascript', checkInWorkerScript),
} as const satisfies Readonly<Record<string, Operation>>;
