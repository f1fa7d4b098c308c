import { css } from 'lit';

/** Looks of the first picture: one calm column, fields as wide as a thumb needs. */
export const signUpStyles = css`
  .content {
    max-inline-size: 40rem;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin-block: 2rem 0.75rem;
    font-size: 1.25em;
    line-height: 1.3;
  }
  #title {
    margin-block-start: 0;
    font-size: 1.5em;
  }
  .field {
    margin-block: 1rem;
  }
  label,
  legend {
    font-weight: 600;
  }
  .field > label {
    display: block;
    margin-block-end: 0.25rem;
  }
  .hint {
    margin-block: 0.25rem;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .field > input,
  textarea,
  select {
    inline-size: 100%;
    min-block-size: 2.75rem;
    padding: 0.5rem 0.75rem;
    border: 1px solid color-mix(in srgb, currentColor 60%, transparent);
    border-radius: var(--_radius);
    background: var(--geflecht-field, Field);
    color: var(--geflecht-field-text, FieldText);
  }
  .field > input[type='number'] {
    max-inline-size: 8rem;
  }
`;
