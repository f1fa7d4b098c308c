import { lawSentence } from '@geflecht/core/sign-up';
import { safeUrl } from '@geflecht/core/text';
import { paragraphs } from './mail-block.js';
import type { MailBlock } from './mail-block.js';
import type { TellingRecords } from './mail-records.js';
import { fundingLines } from './told-event.js';

/** Who can be asked: the contact of the event, as a function and never a private person. */
function contactOf({ frame, source }: TellingRecords): string {
  const { contact } = frame.event;
  return [source.text(contact?.function), contact?.mail, contact?.phone]
    .filter((word) => word !== undefined)
    .join(', ');
}

/** Ways beside the page: mail, phone, paper. */
function waysOf({ frame }: TellingRecords): string {
  const { mail, phone, paper } = frame.rules?.channels ?? {};
  return [mail, phone, paper].filter((word) => word !== undefined && word !== '').join(' · ');
}

/** What stands under every mail: whom to ask, other ways, consents, who is responsible by which law, and who funds it. */
export function footer(records: TellingRecords): readonly MailBlock[] {
  const { words, frame, source, template, facts } = records;
  const { controller, privacyNotice } = frame.event;
  const [contact, ways] = [contactOf(records), waysOf(records)];
  const name = controller === undefined ? undefined : source.text(source.nameOf(controller));
  const notice = safeUrl(privacyNotice?.url);
  const isParty = template !== 'signIn' && template !== 'proveMail' && facts.isFormerAddress !== true;
  return paragraphs(
    'small',
    contact === '' ? undefined : words.contact(contact),
    isParty && ways !== '' ? words.otherWays(ways) : undefined,
    isParty ? words.consents : undefined,
    name === undefined ? undefined : words.controller(name),
    isParty ? lawSentence(frame.event.lawProfile, words.language) : undefined,
    notice === undefined ? undefined : words.privacy(notice),
    ...fundingLines(records),
    isParty ? words.why : undefined,
  );
}
