/** Colours and font the page gives to a map, read where they are computed. */
export interface CanvasLooks {
  /** By number of the colour; the last one is that of actors without sector. */
  readonly marks: readonly string[];
  readonly line: string;
  readonly words: string;
  readonly paper: string;
  readonly font: string;
  /** The same words for the same looks. */
  readonly key: string;
}

/** Reads the looks from probes that styles apply to as they do to a drawn map. */
export function readLooks(root: ParentNode): CanvasLooks | undefined {
  const probes = root.querySelector('.probes');
  const ground = root.querySelector('.labels');
  if (probes === null) return undefined;
  const marks = [...probes.querySelectorAll('.mark')].map((mark) => getComputedStyle(mark).fill);
  const { color, fontFamily } = getComputedStyle(probes);
  const line = getComputedStyle(probes.querySelector('.line') ?? probes).stroke;
  const paper = ground === null ? 'none' : getComputedStyle(ground).stroke;
  return { marks, line, words: color, paper, font: fontFamily, key: [...marks, line, color, paper, fontFamily].join() };
}
