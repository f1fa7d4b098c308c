import { css } from 'lit';

/** Looks of everything below the first fields, of the summary and of the receipt. */
export const formStyles = css`
  form:not([data-at='contact']) > :is(.field, h1, h2, h3, h4, h5, h6),
  form:is([data-at='full'], [data-at='closed'], [data-at='overloaded'], [data-at='kept']) > :not(.screen),
  [hidden] {
    display: none;
  }
  progress {
    position: absolute;
    inline-size: 100%;
    max-inline-size: inherit;
    block-size: 0.375rem;
    accent-color: var(--_accent);
  }
  form {
    max-inline-size: inherit;
  }
  .content {
    position: relative;
  }
  .step > :is(h4, h5, h6) {
    font-size: 1.0625em;
  }
  dl {
    margin-block: 0.5rem;
  }
  dd {
    margin: 0 0 0.5rem;
  }
  .moves {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    align-items: center;
    margin-block: 1.5rem 0.75rem;
  }
  :is(.receipt-title, .own-title) > * {
    margin-block-start: 0;
    font-size: 1.5em;
  }
  .funding {
    margin-block-start: 2rem;
    padding-block-start: 0.75rem;
    border-block-start: 1px solid var(--_line);
  }
  fieldset,
  .needs {
    margin: 1.25rem 0;
    padding: 0.75rem 1rem 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    min-inline-size: 0;
  }
  .alone {
    margin: 0;
    padding: 0;
    border: 0;
  }
  fieldset fieldset {
    background: var(--_surface);
  }
  .option {
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: start;
    gap: 0.75rem;
    padding-block: 0.375rem;
  }
  .option label {
    font-weight: inherit;
    padding-block: 0.125rem;
  }
  .option input {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    margin: 0;
    accent-color: var(--_accent);
  }
  .option input:disabled + label {
    color: var(--_muted);
  }
  dt,
  .motto,
  .places {
    display: block;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  dt,
  dd,
  .motto,
  .places {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .motto {
    font-style: italic;
  }
  .error {
    margin-block: 0.375rem 0;
    padding-inline-start: 0.75rem;
    border-inline-start: 4px solid var(--geflecht-error, #b3261e);
    font-weight: 600;
  }
  [aria-invalid='true'] {
    outline: 2px solid var(--geflecht-error, #b3261e);
  }
  .summary,
  .screen {
    margin-block-start: 1.25rem;
  }
  :is(.person, .alone, li) > button {
    margin-block: 0.75rem 0.25rem;
  }
  .summary {
    border: 3px solid var(--geflecht-error, #b3261e);
  }
  .primary {
    flex: 1 0 12rem;
    border-color: var(--_accent);
    background: var(--geflecht-accent, ButtonFace);
    color: var(--geflecht-accent-text, ButtonText);
    font-weight: 700;
  }
  .primary[aria-disabled='true'] {
    opacity: 0.7;
    cursor: progress;
  }
  .ways {
    margin-block-start: 2rem;
    padding: 0.5rem 1rem;
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .receipt {
    border-inline-start: 6px solid var(--geflecht-success, #2e7d32);
  }
  :is(h1, h2, h3, h4, h5, h6, .receipt-title, .screen-title, .own-title, .opened, .said):focus {
    outline: none;
  }
  .screen {
    border-inline-start: 6px solid var(--_accent);
  }
  .screen-title > * {
    margin-block-start: 0;
  }
  @media (forced-colors: active) {
    .primary {
      border-color: ButtonText;
    }
  }
  @media print {
    button {
      display: none;
    }
  }
`;
