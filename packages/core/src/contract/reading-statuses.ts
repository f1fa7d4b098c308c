/** Codes of refusals whoever edits no network can meet, and the HTTP status of each; apart, for most pages only read. */
export const readingStatuses = {
  invalid: 400,
  unauthorised: 401,
  forbidden: 403,
  'not-found': 404,
  'method-not-allowed': 405,
  full: 409,
  closed: 409,
  'submit-key-reused': 409,
  'too-large': 413,
  'unsupported-media-type': 415,
  internal: 500,
  overloaded: 503,
} as const;
