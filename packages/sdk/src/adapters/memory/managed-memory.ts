import type {
  ErasureReceipt,
  ErasureRequest,
  MailProofReceipt,
  MailProofRequest,
  ManageLinkReceipt,
  ManageLinkRequest,
  OwnSignUp,
  OwnSignUpChange,
} from '@geflecht/core/contract';
import { SdkError } from '../../errors/index.js';
import type { CallOptions, Challenge, ChallengeReader, SignUpManager } from '../../port/index.js';
import { answer } from './answer.js';
import type { MemoryMail } from './memory-mail.js';
import { changeOwn, eraseOwn, readOwn } from './own-sign-up.js';
import { proveNewMail } from './prove-mail.js';
import { sendLinks } from './send-links.js';
import type { Desk, MemorySource } from './source.js';

/** What a backend in memory does for whoever holds a manage key, and for whoever wants one. */
export abstract class ManagedMemory implements SignUpManager, ChallengeReader {
  protected readonly source: MemorySource;

  constructor(source: MemorySource) {
    this.source = source;
  }

  get mails(): readonly MemoryMail[] {
    return this.source.mails;
  }

  manageKeyOf(signUpId: string): string {
    return this.source.keys.keyOf(signUpId);
  }

  moveKeyOf(_eventId: string, signUpId: string): string {
    return (
      this.source.mails.findLast((mail) => mail.signUpId === signUpId && mail.moveKey !== undefined)?.moveKey ?? ''
    );
  }

  readOwnSignUp(manageKey: string, options?: CallOptions): Promise<OwnSignUp> {
    return answer('readOwnSignUp', options, () => readOwn(this.source, manageKey));
  }

  changeOwnSignUp(manageKey: string, request: OwnSignUpChange, options?: CallOptions): Promise<OwnSignUp> {
    return answer('changeOwnSignUp', options, () => changeOwn(this.source, manageKey, request));
  }

  eraseOwnSignUp(manageKey: string, request: ErasureRequest, options?: CallOptions): Promise<ErasureReceipt> {
    return answer('eraseOwnSignUp', options, () => eraseOwn(this.source, manageKey, request));
  }

  proveMail(request: MailProofRequest, options?: CallOptions): Promise<MailProofReceipt> {
    return answer('proveMail', options, () => proveNewMail(this.source, request));
  }

  requestManageLink(eventId: string, request: ManageLinkRequest, options?: CallOptions): Promise<ManageLinkReceipt> {
    const operation = 'requestManageLink';
    return answer(operation, options, () => sendLinks(this.source, this.desk(operation, eventId).frame, request));
  }

  readChallenge(options?: CallOptions): Promise<Challenge> {
    const operation = 'readChallenge';
    return answer(operation, options, () => {
      const { challenge } = this.source;
      if (challenge !== undefined) return challenge;
      throw new SdkError({ code: 'not-found', operation, finding: 'nothing is asked of machines here' });
    });
  }

  /** An event the viewer may not see is not there for the viewer. */
  protected abstract desk(operation: string, eventId: string): Desk;
}
