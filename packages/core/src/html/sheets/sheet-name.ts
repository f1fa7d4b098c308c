/** Every kind of sheet of an event for paper. */
export const sheetNames = ['programme', 'doors', 'tables', 'handout'] as const;

/** A kind of sheet of an event for paper. */
export type SheetName = (typeof sheetNames)[number];
