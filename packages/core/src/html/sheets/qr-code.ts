import { element } from '../markup/safe-html.js';
import type { Content } from '../markup/safe-html.js';

/** Makes the modules of a QR code, dark ones true, row by row and without a margin; nothing where the text is too long. */
export type QrCodeMaker = (text: string) => readonly (readonly boolean[])[] | undefined;

/** Light modules around a code, as ISO/IEC 18004 asks for. */
const margin = 4;

/** Dark modules as path, each run of a row one piece. */
export function qrPath(modules: readonly (readonly boolean[])[]): string {
  return modules
    .flatMap((row, y) =>
      row.flatMap((isDark, x) => {
        if (!isDark || row[x - 1] === true) return [];
        const end = row.indexOf(false, x);
        const width = (end === -1 ? row.length : end) - x;
        return [`M${x + margin} ${y + margin}h${width}v1h-${width}z`];
      }),
    )
    .join('');
}

/**
 * A QR code as drawing.
 * @param label what it is, for those who cannot see it
 */
export function qrElement(modules: readonly (readonly boolean[])[], label: string): Content {
  const size = modules.length + 2 * margin;
  return element(
    'svg',
    {
      viewBox: `0 0 ${size} ${size}`,
      role: 'img',
      'aria-label': label,
      'shape-rendering': 'crispEdges',
    },
    element('path', { d: qrPath(modules) }),
  );
}
