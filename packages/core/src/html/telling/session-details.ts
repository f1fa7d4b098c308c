import type { Material } from '../../event/contributor.js';
import type { Part, Session } from '../../event/session.js';
import type { ProgrammeToTell } from './programme-to-tell.js';

/** Parts of one kind, in order. */
export interface PartsOfKind {
  readonly kind: Part['kind'];
  readonly parts: readonly Part[];
}

/** Parts of a session by kind, as the kinds first appear in their order. */
export function partsByKind({ parts = [] }: Session): readonly PartsOfKind[] {
  const ordered = parts.toSorted((a, b) => (a.order ?? Infinity) - (b.order ?? Infinity) || 0);
  return [...Map.groupBy(ordered, ({ kind }) => kind)].map(([kind, own]) => ({ kind, parts: own }));
}

/** Materials a session names, then those that name it. */
export function materialsOf({ id, materialIds = [] }: Session, { programme }: ProgrammeToTell): readonly Material[] {
  const { materials } = programme;
  const named = materialIds.flatMap((wanted) => materials.find((material) => material.id === wanted) ?? []);
  return [...new Set([...named, ...materials.filter(({ sessionId }) => sessionId === id)])];
}

/** Materials that no session of the programme hands on. */
export function otherMaterials(source: ProgrammeToTell): readonly Material[] {
  const { materials, sessions } = source.programme;
  const told = new Set(sessions.flatMap((session) => materialsOf(session, source)));
  return materials.filter((material) => !told.has(material));
}

/** Lengths of rounds in minutes, each once: `20` or `20, 15`. */
export function roundMinutes({ rounds = [] }: Session): string {
  return [...new Set(rounds.map(({ minutes }) => minutes))].join(', ');
}

/** Size of a file as a language writes it, such as `2,3 MB`. */
export function fileSize(bytes: number, locale: string): string {
  const [unit, divisor] = bytes < 1_000_000 ? (['kilobyte', 1_000] as const) : (['megabyte', 1_000_000] as const);
  const format = new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: divisor > 1_000 ? 1 : 0 });
  return format.format(Math.max(1, bytes / divisor));
}

/** Name of a language in another, such as `Arabisch`; the tag itself where it has none. */
export function languageName(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
