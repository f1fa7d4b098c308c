export type { Contributor, FundingNotice, Material } from './contributor.js';
export type { Event, EventDay } from './event.js';
export type { Room, Track } from './room.js';
export type { Part, Session, SessionStatus } from './session.js';
export type { OnlineAccess, Venue } from './venue.js';
