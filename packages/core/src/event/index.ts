export { arrange } from './arrange.js';
export { arrangeDays } from './arrange-days.js';
export type { ArrangeInput, ArrangeOptions } from './arrange-days.js';
export { arrangeProblems } from './arrange-problems.js';
export type { ArrangeProblem, ArrangeProblemCode } from './arrange-problems.js';
export type {
  ArrangedColumn,
  ArrangedDay,
  ArrangedItem,
  Arrangement,
  ColumnSpan,
  DayGrid,
  DayPart,
  DayPartKind,
  Ending,
  ProgrammeDay,
  ProgrammeDayPart,
  ProgrammeDays,
  ProgrammeItem,
  Reach,
  TimeBand,
} from './arrangement.js';
export { layOutGrid } from './day-grid.js';
export { dayDivider } from './day-divider.js';
export { dayPartOf } from './day-part.js';
export { defaultDayStart } from './event-clock.js';
export { documentationOf } from './documentation-of.js';
export type { EventDocumentation } from './documentation-of.js';
export { eventMoment } from './event-moment.js';
export type { EventMoment } from './event-moment.js';
export { findConflicts } from './find-conflicts.js';
export type { Conflict, ConflictCode } from './find-conflicts.js';
export { gridRows } from './grid-rows.js';
export type { GridCell, GridRow } from './grid-rows.js';
export { itemsAt } from './items-at.js';
export { nowNext } from './now-next.js';
export type { NowNext } from './now-next.js';
export { programmeOf } from './programme.js';
export type { Programme } from './programme.js';
export { programmeDiff } from './programme-diff.js';
export type { ChangedRooms, ProgrammeChange, ProgrammeChangeKind } from './programme-diff.js';
export { sessionFormats } from './seeds/session-formats.js';
export type { SessionFormat } from './seeds/session-formats.js';
export { isBreakFormat } from './session-format.js';
export type { Checklist } from './checklist.js';
export type { Contributor, FundingNotice, Material } from './contributor.js';
export type { Documentation, DocumentationSection, Quote, Report } from './documentation.js';
export type { Event, EventDay } from './event.js';
export type { MediaItem, MediaRights } from './media-item.js';
export type { EventSeries, FundingProgramme, Project } from './project.js';
export type { ResultCard, ResultKind } from './result.js';
export type { Room, Track } from './room.js';
export type { Part, Session, SessionStatus } from './session.js';
export type { OnlineAccess, Venue } from './venue.js';
