import { css } from 'lit';

/** Looks of a story: one step at a time, without the number that stands beside its buttons. */
export const storyStyles = css`
  .story {
    padding: var(--_gap);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
  }
  .steps :last-child {
    margin-inline-start: auto;
  }
  .single::slotted(*) {
    margin: 0.75rem 0 0;
    padding: 0;
    list-style: none;
  }
  @media print {
    .steps {
      display: none;
    }
  }
`;
