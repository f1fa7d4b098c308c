import { css } from 'lit';

/** Looks of a session's details, adopted with the first that are opened. */
export const detailsStyles = css`
  .details {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
    padding-block: 0.5rem;
    color: var(--geflecht-text, inherit);
  }
  .details section,
  .rich {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
  }
  .details ul,
  .details ol {
    padding-inline-start: 1.25em;
  }
  .details ul {
    list-style: disc;
  }
  .details blockquote {
    margin: 0;
    padding-inline-start: 0.75rem;
    border-inline-start: 2px solid var(--_line);
  }
  .details .motto {
    font-style: italic;
  }
  .details .label,
  .details .role {
    color: var(--_muted);
  }
  .details .cards {
    list-style: none;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
    gap: 0.75rem;
    padding: 0;
  }
  .details img {
    max-inline-size: 100%;
    block-size: auto;
  }
  [part='person'] img {
    float: inline-end;
    max-block-size: 6rem;
  }
  .card {
    display: grid;
    align-content: start;
    gap: 0.375rem;
    padding: 0.75rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
`;
