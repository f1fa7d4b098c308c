import type { Problem } from '@geflecht/core/contract';

/** Where the office works, and with which key. */
export interface OfficeAccess {
  /** Address of the server, without a slash at its end. */
  readonly url: string;
  readonly key: string;
}

/** What a refusal says besides its code. */
export type RefusalDetails = Pick<Partial<Problem>, 'issues' | 'bookableIds'>;

/** The server said no, or nothing. */
export class OfficeError extends Error {
  override readonly name = 'OfficeError';
  /** Stable code of the refusal; `network` where there was no answer. */
  readonly code: string;
  readonly details: RefusalDetails;

  constructor(code: string, { details = {}, ...options }: ErrorOptions & { readonly details?: RefusalDetails } = {}) {
    super(`The server refused: ${code}`, options);
    this.code = code;
    this.details = details;
  }
}

/** What the office asks the server. */
export interface OfficeApi {
  get<Answer>(path: string): Promise<Answer>;
  /** Sends with a submit key of its own, unless the body has one. */
  post<Answer>(path: string, body: object): Promise<Answer>;
  load(path: string): Promise<Blob>;
}

async function refusalOf(response: Response): Promise<OfficeError> {
  const problem = (await response.json().catch(() => ({}))) as Partial<Problem>;
  return new OfficeError(problem.code ?? `status-${response.status}`, { details: problem });
}

/** Opens the organiser's side of a server; the key goes into a header and nowhere else. */
export function officeApi({ url, key }: OfficeAccess): OfficeApi {
  const send = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' };
    const response = await fetch(url + path, { ...init, headers, credentials: 'omit' }).catch((cause: unknown) => {
      throw new OfficeError('network', { cause });
    });
    if (!response.ok) throw await refusalOf(response);
    return response;
  };
  const post = async <Answer>(path: string, body: object): Promise<Answer> => {
    const response = await send(path, { method: 'POST', body: JSON.stringify(body) });
    return (await response.json()) as Answer;
  };
  return {
    get: async <Answer>(path: string) => (await (await send(path)).json()) as Answer,
    post: (path, body) => post(path, path.endsWith('/search') ? body : { submitKey: crypto.randomUUID(), ...body }),
    load: async (path) => (await send(path)).blob(),
  };
}
