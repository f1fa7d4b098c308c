import { css } from 'lit';

/** Looks of the empty form on paper; on the screen it does not show. */
export const paperStyles = css`
  .paper {
    display: none;
    font-size: 11pt;
    line-height: 1.4;
  }
  @media print {
    .paper {
      display: block;
    }
    .paper p {
      margin-block: 0.2em;
    }
    .paper .block {
      margin-block: 0.8em;
      break-inside: avoid;
    }
    .paper .line {
      display: flex;
      gap: 0.5em;
      padding-block-start: 0.7em;
    }
    .paper .line::after {
      content: '';
      flex: 1 1 6em;
      border-block-end: 1px solid;
    }
    .paper .box {
      padding-inline-start: 1.6em;
      text-indent: -1.6em;
    }
    .paper .box::before {
      content: '';
      display: inline-block;
      inline-size: 0.8em;
      block-size: 0.8em;
      margin-inline-end: 0.6em;
      border: 1px solid;
    }
  }
`;
