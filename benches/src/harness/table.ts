import type { Row } from './row.js';

const headings = ['bench', 'case', 'measure', 'ours', 'reference', 'ratio', 'must', 'target', ''] as const;

function figure(value: number | null): string {
  return value === null ? '–' : String(value);
}

function cellsOf(row: Row): readonly string[] {
  return [
    row.bench,
    row.case,
    row.measure,
    figure(row.ours),
    `${figure(row.reference)} ${row.referenceName}`,
    figure(row.ratio),
    row.must ?? '–',
    row.target ?? '–',
    row.ok ? 'ok' : `not ok${row.reason === undefined ? '' : `: ${row.reason}`}`,
  ];
}

/** Rows as a table for people, columns aligned. */
export function tableOf(rows: readonly Row[]): string {
  const lines = [headings, ...rows.map(cellsOf)];
  const widths = headings.map((_heading, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)));
  return lines
    .map((cells) =>
      cells
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
