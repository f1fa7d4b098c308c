import type { Answer } from '@geflecht/tests-bundle/static-site';
import type { PlainProgramme } from './bench-programme.js';
import { geflechtProgramme } from './bench-programme.js';
import { bundlePage } from './bundle-page.js';

/** How a programme is shown. */
export type Look = 'list' | 'grid';

/** Somebody who shows a programme in a page. */
export interface Contestant {
  readonly name: string;
  /** What its page needs besides the page itself. */
  readonly files: Readonly<Record<string, Answer>>;
  /** Element whose shadow root holds the sessions; empty where they stand in the page. */
  readonly host: string;
  /** What each session is, once it is drawn. */
  readonly session: string;
  page(programme: PlainProgramme): string;
}

/** A contestant that the own figures are compared with. */
export interface PeerSettings {
  readonly name: string;
  /** File of `pages/`. */
  readonly page: string;
  readonly session: string;
  /** Added to the contestant's own styles. */
  readonly styles?: string;
}

const json = (value: unknown): string => JSON.stringify(value).replaceAll('<', String.raw`\u003c`);

function pageOf(head: string, body: string): string {
  return `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Bench</title>${head}</head><body>${body}</body></html>`;
}

/** Ours, from the built file for a script tag, with its document in the page. */
export function ourAgenda(look: Look): Contestant {
  return {
    name: 'ours',
    files: {},
    host: 'geflecht-agenda',
    session: '[part~="entry"]',
    page: (programme) =>
      pageOf(
        '<script type="module" src="/cdn/agenda.js"></script>',
        `<geflecht-agenda view="${look}"><script type="application/json">${json(geflechtProgramme(programme))}</script></geflecht-agenda>`,
      ),
  };
}

/** A peer with its code bundled and the programme in the page. */
export async function peer({ name, page, session, styles: extra = '' }: PeerSettings): Promise<Contestant> {
  const { script, styles: own } = await bundlePage(page);
  const styles = own + extra;
  const path = `/peers/${name.replaceAll(/\W+/gu, '-')}`;
  const link = styles === '' ? '' : `<link rel="stylesheet" href="${path}.css">`;
  return {
    name,
    files: {
      [`${path}.js`]: { type: 'text/javascript', body: script },
      ...(styles !== '' && { [`${path}.css`]: { type: 'text/css', body: styles } }),
    },
    host: '',
    session,
    page: (programme) =>
      pageOf(
        `${link}<script defer src="${path}.js"></script>`,
        `<div id="stage"></div><script type="application/json" id="programme">${json(programme)}</script>`,
      ),
  };
}
