import { css } from 'lit';

/**
 * Tokens and host reset shared by all elements. Font and colours are the page's own; every token
 * can be set from outside as `--geflecht-*`.
 */
export const baseStyles = css`
  :host {
    --_accent: var(--geflecht-accent, currentColor);
    --_muted: var(--geflecht-muted, color-mix(in srgb, currentColor 72%, transparent));
    --_line: var(--geflecht-line, color-mix(in srgb, currentColor 22%, transparent));
    --_surface: var(--geflecht-surface, color-mix(in srgb, currentColor 5%, transparent));
    --_radius: var(--geflecht-radius, 0.5rem);
    --_gap: var(--geflecht-gap, 1rem);
    display: block;
    color: inherit;
    font: inherit;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .content {
    /* The space above a heading, which the fallback has as well: nothing jumps where the picture takes over. */
    margin-top: 1.245em;
    container-type: inline-size;
    line-height: 1.5;
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
  }
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
  }
  button {
    min-block-size: 2.75rem;
    padding: 0.375rem 0.875rem;
    border: 1px solid;
    border-radius: var(--_radius);
    background: none;
    cursor: pointer;
    unicode-bidi: plaintext;
  }
  :is(p, li, label, legend, h1, h2, h3, h4, h5, h6) {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .visually-hidden:not(:focus-within) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .status {
    padding: var(--_gap);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
`;
