import { plural } from '../plural.ts'

/** The frame around every step: header, steps, save state, messages. */
export const shell = {
  title: 'Workshop',
  skip: 'Go to the work area',
  steps: 'Steps',
  stepDone: 'done',
  groupHere: 'The group is here',
  view: {
    label: 'View',
    list: 'List',
    board: 'Board',
  },
  save: {
    saved: 'Saved',
    saving: (n: number) => `Saving (${n})`,
    offline: (n: number): string => (n > 0 ? 'On this device only' : 'Offline'),
    rejected: (n: number) => (n > 0 ? `Not accepted (${n})` : 'Not accepted'),
    notSaving: 'Server is not saving',
    notOpened: 'Server has trouble',
    textStopped: 'Editor stopped',
    readOnly: 'Read only',
    connecting: 'Connecting…',
  },
  timer: (left: string) => `Time left: ${left}`,
  timeUp: 'Time is up',
  timerPaused: 'The timer is paused',
  activities: 'Activities',
  digest: 'What changed',
  people: {
    here: (n: number) => plural('en', n, { one: '# person is here', other: '# people are here' }),
    title: 'People',
  },
  device: 'Continue on another device',
  share: 'Share',
  versions: {
    title: 'Versions',
    before: {
      collect: 'Before the drafts were shown',
      rate: 'Before the ratings were revealed',
      swot: 'Before the dots were revealed',
      prioritise: 'Before the estimates were revealed',
      other: 'Before a reveal',
    },
    beforeBack: (title: string) => `Before “${title}” was brought back`,
    beforeUndo: (title: string) => `Before bringing back “${title}” was undone`,
    unnamed: 'an earlier version',
    someone: 'A facilitator',
    back: (who: string, title: string) => `${who} brought back “${title}”.`,
    backMine: (title: string) => `You brought back “${title}”.`,
    undone: (who: string, title: string) => `${who} undid bringing back “${title}”.`,
    undoneMine: (title: string) => `You undid bringing back “${title}”.`,
    stays: 'Ratings and votes stay.',
  },
  home: 'Home page',
  menu: 'More',
  keys: 'Keys',
  privacy: 'What others can see',
  cursors: 'Show cursors',
  import: 'Import a table',
  reuse: 'Copy or template',
  keep: 'Download or delete',
  brief: {
    title: 'Brief',
    first: 'Read first',
    done: 'Got it',
    later: 'Later',
    read: 'Read it',
    none: 'The facilitator has not written a brief.',
  },
  late: (n: number) =>
    plural('en', n, {
      one: '# of your answers arrived after the reveal: it does not count in this round.',
      other: '# of your answers arrived after the reveal: they do not count in this round.',
    }),
  nothingLeft: 'Nothing changed: others have removed or edited that since.',
  summon: {
    title: (step: string) => `The facilitator asks everyone to: ${step}`,
    moved: (step: string) => `You are with the group: ${step}`,
    go: 'Go there',
    stay: 'Finish here first',
    back: 'Go back',
  },
  moved: (step: string) => `The group has moved on: ${step}`,
  offline: {
    network: { title: 'You are offline', text: 'Keep going; it is sent when the network is back.' },
    server: {
      title: 'The server cannot be reached',
      text: 'Keep going; it is sent when the server answers again.',
    },
    short: 'Keep going, sent later',
    retry: 'Connect now',
    waiting: (n: number) =>
      plural('en', n, { one: '# change waits to be sent.', other: '# changes wait to be sent.' }),
    again: 'Connected again.',
  },
  rejected: {
    title: 'Not accepted',
    text: 'The server does not take what you write on this page any more. It is kept here: look at it, then go on with a fresh copy of the workshop.',
    show: 'Show what was kept',
  },
  kept: {
    title: (n: number) =>
      plural('en', n, {
        one: '# change of yours was not accepted',
        other: '# changes of yours were not accepted',
      }),
    text: 'Kept in this browser: read, copy or bring it back.',
  },
  notSaving: {
    title: 'Server is not saving',
    text: 'What you write stays on this device and is sent as soon as the server can save again. Keep this page open.',
  },
  notOpened: {
    title: 'The server has trouble with this workshop',
    text: 'It cannot open it at the moment. What you write stays on this device and is sent when that is mended. Keep this page open, and tell whoever runs the server.',
  },
  copy: {
    unavailable: {
      title: 'This browser keeps no copy',
      text: 'Everything works while you are online. Offline, what you write is lost when this page is closed or loaded again.',
    },
    full: {
      title: 'This device has no room left',
      text: 'Online everything is saved on the server as usual. Free some space; until then do not close this page while you are offline.',
    },
    closed: {
      title: 'The browser has taken its copy away',
      text: 'Online everything is saved on the server as usual. As soon as it says “Saved”, load the page again; do not close it before.',
    },
  },
  waiting: {
    title: 'The workshop is not on this device yet',
    text: 'It opens as soon as the server can be reached. Nothing you wrote earlier is lost.',
  },
  readOnly: {
    title: 'You are reading along',
    text: 'With this link you can look, not change. Ask the facilitator for a participant link.',
  },
  locked: {
    title: 'The board is locked',
    text: 'The facilitator holds it still for a moment. What you write meanwhile waits here.',
  },
}
