export { readRichText } from './read-rich-text.js';
export type {
  RichBlock,
  RichCode,
  RichEmphasis,
  RichHeading,
  RichInline,
  RichLineBreak,
  RichLink,
  RichList,
  RichParagraph,
  RichQuote,
  RichWords,
} from './rich-node.js';
