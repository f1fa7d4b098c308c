import type { OwnActionRequest, OwnSignUp } from '@geflecht/core/contract';
import type { Issue } from '@geflecht/core/document';
import type { Session } from '@geflecht/core/event';
import { checkForm } from '../check-form.js';
import { fieldNames } from '../field-names.js';
import type { Findings } from '../finding.js';
import { fillIn } from '../form-controls.js';
import type { Entries } from '../form-controls.js';
import type { FormModel } from '../form-model.js';
import type { FormView } from '../form-view.js';
import { loadMessages } from '../locales/load-messages.js';
import { renderSummary } from '../render-summary.js';
import type { OwnMessages } from './locales/own-messages.js';
import { ownChange } from './own-change.js';
import { freshEntries, ownEntries } from './own-entries.js';
import { ownFindings } from './own-findings.js';
import type { SentAction } from './own-findings.js';
import type { OwnKeys, OwnPart } from './own-part.js';
import type { OwnOpening, OwnState } from './own-state.js';
import { substituteEntries, substitution } from './own-substitute.js';
import { ProveMailPart } from './prove-mail-part.js';
import { renderOwn } from './render-own.js';
import type { OwnActs } from './render-own.js';

const catalogue = {
  de: () => import('./locales/own-de.js'),
  'de-simple': () => import('./locales/own-de-simple.js'),
  'de-x-du': () => import('./locales/own-de-du.js'),
  en: () => import('./locales/own-en.js'),
};

const noFindings: Findings = { errors: new Map(), findings: [] };

/** A party's own sign-up, opened by its manage key. */
export class OwnSignUpPart implements OwnActs, OwnPart {
  readonly #keys: OwnKeys;
  #state: OwnState;
  /** As last drawn. */
  #model: FormModel | undefined;
  /** Of the errand at hand; the same for each try, so that nothing is done twice. */
  #errand: { readonly about: string; readonly submitKey: string } | undefined;

  constructor(keys: OwnKeys, words: OwnMessages) {
    this.#keys = keys;
    this.#state = { words, own: undefined, opening: undefined, said: '', isBusy: true, isShut: false };
  }

  /** Reads the sign-up and shows it. */
  readonly read = async (): Promise<void> => {
    const { client, key: manageKey } = this.#keys;
    await this.#try(async () => this.#tell({ own: await client.readOwnSignUp(manageKey) }));
    this.#keys.walk.focus('.own-title');
  };

  /** Opens a question or the form; nothing closes what is open. */
  readonly open = (opening?: OwnOpening): void => {
    const { root, walk } = this.#keys;
    walk.clear();
    this.#tell({ opening, said: '' });
    walk.focus(opening ? '.opened' : '.own-title', () => {
      const form = root.querySelector('form');
      const gone = this.#state.own?.signUp.participants.find(({ id }) => id === opening?.participantId);
      if (form && gone) fillIn(form, substituteEntries(gone));
    });
  };

  /** Does something, and tells what came of it. */
  readonly act = (action: OwnActionRequest): Promise<void> => this.#do(action);

