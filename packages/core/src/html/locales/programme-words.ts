import type { DayPartKind } from '../../event/arrangement.js';
import type { Part } from '../../event/session.js';

/** Words around a programme that is told in a mail, on a page or on paper. */
export interface ProgrammeWords {
  readonly when: string;
  readonly where: string;
  readonly doors: (time: string) => string;
  readonly previously: (day: string) => string;
  readonly by: string;
  readonly fundedBy: string;
  readonly contact: string;
  readonly signUp: string;
  readonly fees: string;
  readonly more: string;
  readonly programme: string;
  readonly unscheduled: string;
  readonly allRooms: string;
  readonly cancelled: string;
  readonly tentative: string;
  readonly eventStates: Readonly<Record<'cancelled' | 'postponed', string>>;
  readonly modes: Readonly<Record<'online' | 'hybrid', string>>;
  readonly clock: (time: string) => string;
  readonly openEnd: (time: string) => string;
  readonly moved: (before: string) => string;
  readonly timeZone: (name: string) => string;
  readonly hosts: string;
  readonly roles: Readonly<Record<string, string>>;
  readonly dayParts: Readonly<Record<DayPartKind, string>>;
  readonly optional: string;
  readonly questions: string;
  readonly rounds: (count: number, minutes: string) => string;
  readonly language: string;
  readonly access: string;
  readonly travel: string;
  readonly materials: string;
  readonly materialKinds: Readonly<Record<string, string>>;
  readonly feedback: string;
  readonly partKinds: Readonly<Record<Part['kind'], string>>;
  readonly standNumber: (number: string) => string;
  readonly time: string;
  readonly session: string;
  readonly rooms: string;
  readonly webCode: string;
  readonly wholeProgramme: string;
  readonly contributors: string;
  readonly sessionCount: (count: number) => string;
}
