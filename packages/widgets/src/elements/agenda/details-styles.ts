import { css } from 'lit';

/** Looks of a session's details, of the dialog that may show them, of media and of the documentation. */
export const detailsStyles = css`
  .details {
    padding-block: 0.5rem;
    color: var(--geflecht-text, inherit);
  }
  .details ul,
  .details ol {
    padding-inline-start: 1.25em;
  }
  .details ul {
    list-style: disc;
  }
  .details blockquote {
    margin: 0;
    padding-inline-start: 0.75rem;
    border-inline-start: 2px solid var(--_line);
  }
  .details .motto {
    font-style: italic;
  }
  .details .cards {
    padding: 0;
    list-style: none;
  }
  img {
    max-inline-size: 100%;
    block-size: auto;
  }
  [part='person'] img {
    float: inline-end;
    max-block-size: 6rem;
  }
  .card {
    align-content: start;
  }
  #shown > [part='heading'],
  [part='documentation'] > [part='heading'] {
    font-size: 1.25em;
  }
  figure {
    margin: 0;
  }
  .gallery :is(img, video, audio, iframe) {
    inline-size: 100%;
  }
  .gallery :is(video, iframe) {
    aspect-ratio: 16 / 9;
    border: 0;
  }
  summary {
    list-style: none;
    cursor: zoom-in;
  }
  [open] > summary {
    cursor: zoom-out;
  }
  figure:is(:has([open]), [part='video'], [part='audio']) {
    grid-column: 1 / -1;
  }
  dialog {
    inline-size: min(44rem, 100% - 2rem);
    max-block-size: calc(100% - 2rem);
    padding: 0;
    overflow: auto;
    overscroll-behavior: contain;
    color: inherit;
    background: var(--_ground, Canvas);
  }
  dialog > .details {
    padding: 1rem;
  }
  dialog .bar {
    position: sticky;
    inset-block-start: 0;
    flex-wrap: wrap;
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
