import { css } from 'lit';

/** Looks of the line of time. */
export const timeStyles = css`
  .time {
    display: grid;
    gap: 0.25rem;
  }
  .time input {
    inline-size: 100%;
    min-block-size: 2rem;
    margin: 0;
    accent-color: var(--_accent);
  }
  .changes {
    display: grid;
    gap: 0.375rem;
    margin-block: 0.5rem;
  }
  .changes :is(section, li > p:first-child) {
    margin-block-start: 0.375rem;
  }
  @media print {
    .time :is(input, .choices, button:not(.name)) {
      display: none;
    }
  }
`;
