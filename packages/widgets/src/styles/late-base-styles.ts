import { css } from 'lit';

/** What all elements add to {@link baseStyles} once their first picture is painted. */
export const lateBaseStyles = css`
  a {
    color: var(--_accent);
  }
  :focus-visible {
    outline: 3px solid var(--geflecht-focus, var(--_accent));
    outline-offset: 2px;
  }
  @media (forced-colors: active) {
    :host {
      --_line: CanvasText;
      --_muted: CanvasText;
      --_surface: Canvas;
    }
    button[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
