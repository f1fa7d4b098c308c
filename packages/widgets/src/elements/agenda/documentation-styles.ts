import { css } from 'lit';

/** Looks of results, media and the documentation. */
export const documentationStyles = css`
  [part='documentation'] > [part='heading'] {
    font-size: 1.25em;
  }
  figure {
    margin: 0;
  }
  .gallery {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 12rem), 1fr));
    gap: 0.75rem;
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
`;
