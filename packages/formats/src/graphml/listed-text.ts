const longestList = 100_000;

function isScalar(value: unknown): boolean {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

/** A text that is a list of plain values in JSON, as list; GraphML has no lists of its own. Every other value stays. */
export function listedValue(value: unknown): unknown {
  const mayBeList = typeof value === 'string' && value.startsWith('[') && value.endsWith(']');
  if (!mayBeList || value.length > longestList) return value;
  try {
    const list: unknown = JSON.parse(value);
    return Array.isArray(list) && list.length > 0 && list.every(isScalar) ? list : value;
  } catch {
    return value;
  }
}
