import type { Session } from '@geflecht/core/event';
import type { ManagingClient } from '@geflecht/sdk/managing';
import type { FormView } from '../form-view.js';
import type { FormWalk } from '../form-walk.js';
import type { OwnKey } from './take-own-key.js';

/** What is needed to show what a link out of a mail leads to. */
export interface OwnKeys extends OwnKey {
  readonly client: ManagingClient;
  readonly walk: FormWalk;
  readonly root: ParentNode;
}

/** What takes the place of the form behind a link out of a mail; its key is kept in memory only. */
export interface OwnPart {
  /** Reads what it needs, and shows it. */
  readonly read: () => Promise<void>;
  /** @param sessions of the programme */
  readonly render: (view: FormView, sessions?: readonly Session[]) => unknown;
}
