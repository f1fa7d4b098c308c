import type { AvailabilityReader } from './availability-reader.js';
import type { AvailabilityWatcher } from './availability-watcher.js';
import type { CalendarLocator } from './calendar-locator.js';
import type { CapabilityReader } from './capability-reader.js';
import type { ChallengeReader } from './challenge-reader.js';
import type { EventReader } from './event-reader.js';
import type { EventVersionReader } from './event-version-reader.js';
import type { NetworkReader } from './network-reader.js';
import type { NetworkSuggester } from './network-suggester.js';
import type { NetworkVersionReader } from './network-version-reader.js';
import type { NetworkWriter } from './network-writer.js';
import type { SignUpCreator } from './sign-up-creator.js';
import type { SignUpManager } from './sign-up-manager.js';
import type { SignUpReader } from './sign-up-reader.js';

/**
 * What a client talks to. Only the capabilities are a must; the operations of a capability a
 * backend cannot have are absent. Every rejection is an `SdkError`: an adapter translates the
 * errors of its transport at this edge.
 */
export interface Backend
  extends
    CapabilityReader,
    Partial<EventReader>,
    Partial<EventVersionReader>,
    Partial<CalendarLocator>,
    Partial<NetworkReader>,
    Partial<NetworkVersionReader>,
    Partial<NetworkWriter>,
    Partial<NetworkSuggester>,
    Partial<AvailabilityReader>,
    Partial<AvailabilityWatcher>,
    Partial<SignUpCreator>,
    Partial<ChallengeReader>,
    Partial<SignUpManager>,
    Partial<SignUpReader> {}
