import { plural } from '../plural.ts'

/** The bar of those who steer. */
export const facilitate = {
  title: 'Facilitator',
  previous: 'Previous step',
  next: 'Next step',
  steps: 'The step of the group',
  tools: 'More tools',
  stepOf: (n: number, of: number) => `${n} of ${of}`,
  moveGroup: (step: string) => `Move the group here: ${step}`,
  /** The group is at one step, I look at another; each `name` holds the words of its button. */
  away: {
    apart: (group: string, mine: string) => `The group is at ${group}. You look at ${mine}.`,
    groupShort: (step: string) => `Group: ${step}`,
    mineShort: (step: string) => `You: ${step}`,
    previous: (step: string) => `Back to ${step}`,
    next: (step: string) => `On to ${step}`,
    name: {
      previous: (step: string) => `Previous step: move the group back to ${step}`,
      next: (step: string) => `Next step: move the group on to ${step}`,
    },
  },
  activity: {
    label: 'Who sees new touchpoints',
    private: 'Private',
    openToAll: 'Open to all',
    close: 'Close',
    closeCollect: 'Nobody can add any more; reading and commenting go on.',
    closeVote: 'No more answers; nothing is shown until you reveal.',
    open: {
      collect: 'Open collecting',
      rate: 'Open rating',
      swot: 'Open dot voting',
      prioritise: 'Open estimating',
    },
    again: 'Open again',
    reveal: 'Reveal',
    revealed: 'Revealed',
    closed: 'Closed',
  },
  begun: (n: number, of: number) =>
    `${n} of ${plural('en', of, { one: '# person has', other: '# people have' })} written a draft.`,
  begunShort: (n: number, of: number) => `${n} of ${of} have a draft`,
  done: (n: number, of: number) => `${n} of ${of} are done`,
  answered: (n: number, of: number, done: number) => `${n} of ${of} answered, ${done} done`,
  nobody: 'Nobody has joined yet',
  reveal: {
    title: 'Reveal for everyone?',
    text: (n: number, of: number) =>
      `${n} of ${plural('en', of, { one: '# person is', other: '# people are' })} done. Everyone sees the results at once; answers that come later are kept apart.`,
    textBegun: (n: number, of: number, started: number) =>
      `${n} of ${plural('en', of, { one: '# person is', other: '# people are' })} done; ${started} have answered something. Everyone sees the results at once; answers that come later are kept apart.`,
    textTooFew: (n: number) =>
      `${plural('en', n, { one: '# person has', other: '# people have' })} answered so far. Under three no figure is shown, so nobody would see a result, and answers that come later are kept apart. Better wait, or answer too.`,
  },
  role: {
    now: 'You facilitate now',
    nowText: 'With the bar at the foot you move the group, open and reveal, and run the timer.',
    over: 'You no longer facilitate',
    overText: 'What you did stays. You go on as a participant.',
  },
  publish: {
    title: 'Show all drafts to everyone?',
    text: 'Everything people have drafted in private appears on the board at once, in mixed order. This cannot be taken back.',
    do: 'Show the drafts',
  },
  timer: {
    start: 'Timer',
    startFor: (n: number) => plural('en', n, { one: 'Start # minute', other: 'Start # minutes' }),
    planned: (n: string) => `${n}, as planned`,
    of: (n: number) => `of ${n}\u00a0min`,
    more: '+1 min',
    stop: 'Stop the timer',
    steer: 'Timer: pause or stop',
    pause: 'Pause the timer',
    resume: 'Resume the timer',
  },
  lock: {
    do: 'Lock the board',
    undo: 'Unlock the board',
    hint: 'Close stops adding only. The lock stops every change to the board, comments too, for everyone but facilitators.',
    everyone: 'Everyone may move and delete notes again.',
  },
  bring: {
    do: 'Bring everyone here',
    done: (step: string) => `Everyone is asked to: ${step}`,
  },
  present: {
    do: 'Present',
    inMenu: 'Present (new window)',
    window: 'Opens a new window',
    leave: 'Leave the projector view',
    join: 'Point your camera here, type your name, start.',
    showCode: 'Show a code, so that everyone can join.',
    codeOnly:
      'This browser does not hold the participant link: the code is good for a quarter of an hour and can be prolonged.',
    noLink:
      'Open Share in the browser in which the workshop was made, or replace the participant link, to show its code here.',
    secret: 'Nobody has seen anyone else’s answers. Not even the facilitator.',
    /** Where somebody writes for others. */
    secretButOne:
      'Nobody has seen anyone else’s answers, except whoever enters them for people without a device.',
  },
  stillAnswering: {
    notBegun: (n: number) =>
      `${plural('en', n, { one: '# customer is there and has not begun', other: '# customers are there and have not begun' })}: their form closes.`,
    notDone: (n: number, unbegun: number) =>
      `${plural('en', n, { one: '# customer has not finished', other: '# customers have not finished' })}${unbegun > 0 ? `, ${unbegun} of them not begun` : ''}: their form closes, and only what they have answered by then counts.`,
  },
}
