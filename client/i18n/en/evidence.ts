import { plural } from '../plural.ts'

/** All evidence of the journey, and evidence from a table. */
export const evidence = {
  title: 'Evidence',
  open: 'Evidence',
  lead: 'What speaks for or against what people say: kept, or set aside as noise. Noise stays here and counts nowhere.',
  kept: (n: number) =>
    plural('en', n, { one: '# piece of evidence kept', other: '# pieces of evidence kept' }),
  noise: (n: number) =>
    plural('en', n, { one: '# set aside as noise', other: '# set aside as noise' }),
  bare: (n: number) =>
    n === 0
      ? 'every touchpoint has evidence'
      : plural('en', n, { one: '# touchpoint has none', other: '# touchpoints have none' }),
  show: {
    label: 'What is shown',
    all: 'All',
    bare: 'Without evidence',
    noise: 'Noise',
  },
  kind: 'Kind',
  allKinds: 'All kinds',
  nothingShown: 'Nothing of that.',
  noTouchpoints: 'Evidence hangs on touchpoints, and there are none yet.',
  fromTable: 'Import a table',
  fromMail: 'Read support mail',
  noneHere: 'No evidence.',
  addTo: (touchpoint: string) => `Add evidence to ${touchpoint}`,
  add: 'Add',
  mails: (n: number) => plural('en', n, { one: '# mail', other: '# mails' }),
  cases: (n: number) => plural('en', n, { one: '# case', other: '# cases' }),
  field: { until: 'Last day', count: 'How many' },
  coverage: {
    unrated: (names: string, _n: number) => `Nobody from ${names} is done rating yet.`,
    absent: (names: string, _n: number) => `Nobody from ${names} is here.`,
    bare: 'Touchpoints without evidence',
    all: 'All evidence',
  },
  table: {
    title: 'Import evidence from a table',
    lead: 'Complaints, answers, figures: one row a piece of evidence. The table is read in this browser; next you see what each column becomes.',
    limits: (rows: string, megabytes: string) =>
      `Up to ${rows} pieces of evidence and ${megabytes} MB at once.`,
    comeIn: (n: number) =>
      plural('en', n, {
        one: '# piece of evidence comes in.',
        other: '# pieces of evidence come in.',
      }),
    use: {
      text: 'What it says',
      touchpoint: 'Touchpoint',
      stage: 'Stage',
      kind: 'Kind',
      source: 'Source',
      date: 'Date',
      count: 'How many',
    },
    kind: 'Kind for rows that say none',
    source: 'Source for rows that say none',
    touchpoint: 'Touchpoint for rows that name none',
    leaveOut: 'Leave these rows out',
    ignored: (words: string) =>
      `These words are no kind of evidence; the kind chosen above is used: ${words}.`,
    unknown: 'Touchpoints that are not there',
    unknownLead: 'Choose which one is meant. Rows of those you leave out do not come in.',
    rows: (n: number) => plural('en', n, { one: '# row', other: '# rows' }),
    becomes: (name: string) => `Which touchpoint “${name}” is`,
    tooMuch: 'This is more text than fits at once. Import it in two parts.',
    do: (n: number) =>
      plural('en', n, { one: 'Import # piece of evidence', other: 'Import # pieces of evidence' }),
    adding: (done: number, of: number) => `Adding ${done} of ${of}…`,
    added: (n: number) =>
      plural('en', n, {
        one: '# piece of evidence was added.',
        other: '# pieces of evidence were added.',
      }),
    why: {
      noText: 'it says nothing.',
      textTooLong: 'what it says is longer than 4,000 characters.',
      badDay: 'the date cannot be read. Write it as 2026-03-05.',
      badCount: 'how many must be a whole number from 1.',
      noTouchpoint: 'it is not clear which touchpoint it is about.',
      quotes: 'a quotation mark is not closed.',
      tooManyCells: 'more cells than headings. Does a separator stand in its text?',
      tooMany: 'more than can be imported at once.',
      there: 'there already.',
      twice: 'twice in the table; the first one comes in.',
    },
  },
}
