import { css } from 'lit';

/** Looks of the table of all with all; names stay in view while it is scrolled. */
export const matrixStyles = css`
  .matrix {
    max-block-size: 80vb;
    overflow: auto;
  }
  .matrix table {
    border-collapse: separate;
    border-spacing: 0;
  }
  .matrix caption {
    padding-block-end: 0.5rem;
    color: var(--_muted);
    font-size: 0.875em;
    text-align: start;
  }
  .matrix :is(th, td) {
    padding: 0;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: center;
  }
  .matrix td {
    min-inline-size: 1.75rem;
    border-inline-end: 1px solid var(--_line);
  }
  .matrix thead {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background: var(--geflecht-paper, Canvas);
  }
  .matrix thead th {
    vertical-align: bottom;
  }
  .matrix thead span {
    max-block-size: 12rem;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    writing-mode: vertical-rl;
    transform: rotate(180deg);
  }
  .matrix tbody th {
    position: sticky;
    inset-inline-start: 0;
    min-inline-size: 12rem;
    background: var(--geflecht-paper, Canvas);
    text-align: start;
  }
  .matrix tbody .name {
    padding-block: 0.25rem;
  }
`;
