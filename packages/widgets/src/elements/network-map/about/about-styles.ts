import { css } from 'lit';

/** Looks of what is told beyond the map. */
export const aboutStyles = css`
  .facts dt {
    font-weight: 700;
  }
  .facts dd {
    margin: 0 0 0.25rem;
  }
`;
