import { css } from 'lit';

/** Looks of forms, of what is on its way, and of large questions. */
export const editingStyles = css`
  .edit,
  .together,
  .queue {
    display: grid;
    gap: 0.75rem;
    padding: 1rem;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
  }
  .field {
    display: grid;
    gap: 0.25rem;
  }
  .field :is(input, select, textarea) {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 2.75rem;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: Canvas;
    color: CanvasText;
    font: inherit;
  }
  .error {
    margin: 0;
    font-weight: 600;
  }
  .queue li {
    margin-block-end: 0.5rem;
  }
  .together {
    font-size: clamp(1.25rem, 5vw, 2rem);
  }
  .together [aria-pressed='true'] {
    font-weight: 700;
  }
  .layout:has(.together) :is(.toolbar > :not(.editing), #add, .before > :not(.queue)),
  .layout:has(.together) > :not(header, .stage, .before, [role]) {
    display: none;
  }
  .cell.aim {
    fill: color-mix(in srgb, currentColor 22%, transparent);
  }
  :host([editable]) .actor {
    touch-action: none;
  }
`;
