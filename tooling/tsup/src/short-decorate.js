const isHelper = (id) => id.includes('@oxc-project+runtime') && id.endsWith('/decorate.js');

/**
 * Puts a few words in the place of the compiler's helper for decorators, which also serves classes, methods and
 * reflection: ours declare properties and return nothing.
 *
 * @type {import('rolldown').Plugin}
 */
export const shortDecorate = {
  name: 'short-decorate',
  transform: (_code, id) =>
    isHelper(id)
      ? { code: 'export default (decorators, ...target) => decorators.forEach((declare) => declare(...target));' }
      : undefined,
};
