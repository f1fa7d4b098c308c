import { css } from 'lit';

/** Looks of the list: where there is room, times stand at its side. */
export const listStyles = css`
  @container (width > 34rem) {
    .items .entry {
      display: grid;
      grid-template-columns: 9.5rem 1fr;
      gap: 0 1rem;
    }
    .items .entry > * {
      grid-column: 2;
    }
    .items .entry > .when {
      grid-area: 1 / 1 / span 9;
    }
    .items .entry[data-track] > .when {
      padding: 0;
      border-inline-start: 0;
      border-inline-end: 0.25rem solid var(--_track, var(--_line));
    }
  }
`;
