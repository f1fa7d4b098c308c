// Stands in for Lit's module of this name: every browser that runs our scripts adopts style sheets, so the ways around
// it, and what `css` has to say about wrong expressions, are left out.

export class CSSResult {
  constructor(cssText) {
    this.cssText = cssText;
  }

  get styleSheet() {
    if (!this.sheet) (this.sheet = new CSSStyleSheet()).replaceSync(this.cssText);
    return this.sheet;
  }

  toString() {
    return this.cssText;
  }
}

export const supportsAdoptingStyleSheets = true;

export const unsafeCSS = (text) => new CSSResult(text);

export const css = (texts, ...values) => unsafeCSS(String.raw({ raw: texts }, ...values));

export const getCompatibleStyle = (style) => style;

export const adoptStyles = (root, styles) => {
  root.adoptedStyleSheets = styles.map((style) => style.styleSheet ?? style);
};
