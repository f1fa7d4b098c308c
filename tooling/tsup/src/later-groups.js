/** What every picture of the network map needs; it comes with the element, since it packs better and spares a request. */
export const pictureNeeds =
  /[\\/](?:map-placer|separate|largest-radius|by-text|compress-arcs|breadth-first|seeded-random|adopt-styles)\.ts$/u;

/** Pieces of the network map that pages load together. */
const mapGroups = [
  { name: 'map-cells', test: /[\\/](?:landscape-cell|landscape-seeds|wedge-finder|unit-vector)\.ts$/u },
  {
    name: 'map-force-large',
    test: /[\\/](?:force|force-large|descend-any-size|sampled-descent|many-searches|lay-out-elsewhere|layout-messages)\.ts$/u,
    includeDependenciesRecursively: false,
  },
  { name: 'map-force', test: /network-map[\\/]force-part\.ts$/u },
  {
    name: 'map-guide',
    test: /network-map[\\/](?:map-guide\.ts|(?:about|zoom|export)[\\/][^\\/]+$|groups[\\/](?!guess)[^\\/]+$)/u,
  },
  { name: 'map-findings', test: /network-map[\\/]findings[\\/][^\\/]+$/u },
  { name: 'map-editing', test: /network-map[\\/](?:editing|import)[\\/](?:[^\\/]+|locales[\\/]editing-de\.ts)$/u },
  { name: 'map-time', test: /network-map[\\/](?:time|live)[\\/](?:[^\\/]+|locales[\\/][\w-]+-de\.ts)$/u },
  { name: 'map-words-de', test: /[\\/](?:map-guide|about|zoom|findings|groups|matrix)-de\.ts$/u },
];

/** What a page with a backend needs at once. */
const backendGroup = { name: 'open-backend', test: /cdn[\\/]open-backend\.ts$/u };

/** Pieces that several elements load, which are in no file of one of them. */
const sharedGroups = [
  { name: 'sector-labels', test: /[\\/]sector-labels-\w+\.ts$/u },
  {
    name: 'shared',
    test: /(?:internal[\\/](?:ground|print-alone|news-watch)|src[\\/]styles[\\/]|core[\\/]src[\\/](?:text|time)[\\/])/u,
  },
];

/**
 * What pages load later and together, by the chunk it goes into with all it needs: one file packs better than several, and
 * is asked for once. What two of them need goes into the upper one, so what pictures need stands before what comes later.
 *
 * @param {string} name of a file in `src/cdn`
 */
export function laterGroups(name) {
  return [...(name === 'all' ? sharedGroups : []), backendGroup, ...mapGroups];
}
