import type { ReactiveElement } from 'lit';

/** What may be said about a property; the files for pages leave the rest out of Lit. */
export interface PropertyOptions {
  /** Name of its attribute, `false` for none; default: the property's own name in lower case. */
  readonly attribute?: string | false;
  /** What the attribute is read as; default: text. */
  readonly type?: typeof Boolean | typeof Number;
}

type Decorator = (prototype: ReactiveElement, name: string) => void;

/** Declares a public reactive property. */
export function property(options?: PropertyOptions): Decorator {
  return (prototype, name) => (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
}

/** Declares a private reactive property without attribute. */
export function state(): Decorator {
  return property({ attribute: false });
}
