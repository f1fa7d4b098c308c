import type { Look, PeerSettings } from './contestants.js';

/** A peer and how ours is meant to stand to it. */
export interface AimedPeer extends PeerSettings {
  /** Aims for painting, by number of sessions. */
  readonly paint: Readonly<Partial<Record<'12' | '200' | '2000', string>>>;
  /** Aim for bytes. */
  readonly bytes?: string;
}

const toPeer = { '12': '<=0.5', '200': '<=0.5', '2000': '<=0.34' } as const;
const toLimit = { '12': '<=1.3', '200': '<=1.15', '2000': '<=1.25' } as const;

/** Who shows programmes besides us: two calendars, and HTML written by hand for this one thing, which is the limit. */
export const peers: Readonly<Record<Look, readonly AimedPeer[]>> = {
  list: [
    { name: 'HTML list', page: 'html-list', session: '.session', paint: {} },
    {
      name: 'HTML list, content-visibility',
      page: 'html-list',
      session: '.session',
      styles: '.session{content-visibility:auto;contain-intrinsic-size:auto 6rem}',
      paint: toLimit,
    },
    {
      name: 'FullCalendar 6 list',
      page: 'full-calendar-list',
      session: '.fc-list-event',
      paint: toPeer,
    },
    {
      name: 'event-calendar list',
      page: 'event-calendar-list',
      session: '.ec-event',
      paint: toPeer,
      bytes: '<=0.33',
    },
  ],
  grid: [
    { name: 'HTML room grid', page: 'html-grid', session: '.session', paint: {} },
    {
      name: 'HTML room grid, content-visibility',
      page: 'html-grid',
      session: '.session',
      styles: 'section{content-visibility:auto;contain-intrinsic-size:auto 90rem}',
      paint: { '2000': '<=1.25' },
    },
    {
      name: 'FullCalendar 6 time grid without rooms',
      page: 'full-calendar-grid',
      session: '.fc-timegrid-event',
      paint: { '2000': '<=0.22' },
    },
    {
      name: 'event-calendar room grid',
      page: 'event-calendar-grid',
      session: '.ec-event',
      paint: { '2000': '<=0.22' },
      bytes: '<=0.33',
    },
  ],
};
