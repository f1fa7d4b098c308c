import { createHmac } from 'node:crypto';
import type { ServerSecret } from '../keys/server-secret.js';

/** The secret a webhook's bodies are signed with; nothing of it is kept. */
export function webhookSecretOf(secret: ServerSecret, webhookId: string): string {
  return `whsec_${createHmac('sha256', secret).update(`webhook:${webhookId}`, 'utf8').digest('base64url')}`;
}
