import { css } from 'lit';

/** Looks of the first picture, whether table or list. */
export const agendaStyles = css`
  .agenda,
  .day,
  .entry {
    display: flex;
    flex-direction: column;
    gap: 1rem;
  }
  .agenda {
    gap: 1.75rem;
  }
  .entry {
    gap: 0.125rem;
    hyphens: auto;
  }
  .tools {
    min-height: 2.75rem;
  }
  :host([hide-header]) header,
  :host([hide-days]) nav,
  :host([hide-tools]) .tools {
    display: none;
  }
  [part='heading'],
  p,
  ul,
  ol {
    margin: 0;
    padding: 0;
    font-size: 1em;
    list-style: none;
  }
  header > [part='heading'] {
    font-size: 1.75em;
    line-height: 1.2;
  }
  .day > :first-child {
    padding-bottom: 0.375rem;
    border-bottom: 2px solid;
    font-size: 1.25em;
  }
  /* Days and parts of days that are out of view wait to be laid out; a guess too low would count more of them as near. */
  .long > .day,
  .long .items {
    content-visibility: auto;
    contain-intrinsic-size: auto 300rem;
  }
  .long .items {
    contain-intrinsic-size: auto 100rem;
  }
  .muted,
  .break > *,
  footer {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  nav ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .when {
    order: -1;
  }
  [data-open] {
    min-height: 1.5rem;
    padding: 0;
    border: 0;
    font-weight: inherit;
    text-align: start;
    text-decoration: underline;
  }
  [data-open]::after {
    content: '▾' / '';
    display: inline-block;
    padding-inline: 0.375em;
  }
  .notes strong {
    padding-inline: 0.625em;
    font-size: 0.875em;
    border-radius: 1em;
    box-shadow: inset 0 0 0 1px;
    font-weight: 500;
  }
  .parts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 10rem), 1fr));
    gap: 0.375rem 0.75rem;
  }
  .items > li + li {
    margin-top: 0.75rem;
    padding-top: 0.75rem;
    border-top: 1px solid var(--_line);
  }
  footer {
    padding-top: 1rem;
    border-top: 1px solid var(--_line);
  }
`;