  /** Cancels and erases everything. */
  readonly erase = async (): Promise<void> => {
    const { client, key: manageKey, walk } = this.#keys;
    const submitKey = this.#keyOf('erase');
    await this.#try(async () => {
      await client.eraseOwnSignUp(manageKey, { submitKey });
      this.#tell({ own: undefined, opening: undefined, said: this.#state.words.erased });
    });
    walk.focus('.said');
  };

  /** Sends what the form says, once nothing is missing. */
  readonly change = (form: HTMLFormElement, view: FormView): void =>
    this.#send(form, view, (own) => ownChange(view, own, form));

  /** Lets somebody else come, once nothing is missing. */
  readonly replace: OwnActs['replace'] = (form, view, gone) =>
    this.#send(form, view, (own) => substitution(view, { own, gone, form }));

  /** Asks for another address, which is to be proved. */
  readonly move: OwnActs['move'] = (form, view) =>
    this.#send(form, view, () => {
      const mail = new FormData(form).get(fieldNames.mail);
      return { do: 'moveMail', mail: typeof mail === 'string' ? mail.trim() : '' };
    });

  /** Has a new link sent to an address. */
  readonly sendLink = async (mail: string, view: FormView): Promise<void> => {
    const { client } = this.#keys;
    await this.#try(async () => {
      await client.requestManageLink(view.model.event.id, { mail, locale: view.texts.locale });
      this.#tell({ said: this.#state.words.linkSent });
    });
    this.#keys.walk.focus('.said');
  };

  /** Opens the form, filled in. */
  readonly openForm = (view: FormView): void => {
    const { own } = this.#state;
    this.open({ ask: 'change' });
    if (own) this.#fill(ownEntries(own, view.model));
  };

  readonly render = (view: FormView, sessions: readonly Session[] = []): unknown => {
    const { root, walk } = this.#keys;
    const { messages } = view;
    this.#model = view.model;
    const goTo = (field: string) => walk.goTo(field);
    const summary = renderSummary({ messages, findings: walk.findings, refusal: undefined, root, goTo });
    return renderOwn(view, this.#state, { acts: this, form: root.querySelector('form'), sessions, summary });
  };

  /** Fills the form with what the party has stated, as soon as it is drawn; follow-up questions appear after that. */
  #fill(entries: Entries): void {
    const { root, walk } = this.#keys;
    const fill = () => {
      const form = root.querySelector('form');
      if (form) fillIn(form, entries);
    };
    walk.after(() => {
      fill();
      walk.after(fill);
    });
  }

  #send(form: HTMLFormElement, view: FormView, actionOf: (own: OwnSignUp) => OwnActionRequest): void {
    const { walk } = this.#keys;
    const { own } = this.#state;
    const errors = checkForm(form, view.messages);
    if (errors.size > 0 || !own) return walk.report(errors);
    const action = actionOf(own);
    void this.#do(action, { action, form, view });
  }

  /** @param sent the form it comes from, at whose fields is said what is wrong */
  async #do(action: OwnActionRequest, sent?: SentAction): Promise<void> {
    const { client, key: manageKey, walk } = this.#keys;
    const { own, words } = this.#state;
    if (!own || this.#state.isBusy) return;
    walk.clear();
    const { revision } = own;
    const submitKey = this.#keyOf(JSON.stringify([action, revision]));
    const send = async () => {
      const changed = await client.changeOwnSignUp(manageKey, { submitKey, revision, action });
      const said = action.do === 'moveMail' && changed.newMail ? words.mailAsked : words.done;
      this.#tell({ own: changed, opening: undefined, said });
    };
    await this.#try(send, sent);
    walk.focus(walk.findings.length > 0 ? '.summary' : '.said');
  }

  #keyOf(about: string): string {
    if (this.#errand?.about !== about) this.#errand = { about, submitKey: this.#keys.client.newSubmitKey() };
    return this.#errand.submitKey;
  }

  async #try(act: () => Promise<void>, sent?: SentAction): Promise<void> {
    this.#tell({ isBusy: true, said: '' });
    try {
      await act();
      this.#tell({ isBusy: false, isShut: false });
    } catch (error) {
      const { code = '', issues = [] } = Object(error) as {
        readonly code?: string;
        readonly issues?: readonly Issue[];
      };
      const { refused } = this.#state.words;
      const { errors, findings } = code === 'invalid' && sent ? ownFindings(issues, sent) : noFindings;
      if (findings.length > 0) this.#keys.walk.report(errors, findings);
      const isShut = code === 'unauthorised' || code === 'forbidden' || code === 'not-found';
      this.#tell({
        isBusy: false,
        said: findings.length > 0 ? '' : (refused[code] ?? refused.other),
        ...(isShut ? { isShut, own: undefined } : {}),
      });
      if (code === 'revision-conflict') await this.#readAgain();
    }
  }

  /** Reads what has changed meanwhile; what is open stays open, with what has been typed there. */
  async #readAgain(): Promise<void> {
    const { client, key: manageKey, root } = this.#keys;
    const { own: before, opening } = this.#state;
    const own = await client.readOwnSignUp(manageKey).catch(() => before);
    this.#tell({ own });
    const form = root.querySelector('form');
    const model = this.#model;
    if (!form || !before || !own || !model || opening?.ask !== 'change') return;
    this.#fill(freshEntries(form, ownEntries(before, model), ownEntries(own, model)));
  }

  #tell(told: Partial<OwnState>): void {
    this.#state = { ...this.#state, ...told };
    this.#keys.walk.after(() => undefined);
  }
}

/** Opens what a link out of a mail leads to, in a language; German where there are no words in it. */
export async function openOwnPart(keys: OwnKeys, locale: string): Promise<OwnPart> {
  const messages = await loadMessages(catalogue, locale);
  return keys.kind === 'move' ? new ProveMailPart(keys, messages) : new OwnSignUpPart(keys, messages);
}
