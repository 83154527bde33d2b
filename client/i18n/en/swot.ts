import { plural } from '../plural.ts'

/** Words of swot. The English catalogue is the type: a key missing in another language does not compile. */
export const swot = {
  title: 'SWOT',
  mode: { label: 'View', quadrants: 'Quadrants', pairs: 'Combine in pairs' },
  readOnly: 'The board is locked. You can read, not change.',
  suggested: 'Suggested',
  suggestedHint:
    'Each comes from the votes and says why. Nothing enters the board until someone takes it.',
  suggestedLater: 'Suggestions appear here once the ratings are revealed.',
  more: (n: number) => `Show ${n} more`,
  noSuggestions: 'Nothing left to suggest. Write what the numbers cannot know.',
  tooFewForSuggestions:
    'Each suggestion needs answers from at least three people. Write what you know yourselves.',
  take: {
    strength: 'Take as strength',
    weakness: 'Take as weakness',
    opportunity: 'Take as opportunity',
    threat: 'Take as threat',
  },
  leave: 'Leave',
  taken: (quadrant: string) => `Added to ${quadrant}.`,
  leftOut: 'Left out for now.',
  moved: (text: string, quadrant: string) => `“${text}” is now in ${quadrant}.`,
  deleted: (text: string) => `Deleted “${text}”.`,
  reason: {
    shortfall: (e: string, p: string, n: number) =>
      `Expected ${e}, experienced ${p}, by ${plural('en', n, { one: '# person', other: '# people' })}.`,
    overDelivery: (e: string, p: string, n: number) =>
      `Expected ${e}, experienced ${p}, by ${plural('en', n, { one: '# person', other: '# people' })}. We may be doing more than anyone asks for.`,
    asExpected: (e: string, p: string, n: number) =>
      `Expected ${e}, experienced ${p}, by ${plural('en', n, { one: '# person', other: '# people' })}.`,
    wellDone: (e: string, p: string, n: number) =>
      `Experienced ${p} where ${e} is expected, by ${plural('en', n, { one: '# person', other: '# people' })}.`,
    outsideDelight: (v: string, n: number) =>
      `Our guess: customers feel ${v} where we are not present, say ${n} of us.`,
    outsideAnger: (v: string, n: number) =>
      `Our guess: customers feel ${v} where others act too, say ${n} of us.`,
  },
  apart: (range: string) => `Departments ${range} apart.`,
  agreed: (a: string) => `Strong agreement ${a}.`,
  split: (a: string) => `We are split, agreement ${a}: the means hide two camps.`,
  customers: {
    scores: (e: string, p: string, n: string) =>
      `Customers themselves: expected ${e}, experienced ${p} (n ${n}).`,
    emotion: (v: string, n: string) => `Customers themselves: ${v} (n ${n}).`,
  },
  text: {
    label: 'Finding',
    shortfall: (title: string) => `${title}: customers count on more than we give`,
    overDelivery: (title: string) => `${title}: we do more than anyone asks for`,
    asExpected: (title: string) => `${title}: we keep what customers count on`,
    wellDone: (title: string) => `${title}: we do this well`,
    outsideDelight: (title: string) => `${title}: customers are delighted without us`,
    outsideAnger: (title: string) => `${title}: customers are annoyed, and others shape it`,
  },
  hint: {
    strength: 'inside, helps us',
    weakness: 'inside, hurts us',
    opportunity: 'outside, could help',
    threat: 'outside, could hurt',
  },
  add: {
    strength: 'Add a strength',
    weakness: 'Add a weakness',
    opportunity: 'Add an opportunity',
    threat: 'Add a threat',
  },
  empty: {
    strength: 'What do we do that customers would miss?',
    weakness: 'What do customers put up with because of us?',
    opportunity: 'What happens around us that we could use?',
    threat: 'What happens around us that could cost us customers?',
  },
  fromVotes: 'from votes',
  link: 'Link touchpoints',
  linkTitle: 'Which touchpoints is it about?',
  menu: (text: string) => `What to do with “${text}”`,
  moveTo: (quadrant: string) => `Move to ${quadrant}`,
  dots: {
    left: (left: number, budget: number) => `You have ${left} of ${budget} dots left.`,
    short: (left: number, budget: number) => `Dots: ${left} of ${budget} left`,
    over: (n: number) =>
      `${plural('en', n, { one: '# dot is', other: '# dots are' })} beyond the budget. Take back, or none of yours count.`,
    secret: 'Dots stay secret until the reveal.',
    closed: 'Dot voting is not open yet.',
    revealed: 'Dots are revealed.',
    give: (text: string) => `Give a dot to “${text}”`,
    takeBack: (text: string) => `Take a dot back from “${text}”`,
    noMore: 'No more dots for this one',
    of: (all: number, mine: number) =>
      `${plural('en', all, { one: '# dot', other: '# dots' })}, ${mine} mine`,
  },
  news: {
    added: (n: number) =>
      plural('en', n, { one: '# finding was added', other: '# findings were added' }),
    removed: (n: number) =>
      plural('en', n, { one: '# finding was deleted', other: '# findings were deleted' }),
  },
  list: {
    finding: 'Finding',
    quadrant: 'Quadrant',
    from: 'From',
    dots: 'Dots',
    none: 'No findings yet. Take a suggestion, or write one above.',
  },
  tows: {
    title: (n: number) =>
      n === 0 ? 'No pairs yet' : plural('en', n, { one: '# pair so far', other: '# pairs so far' }),
    hint: 'Take one finding from inside and one from outside, then say what to do about both.',
    refused:
      'That is not a pair: both are on the same side. Take one from inside and one from outside.',
    noFindings: 'None yet',
    pairs: (n: number) =>
      n === 0 ? 'no pair' : plural('en', n, { one: '# pair', other: '# pairs' }),
    what: 'What do we do about both?',
    make: 'Make initiative',
    other: 'Other pair',
    SO: { name: 'Use', hint: 'a strength for an opportunity' },
    WO: { name: 'Overcome', hint: 'a weakness with an opportunity' },
    ST: { name: 'Answer', hint: 'a threat with a strength' },
    WT: { name: 'Limit', hint: 'a weakness before a threat hits it' },
  },
}
