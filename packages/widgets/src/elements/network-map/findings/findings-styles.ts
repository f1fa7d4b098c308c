import { css } from 'lit';

/** Looks of findings, and of what is told of an actor on request. */
export const findingsStyles = css`
  .findings details {
    margin-block-start: 0.75rem;
  }
  .findings details details summary {
    font-weight: 400;
  }
  .findings summary > * {
    display: inline;
  }
  .findings .quiet {
    min-block-size: 1.5rem;
    padding: 0 0.25rem;
    border: 0;
    font-size: 0.875em;
    text-decoration: underline dotted;
    text-underline-offset: 0.2em;
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
