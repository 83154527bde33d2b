import { plural } from '../plural.ts'

const people = (n: number) => plural('en', n, { one: '# person', other: '# people' })
const touchpoints = (n: number) => plural('en', n, { one: '# touchpoint', other: '# touchpoints' })

/** Words of the whole journey in one picture, its rounds, and the clock of an item. */
export const pictures = {
  choice: 'How to look at the figures',
  measure: 'Figure',
  n: (n: string) => `n ${n}`,
  items: { name: 'Item by item' },
  round: { label: 'Figures of which round', latest: 'Latest figures of each touchpoint' },
  heat: {
    name: 'Heat map',
    title: 'Touchpoints and departments',
    lead: 'A department shows from three people on. Another may be hidden with it, so that no small group can be worked out from the total.',
    caption: (measure: string) => `${measure} by touchpoint and department`,
    all: 'everybody',
    why: {
      tooFew: 'hidden: fewer than three people',
      complementary: 'hidden too, or a smaller department could be worked out',
      notRated: 'nobody rated it',
    },
    key: '<3: fewer than three people. The struck-out eye: hidden too, so that no smaller department can be worked out. Clay is worse, blue is better; the number says how much. Expectation has no colour: it is neither good nor bad.',
  },
  worth: {
    name: 'Where it pays',
    title: 'Expectation and experience',
    lead: 'Up: how much the customer counts on it. Across: how well we do it. Expectation stands in for importance.',
    crosshair: {
      label: 'Where the lines cross',
      mean: 'At the means of all touchpoints',
      scale: 'In the middle of the scales',
      at: (expectation: string, experience: string) =>
        `Lines at expectation ${expectation} and experience ${experience}.`,
    },
    quadrant: {
      concentrateHere: 'Concentrate here',
      keepUp: 'Keep up the good work',
      lowPriority: 'Low priority',
      possibleOverkill: 'Possible overkill',
      onTheLine: 'On the line',
    },
    chart: (n: number) =>
      `${touchpoints(n)} by expectation and experience; the lists beside hold the same in words`,
    across: 'experience, 5 is best →',
    up: 'expectation, 5 is most →',
    figures: (expectation: string, experience: string, n: string) =>
      `expectation ${expectation}, experience ${experience}, n ${n}`,
    none: 'No touchpoint has three answers to both questions yet.',
    notPlaced: (n: number) => `Too few answers for a place: ${touchpoints(n)}.`,
    save: {
      title: 'Money to save',
      lead: 'Hardly expected (below 3) and done very well (4 and more). Effort may be worth more elsewhere; ask customers before you cut.',
      none: 'Nothing is hardly expected and done very well.',
    },
    good: {
      title: 'Good practices',
      lead: 'What works and is worth copying. The figures propose, people mark.',
      none: 'Nothing is marked as good practice yet.',
      proposed: 'Done well, not marked yet',
      mark: 'Mark as good practice',
      marked: (title: string) => `“${title}” is marked as good practice.`,
    },
  },
  rounds: {
    name: 'Before and after',
    title: 'Before and after',
    one: 'There is one round so far. When the same touchpoints are rated again, both stand here side by side.',
    lead: 'Ring is before, dot is after. A change has a colour from half a step on. The rounds are never mixed.',
    summary: (up: number, down: number, of: number) =>
      `Of ${touchpoints(of)} compared ${up} rose and ${down} fell.`,
    before: 'Before',
    after: 'After',
    n: 'n, before and after',
    dated: (round: string, date: string) => `${round}, ${date}`,
    withN: (mean: string, n: string) => `${mean} (n = ${n})`,
    both: (before: string, after: string) => `${before}, ${after}`,
    change: 'Change',
    chart: (n: number, before: string, after: string) =>
      `${touchpoints(n)} in ${before} and ${after}; the table holds the same in numbers`,
    verdict: {
      up: 'rose',
      down: 'fell',
      little: 'little change',
      tooFew: 'too few to compare',
      notBefore: 'not rated before',
      notAfter: 'not rated after',
      neither: 'not rated',
    },
    untold: {
      tooFew: 'Too few to compare',
      notBefore: 'Not rated before',
      notAfter: 'Not rated after',
      neither: 'Rated in neither round',
    },
    open: 'Open a round',
  },
  review: {
    title: 'Measure again',
    none: 'A journey is worth a new look every three to five months. No date is set yet.',
    planned: (date: string) => `The next review is on ${date}.`,
    due: 'The day has come: open a round.',
    choose: 'Next review',
    placeholder: 'Choose',
    months: (n: number) => plural('en', n, { one: 'in # month', other: 'in # months' }),
    clear: 'No date',
    calendar: 'Add to my calendar',
    summary: (title: string) => `Measure the journey again: ${title}`,
    file: 'next-review',
  },
  clock: {
    title: 'Time for this item',
    minutes: 'Minutes an item',
    min: (n: number) => `${n} min`,
    start: (n: number) => `Start ${n} min`,
    each: 'Start anew with each item',
  },
  late: {
    title: 'Came after the reveal',
    people: (n: number) => `${people(n)}, kept apart: the figures above do not count them.`,
    figures: (expectation: string, experience: string, emotion: string) =>
      `Expectation ${expectation}, experience ${experience}, emotion ${emotion}.`,
  },
  map: { round: 'Round', latest: 'Latest figures', compare: 'Before and after' },
}
