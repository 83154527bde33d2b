import { plural } from '../plural.ts'

/** The customers' view beside our own. */
export const customers = {
  title: 'Customers',
  open: 'Compare with customers',
  back: 'Back to the map',
  dimension: 'What is compared',
  key: 'Filled is staff, hollow is customers. Δ is staff minus customers: confirmed up to 0.5 either way; under 5 answers only an early signal. Two sets, never one mean.',
  headline: (confirmed: number, refuted: number, missed: number) =>
    `Customers confirm ${confirmed}, refute ${refuted}${missed > 0 ? ` and name ${missed} we missed` : ''}`,
  headlineMissed: (missed: number) =>
    `Customers name ${plural('en', missed, { one: '# touchpoint', other: '# touchpoints' })} we missed`,
  headlineEarly: (n: number) =>
    `Too few customers to judge: early signals on ${plural('en', n, { one: '# touchpoint', other: '# touchpoints' })}`,
  headlineTooFew: 'Customers answered, but too few of us to compare',
  headlineNone: 'Customers said nothing about this yet',
  none: { title: 'No customer was heard yet', asked: 'Customers were asked; nothing is shown yet' },
  nothing: {
    title: 'Nothing to compare yet',
    text: 'Reveal the group’s ratings, and ask customers or import a survey. Each touchpoint then stands here with both views.',
  },
  classes: {
    existing: 'Existing',
    new: 'New',
    returning: 'Returning',
    lost: 'Lost',
  },
  status: {
    hypothesis: 'hypothesis',
    earlySignal: 'early signal',
    confirmed: 'confirmed',
    tooRosy: 'refuted, too rosy',
    tooDark: 'refuted, too dark',
    missedByUs: 'missed by us',
    tooFew: 'too few of us',
  },
  table: {
    caption: (measure: string) => `${measure}: staff and customers by touchpoint`,
    staff: 'Staff',
    customers: 'Customers',
    difference: 'Staff minus customers',
    says: 'What it says',
    n: (n: string) => `n ${n}`,
    foot: '– nobody answered. Too few: under three answers; one class is never hidden alone, or it could be worked out.',
  },
  panel: {
    title: 'Asking customers',
    closed:
      'Customers are not asked at the moment. Hand out the customers’ link and begin when you like, also after the reveal.',
    withRating: 'Customers can answer as long as the group rates; the reveal then shows both.',
    open: 'Customers are asked now. The group sees nothing of it until you show it.',
    shown: 'What customers said in this round is shown. Open a new round to ask them again.',
    answered: (started: number, of: number, done: number) =>
      `${started} of ${plural('en', of, { one: '# customer has answered', other: '# customers have answered' })}, ${done} to the end.`,
    ask: 'Ask customers',
    apart: 'Ask them on their own',
    stop: 'Stop asking',
    show: 'Show what they said',
    showTitle: 'Show what customers said?',
    showText:
      'Everybody in the workshop then sees it beside your own view. It can be done once in a round, and no more answers are taken in it.',
    nobody: 'No customer has answered yet, so there is nothing to show.',
    wait: 'Wait for them',
    until: (until: string) => `It closes by itself: ${until}.`,
    askUntil: 'Ask until …',
    deadlineLead:
      'The form closes by itself then, even when nobody is here. What customers said is shown when you say so.',
    again: 'Ask again in a new round',
    againTitle: 'Ask customers again?',
    againText:
      'A new round opens: what was said so far stays with its round, and customers begin a fresh form at once. The group’s rating is closed in the new round until you open it.',
    againOpen: 'A vote of the group is open. Reveal it first.',
    againDone: 'A new round is open, and customers are asked.',
    againHalf: 'The new round is open, but customers are not asked yet. Press “Ask customers”.',
  },
  link: {
    title: 'Customers’ link',
    waiting:
      'The form is not open. Whoever comes by the link waits there; it opens by itself when you ask.',
    open: 'The form is open.',
    openUntil: (until: string) => `The form is open: ${until}.`,
    closed:
      'The form is closed. Whoever comes by the link is told so; it opens there by itself when you ask.',
    shown: 'The form is closed: what customers said in this round is shown.',
    unknown: 'This browser does not hold the link. Replace it in Share to get one.',
  },
  surveys: {
    title: 'Imported surveys',
    facts: (people: number, answers: number) =>
      `${plural('en', people, { one: '# person', other: '# people' })}, ${plural('en', answers, { one: '# answer', other: '# answers' })}`,
    remove: 'Take back',
    removeOne: (name: string) => `Take ${name} back`,
    removed: 'The import was taken back with all its answers and comments.',
  },
  drawer: {
    title: 'Us and our customers',
    line: (measure: string, ours: string, n: string, theirs: string, m: string) =>
      `${measure}: staff ${ours} (n ${n}), customers ${theirs} (n ${m})`,
    delta: (difference: string) => `Δ ${difference}`,
    tooFew: (n: number) =>
      plural('en', n, {
        one: 'One customer answered: an early signal. From three on the figures are shown.',
        other: '# customers answered: an early signal. From three on the figures are shown.',
      }),
    classes: 'Experience by class',
  },
  import: {
    open: 'Import survey results',
    title: 'Import survey results',
    lead: 'One row for each answer of one customer about one touchpoint. It is read in this browser; next you see what each column becomes.',
    limits: (rows: string, megabytes: string) =>
      `Up to ${rows} answers and ${megabytes} MB at once.`,
    name: 'Name of the survey',
    unnamed: (day: string) => `Survey of ${day}`,
    sending: (answers: number) =>
      plural('en', answers, { one: 'Sending # answer…', other: 'Sending # answers…' }),
    leftBehind: (name: string, list: string) =>
      `“${name}” could not be taken back: its answers are in, its comments are not. Take it back under “${list}”.`,
    comments: {
      title: 'What customers wrote',
      lead: 'Comments become evidence of their touchpoint, as customer feedback. Who wrote them does not come in, but everybody in the workshop can read them: look them through first.',
      comeIn: (n: number) =>
        plural('en', n, {
          one: '# comment becomes evidence.',
          other: '# comments become evidence.',
        }),
      hide: 'Hide addresses, telephone numbers and links in comments',
      hideHint: 'Names are not found by any rule: leave out what tells who it was.',
      cut: (n: number, letters: string) =>
        plural('en', n, {
          one: `# long comment is cut after ${letters} characters.`,
          other: `# long comments are cut after ${letters} characters.`,
        }),
      there: (n: number) =>
        plural('en', n, {
          one: '# comment is evidence already and does not come in again.',
          other: '# comments are evidence already and do not come in again.',
        }),
      tooMany: (n: number) =>
        plural('en', n, {
          one: '# comment is more than comes in at once and stays out; its answer comes in.',
          other: '# comments are more than come in at once and stay out; their answers come in.',
        }),
      same: (n: number) => plural('en', n, { one: 'written # time', other: 'written # times' }),
      leaveOut: 'Leave out',
      leaveOutOf: (words: string) => `Leave out: ${words}`,
      more: (n: number) => plural('en', n, { one: 'Show # more', other: 'Show # more' }),
      do: (n: number) => plural('en', n, { one: 'Import # comment', other: 'Import # comments' }),
      adding: (done: number, of: number) => `Adding comment ${done} of ${of}…`,
      added: (n: number) =>
        plural('en', n, {
          one: '# comment became evidence.',
          other: '# comments became evidence.',
        }),
    },
    comeIn: (answers: number, people: number) =>
      `${plural('en', answers, { one: '# answer', other: '# answers' })} of ${plural('en', people, { one: '# person', other: '# people' })} come in.`,
    use: {
      touchpoint: 'Touchpoint',
      expectation: 'Expectation, 1 to 5',
      experience: 'Experience, 1 to 5',
      emotion: 'Emotion, −2 to +2',
      customerClass: 'Customer class',
      person: 'Person',
      comment: 'Comment',
    },
    unknown: 'Not on the board',
    unknownLead:
      'Say which touchpoint is meant. What you had not thought of can be added in Collect first; it then stands here as “missed by us”.',
    becomes: (name: string) => `What “${name}” becomes`,
    rows: (n: number) => plural('en', n, { one: '# row', other: '# rows' }),
    leaveOut: 'Leave out',
    classes: 'Classes in the file',
    classless: 'Not known',
    classBecomes: (word: string) => `Which class “${word}” is`,
    why: {
      quotes: 'a quotation mark is not closed.',
      tooManyCells: 'more cells than headings. Does a separator stand in its text?',
      noTouchpoint: 'no touchpoint in it.',
      notThere: 'this is no touchpoint here.',
      expectation: 'expectation is not 1 to 5.',
      experience: 'experience is not 1 to 5.',
      emotion: 'emotion is not −2 to +2.',
      noAnswer: 'no answer in it.',
      twice: 'the same person and touchpoint twice; the first answer comes in.',
      tooMany: 'more than can be imported at once.',
    },
    do: (n: number) => plural('en', n, { one: 'Import # answer', other: 'Import # answers' }),
    added: (n: number) =>
      plural('en', n, { one: '# answer was imported.', other: '# answers were imported.' }),
  },
}
