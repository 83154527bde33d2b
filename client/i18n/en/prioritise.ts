import { plural } from '../plural.ts'
import { swot } from './swot.ts'

const counted = (n: number): string =>
  ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'][n] ??
  String(n)

/** Words of prioritise. The English catalogue is the type: a key missing in another language does not compile. */
export const prioritise = {
  late: 'Your answer came after the reveal and does not count.',
  title: 'Prioritise',
  dots: swot.dots,
  add: {
    label: 'Add an initiative',
    hint: 'What could we do? Enter adds it.',
    do: 'Add',
    fromFindings: 'From findings',
  },
  pick: {
    title: 'Make an initiative from findings',
    lead: 'Choose one or two findings. Their touchpoints come along.',
    none: 'There are no findings yet. Write them in SWOT, then come back.',
    toSwot: 'Go to SWOT',
    what: 'What do we do about it?',
    make: 'Add initiative',
    limit: 'Two at most',
    used: (n: number) =>
      plural('en', n, { one: '# initiative so far', other: '# initiatives so far' }),
    unused: 'no initiative yet',
  },
  link: {
    do: 'Link touchpoints and findings',
    title: 'What is it about?',
    hint: 'A touchpoint puts it on the map.',
    touchpoints: 'Touchpoints',
    findings: 'Findings, two at most',
  },
  menu: (title: string) => `What to do with “${title}”`,
  drop: 'Drop',
  takeUp: 'Take up again',
  deleted: (title: string) => `Deleted “${title}”.`,
  initiative: 'Initiative',
  empty: {
    title: 'What could we do about it?',
    text: 'Write an initiative in the field, or make one from a finding. Everyone then estimates each on their own.',
    watching: 'No initiatives yet. They appear here as people write them.',
  },
  notYet: {
    title: (n: number) =>
      plural('en', n, { one: '# initiative to estimate', other: '# initiatives to estimate' }),
    text: 'Estimating has not opened yet. Until then: add what is missing, and name who could own it.',
    lead: 'Estimating has not opened yet. Complete the list, then open it in the bar below.',
  },
  closed: {
    title: 'Estimating is closed',
    text: 'Your estimates are kept. The result appears for everyone at once, at the reveal.',
  },
  watching: {
    title: 'The others are estimating',
    text: 'You can look on. The result appears at the reveal.',
  },
  open: {
    title: 'How much would it change, how much work is it?',
    text: 'One first thought each, from 1 to 5.',
  },
  secret: 'Secret until the reveal, also for the facilitator',
  estimate: {
    impactLow: 'hardly anything',
    impactHigh: 'a great deal',
    effortLow: 'a few days',
    effortHigh: 'many months',
    group: (axis: string, title: string) => `${axis}: ${title}`,
    score: (axis: string, n: number) => `${axis} ${n}`,
    none: 'not yet',
    done: 'Estimated',
    missing: {
      impact: 'Impact is missing. It does not count yet.',
      effort: 'Effort is missing. It does not count yet.',
    },
    takeBack: 'Take back',
    takeBackOf: (title: string) => `Take back the estimate of “${title}”`,
    mine: (impact: number, effort: number) => `mine: impact ${impact}, effort ${effort}`,
  },
  how: {
    title: 'What happens next',
    alone: 'Everyone estimates impact and effort alone, and gives dots.',
    together: 'At the reveal everyone sees the result at the same time.',
    first: 'The chart shows what to do first; then each quick win gets an owner and a date.',
  },
  progress: {
    title: 'How far we are',
    mine: (done: number, of: number) =>
      plural('en', of, {
        one: `You have estimated ${done} of # initiative`,
        other: `You have estimated ${done} of # initiatives`,
      }),
    allMine: 'You have estimated everything. Thank you.',
    people: (done: number, of: number) =>
      plural('en', of, {
        one: `${done} of # person is done`,
        other: `${done} of # people are done`,
      }),
  },
  keys: {
    to: 'to',
    answer: 'estimate',
    next: 'next initiative',
    move: 'look around',
  },
  headline: {
    quickWins: (n: number) => `${counted(n)} quick ${n === 1 ? 'win' : 'wins'}`,
    disputed: (n: number) => `${counted(n)} disputed`,
    onTheLine: (n: number) => `${counted(n)} on the line`,
    tooFew: (n: number) => `${counted(n)} with too few estimates`,
    nothing: 'Nothing was estimated',
  },
  means: {
    one: (n: number) =>
      plural('en', n, {
        one: 'From # secret estimate.',
        other: 'Means of # secret estimates.',
      }),
    range: (from: number, to: number) => `Means of ${from} to ${to} secret estimates each.`,
    shade: 'The shade spans the middle half of the estimates on each axis.',
  },
  chart: {
    label: (n: number) =>
      plural('en', n, {
        one: 'Impact against effort, # initiative. The list has every figure.',
        other: 'Impact against effort, # initiatives. The list has every figure.',
      }),
    effort: 'Effort: more to the right',
    impact: 'Impact: more upwards',
    threshold: 'Threshold at 3 on both axes; a mean of exactly 3 is “on the line”.',
    short: 'A number stands for its place in the list.',
    onTheLine: {
      impact: (mean: string) => `on the line: impact ${mean}`,
      effort: (mean: string) => `on the line: effort ${mean}`,
      both: (mean: string) => `on the line: both ${mean}`,
    },
    disputed: {
      impact: 'disputed: two camps on impact',
      effort: 'disputed: two camps on effort',
      both: 'disputed: two camps on both',
    },
  },
  quadrants: {
    quickWin: 'Quick wins',
    major: 'Major projects',
    fillIn: 'Fill-ins',
    thankless: 'Not worth the effort',
  },
  quadrant: {
    quickWin: 'quick win',
    major: 'major project',
    fillIn: 'fill-in',
    thankless: 'not worth the effort',
    onTheLine: 'on the line',
    disputed: 'disputed',
    tooFew: 'too few estimates',
  },
  list: {
    label: 'Ranked initiatives',
    quickWins: 'Quick wins',
    rest: 'Then',
    tooFew: 'Too few estimates',
    tooFewHint: 'Under three estimates no figure is shown.',
    dropped: 'Dropped',
    noQuickWin:
      'None came out as a quick win: high impact, low effort, and people agree. Look at what is on the line.',
    rank: (rank: number) => `Place ${rank}`,
    tied: (rank: number) => `Place ${rank}, tied`,
    from: (n: number) => plural('en', n, { one: '# estimate', other: '# estimates' }),
    dots: 'Dots',
    estimates: 'Estimates',
    result: 'Result',
  },
  plan: {
    owner: 'Owner',
    who: 'Who?',
    setDate: 'Set a date',
    measure: 'Measured by',
    measureHint: 'A figure, and where it comes from',
    checks: 'Checks',
    applicable: 'Applicable',
    measurable: 'Measurable',
    feasible: 'Feasible',
    findings: 'From findings',
    noFindings: 'Made by hand',
    more: (title: string) => `Details of “${title}”`,
    details: 'Details',
  },
  output: {
    label: 'Take the quick wins along',
    csv: 'CSV',
    csvLabel: 'Download quick-wins.csv',
    md: 'Markdown',
    mdLabel: 'Download quick-wins.md',
    done: (file: string) => `${file} is in your downloads.`,
    failed: 'The file could not be made.',
  },
  news: {
    added: (n: number) =>
      plural('en', n, { one: '# initiative was added', other: '# initiatives were added' }),
    removed: (n: number) =>
      plural('en', n, { one: '# initiative was deleted', other: '# initiatives were deleted' }),
  },
  readOnly: 'The board is locked. You can read and estimate, not change the list.',
}
