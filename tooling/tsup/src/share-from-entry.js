import { createHash } from 'node:crypto';
import { innerNames } from './inner-names.js';
import { terserOptions } from './minify-script.js';

const exported = /export\{([^}]*)\};?\s*$/u;
const hashLength = 10;

/** `a as b,c` as the members of an object literal or of a pattern: name on the left, local on the right or the other way. */
function members(list, write) {
  return list
    .split(',')
    .filter(Boolean)
    .map((each) => {
      const [first, second = first] = each.trim().split(/\s+as\s+/u);
      return write(first, second);
    })
    .join(',');
}

/**
 * Lets the file of a script tag hold all that a page needs at once, and hand to chunks loaded later what they share with it.
 * A chunk that imported it by its name would load it a second time on pages that ask for it with a query, and pages would
 * otherwise wait for a file that only imports another. Each build has a place of its own, so that two versions on one page
 * never mix; of the same build loaded twice the first one shares.
 *
 * @param {string} name of the file without its ending
 * @returns {import('rolldown').Plugin}
 */
export function shareFromEntry(name) {
  let build = '';
  return {
    name: 'share-from-entry',
    renderStart() {
      const modules = [...this.getModuleIds()].toSorted().map((id) => this.getModuleInfo(id)?.code ?? '');
      const text = JSON.stringify([modules, terserOptions, innerNames]);
      build = createHash('sha256').update(text).digest('base64url').slice(0, hashLength);
    },
    // Whatever changes anywhere, all chunks are other files: they share by position.
    augmentChunkHash: () => build,
    generateBundle(_, bundle) {
      const place = `globalThis[Symbol.for("geflecht ${name} ${build}")]`;
      const imported = new RegExp(`import(?:\\{([^}]*)\\}from)?"\\.\\./${name}\\.js";?`, 'gu');
      for (const chunk of Object.values(bundle).filter(({ type }) => type === 'chunk')) {
        if (chunk.isEntry) {
          chunk.code = chunk.code.replace(
            exported,
            (_whole, list) => `${place}??={${members(list, (local, known) => `${known}:${local}`)}};`,
          );
          continue;
        }
        chunk.code = chunk.code.replace(imported, (_whole, list) =>
          list === undefined ? '' : `const{${members(list, (known, local) => `${known}:${local}`)}}=${place};`,
        );
        if (chunk.code.includes(`"../${name}.js"`)) this.error(`${chunk.fileName} loads ${name}.js once more`);
      }
    },
  };
}
