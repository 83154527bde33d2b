import { plural } from '../plural.ts'

/** Words of the map's screen; the drawing has its own in shared/domain/map. `*…*` is printed bold. */
export const map = {
  title: 'Map',
  label: (headline: string, touchpoints: string) => `Journey map of ${touchpoints}. ${headline}.`,
  hint: 'Arrow keys go along the journey, Enter opens the votes behind a mark. The list says the same in words.',
  layers: { label: 'Whose view', staff: 'Inside', both: 'Both' },
  filter: {
    department: 'Department',
    allDepartments: 'All departments',
    channel: 'Channel',
    allChannels: 'All channels',
  },
  zoom: {
    size: 'Size',
    fit: 'Whole journey',
    strip: 'Overview; click to go there',
  },
  lanes: {
    button: 'Lanes',
    title: 'Lanes of the map',
    lead: 'Show what this conversation needs. Your choice stays in this browser; nobody else is affected.',
    up: (name: string) => `Move ${name} up`,
    down: (name: string) => `Move ${name} down`,
    empty: 'nothing to show yet',
    reset: 'Reset',
  },
  output: {
    button: 'Export',
    svg: 'Journey map, poster (SVG)',
    csv: 'Quick wins (CSV)',
    md: 'Quick wins (Markdown)',
    json: 'Whole workshop (JSON)',
    print: 'Print the poster',
    done: (file: string) => `${file} is in your downloads.`,
    failed: 'The file could not be made.',
  },
  drawer: {
    place: (at: string, of: string, stage: string) => `Touchpoint ${at} of ${of} · ${stage}`,
    next: 'Next touchpoint',
    previous: 'Previous touchpoint',
    sentence: (e: string, p: string, gap: string, people: string) =>
      `Expected *${e}*, experienced *${p}*: a gap of *${gap}* from ${people}.`,
    noSentence: 'Too few people answered both questions for a gap.',
    secret: 'The ratings are secret until the facilitator reveals them.',
    notRated: 'Nobody has rated this touchpoint.',
    notRatedNext: 'Ask who in the room meets the customer here, and open another round.',
    tooFew: (n: number) =>
      plural('en', n, {
        one: 'Only # person rated this touchpoint. Figures need three, so that nobody’s ballot can be read.',
        other:
          'Only # people rated this touchpoint. Figures need three, so that nobody’s ballot can be read.',
      }),
    noContact: (n: number) =>
      plural('en', n, { one: '# person said “no contact”.', other: '# people said “no contact”.' }),
    votes: (name: string, counts: string) => `${name}, votes from low to high: ${counts}`,
    why: 'Why it is marked',
    truth: 'Moment of truth, proposed.',
    split: 'Split.',
    splitText: 'People stand at both ends; the mean says little.',
    decision: (word: string) => `Decided by the group: ${word}.`,
    quickWin: (impact: string, effort: string, n: string) =>
      `Impact ${impact}, effort ${effort}, from ${n} estimates.`,
    by: (owner: string, due: string) => `${owner}, by ${due}`,
    differ: (by: string) => `Departments differ by ${by}`,
    departments: 'Departments',
    hidden: { tooFew: 'too few to show', complementary: 'hidden, or a smaller one could be read' },
    customers: (n: string) => `Customers, ${n} answers`,
    customerFigure: (p: string, delta: string) => `Experience *${p}*, ${delta} from our own view.`,
    note: 'Note',
    comments: 'Comments',
    evidence: 'Evidence',
    findings: 'Findings',
    initiatives: 'Initiatives',
    nothingWritten: 'No note, comment or evidence yet.',
    discuss: 'Open in Discuss',
    collect: 'Open in Collect',
  },
  list: {
    caption: 'The map in words',
    people: 'people',
    marks: 'Marks',
    open: (title: string) => `Open the votes behind ${title}`,
    stageLine: (volume: string, loss: string) =>
      loss === '' ? `${volume} customers` : `${volume} customers, ${loss}`,
  },
  phone: {
    more: 'Why',
    shade: 'shade: middle half',
    export: 'Export',
  },
  empty: {
    title: 'The map draws itself',
    text: 'It is computed from touchpoints, ratings and initiatives. Collect the first touchpoints, and they appear here in order.',
    collect: 'Go to Collect',
  },
  unrated: {
    text: 'The emotion curve and the gaps appear at the moment the ratings are revealed.',
  },
}
