import { plural } from '../plural.ts'
import type { MapWords } from './mapWords.ts'

const touchpoints = (n: number) => plural('en', n, { one: '# touchpoint', other: '# touchpoints' })
const stages = (n: number) => plural('en', n, { one: '# stage', other: '# stages' })

export const en: MapWords = {
  faces: ['angry', 'annoyed', 'neutral', 'pleased', 'delighted'],
  emotion: 'Emotion',
  lanes: {
    goals: { name: 'Goals', sub: 'theirs, then ours' },
    pairs: { name: 'Expectation', sub: 'against experience' },
    channels: { name: 'Channels', sub: '' },
    owners: { name: 'Owner', sub: '' },
    evidence: { name: 'Evidence', sub: 'items kept' },
    volume: { name: 'Volume', sub: 'customers per period' },
    kpis: { name: 'KPIs', sub: '' },
    findings: { name: 'Findings', sub: 'from the SWOT' },
    initiatives: { name: 'Initiatives', sub: 'quick wins carry the pennant' },
  },
  gap: 'gap',
  peopleRating: 'people rating',
  notRated: 'not rated',
  tooFew: 'too few',
  split: 'split',
  secret: 'The ratings are secret until the facilitator reveals them.',
  noneYet: 'None yet',
  wholeJourney: 'Whole journey',
  noTouchpoints: 'No touchpoints yet',
  unplaced: 'Without a stage',
  initiativeLine: (owner, due) =>
    due === '' ? owner : owner === '' ? `by ${due}` : `${owner}, by ${due}`,
  kpiTarget: (value) => `target ${value}`,
  key: {
    staff: 'emotion, mean of staff',
    band: 'middle half',
    customers: 'customers',
    truth: 'moment of truth',
    truthMore: (n) => `moment of truth, and ${n} more without a mark`,
    win: 'quick win',
    pain: 'pain point',
    good: 'good practice',
    pair: 'expected, experienced',
  },
  reason: (reason, { plain, signed }) => {
    switch (reason.kind) {
      case 'highest':
        if (reason.isShared) return `One of the highest points, ${signed(reason.emotion)}`
        return reason.emotion > 0
          ? 'Best moment of the journey'
          : `Highest point of the journey, ${signed(reason.emotion)}`
      case 'lowest':
        return reason.isShared
          ? `One of the lowest points, ${signed(reason.emotion)}`
          : `Lowest point of the journey, ${signed(reason.emotion)}`
      case 'first':
        return 'First contact'
      case 'last':
        return 'Last contact'
      case 'shortfall':
        return `Expected ${plain(reason.expectation)}, experienced ${plain(-reason.gap)} lower`
      case 'drop':
        return `A fall of ${plain(reason.by)} from the touchpoint before`
      case 'decides':
        return `${reason.votes} of ${reason.voters} said it decides`
    }
  },
  headline: {
    fall: (from, to) => `The journey falls from “${from}” to “${to}”`,
    lowest: (title) => `The journey is lowest at “${title}”`,
    unrated: 'Nothing is rated yet',
    tooFew: 'Too few people have rated so far',
    secret: 'The ratings are still secret',
  },
  poster: {
    journey: 'Customer journey',
    personas: (names, count) => `${count === 1 ? 'Persona' : 'Personas'}: ${names}`,
    segments: (names) => `Segments: ${names}`,
    departments: 'Departments:',
    summary: (c) =>
      `${touchpoints(c.touchpoints)} in ${stages(c.stages)}, ${c.rated} of them rated.`,
    largestGap: (title) => `largest gap, at “${title}”`,
    ratedOf: (rated, of) => `${rated} of ${of}`,
    rated: (missing) =>
      missing === 0
        ? 'touchpoints rated'
        : plural('en', missing, {
            one: 'touchpoints rated; # has no figure yet',
            other: 'touchpoints rated; # have no figure yet',
          }),
    quickWins: (count) => plural('en', count, { one: 'quick win', other: 'quick wins' }),
    peakEnd: (mean) => `peak and end; plain mean ${mean}`,
    howToRead: 'How to read it.',
    howToReadText:
      'The line is the mean emotion, from angry to delighted; the pale band holds the middle half of the votes; the line breaks where nobody rated. Below, the level tick is what customers count on, the dot what they get; a hatched bar is a shortfall, a plain bar a surplus.',
    roundName: (number) => `Round ${number}`,
    round: (name, day) => `${name}, revealed ${day}.`,
    size: (c) => `${touchpoints(c.touchpoints)} in ${stages(c.stages)}.`,
    rules:
      'Means need three votes. The gap is paired by person: −4 to +4, negative is below expectation. Moments of truth are proposed by rule and confirmed by people.',
    proxied: (most) =>
      `Up to ${most ?? 'two'} of the people behind a figure have no device: a scribe entered their answers.`,
    erased: (most) =>
      plural('en', most, {
        one: 'Figures stand as revealed and still count # person whose answers were erased since.',
        other:
          'Figures stand as revealed and still count up to # people whose answers were erased since.',
      }),
  },
  description: (title, t, s) =>
    `Journey map “${title}”: ${touchpoints(t)} in ${stages(s)}, with emotion, expectation against experience, and marks for moments of truth, quick wins, pain points and good practices.`,
}
