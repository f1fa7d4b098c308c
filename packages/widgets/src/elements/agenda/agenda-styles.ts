import { css } from 'lit';

/** Looks of the first picture: a calm list with times at its side. */
export const agendaStyles = css`
  .agenda,
  .day {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
  }
  .agenda {
    gap: 1.75rem;
  }
  [part='heading'],
  p,
  ul,
  ol {
    margin: 0;
    padding: 0;
    font-size: 1em;
  }
  header > [part='heading'] {
    font-size: 1.75em;
    line-height: 1.2;
  }
  .day > [part='heading'] {
    color: var(--_muted);
  }
  .day > [part='heading']:first-child {
    padding-block-end: 0.375rem;
    border-block-end: 2px solid;
    color: inherit;
    font-size: 1.25em;
  }
  .long > .day {
    content-visibility: auto;
    contain-intrinsic-size: auto 48rem;
  }
  [role='list'] {
    list-style: none;
  }
  .muted,
  .what,
  .break > *,
  footer {
    color: var(--_muted);
  }
  .muted,
  .what,
  .notes,
  footer {
    font-size: 0.9375em;
  }
  nav ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .entry {
    display: flex;
    flex-direction: column;
    gap: 0.125rem;
  }
  .entry > .when {
    order: -1;
    font-size: 0.9375em;
  }
  .entry button {
    min-block-size: 1.5rem;
    padding: 0;
    border: 0;
    font-weight: inherit;
    text-align: start;
    text-decoration: underline;
  }
  .entry button::after {
    content: '▾' / '';
    display: inline-block;
    padding-inline: 0.375em;
  }
  .entry button[aria-expanded='true']::after {
    content: '▴' / '';
  }
  .notes strong {
    display: inline-block;
    padding-inline: 0.625em;
    border: 1px solid;
    border-radius: 1em;
    font-weight: 500;
  }
  .parts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 10rem), 1fr));
    gap: 0.375rem 0.75rem;
  }
  .items > li + li {
    margin-block-start: 0.75rem;
    padding-block-start: 0.75rem;
    border-block-start: 1px solid var(--_line);
  }
  @container (inline-size > 34rem) {
    .items .entry {
      display: grid;
      grid-template-columns: 9.5rem 1fr;
      gap: 0 1rem;
    }
    .items .entry > * {
      grid-column: 2;
    }
    .items .entry > .when {
      grid-area: 1 / 1 / span 9;
      font-size: 1em;
    }
  }
  footer {
    padding-block-start: 1rem;
    border-block-start: 1px solid var(--_line);
  }
  img {
    max-block-size: 4rem;
    max-inline-size: 100%;
  }
`;
