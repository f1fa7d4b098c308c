export { createClient } from './client/index.js';
export type { Client, ClientOptions } from './client/index.js';

export { isAborted, isSdkError, SdkError } from './errors/index.js';
export type { SdkErrorCode, SdkErrorDetails } from './errors/index.js';

export { systemPlatform } from './platform.js';
export type { Platform } from './platform.js';

export type {
  AvailabilityReader,
  AvailabilityWatcher,
  Backend,
  CalendarLocator,
  CallOptions,
  CapabilityReader,
  Challenge,
  ChallengeReader,
  EventReader,
  EventVersionReader,
  NetworkReader,
  NetworkSuggester,
  NetworkVersionReader,
  NetworkWriter,
  Reading,
  ReadOptions,
  SignUpCreator,
  SignUpManager,
  SignUpReader,
  SuggestionPlace,
} from './port/index.js';
