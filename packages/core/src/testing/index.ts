export {
  arbitraryDocument,
  arbitraryEventDocument,
  arbitraryNetworkDocument,
} from './arbitraries/document-arbitraries.js';
export { arbitraryOf } from './arbitraries/arbitrary-of.js';
export type { Replacements } from './arbitraries/arbitrary-of.js';
export {
  arbitraryActor,
  arbitraryAttendance,
  arbitraryBookable,
  arbitraryChecklist,
  arbitraryChoiceGroup,
  arbitraryConsentText,
  arbitraryContributor,
  arbitraryDocumentation,
  arbitraryDuty,
  arbitraryEffortEntry,
  arbitraryEvent,
  arbitraryEventSeries,
  arbitraryFundingNotice,
  arbitraryFundingProgramme,
  arbitraryGoal,
  arbitraryMaterial,
  arbitraryMediaItem,
  arbitraryMembership,
  arbitraryNeedsAnswer,
  arbitraryNetwork,
  arbitraryOffer,
  arbitraryOnlineAccess,
  arbitraryPlacement,
  arbitraryProject,
  arbitraryPurposeTemplate,
  arbitraryQuestion,
  arbitraryRecord,
  arbitraryResource,
  arbitraryResult,
  arbitraryRoom,
  arbitrarySeat,
  arbitrarySeatingPlan,
  arbitrarySession,
  arbitrarySignUp,
  arbitrarySignUpRules,
  arbitrarySnapshot,
  arbitrarySuggestion,
  arbitraryTie,
  arbitraryTrack,
  arbitraryVenue,
} from './arbitraries/record-arbitraries.js';
export { arbitraryDay, arbitraryId, arbitraryInstant } from './arbitraries/string-arbitrary.js';
export { buildDocument, buildEventDocument, buildNetworkDocument } from './build-document.js';
export {
  buildChecklist,
  buildConsent,
  buildDocumentation,
  buildEventSeries,
  buildFundingProgramme,
  buildMediaItem,
  buildProject,
  buildResult,
} from './build-documentation.js';
export {
  buildContributor,
  buildEvent,
  buildFundingNotice,
  buildMaterial,
  buildOnlineAccess,
  buildPart,
  buildRoom,
  buildSession,
  buildTrack,
  buildVenue,
} from './build-event.js';
export { brokenWishes } from './broken-wishes.js';
export { buildCafe, buildSeatingPlan, buildStrangers } from './build-encounter.js';
export type { CafeSize, StrangersSize } from './build-encounter.js';
export { buildActor, buildMembership, buildNetwork, buildPlacement, buildTie } from './build-network.js';
export {
  buildDuty,
  buildEffortEntry,
  buildGoal,
  buildOffer,
  buildPurposeTemplate,
  buildResource,
  buildSeat,
  buildSnapshot,
  buildSuggestion,
} from './build-network-work.js';
export {
  buildAttendance,
  buildBookable,
  buildBooking,
  buildChoiceGroup,
  buildConsentText,
  buildNeedsAnswer,
  buildParticipant,
  buildQuestion,
  buildSignUp,
  buildSignUpRequest,
  buildSignUpRules,
} from './build-sign-up.js';
export { buildViewer } from './build-viewer.js';
export type { Overrides, Plain } from './plain.js';
export { seenBy } from './seen-by.js';
export type { SeenByOptions } from './seen-by.js';
export { undecidedFields } from './undecided-fields.js';
