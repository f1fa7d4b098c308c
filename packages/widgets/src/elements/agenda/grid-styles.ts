import { css } from 'lit';

/** Looks of the table. */
export const gridStyles = css`
  .scroller {
    position: relative;
    overflow: auto clip;
  }
  table {
    width: 100%;
    table-layout: fixed;
    border-spacing: 0.25rem;
  }
  col {
    width: 10rem;
  }
  .times {
    width: 6.5rem;
  }
  th,
  td {
    padding: 0.5rem;
    text-align: start;
    vertical-align: top;
  }
  thead th {
    border-bottom: 2px solid;
  }
  tbody th {
    font-weight: normal;
  }
  td[rowspan] {
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .long td > .entry {
    content-visibility: auto;
    contain-intrinsic-size: auto 9rem;
  }
  td:has(> .break) {
    border: 1px dashed var(--_line);
    background: none;
  }
`;
