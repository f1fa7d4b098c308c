import type { Route } from '@geflecht/core/contract';
import { routes } from '@geflecht/core/schema';
import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { ServerError } from './errors/server-error.js';
import type { AppEnv } from './http/app-env.js';
import { answerError } from './http/answer-error.js';
import { authorise, identify } from './http/authorise.js';
import { checkQuery } from './http/check-query.js';
import { cors } from './http/cors.js';
import { freshJson } from './http/json-answer.js';
import { limitBody } from './http/limit-body.js';
import { ownPaths } from './http/own-paths.js';
import type { OwnPath } from './http/own-paths.js';
import { pagePolicy } from './http/page-policy.js';
import { answerUnmatched, pathTable } from './http/path-table.js';
import { largestBody } from './http/read-json-body.js';
import { recentAnswers } from './http/recent-answers.js';
import { noteRequests, requestLogger } from './http/request-log.js';
import type { NoteRequest } from './http/request-log.js';
import { openApiDocument } from './openapi/open-api-document.js';
import type { DevMailbox } from './mail/dev-mailbox.js';
import { devMails } from './routes/dev-mails.js';
import { checkInFiles } from './routes/check-in-page.js';
import { health } from './routes/health.js';
import { manageFiles } from './routes/manage-page.js';
import { servicesOf } from './routes/make-services.js';
import type { ServiceOptions } from './routes/make-services.js';
import { operationsOf } from './routes/operations.js';
import { readMetrics } from './routes/read-metrics.js';
import { readiness } from './routes/readiness.js';
import { rootPage } from './routes/root-page.js';
import type { Operation, Services } from './routes/services.js';

/** The application; `app.request()` and `app.fetch()` answer without a port. */
export type App = Hono<AppEnv>;

/** What an application is made of. */
export interface AppOptions extends ServiceOptions {
  /** Origins whose pages may sign people up, `*` for all; default none but the server's own. */
  readonly allowOrigins?: readonly string[] | undefined;
  /** Mails that are kept in place of being sent, to be read at `/dev/mails`; default none. */
  readonly devMailbox?: DevMailbox | undefined;
}

const nothingButData = {
  defaultSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
};

function register(app: App, route: Route, operations: Record<string, Operation>): void {
  const { operation, method, path, access, query } = route;
  const answer = operations[operation];
  if (answer === undefined) {
    throw new ServerError({
      code: 'operation-unserved',
      finding: `The contract's operation "${operation}" has no answer here`,
      wayOut: 'Add it to the operations of the server',
    });
  }
  const honoPath = path.replace(/\{(\w+)\}/g, ':$1');
  app.on(method, honoPath, async (context) => {
    context.set('operation', operation);
    return authorise(context, access) ?? checkQuery(context, query) ?? answer(context);
  });
}

function registerOwn(app: App, services: Services): void {
  let description: ReturnType<typeof openApiDocument> | undefined;
  const own: Readonly<Record<OwnPath, Operation>> = {
    '/': rootPage(services),
    '/health': health(services),
    '/ready': readiness(services),
    '/metrics': readMetrics(services.metrics),
    ...manageFiles,
    ...checkInFiles,
    '/openapi.json': (context) => {
      // Made when first asked for: turning every schema into JSON takes a while.
      description ??= openApiDocument({ publicUrl: services.publicUrl });
      return freshJson(context, description);
    },
  };
  for (const path of Object.keys(own) as readonly OwnPath[]) {
    app.get(path, (context) => {
      context.set('operation', path);
      return authorise(context, ownPaths[path]) ?? own[path](context);
    });
  }
}

/**
 * Makes the application: the contract's routes over a store.
 * @throws ServerError `operation-unserved` when the contract names an operation without an answer
 */
export function createApp(options: AppOptions): App {
  const services = servicesOf(options);
  const { allowOrigins = [], publicUrl, devMailbox } = options;
  const app: App = new Hono<AppEnv>();
  const table = pathTable();
  const ownOrigin = publicUrl === undefined ? undefined : new URL(publicUrl).origin;
  app.onError(answerError(services.log));
  app.notFound(answerUnmatched(table));
  const { clock, log, metrics, store } = services;
  const logRequest = requestLogger(log);
  const note: NoteRequest = (answered) => {
    logRequest(answered);
    metrics.count(answered);
  };
  app.use(recentAnswers({ freshness: store.documents.freshness, clock, note }));
  app.use(noteRequests(note));
  app.use(pagePolicy);
  // Before other origins are let in: what they may not read here is not for them at all.
  if (devMailbox !== undefined) app.route('/dev/mails', devMails(devMailbox));
  app.use(
    secureHeaders({
      contentSecurityPolicy: nothingButData,
      crossOriginResourcePolicy: 'cross-origin',
      strictTransportSecurity: false,
      referrerPolicy: 'no-referrer',
    }),
  );
  app.use(cors({ allowOrigins, ownOrigin, accessOf: table.accessOf }));
  app.use(limitBody(largestBody));
  app.use(identify(services));
  registerOwn(app, services);
  const operations = operationsOf(services);
  for (const route of routes) register(app, route, operations);
  return app;
}
