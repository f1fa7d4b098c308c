/** A rule's positive answer. */
export interface Success<Value> {
  readonly ok: true;
  readonly value: Value;
}

/** A rule's refusal: a stable code and what it is about. */
export interface Refusal<Code extends string> {
  readonly ok: false;
  readonly code: Code;
  readonly about?: Readonly<Record<string, unknown>>;
}

/** Answer of a domain rule; the caller has to look at `ok` before using it. */
export type Result<Value, Code extends string = string> = Success<Value> | Refusal<Code>;

/** Wraps a rule's answer. */
export function succeed<Value>(value: Value): Success<Value> {
  return { ok: true, value };
}

/** Builds a refusal with its code and what it is about. */
export function refuse<Code extends string>(code: Code, about?: Readonly<Record<string, unknown>>): Refusal<Code> {
  return about === undefined ? { ok: false, code } : { ok: false, code, about };
}
