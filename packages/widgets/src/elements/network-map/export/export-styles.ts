import { css } from 'lit';

/** Looks of handing on and taking in files, and of paper. */
export const exportStyles = css`
  .export[open] {
    flex-basis: 100%;
  }
  .export summary {
    min-block-size: 2.75rem;
    padding: 0.625rem 0;
  }
  .files {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block-start: 0.5rem;
  }
  .printed {
    display: none;
    inline-size: 100%;
    border-collapse: collapse;
    break-before: page;
  }
  .printed :is(th, td) {
    padding: 0.25rem 0.5rem;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  @media print {
    .map {
      max-block-size: 90vh;
    }
    .printed {
      display: table;
    }
    .printed tr {
      break-inside: avoid;
    }
  }
`;
