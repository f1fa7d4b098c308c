import { css } from 'lit';

/** Looks of what comes after the first picture: views, search, legend, panel, findings, list, emphasis. */
export const guideStyles = css`
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .details,
  .help,
  .count,
  .question {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    align-content: flex-start;
    justify-content: space-between;
  }
  .views {
    display: flex;
    flex-wrap: wrap;
    margin: 0;
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .views label {
    display: flex;
    align-items: center;
    min-block-size: 2.75rem;
    padding-inline: 1rem;
    border-radius: calc(var(--_radius) - 1px);
    cursor: pointer;
    white-space: nowrap;
  }
  .views input {
    position: absolute;
    opacity: 0;
  }
  .views label:has(:checked) {
    background: color-mix(in srgb, currentColor 12%, transparent);
    font-weight: 600;
    box-shadow: inset 0 -3px currentColor;
  }
  .views label:has(:focus-visible) {
    outline: 3px solid var(--geflecht-focus, var(--_accent));
    outline-offset: 2px;
  }
  .search {
    position: relative;
    flex: 0 1 18rem;
  }
  .search input {
    inline-size: 100%;
    min-block-size: 2.75rem;
    padding-inline: 0.75rem;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: transparent;
  }
  .search input::placeholder {
    color: inherit;
    opacity: 0.72;
  }
  .results {
    position: absolute;
    z-index: 1;
    inset-inline: 0;
    margin-block-start: 0.25rem;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: Canvas;
    color: CanvasText;
    overflow: hidden;
  }
  .results button {
    inline-size: 100%;
    border: 0;
    border-radius: 0;
    text-align: start;
  }
  .results button:is(:hover, :focus-visible) {
    outline-offset: -3px;
    background: color-mix(in srgb, currentColor 8%, transparent);
  }
  :is(.panel, .findings, .list) h3,
  .panel h4 {
    font-size: 1.0625em;
  }
  .filter {
    margin: 0;
    padding: 0;
    border: 0;
  }
  .filter legend {
    padding: 0;
    font-weight: 700;
  }
  .aside,
  .before,
  .below,
  .legend {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap);
    align-content: start;
  }
  .aside {
    gap: calc(var(--_gap) * 1.5);
  }
  .filter ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 12rem), 1fr));
    column-gap: 1rem;
  }
  .filter label {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    min-block-size: 2rem;
    cursor: pointer;
  }
  .filter input {
    flex: none;
    inline-size: 1.125rem;
    block-size: 1.125rem;
    margin: 0;
    accent-color: var(--_accent);
  }
  .filter .count {
    flex: none;
    margin-inline-start: auto;
  }
  .count {
    font-weight: 400;
  }
  .swatch {
    flex: none;
    inline-size: 1.125em;
    block-size: 1.125em;
    vertical-align: -0.15em;
  }
  .swatch .mark {
    stroke: none;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem 0.625rem;
    align-items: center;
  }
  select {
    max-inline-size: 100%;
    min-block-size: 2.25rem;
    padding-inline: 0.5rem;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: Canvas;
    color: CanvasText;
    font: inherit;
  }
  [aria-disabled='true'] {
    opacity: 0.45;
  }
  [aria-pressed='true'] {
    background: color-mix(in srgb, currentColor 12%, transparent);
    font-weight: 600;
  }
  summary {
    min-block-size: 2rem;
    font-weight: 700;
    cursor: pointer;
  }
  details legend {
    display: none;
  }
  .way {
    margin: 0;
    padding-inline-start: 1.5rem;
  }
  .sample {
    flex: none;
    inline-size: 2.25rem;
    block-size: 0.625rem;
  }
  .quiet {
    min-block-size: 2rem;
    padding: 0.125rem 0.75rem;
    border-color: var(--_muted);
    font-size: 0.9375em;
  }
  .name {
    display: inline;
    min-block-size: 0;
    padding: 0;
    border: 0;
    border-radius: 2px;
    color: var(--_accent);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .findings li + li {
    margin-block-start: 0.875rem;
  }
  .findings ul,
  .panel .partners {
    margin-block-start: 0.5rem;
  }
  .question {
    display: block;
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .panel {
    padding: var(--_gap);
    border: 1px solid var(--_line);
    border-inline-start: 4px solid currentColor;
    border-radius: var(--_radius);
  }
  .panel > * + * {
    margin-block-start: 0.5rem;
  }
  .panel .close {
    float: inline-end;
    margin-inline-start: 0.5rem;
  }
  .panel h4 {
    margin-block-start: 1rem;
  }
  .partners li + li {
    margin-block-start: 0.375rem;
  }
  .description {
    white-space: pre-line;
  }
  .list {
    display: grid;
    gap: calc(var(--_gap) * 1.75);
  }
  .list h3 {
    padding-block-end: 0.375rem;
    border-block-end: 2px solid var(--_line);
  }
  .entries {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr));
    gap: var(--_gap) calc(var(--_gap) * 2);
    margin-block-start: var(--_gap);
  }
  .entry {
    padding-inline-start: 0.75rem;
    border-inline-start: 3px solid var(--_line);
  }
  .entry[aria-current] {
    border-inline-start-color: currentColor;
    background: var(--_surface);
  }
  .entry > * + * {
    margin-block-start: 0.25rem;
  }
  .tie-count {
    font-size: 0.875em;
    font-weight: 600;
  }
  @container (min-width: 56rem) {
    .layout {
      grid-template-rows: auto auto 1fr;
    }
    .layout:has(> .before) {
      grid-template-rows: auto auto auto 1fr;
    }
    .before {
      grid-column: 1 / -1;
    }
    .aside {
      grid-column: 2;
      grid-row-end: span 2;
    }
    .below {
      grid-column: 1;
    }
    .filter ul {
      grid-template-columns: 1fr;
    }
  }
`;
