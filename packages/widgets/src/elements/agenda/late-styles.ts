import { css } from 'lit';

/** Looks that the first picture does without: headers that stay in view, colours of tracks, hovering, print. */
export const lateStyles = css`
  .day {
    scroll-margin-block-start: var(--geflecht-sticky-top, 0px);
  }
  .when,
  th {
    font-variant-numeric: tabular-nums;
  }
  td .when {
    color: var(--_muted);
  }
  .day > [part='heading']:not(:first-child) {
    color: var(--_muted);
  }
  [data-open][aria-expanded='true']::after {
    content: '▴' / '';
  }
  [data-open] {
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
    text-decoration-color: color-mix(in srgb, currentColor 45%, transparent);
  }
  [data-open]:hover {
    text-decoration-color: currentColor;
  }
  .cancelled > [part='heading'],
  .cancelled [data-open]:not(:hover) {
    text-decoration: line-through;
  }
  [data-track] > .when {
    padding-inline-start: 0.5rem;
    border-inline-start: 0.25rem solid var(--_track, var(--_line));
  }
  th {
    position: sticky;
    z-index: 1;
    inset-block-start: var(--geflecht-sticky-top, 0px);
    background: var(--_ground);
  }
  thead th {
    z-index: 2;
    box-shadow: 0 0 0 0.25rem var(--_ground);
  }
  th:first-child {
    inset-inline-start: 0;
  }
  /* What stays in view must not cover what has the focus. */
  .scroller {
    scroll-padding-inline-start: 7.25rem;
  }
  :is(a, button) {
    scroll-margin-block: calc(var(--geflecht-sticky-top, 0px) + 4rem) 11rem;
  }
  .now {
    max-block-size: 11rem;
    overflow: auto;
  }
  .now span {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  @media (height < 30rem) {
    thead th,
    .agenda .now {
      position: static;
    }
  }
  tbody th {
    inset-block-start: auto;
  }
  thead th:first-child {
    z-index: 3;
  }
  .logos img {
    max-block-size: 4rem;
  }
  @media print {
    .long > .day,
    .long .items,
    .long td > .entry {
      content-visibility: visible;
    }
    .scroller {
      overflow: visible;
      font-size: 0.8em;
    }
    col:not(.times) {
      width: auto;
    }
    th {
      position: static;
    }
    nav {
      display: none;
    }
    .entry,
    tr {
      break-inside: avoid;
    }
  }
`;
