import type { Look, RivalSettings } from './contestants.js';

/** Who shows programmes besides us. */
export interface Rivals {
  /** Calendars that people put into their pages; ours is compared with the best of them. */
  readonly peers: readonly RivalSettings[];
  /** Written by hand for this one thing. */
  readonly limits: readonly RivalSettings[];
}

/** Names of what is written by hand, as the aims name them. */
export const limitNames = {
  list: { plain: 'HTML list', visibility: 'HTML list, content-visibility', lit: 'bare Lit element' },
  grid: { plain: 'HTML room grid', visibility: 'HTML room grid, content-visibility' },
} as const;

const found = '#found';
const out = '.out{visibility:hidden}';

/**
 * Who shows programmes besides us, by look. Of the calendars only event-calendar knows rooms without a licence to buy; the
 * widgets of pretalx and Gancio are not to be had from npm.
 */
export const rivals: Readonly<Record<Look, Rivals>> = {
  list: {
    limits: [
      { name: limitNames.list.plain, page: 'html-list', session: '.session', found },
      {
        name: limitNames.list.visibility,
        page: 'html-list',
        session: '.session',
        found,
        styles: '.session{content-visibility:auto;contain-intrinsic-size:auto 6rem}',
      },
      { name: limitNames.list.lit, page: 'lit-list', session: '.session', host: 'bench-list', found },
    ],
    peers: [
      { name: 'FullCalendar 6 list', page: 'full-calendar-list', session: '.fc-list-event' },
      { name: 'FullCalendar 7 list', page: 'full-calendar-7-list', session: '.session' },
      { name: 'event-calendar list', page: 'event-calendar-list', session: '.ec-event' },
      { name: 'Schedule-X list', page: 'schedule-x-list', session: '.sx__list-event' },
    ],
  },
  grid: {
    limits: [
      { name: limitNames.grid.plain, page: 'html-grid', session: '.session', found, styles: out },
      {
        name: limitNames.grid.visibility,
        page: 'html-grid',
        session: '.session',
        found,
        styles: `${out}section{content-visibility:auto;contain-intrinsic-size:auto 90rem}`,
      },
    ],
    peers: [
      { name: 'FullCalendar 6 time grid without rooms', page: 'full-calendar-grid', session: '.fc-timegrid-event' },
      { name: 'FullCalendar 7 time grid without rooms', page: 'full-calendar-7-grid', session: '.session' },
      { name: 'event-calendar room grid', page: 'event-calendar-grid', session: '.ec-event' },
      {
        name: 'Schedule-X week without rooms',
        page: 'schedule-x-week',
        session: '.sx__time-grid-event',
        styles: '.sx-vanilla-calendar-wrapper,.sx__calendar-wrapper{height:50rem}',
      },
    ],
  },
};
