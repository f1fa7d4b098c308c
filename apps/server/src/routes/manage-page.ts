import { managePage, managePolicy, manageScript } from '../manage/manage-page.js';
import { manageStyles } from '../manage/page-styles.js';
import type { AppContext } from '../http/app-env.js';
import type { Operation } from './services.js';

const revalidated = { 'Cache-Control': 'no-cache', 'X-Content-Type-Options': 'nosniff' };

function file(mediaType: string, make: () => string): Operation {
  return (context) => context.body(make(), 200, { ...revalidated, 'Content-Type': `${mediaType}; charset=utf-8` });
}

/** German for readers whose browser asks for it before English, or for neither. */
function languageOf(context: AppContext): 'de' | 'en' {
  const [first] = (context.req.header('Accept-Language') ?? '').toLowerCase().match(/\b(de|en)\b/) ?? [];
  return first === 'en' ? 'en' : 'de';
}

/** The page on which a party manages its sign-up without the association's own, and what it is made of. */
export const manageFiles = {
  '/manage': (context) => {
    context.set('policy', managePolicy);
    context.header('Cache-Control', 'no-cache');
    context.header('Vary', 'Accept-Language', { append: true });
    return context.html(managePage(languageOf(context)));
  },
  '/manage.js': file('text/javascript', () => manageScript('manage')),
  '/manage-mail.js': file('text/javascript', () => manageScript('manage-mail')),
  '/manage-parts.js': file('text/javascript', () => manageScript('manage-parts')),
  '/manage-substitute.js': file('text/javascript', () => manageScript('manage-substitute')),
  '/manage-questions.js': file('text/javascript', () => manageScript('manage-questions')),
  '/manage.css': file('text/css', () => manageStyles),
} as const satisfies Readonly<Record<string, Operation>>;
