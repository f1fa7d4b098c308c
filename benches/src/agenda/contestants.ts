import type { Answer } from '@geflecht/tests-bundle/static-site';
import { bundlePage } from '../harness/bundle-page.js';
import type { PlainProgramme } from './bench-programme.js';
import { geflechtProgramme } from './bench-programme.js';
import type { PageWatch } from './watch.js';

/** How a programme is shown. */
export type Look = 'list' | 'grid';

/** Somebody who shows a programme in a page. */
export interface Contestant extends Pick<PageWatch, 'host' | 'session' | 'found'> {
  readonly name: string;
  /** What its page needs besides the page itself. */
  readonly files: Readonly<Record<string, Answer>>;
  /** Selector of the field that narrows the programme. */
  readonly field: string;
  page(programme: PlainProgramme): string;
}

/** A contestant that the own figures are compared with. */
export interface RivalSettings {
  readonly name: string;
  /** File of `pages/`. */
  readonly page: string;
  readonly session: string;
  /** Element whose shadow root holds the sessions; default none. */
  readonly host?: string;
  /** Where it says how many sessions are left; default: the others are no longer there. */
  readonly found?: string;
  /** Added to the contestant's own styles. */
  readonly styles?: string;
}

const json = (value: unknown): string => JSON.stringify(value).replaceAll('<', String.raw`\u003c`);

/** A page in German. */
export function pageOf(head: string, body: string): string {
  return `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Bench</title>${head}</head><body>${body}</body></html>`;
}

/** Script tag of the built element. */
export const ownScript = '<script type="module" src="/cdn/agenda.js"></script>';

/** Ours, from the built file for a script tag, with its document in the page. */
export function ourAgenda(look: Look): Contestant {
  return {
    name: 'ours',
    files: {},
    host: 'geflecht-agenda',
    session: '[part~="entry"]',
    found: '.found',
    field: 'geflecht-agenda input[name="words"]',
    page: (programme) =>
      pageOf(
        ownScript,
        `<geflecht-agenda view="${look}"><script type="application/json">${json(geflechtProgramme(programme))}</script></geflecht-agenda>`,
      ),
  };
}

/** A rival with its code bundled, the programme and a field in the page. */
export async function rival(settings: RivalSettings): Promise<Contestant> {
  const { name, page, session, host = '', found = '', styles: extra = '' } = settings;
  const { script, styles: own } = await bundlePage(new URL(`pages/${page}.ts`, import.meta.url));
  const styles = own + extra;
  const path = `/peers/${name.replaceAll(/\W+/gu, '-')}`;
  const link = styles === '' ? '' : `<link rel="stylesheet" href="${path}.css">`;
  return {
    name,
    files: {
      [`${path}.js`]: { type: 'text/javascript', body: script },
      ...(styles !== '' && { [`${path}.css`]: { type: 'text/css', body: styles } }),
    },
    host,
    session,
    found,
    field: '#words',
    page: (programme) =>
      pageOf(
        `${link}<script defer src="${path}.js"></script>`,
        `<input type="search" id="words" aria-label="Suche"><p id="found"></p><div id="stage"></div><script type="application/json" id="programme">${json(programme)}</script>`,
      ),
  };
}
