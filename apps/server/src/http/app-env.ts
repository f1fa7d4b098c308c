import type { Context } from 'hono';
import type { Caller } from '../keys/caller.js';

/** What the parts of one request's way share. */
export interface AppEnv {
  Variables: {
    requestId: string;
    /** Name of the operation that answers; absent where no route matches. */
    operation?: string;
    caller: Caller;
    /** Content policy of a page, in place of the one that allows nothing. */
    policy?: string;
  };
}

/** One request on its way. */
export type AppContext = Context<AppEnv>;
