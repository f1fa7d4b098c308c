import { setField } from '../records/json-value.js';
import { localName } from './scan-xml.js';
import type { RawAttributes } from './scan-xml.js';

function hasPrefix(attributes: RawAttributes): boolean {
  for (const name in attributes) if (name.includes(':')) return true;
  return false;
}

/** Attributes by their names without prefix, declarations of namespaces left out. */
export function localAttributes(attributes: RawAttributes): RawAttributes {
  if (!hasPrefix(attributes)) return attributes;
  const local: Record<string, string> = {};
  for (const name in attributes) {
    const isNamespace = name === 'xmlns' || name.startsWith('xmlns:');
    if (!isNamespace) setField(local, localName(name), attributes[name]);
  }
  return local;
}
