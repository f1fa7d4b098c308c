import { css } from 'lit';

/** Looks of the tools, of what they do to the programme, and of the boxes, rows and columns that they share with details. */
export const toolsStyles = css`
  [hidden] {
    display: none !important;
  }
  :host([hide-tools]) .needed {
    display: block;
  }
  .folded {
    visibility: collapse;
  }
  td:has(> [hidden]) {
    border-color: transparent;
    background: none;
  }
  .panel,
  .details,
  .details section,
  .rich,
  .card,
  .pickers,
  .gallery,
  .cards {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
  }
  .details section,
  .rich,
  .card {
    gap: 0.5rem;
  }
  .pickers,
  .gallery,
  .cards {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 12rem), 1fr));
  }
  .cards {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
  }
  .panel,
  .card,
  dialog {
    padding: 0.75rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .bar,
  .acts,
  .logos,
  .now > p {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
  }
  .bar {
    flex-wrap: nowrap;
  }
  .bar input {
    flex: 1;
    min-inline-size: 0;
    max-inline-size: 24rem;
  }
  input[type='search'],
  select {
    min-block-size: 2.75rem;
    padding: 0.375rem 0.75rem;
    border: 1px solid;
    border-radius: var(--_radius);
    background: var(--_ground);
  }
  select {
    display: block;
    inline-size: 100%;
  }
  .panel,
  .found:not(:empty) {
    margin-block-start: 0.75rem;
  }
  .tick {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    min-block-size: 1.5rem;
  }
  .tick input {
    inline-size: 1.25rem;
    block-size: 1.25rem;
  }
  .acts button {
    min-block-size: 2.25rem;
    padding: 0.125rem 0.75rem;
  }
  .label,
  .role {
    color: var(--_muted);
  }
  [aria-pressed='true'] {
    background: var(--_surface);
    box-shadow: inset 0 0 0 1px;
    font-weight: 600;
  }
  .entry .acts button {
    border: 1px solid var(--_line);
    text-decoration: none;
  }
  .entry .acts button::after {
    content: none;
  }
  /* What stands in there belongs to the whole agenda, whose end the line sticks to. */
  .after {
    display: contents;
  }
  .now {
    position: sticky;
    z-index: 4;
    inset-block-end: 0;
    padding: 0.5rem 0.75rem;
    border: 1px solid;
    border-radius: var(--_radius);
    background: var(--_ground);
  }
  .now > p {
    gap: 0.25rem 1rem;
    padding-block: 0.125rem;
  }
  .items > .leading {
    margin-top: 0;
    padding-top: 0;
    border-top: 0;
  }
  .running > .when {
    font-weight: 600;
    text-decoration: underline;
  }
  @media print {
    .tools,
    .now,
    .acts {
      display: none;
    }
  }
`;
