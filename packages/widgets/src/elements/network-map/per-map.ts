import type { NetworkMap } from './network-map-model.js';

/** Finds something out about a map once: it is asked for with every picture, while maps never change. */
export function perMap<Found extends object>(find: (map: NetworkMap) => Found): (map: NetworkMap) => Found {
  const found = new WeakMap<NetworkMap, Found>();
  return (map) => {
    const known = found.get(map) ?? find(map);
    found.set(map, known);
    return known;
  };
}
