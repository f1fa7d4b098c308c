import { css } from 'lit';

/** Looks of what the first picture needs, beyond those all elements share; the guide brings the rest. */
export const networkMapStyles = css`
  :host {
    --_line-colour: color-mix(in srgb, currentColor 48%, transparent);
  }
  .layout {
    display: grid;
    gap: calc(var(--_gap) * 1.25);
    grid-template-columns: minmax(0, 1fr);
  }
  :is(h1, h2, h3, h4, h5, h6) {
    margin: 0;
    font: inherit;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  header > slot > * {
    font-size: 1.375em;
  }
  p {
    margin: 0;
  }
  #overview,
  .details {
    color: var(--_muted);
  }
  .toolbar {
    min-block-size: 7.5rem;
    padding-block-start: 1rem;
  }
  .map {
    display: block;
    inline-size: 100%;
    block-size: auto;
    fill: currentColor;
    direction: ltr;
  }
  .map text {
    text-anchor: middle;
    unicode-bidi: plaintext;
  }
  .colour-0 {
    --_mark: var(--geflecht-sector-0, oklch(0.6 0.16 25));
  }
  .colour-1 {
    --_mark: var(--geflecht-sector-1, oklch(0.6 0.13 155));
  }
  .colour-2 {
    --_mark: var(--geflecht-sector-2, oklch(0.58 0.15 255));
  }
  .colour-3 {
    --_mark: var(--geflecht-sector-3, oklch(0.62 0.13 70));
  }
  .colour-4 {
    --_mark: var(--geflecht-sector-4, oklch(0.58 0.17 320));
  }
  .colour-5 {
    --_mark: var(--geflecht-sector-5, oklch(0.6 0.1 200));
  }
  .colour-6 {
    --_mark: var(--geflecht-sector-6, oklch(0.6 0.13 115));
  }
  .colour-7 {
    --_mark: var(--geflecht-sector-7, oklch(0.58 0.16 285));
  }
  .colour-8 {
    --_mark: var(--geflecht-sector-none, color-mix(in srgb, currentColor 60%, transparent));
  }
  .mark {
    fill: var(--_mark);
    stroke-width: 2;
    vector-effect: non-scaling-stroke;
  }
  .network .mark {
    fill: none;
    stroke: currentColor;
    stroke-width: 4;
  }
  .sought .mark {
    fill: none;
    stroke: var(--_mark);
    stroke-dasharray: 3 2;
  }
  .target {
    fill: transparent;
  }
  .halo,
  .line,
  .ring,
  .spoke,
  .guide {
    fill: none;
  }
  .labels,
  .kinds,
  .ring-labels {
    paint-order: stroke;
    stroke-width: 4.5;
    stroke-linejoin: round;
    pointer-events: none;
  }
  .line {
    stroke: var(--_line-colour);
    stroke-width: 1.25;
    stroke-linecap: round;
  }
  .arrow {
    fill: var(--_line-colour);
  }
  .workingRelation .line {
    stroke-width: 2;
  }
  .cooperation .line {
    stroke-width: 3;
  }
  .partnership .line {
    stroke-width: 4.5;
  }
  .wished .line {
    stroke-width: 2;
    stroke-dasharray: 0.5 5;
  }
  .dormant .line {
    stroke-dasharray: 7 6;
  }
  .crowded .tie:not(.near) .line {
    stroke: color-mix(in srgb, currentColor 16%, transparent);
    stroke-width: 0.75;
  }
  .crowded .mark {
    stroke-width: 1;
  }
  .cell {
    fill: color-mix(in srgb, currentColor 5%, transparent);
  }
  .cell.empty {
    fill: none;
  }
  .ring,
  .spoke {
    stroke: var(--_line);
  }
  .ring-labels text,
  .wedge-label {
    fill: var(--_muted);
    font-size: 0.9em;
  }
  .ring-labels text {
    dominant-baseline: central;
  }
  .wedge-label {
    font-weight: 600;
  }
  @container (min-width: 34rem) {
    .toolbar {
      min-block-size: 3.875rem;
    }
  }
  @container (min-width: 56rem) {
    .layout {
      grid-template-columns: minmax(0, 1fr) 18rem;
      column-gap: 2.5rem;
    }
    header {
      grid-column: 1 / -1;
    }
    .stage {
      grid-column: 1;
    }
  }
`;
