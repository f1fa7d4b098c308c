export type { Actor, ActorKind } from './actor.js';
export type { Membership } from './membership.js';
export type { Network } from './network.js';
export type { Placement } from './placement.js';
export type { Tie, TieActivity, TieDirection, TieStage } from './tie.js';
