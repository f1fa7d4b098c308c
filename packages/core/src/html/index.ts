export { renderEvent } from './event/render-event.js';
export type { RenderedEvent, RenderEventOptions } from './event/render-event.js';
export { renderEventPage } from './event/render-event-page.js';
export { fundingElement } from './event/funding-markup.js';
export { textElement } from './event/markup.js';
export type { Markup, Told } from './event/markup.js';
export type { PageOptions } from './event/markup-of.js';
export { element, join, SafeHtml, stack } from './markup/safe-html.js';
export type { Content } from './markup/safe-html.js';
export type { LeftOut, LeftOutCode } from './left-out.js';

export { renderDoorSheets } from './sheets/door-sheets.js';
export { renderHandout } from './sheets/handout.js';
export type { HandoutOptions } from './sheets/handout.js';
export { renderProgrammeSheet } from './sheets/programme-sheet.js';
export type { QrCodeMaker } from './sheets/qr-code.js';
export { sheetHead, eventLine } from './sheets/sheet-parts.js';
export { qrElement } from './sheets/qr-code.js';
export { renderSheet } from './sheets/render-sheet.js';
export { sheetNames } from './sheets/sheet-name.js';
export type { SheetName } from './sheets/sheet-name.js';
export { writeSheet } from './sheets/sheet.js';
export type { DrawSheets, Sheet, SheetKind } from './sheets/sheet.js';
export { renderTableCards } from './sheets/table-cards.js';

export { linkedEvent } from './json-ld/linked-event.js';
export type { LinkedEvent, LinkedEventOptions } from './json-ld/linked-event.js';
export type { LinkedNode } from './json-ld/node-writer.js';

export { programmeWords } from './locales/words-by-language.js';
export type { ProgrammeWords } from './locales/programme-words.js';
export { describedSession } from './telling/described-session.js';
export { plainRichText } from './telling/plain-rich-text.js';
export { ProgrammeToTell } from './telling/programme-to-tell.js';
export type { OrganisationRef, TellingOptions } from './telling/programme-to-tell.js';
export { toldPeople, toldPlace, toldVenue } from './telling/told-people.js';
export type { ToldPerson } from './telling/told-people.js';
export { ToldTimes } from './telling/told-times.js';
export type { TimePieces } from './telling/told-times.js';
