import { css } from 'lit';

/** Looks of the enlargement; one finger goes on scrolling the page. */
export const zoomStyles = css`
  .map {
    touch-action: pan-x pan-y;
  }
  .zoomed {
    cursor: grab;
  }
  .zoom {
    display: flex;
    gap: 0.25rem;
  }
  .zoom button {
    min-inline-size: 2.75rem;
  }
`;
