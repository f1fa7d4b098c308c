import { css } from 'lit';

/** Looks of handing on and taking in files, and of paper. */
export const exportStyles = css`
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
    .export {
      display: none;
    }
    .printed {
      display: table;
    }
    .printed tr {
      break-inside: avoid;
    }
  }
`;
