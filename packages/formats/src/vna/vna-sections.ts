/** One line of a VNA file as cells. */
export interface VnaLine {
  readonly cells: readonly string[];
  /** Counted from 1. */
  readonly line: number;
}

/** A part of a VNA file: what it is about, its headings and its rows. */
export interface VnaSection {
  readonly name: 'node data' | 'node properties' | 'tie data' | 'other';
  readonly title: string;
  readonly line: number;
  readonly columns: readonly string[];
  readonly rows: readonly VnaLine[];
}

interface OpenSection {
  readonly name: VnaSection['name'];
  readonly title: string;
  readonly line: number;
  columns: readonly string[] | undefined;
  readonly rows: VnaLine[];
}

const cell = /"([^"]*)"|'([^']*)'(?=[\s,]|$)|([^\s,]+)/g;
const titles: ReadonlyMap<string, VnaSection['name']> = new Map([
  ['node data', 'node data'],
  ['node properties', 'node properties'],
  ['tie data', 'tie data'],
] as const);

function cellsOf(text: string): readonly string[] {
  return [...text.matchAll(cell)].map(([, double, single, bare]) => (double ?? single ?? bare ?? '').trim());
}

/** The sections of a VNA file; each begins with a line such as `*Tie data` and has its headings in the next one. */
export function vnaSections(text: string): readonly VnaSection[] {
  const sections: OpenSection[] = [];
  for (const [index, written] of text.split(/\r\n|\r|\n/).entries()) {
    const trimmed = written.trim();
    const line = index + 1;
    if (trimmed === '') continue;
    const open = sections.at(-1);
    if (trimmed.startsWith('*')) {
      const title = trimmed.slice(1).trim().toLowerCase().replace(/\s+/g, ' ');
      sections.push({ name: titles.get(title) ?? 'other', title, line, columns: undefined, rows: [] });
    } else if (open !== undefined && open.columns === undefined) open.columns = cellsOf(trimmed);
    else open?.rows.push({ cells: cellsOf(trimmed), line });
  }
  return sections.map((section) => ({ ...section, columns: section.columns ?? [] }));
}
