import { plural } from '../plural.ts'

/** Words of frame. The English catalogue is the type: a key missing in another language does not compile. */
export const frame = {
  title: 'Frame',
  onlyFacilitators: 'Only facilitators change this step. You can read all of it.',
  goal: 'Goal of the journey',
  goalRequired: 'everyone reads it when they join',
  goalHint: 'What should be better afterwards, for customers and for us?',
  name: 'Title of the workshop',
  empty: 'not said yet',
  persona: {
    title: 'Persona',
    name: 'Name',
    description: 'Who they are, what they want, how they decide',
    add: 'Add a persona',
    remove: (name: string) => `Remove ${name}`,
    removed: (name: string) => `${name} removed.`,
    none: 'No persona yet: one person you can all picture.',
  },
  segments: {
    title: 'Segments',
    add: 'Add a segment',
    remove: (name: string) => `Remove ${name}`,
    none: 'No segments yet.',
  },
  stages: {
    title: 'Stages',
    lead: 'in the customer’s voice',
    name: 'Name of the stage',
    subtitle: 'What the customer says',
    subtitlePlaceholder: 'What does the customer say here?',
    customerGoal: 'The customer’s goal',
    ourGoal: 'Our goal',
    goalPlaceholder: 'Add a goal',
    volume: 'Customers',
    volumeHint: 'who enter this stage per month',
    volumePlaceholder: 'enter',
    add: 'Add a stage',
    newName: 'New stage',
    nameTaken: (name: string) => `There is a stage “${name}” already. Choose another name.`,
    menu: (name: string) => `What to do with stage ${name}`,
    up: 'One up',
    down: 'One down',
    remove: 'Remove stage',
    removed: (name: string, kpis: number, to: string) =>
      kpis === 0
        ? `Stage “${name}” removed.`
        : plural('en', kpis, {
            one: `Stage “${name}” removed; its KPI is now in “${to}”.`,
            other: `Stage “${name}” removed; its # KPIs are now in “${to}”.`,
          }),
    last: 'A journey needs at least one stage.',
    removeTitle: (name: string) => `Remove stage “${name}”?`,
    removeText: (n: number, to: string) =>
      plural('en', n, {
        one: `Its touchpoint moves to the end of “${to}” with everything on it. You can undo this.`,
        other: `Its # touchpoints move to the end of “${to}” with everything on them. You can undo this.`,
      }),
    removeYes: 'Remove and move',
    moved: (name: string, row: number, rows: number) => `${name} is now stage ${row} of ${rows}.`,
  },
  kpi: {
    title: 'KPI',
    baseline: 'baseline',
    target: 'target',
    add: 'Add a KPI',
    addTo: (stage: string) => `Add a KPI to ${stage}`,
    own: 'A KPI of our own',
    newName: 'New KPI',
    name: 'Name of the KPI',
    unit: 'Unit',
    unitPlaceholder: 'unit',
    set: 'enter',
    notSet: 'not set',
    higher: 'higher is better',
    lower: 'lower is better',
    turn: (name: string, better: string) => `${name}: ${better}. Press to turn it round.`,
    remove: (name: string) => `Remove KPI ${name}`,
    removed: (name: string) => `KPI “${name}” removed.`,
    of: (name: string, part: string) => `${name}, ${part}`,
  },
  tooSmall: (min: number) => `${min} is the least that fits here.`,
  tooLarge: (max: number) => `${max} is the most that fits here.`,
  notANumber: (text: string) => `“${text}” is not a number. The old value stays.`,
  brief: {
    title: 'Brief',
    lead: 'everyone reads this when they join',
    placeholder: 'What should people know, bring or read before you begin?',
    wait: 'Loading the editor',
    none: 'No brief yet.',
    writing: (name: string) => `${name} is writing`,
  },
  departments: {
    title: 'Departments',
    expected: (n: number) =>
      plural('en', n, { one: '# person expected', other: '# people expected' }),
    add: 'Add a department',
    edit: (name: string) => `Edit department ${name}`,
    editTitle: 'Department',
    name: 'Name',
    colour: 'Colour',
    colourNumber: (n: number) => `Colour ${n}`,
    people: 'People expected',
    peopleHint: 'Empty if you do not know yet.',
    remove: 'Remove department',
    removed: (name: string) => `${name} removed.`,
    nameMissing: 'A department needs a name.',
    nameTaken: (name: string) => `There is a department “${name}” already. Choose another name.`,
    none: 'No departments yet. People can also name theirs when they join.',
  },
  channels: {
    title: 'Channels',
    add: 'Add a channel',
    edit: (name: string) => `Edit channel ${name}`,
    editTitle: 'Channel',
    name: 'Name',
    kind: 'Kind',
    kindHint: 'Only chooses the sign.',
    remove: 'Remove channel',
    removed: (name: string) => `${name} removed.`,
    nameMissing: 'A channel needs a name.',
    nameTaken: (name: string) => `There is a channel “${name}” already. Choose another name.`,
    none: 'No channels yet.',
  },
  settings: {
    title: 'Settings',
    anonymous: 'Without names',
    anonymousHint:
      'What people add from now on carries no author. Names already on the board stay.',
    authorsOnly: 'Only authors and facilitators move and delete notes',
    authorsOnlyHint:
      'Everyone else can still read, comment and write in them. What somebody did can be undone in any case.',
    shuffle: 'Shuffle the cards',
    shuffleHint: 'Everyone rates the touchpoints in an order of their own.',
    closed: 'Departments are fixed',
    closedHint: 'People choose one of these when they join and cannot add another.',
    dotBudget: 'Dots per person',
    dotsPerItem: 'At most on one item',
    dotsWrong: (most: number) => `A whole number from 1 to ${most}. The old value stays.`,
  },
  agenda: {
    title: 'Agenda',
    minutesOf: (step: string) => `Minutes for ${step}`,
    secret: 'secret',
    total: 'All together',
    hours: (hours: number, minutes: number) =>
      hours === 0
        ? `${minutes}\u00a0min`
        : minutes === 0
          ? `${hours}\u00a0h`
          : `${hours}\u00a0h ${minutes}\u00a0min`,
    after: (time: string) => `starts after ${time}`,
  },
  ready: {
    title: 'Ready to share',
    count: (done: number, of: number) => `${done} of ${of}`,
    done: 'done',
    open: 'open',
    required: 'required',
    goal: 'Goal of the journey',
    goals: (n: number) =>
      plural('en', n, { one: '# stage, both goals', other: '# stages, both goals each' }),
    goalsMissing: (n: number) =>
      plural('en', n, {
        one: 'A goal is missing in # stage',
        other: 'A goal is missing in # stages',
      }),
    noStages: 'At least one stage',
    people: (n: number) =>
      plural('en', n, { one: 'Persona and # segment', other: 'Persona and # segments' }),
    peopleMissing: 'A persona and a segment',
    departments: (n: number, people: string) =>
      plural('en', n, { one: `# department, ${people}`, other: `# departments, ${people}` }),
    departmentsOnly: (n: number) =>
      plural('en', n, { one: '# department', other: '# departments' }),
    smallDepartments: (names: string) =>
      `${names}: under three people a department is shown only in the total.`,
    departmentsMissing: 'Departments',
    channels: (n: number) => plural('en', n, { one: '# channel', other: '# channels' }),
    channelsMissing: 'Channels',
    targets: (n: number) =>
      plural('en', n, { one: '# KPI with a target', other: '# KPIs, each with a target' }),
    targetMissing: (name: string) => `A target for “${name}”`,
    targetsMissing: (n: number) =>
      plural('en', n, { one: 'A target for # KPI', other: 'A target for # KPIs' }),
    kpisMissing: 'KPIs with targets',
    agenda: (time: string) => `Agenda of ${time}`,
    agendaMissing: 'Minutes for the steps',
    blocked: 'State the goal first: it is what people read before they join.',
    free: 'Nothing here stops you. What is open can follow until the map is made.',
    complete: 'All set. Share the links.',
  },
}
