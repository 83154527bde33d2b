import { plural } from '../plural.ts'

/** Touchpoints from a table. */
export const intake = {
  title: 'Import touchpoints from a table',
  lead: 'Copy cells from a spreadsheet and paste them here, or choose a CSV file. It is read in this browser; next you see what each column becomes.',
  paste: 'Paste the table',
  limits: (rows: string, megabytes: string) =>
    `Up to ${rows} touchpoints and ${megabytes} MB at once.`,
  choose: 'Choose a file',
  drop: 'or drop a .csv, .tsv or .txt file here',
  leave: {
    title: 'Leave without the table?',
    text: 'What you pasted or opened has not been added, and goes with this window.',
    do: 'Leave',
    stay: 'Go on with it',
  },
  problem: {
    empty: (_limits: string) => 'There is nothing in it. Paste some rows or choose another file.',
    tooLarge: (limits: string) => `This is too large, so nothing was read. ${limits} Split it up.`,
    unreadable: (_limits: string) =>
      'The file could not be read. Nothing was changed; choose it again.',
    mail: (_limits: string) =>
      'This is mail and no table. Nothing was read; “Read support mail” counts what customers write.',
    workbook: (_limits: string) =>
      'This is a spreadsheet file, whatever its name says. Save it as CSV, or copy its cells and paste them here.',
    noTable: (_limits: string) =>
      'This is no table but another kind of file. Nothing was read; choose a CSV file.',
  },
  readMail: 'Read support mail',
  guess: 'Guess: please check',
  guesses: (n: number) =>
    plural('en', n, { one: '# of them is a guess.', other: '# of them are guesses.' }),
  moreNames: (n: number) => plural('en', n, { one: 'Show # more', other: 'Show # more' }),
  reading: 'Reading the table…',
  adding: (done: number, of: number) => `Adding ${done} of ${of}…`,
  comeIn: (n: number) =>
    plural('en', n, { one: '# touchpoint comes in.', other: '# touchpoints come in.' }),
  private: 'They stay your own drafts until the facilitator publishes them.',
  columns: 'The columns of the table and the first rows',
  column: (n: string) => `Column ${n}`,
  columnOf: (n: number, heading: string) =>
    heading === '' ? `What column ${n} becomes` : `What column ${n}, “${heading}”, becomes`,
  use: {
    none: 'Leave out',
    title: 'Touchpoint',
    stage: 'Stage',
    note: 'Note',
    channels: 'Channels',
    reach: 'Reach',
    department: 'Department',
    tags: 'Tags',
  },
  heading: 'The first row holds the headings',
  skipThere: 'Leave out what is on the board already or twice in the table',
  defaultStage: 'Stage for rows without one',
  separator: {
    label: 'Separator between cells',
    comma: 'Comma',
    semicolon: 'Semicolon',
    tab: 'Tab',
  },
  encoding: 'Character encoding',
  strange: 'Some letters could not be read.',
  strangeText: 'Choose another character encoding below.',
  tooMuch:
    'This is more text than fits at once. Leave the note column out, or import in two parts.',
  unknown: {
    stages: 'Stages that are not there yet',
    channels: 'Channels that are not there yet',
    departments: 'Departments that are not there yet',
    rows: (n: number) => plural('en', n, { one: '# row', other: '# rows' }),
    becomes: (name: string) => `What “${name}” becomes`,
    none: 'Leave empty',
    noStage: 'Use the stage for rows without one',
    add: {
      stages: 'Add as a new stage',
      channels: 'Add as a new channel',
      departments: 'Add as a new department',
    },
  },
  ignored: (words: string) => `These words are no reach or tag and are left empty: ${words}.`,
  leftOut: {
    /** Told afterwards. */
    was: (n: number) =>
      plural('en', n, { one: '# row was left out.', other: '# rows were left out.' }),
    title: 'Left out',
    count: (n: number) =>
      n === 0
        ? 'No row is left out.'
        : plural('en', n, { one: '# row is left out.', other: '# rows are left out.' }),
    row: (n: string) => `Row ${n}:`,
    copy: 'Copy the list',
    more: (n: number) => `and ${n} more; the copied list has all of them`,
    noTitle: 'no touchpoint in it.',
    titleTooLong: 'the touchpoint is longer than 200 characters.',
    noteTooLong: 'the note is longer than 4,000 characters.',
    quotes: 'a quotation mark is not closed.',
    tooManyCells: 'more cells than headings. Does a separator stand in its text?',
    tooMany: 'more than can be imported at once.',
    there: 'on the board already.',
    twice: 'twice in the table; the first one comes in.',
  },
  notCopied: 'The browser does not allow copying here.',
  do: (n: number) => plural('en', n, { one: 'Import # touchpoint', other: 'Import # touchpoints' }),
  added: (n: number) =>
    plural('en', n, { one: '# touchpoint was added.', other: '# touchpoints were added.' }),
  draftsAdded: (n: number) =>
    plural('en', n, {
      one: '# draft was added. Only you can see it.',
      other: '# drafts were added. Only you can see them.',
    }),
  takenBack: 'Nothing was imported; what had been added is gone again.',
}
