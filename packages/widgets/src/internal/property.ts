import type { PropertyDeclaration, ReactiveElement } from 'lit';

type Decorator = (prototype: ReactiveElement, name: string) => void;

/** Declares a public reactive property; by default its attribute has the same name in lower case. */
export function property(options?: PropertyDeclaration): Decorator {
  return (prototype, name) => (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
}

/** Declares a private reactive property without attribute. */
export function state(): Decorator {
  return property({ state: true, attribute: false });
}
