import { css } from 'lit';

/** Looks of a map in use: focus, emphasis, words above, forced colours, print. */
export const liveMapStyles = css`
  .map:focus-visible {
    outline-offset: 4px;
    border-radius: var(--_radius);
  }
  .help {
    display: none;
    margin-block-start: 0.5rem;
  }
  .map:focus-visible ~ .help,
  .map:has(:focus-visible) ~ .help {
    display: block;
  }
  .actor {
    cursor: pointer;
    outline: none;
  }
  .actor[aria-expanded='true'] .halo {
    stroke: currentColor;
    stroke-width: 2.5;
  }
  .actor:focus-visible .halo {
    stroke: var(--geflecht-focus, var(--_accent));
    stroke-width: 3.5;
  }
  [class*='kind-'] .line {
    stroke-width: 2.25;
  }
  .kind-1 .line {
    stroke-dasharray: 9 4;
  }
  .kind-2 .line {
    stroke-dasharray: 2 4;
  }
  .kind-3 .line {
    stroke-dasharray: 9 4 2 4;
  }
  .kind-4 .line {
    stroke-dasharray: 16 5;
  }
  .kind-5 .line {
    stroke-dasharray: 9 4 2 4 2 4;
  }
  .far {
    opacity: 0.22;
  }
  .near .line {
    stroke: currentColor;
  }
  .near .arrow {
    fill: currentColor;
  }
  .kinds {
    font-style: italic;
  }
  .hint {
    pointer-events: none;
  }
  .hint rect {
    stroke: var(--_line-colour);
  }
  @media (forced-colors: active) {
    :host {
      --_line-colour: CanvasText;
    }
    .mark {
      --_mark: CanvasText;
      forced-color-adjust: none;
      stroke: Canvas;
    }
    .sought .mark {
      stroke: CanvasText;
    }
    .cell {
      fill: none;
    }
    .actor[aria-expanded='true'] .mark {
      fill: Highlight;
    }
    .actor:focus-visible .halo {
      stroke: Highlight;
    }
    .far {
      opacity: 0.5;
    }
    .views label:has(:checked) {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    .entry[aria-current] {
      border-inline-start-color: Highlight;
    }
  }
  @media print {
    .toolbar,
    .close,
    .help,
    .hint,
    .kinds,
    .filter input {
      display: none;
    }
    .layout {
      display: block;
    }
    .far {
      opacity: 1;
    }
    .entry {
      break-inside: avoid;
    }
  }
`;
