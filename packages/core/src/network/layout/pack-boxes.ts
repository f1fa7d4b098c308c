/** A box around one group of actors; its places count from its own middle. */
export interface Box {
  readonly width: number;
  readonly height: number;
}

/** Where the middle of a box goes. */
export interface BoxPlace {
  readonly x: number;
  readonly y: number;
}

/**
 * Puts boxes in rows, in the given order, so that the whole gets close to the wanted ratio of width to height. The first
 * box should be the largest. Rows are centred; the middle of the whole is 0.
 */
export function packBoxes(boxes: readonly Box[], aspect: number): readonly BoxPlace[] {
  const area = boxes.reduce((sum, { width, height }) => sum + width * height, 0);
  const widest = boxes.reduce((most, { width }) => Math.max(most, width), 0);
  const rows = intoRows(boxes, Math.max(widest, Math.sqrt(area * aspect)));
  const total = rows.reduce((sum, { height }) => sum + height, 0);
  let top = -total / 2;
  return rows.flatMap(({ boxes: inside, width, height }) => {
    const y = top + height / 2;
    top += height;
    let left = -width / 2;
    return inside.map((box) => {
      const x = left + box.width / 2;
      left += box.width;
      return { x, y };
    });
  });
}

interface Row {
  readonly boxes: Box[];
  width: number;
  height: number;
}

function intoRows(boxes: readonly Box[], longest: number): readonly Row[] {
  const rows: Row[] = [];
  let row: Row | undefined;
  for (const box of boxes) {
    if (row === undefined || row.width + box.width > longest) {
      row = { boxes: [], width: 0, height: 0 };
      rows.push(row);
    }
    row.boxes.push(box);
    row.width += box.width;
    row.height = Math.max(row.height, box.height);
  }
  return rows;
}
