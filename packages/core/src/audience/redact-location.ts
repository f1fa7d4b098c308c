type Fields = Readonly<Record<string, unknown>>;

/** Whose place it is, and whether the viewer may know it exactly. */
export interface Closeness {
  readonly isPrivateHome: boolean;
  readonly isTrusted: boolean;
}

function precisionOf(location: Fields, isPrivateHome: boolean): unknown {
  return isPrivateHome && location['precision'] !== 'hidden' ? 'district' : location['precision'];
}

/** Reduces a disclosed record's `location` to its stated precision; a private home is a district at most. */
export function redactLocation(seen: Fields, { isPrivateHome, isTrusted }: Closeness): Fields {
  const location = seen['location'] as Fields | undefined;
  if (location === undefined || isTrusted) return seen;
  const precision = precisionOf(location, isPrivateHome);
  if (precision !== 'district' && precision !== 'hidden') return seen;
  const { location: _exact, ...rest } = seen;
  if (precision === 'hidden') return rest;
  const { areaId, areaName } = location;
  return {
    ...rest,
    location: {
      ...(areaId === undefined ? {} : { areaId }),
      ...(areaName === undefined ? {} : { areaName }),
      precision: 'district',
    },
  };
}
