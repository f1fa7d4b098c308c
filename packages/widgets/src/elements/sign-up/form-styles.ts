import { css } from 'lit';

/** Looks of everything below the first fields, of the summary and of the receipt. */
export const formStyles = css`
  .receipt-title > * {
    margin-block-start: 0;
    font-size: 1.5em;
  }
  .funding {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .funding {
    margin-block-start: 2rem;
    padding-block-start: 0.75rem;
    border-block-start: 1px solid var(--_line);
  }
  fieldset {
    margin: 1.25rem 0;
    padding: 0.75rem 1rem 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    min-inline-size: 0;
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
  .motto,
  .places {
    display: block;
    color: var(--_muted);
    font-size: 0.9375em;
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
  .summary {
    border: 3px solid var(--geflecht-error, #b3261e);
  }
  .primary {
    inline-size: 100%;
    margin-block: 1.5rem 0.5rem;
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
    padding: 1.25rem;
    border: 1px solid var(--_line);
    border-inline-start: 6px solid var(--geflecht-success, #2e7d32);
    border-radius: var(--_radius);
  }
  .receipt-title:focus {
    outline: none;
  }
  @media (forced-colors: active) {
    .primary {
      border-color: ButtonText;
    }
  }
  @media print {
    .primary,
    button {
      display: none;
    }
  }
`;
