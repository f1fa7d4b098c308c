import { css } from 'lit';

/** Looks of findings, and of what is told of an actor on request. */
export const findingsStyles = css`
  .findings details details summary {
    font-weight: 400;
  }
  .findings summary > * {
    display: inline;
  }
  .findings .quiet {
    margin-inline-start: 0.25rem;
  }
  .findings p + p,
  .asked li + li {
    margin-block-start: 0.375rem;
  }
  @media print {
    .findings .quiet {
      display: none;
    }
  }
`;
