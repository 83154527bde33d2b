import { plural } from '../plural.ts'

/** Words of discuss. The English catalogue is the type: a key missing in another language does not compile. */
export const discuss = {
  lateCame:
    'Ratings of at least three people arrived after the reveal. They are kept apart and do not count in this round.',
  title: 'Discuss',
  round: (n: number) => `Round ${n}`,
  fromRound: (round: string) => `figures from ${round}`,
  quoted: (words: string) => `“${words}”`,
  agenda: {
    title: 'Where we differ',
    lead: 'Furthest apart first.',
    leadScale: 'Lowest and highest department on experience, 1 to 5.',
    apart: (range: string) => `${range} apart`,
    close: (n: number) =>
      plural('en', n, {
        one: '# more is close to agreement',
        other: '# more are close to agreement',
      }),
    tooFew: (n: number) =>
      plural('en', n, { one: '# has too few answers', other: '# have too few answers' }),
    place: (at: number, of: number) => `${at} of ${of}`,
    order: 'furthest apart first',
    previous: 'Previous item',
    next: 'Next item',
    nextIs: (title: string) => `Next: ${title}`,
    last: 'That was the last item.',
    scale: (lowest: string, low: string, highest: string, high: string) =>
      `${lowest} ${low}, ${highest} ${high}`,
  },
  expectation: {
    everyone: 'Everyone says the customer counts on it.',
    nearlyEveryone: 'Nearly everyone says the customer counts on it.',
    most: 'Most say the customer counts on it.',
    few: 'Few think the customer counts on it.',
    split: 'People are split on whether the customer counts on it.',
  },
  experience: {
    tooFew: (n: number) =>
      n === 0
        ? 'Nobody rated this touchpoint. Ask who knows it, or vote again.'
        : plural('en', n, {
            one: 'Only # person rated this. Under three people no figure is shown.',
            other: 'Only # people rated this. Under three people no figure is shown.',
          }),
    apart: (highest: string, high: string, lowest: string, low: string, range: string) =>
      `${highest} rates the experience ${high}, ${lowest} ${low}: they are ${range} apart.`,
    split: 'People are split on the experience.',
    splitInside: 'People are split on the experience, and not along departments.',
    short: (gap: string) => `It falls short of what is counted on: ${gap}.`,
    over: (gap: string) => `It gives more than is counted on: ${gap}.`,
    close: (mean: string, range: string) =>
      `Departments are close on the experience, ${mean} on average and ${range} apart.`,
    mean: (mean: string, agreement: string) => `The experience is ${mean}, ${agreement}.`,
  },
  gap: {
    people: (n: number) => plural('en', n, { one: '# person', other: '# people' }),
    before: (gap: string, round: string) => `${gap} in ${round}`,
    meaning: 'Mean of experience minus expectation, person by person, −4 to +4.',
  },
  decides: (votes: number, voters: number) =>
    `${votes} of ${voters} say that customers decide here`,
  noContact: (n: number) =>
    plural('en', n, { one: '# person had no contact', other: '# people had no contact' }),
  agreement: {
    withNumber: (word: string, number: string) => `${word} ${number}`,
    strong: 'strong agreement',
    moderate: 'moderate agreement',
    weak: 'weak agreement',
    split: 'split',
  },
  histogram: (name: string, mean: string, counts: string) => `${name}, mean ${mean}. ${counts}`,
  histogramPart: (answer: string, n: number) =>
    `${answer}: ${plural('en', n, { one: '# person', other: '# people' })}`,
  tooFewAnswers: (n: number) =>
    plural('en', n, {
      one: 'Too few: # answer. A figure needs three.',
      other: 'Too few: # answers. A figure needs three.',
    }),
  movement: {
    words: (from: string, to: string) => `${from} to ${to}`,
    tooFew: (round: string) => `too few in ${round} to compare`,
    narrower: 'closer together',
    wider: 'further apart',
    same: 'spread unchanged',
  },
  departments: {
    scale: 'on the scale, 1 to 5',
    people: (n: string) => `n ${n}`,
    hiddenTooFew: 'Hidden: fewer than three people',
    hiddenToo: (names: string) => `Hidden too, or ${names} could be worked out from the total`,
    hiddenTooNobody: 'Hidden too, or a small group could be worked out from the total',
    hiddenFigure: 'hidden: too few',
    scaleLabel: (expectation: string, experience: string) =>
      `expectation ${expectation}, experience ${experience}`,
    explain: (percent: string, eta: string) =>
      `Departments explain ${percent} of the spread in experience (η² ${eta}).`,
    agreementKey: 'Agreement runs from −1, two camps, to 1, one voice.',
    none: 'No department can be shown on its own: too few people.',
  },
  voices: {
    title: 'What people wrote',
    none: 'Nobody has written anything yet.',
    someone: 'Without a name',
    add: 'Add a comment',
    placeholder: 'What did you see or hear?',
    locked: 'The board is locked; comments can be written when it is open again.',
  },
  evidenceNone: 'No evidence yet. Add some in Collect.',
  decide: {
    title: 'Decide',
    by: 'The facilitator notes what the group decides.',
    decided: (decision: string) => `Decided: ${decision}.`,
    open: 'Not decided yet.',
    swot: 'Put it on the SWOT board too',
    swotAdd: 'Add to SWOT',
    swotDone: 'On the SWOT board',
    swotText: 'Sentence on the SWOT board',
    swotAdded: 'Added to the SWOT board',
    suggestion: {
      weakness: (title: string, experience: string, expectation: string) =>
        `${title}: experience ${experience} where ${expectation} is expected`,
      strength: (title: string, experience: string, expectation: string) =>
        `${title}: experience ${experience}, expectation ${expectation}`,
    },
  },
  onward: {
    title: 'What to do next',
    steers:
      'Vote again with those who know it, ask customers, or write down what you know. Without more answers it stays a hypothesis.',
    others:
      'Write down what you know of it. The facilitator can open another vote or ask customers.',
    customers: 'Ask customers',
    write: 'Write down what you know',
  },
  again: {
    heading: 'Vote again',
    do: (n: number) => `Vote again, round ${n}`,
    title: (n: number) => `Open round ${n}?`,
    name: 'Name of the round',
    nameHint:
      'Everyone sees it wherever figures of this round stand. Left empty, the round goes by its number.',
    proposal: (n: number, month: string) => `Round ${n}, ${month}`,
    lead: 'A new secret vote on the same scale.',
    kept: (round: string) =>
      `${round} stays as it is: every answer and every figure. Nothing is overwritten.`,
    carried: 'A touchpoint nobody rates again keeps its figures, marked with their round.',
    others: 'All other touchpoints keep their figures.',
    fresh: (n: number) =>
      plural('en', n, {
        one: 'Everyone gets a fresh card, with a small ring at their own earlier answer.',
        other: 'Everyone gets # fresh cards, with a small ring at their own earlier answer.',
      }),
    about: 'Vote again on',
    only: (title: string) => `Only “${title}”`,
    looked: (n: number) =>
      plural('en', n, {
        one: 'The one decided as “Look closer”',
        other: 'The # decided as “Look closer”',
      }),
    everything: (n: number) =>
      plural('en', n, { one: 'The one touchpoint', other: 'All # touchpoints' }),
    proposalOne: (n: number, title: string) => `Round ${n}: ${title}`,
    secret: 'The new answers are secret until you reveal them; then the movement is shown.',
    moves: 'Rating opens at once, and everyone who is with the group moves to Rate.',
    blocked: 'Reveal the estimates in Prioritise first.',
    blockedOpen: 'A vote is open. Reveal it first.',
    held: 'Answers of this round are still secret, in a vote or in the customers’ form. Reveal them first: in a new round nobody could ever see them, so none is opened.',
    opened: (n: number) => `Round ${n} is open`,
    notOpened: 'The round is there, but rating is not open yet. Open it in the bar below.',
  },
  bring: 'Bring everyone to this item',
  brought: 'Everyone is asked to look at this item',
  called: {
    title: (title: string) => `The facilitator asks everyone to look at “${title}”`,
    kept: 'What you are writing stays with this touchpoint.',
  },
  behind: {
    title: (n: number) => `Round ${n} is being voted on`,
    text: (done: number, of: number, shown: string) =>
      `${done} of ${plural('en', of, { one: '# person is done', other: '# people are done' })}. Below is ${shown}.`,
    action: 'Rate now',
  },
  before: {
    title: 'Nothing is revealed yet',
    textFacilitator:
      'Reveal the ratings in the bar below when enough people are done; everyone sees them in the same moment.',
    text: 'The facilitator reveals the ratings for everyone in the same moment. Until then nobody sees any, the facilitator included.',
    done: (done: number, of: number) =>
      `${done} of ${plural('en', of, { one: '# person is done', other: '# people are done' })}`,
    of: (done: string, of: string) => `${done} of ${of}`,
    action: 'Go to Rate',
    empty: 'The reveal brought no figures: nobody had rated.',
  },
  list: {
    title: 'All figures',
    number: 'No.',
    n: 'n',
    apart: 'apart',
    agreement: 'agreement on experience',
    decision: 'decision',
    undecided: 'open',
    notKnown: '–',
  },
}
