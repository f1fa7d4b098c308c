/** A heading as key of an object kept with the origin: the one that would change what the object is gets another. */
export function restKey(heading: string): string {
  return heading === '__proto__' ? '_proto_' : heading;
}
