import { plural } from '../plural.ts'

/** Reading a support mailbox in the browser. */
export const mailbox = {
  title: 'Read support mail',
  lead: 'The mails are read in this browser and stay on this computer. Only the excerpts you keep go into the workshop.',
  choose: 'Choose mail files',
  folder: 'Choose a folder',
  drop: 'or drop .mbox and .eml files here',
  how: 'Thunderbird, Apple Mail and Gmail (Takeout) export a mailbox as an .mbox file; most programs save single mails as .eml.',
  limits: (mails: string) => `Up to ${mails} mails at once.`,
  reading: (mails: number) =>
    plural('en', mails, { one: 'Reading… # mail', other: 'Reading… # mails' }),
  readingShare: 'Reading the mails',
  nothingChosen: 'There is no mail file among them. Choose .mbox or .eml files.',
  noMails: 'No mail could be read, so there is nothing to count.',
  broke:
    'Reading stopped because this browser ran out of memory. Nothing was sent or changed. Choose fewer or smaller files.',
  summary: (mails: number) =>
    plural('en', mails, { one: '# mail was read', other: '# mails were read' }),
  more: 'There are more mails than can be read at once; the rest was not read. Split the mailbox to read it all.',
  passedOver: (n: number) =>
    plural('en', n, {
      one: '# automatic or empty mail was passed over.',
      other: '# automatic or empty mails were passed over.',
    }),
  troubles: (n: number) =>
    plural('en', n, { one: '# could not be read', other: '# could not be read' }),
  troubleAt: (file: string, mail: string) => `${file}, mail ${mail}:`,
  troubleFile: (file: string) => `${file}:`,
  trouble: {
    notMail: 'this is no mail file.',
    noBeginning:
      'it does not begin with a line “From …”, as a mailbox does; nothing before the first such line was read. A single mail is saved as .eml.',
    headless: 'it has neither a sender, a subject nor a date.',
    garbled: 'its text cannot be decoded.',
    unreadable: 'it is damaged; the others were read.',
    gone: 'it could not be read to its end; what came before was.',
    empty: 'it is empty.',
  },
  troubleCopy: 'Copy the list',
  troubleNotCopied: 'The browser does not allow copying here.',
  troubleMore: (n: number) => plural('en', n, { one: 'and # more', other: 'and # more' }),
  again: 'Other files',
  terms: 'Terms',
  termsLead:
    'Write for each touchpoint the words that customers use, parted by commas. For a courier that may be “late, where is, parcel”; “deliver” finds “delivery” too, case and accents do not count.',
  termsOf: (touchpoint: string) => `Terms for ${touchpoint}`,
  termsNone: 'No terms yet',
  begin: 'Begin with the words of the titles, then add those that customers use.',
  propose: 'Fill in from the titles',
  clear: 'Clear all terms',
  hide: 'Hide addresses, telephone numbers and links in excerpts',
  hideHint: 'Names are not found by any rule: read what you keep.',
  found: (n: number) => plural('en', n, { one: '# mail', other: '# mails' }),
  foundNone: 'no mail',
  counting: 'Counting…',
  counted: (n: number) =>
    plural('en', n, {
      one: 'Counted: # mail found.',
      other: 'Counted: # mails found.',
    }),
  showExcerpts: (touchpoint: string) => `Excerpts for ${touchpoint}`,
  excerpts: 'Excerpts',
  keep: 'Keep',
  noise: 'Noise',
  keepOf: (words: string) => `Keep: ${words}`,
  noiseOf: (words: string) => `Noise: ${words}`,
  moreExcerpts: (n: number) => plural('en', n, { one: 'Show # more', other: 'Show # more' }),
  keptFull: 'No more excerpts fit into one piece of evidence.',
  noDay: 'no date',
  save: (n: number) => plural('en', n, { one: 'Keep # excerpt', other: 'Keep # excerpts' }),
  saved: (n: number) =>
    plural('en', n, {
      one: '# touchpoint got evidence from support mail.',
      other: '# touchpoints got evidence from support mail.',
    }),
  files: (n: number) => plural('en', n, { one: '# file', other: '# files' }),
  noTouchpoints: 'Mails are counted per touchpoint, and there are none yet.',
}
