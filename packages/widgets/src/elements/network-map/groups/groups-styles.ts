import { css } from 'lit';

/** Looks of groups: outlines that differ by dashes as well as by colour. */
export const groupsStyles = css`
  .outline {
    fill: color-mix(in srgb, var(--_mark, currentColor) 8%, transparent);
    stroke: var(--_mark, var(--_line-colour));
    stroke-width: 2;
  }
  .group-labels {
    font-weight: 600;
  }
  .group-choice {
    display: grid;
    gap: 0.375rem;
  }
  .groups > ul {
    display: grid;
    gap: 0.75rem;
    margin-block-start: 0.5rem;
  }
  .groups .sample {
    vertical-align: middle;
  }
  @media (forced-colors: active) {
    .outline {
      fill: none;
      stroke: CanvasText;
    }
  }
  @media print {
    .group-choice label {
      display: none;
    }
    .groups [aria-pressed] {
      border: 0;
      padding: 0;
    }
  }
`;
