import type { Place, Visitor } from './rule.ts';

/** One place where a file names another module. */
export interface ModuleReference {
  /** The text between the quotes. */
  readonly source: string;
  /** Whether the reference vanishes when types are removed. */
  readonly isTypeOnly: boolean;
  /** Names taken as values; empty for a side effect, a namespace or a dynamic import. */
  readonly names: readonly string[];
  readonly node: Place;
}

type Specifier = { readonly type: string; readonly importKind?: string; readonly exportKind?: string };

const nameOf = (node: { readonly type: string; readonly name?: string; readonly value?: unknown }): string =>
  node.name ?? String(node.value);

function isErased(kind: string | undefined, specifiers: readonly Specifier[]): boolean {
  if (kind === 'type') return true;
  return specifiers.length > 0 && specifiers.every((each) => each.importKind === 'type' || each.exportKind === 'type');
}

/** Builds a visitor that calls back for every import, export-from, dynamic import and import type of a file. */
export function onModuleReference(visit: (reference: ModuleReference) => void): Visitor {
  return {
    ImportDeclaration(node) {
      const values = node.specifiers.filter((each) => each.type === 'ImportSpecifier' && each.importKind !== 'type');
      visit({
        source: node.source.value,
        isTypeOnly: isErased(node.importKind, node.specifiers),
        names: values.map((each) => ('imported' in each ? nameOf(each.imported) : '')),
        node: node.source,
      });
    },
    ExportNamedDeclaration(node) {
      if (node.source === null) return;
      visit({
        source: node.source.value,
        isTypeOnly: isErased(node.exportKind, node.specifiers),
        names: node.specifiers.map((each) => nameOf(each.local)),
        node: node.source,
      });
    },
    ExportAllDeclaration(node) {
      visit({ source: node.source.value, isTypeOnly: node.exportKind === 'type', names: [], node: node.source });
    },
    ImportExpression(node) {
      if (node.source.type !== 'Literal' || typeof node.source.value !== 'string') return;
      visit({ source: node.source.value, isTypeOnly: false, names: [], node: node.source });
    },
    TSImportType(node) {
      visit({ source: node.source.value, isTypeOnly: true, names: [], node: node.source });
    },
  };
}

/** Divides `@geflecht/core/text` into the package `@geflecht/core` and the entry `./text`. */
export function splitSpecifier(source: string): { readonly name: string; readonly entry: string } {
  const depth = source.startsWith('@') ? 2 : 1;
  const parts = source.split('/');
  return { name: parts.slice(0, depth).join('/'), entry: ['.', ...parts.slice(depth)].join('/') };
}
