import type { Part } from '@geflecht/core/event';

/** Words of a session's details. */
export interface DetailsMessages {
  readonly contributors: string;
  readonly hosts: string;
  readonly questions: string;
  readonly materials: string;
  readonly links: string;
  readonly feedback: string;
  readonly venue: string;
  /** What to know about getting in, and getting there. */
  readonly access: string;
  readonly travel: string;
  readonly language: string;
  readonly rounds: (count: number, minutes: string) => string;
  /** Headings over several parts of one kind. */
  readonly parts: Readonly<Record<Part['kind'], string>>;
  /** Labels of the roles that ship, by id. */
  readonly roles: Readonly<Record<string, string>>;
  /** Labels of the kinds of material that ship, by id. */
  readonly materialKinds: Readonly<Record<string, string>>;
}
