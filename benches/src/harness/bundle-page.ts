import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** A contestant's own code, as its users would put it on their web space. */
export interface BundledPage {
  readonly script: string;
  /** Empty where it brings none. */
  readonly styles: string;
}

/** Bundles and minifies the script of a page. */
export async function bundlePage(file: URL): Promise<BundledPage> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(file)],
    bundle: true,
    minify: true,
    write: false,
    outdir: 'out',
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const textOf = (ending: string): string => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return { script: textOf('.js'), styles: textOf('.css') };
}
