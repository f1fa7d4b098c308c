import { css } from 'lit';

/** Looks of taking in files. */
export const importStyles = css`
  .open {
    padding: 0.5rem 0.75rem;
    border: 2px dashed var(--_line);
    border-radius: var(--_radius);
  }
  .import {
    padding: var(--_gap);
    border: 2px solid;
    border-radius: var(--_radius);
  }
  .import > * + * {
    margin-block-start: 0.5rem;
  }
`;
