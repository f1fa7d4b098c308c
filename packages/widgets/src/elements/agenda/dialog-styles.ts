import { css } from 'lit';

/** Looks of the dialog that shows details. */
export const dialogStyles = css`
  dialog {
    inline-size: min(44rem, 100% - 2rem);
    max-block-size: calc(100% - 2rem);
    padding: 0;
    overflow: auto;
    overscroll-behavior: contain;
    color: inherit;
    background: var(--_ground, Canvas);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  dialog > .details {
    padding: 1rem;
  }
  #shown > [part='heading'] {
    font-size: 1.25em;
  }
  dialog .bar {
    position: sticky;
    inset-block-start: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    padding-block: 0.5rem;
    background: inherit;
  }
  dialog .bar :last-child {
    margin-inline-start: auto;
  }
  @media print {
    dialog {
      position: static;
      max-block-size: none;
    }
    dialog .bar {
      display: none;
    }
  }
`;
