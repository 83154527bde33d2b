import { plural } from '../plural.ts'

/** What changed since a person was here. */
export const digest = {
  title: 'What changed',
  since: (moment: string) => `Since ${moment}`,
  none: 'Nothing changed since you were here',
  noneText: 'When you come back later, you read here what happened meanwhile.',
  show: 'Show all',
  group: {
    you: 'For you',
    board: 'On the board',
    room: 'In the workshop',
    departments: 'How far departments got',
  },
  short: {
    added: (n: number) => plural('en', n, { one: '# new touchpoint', other: '# new touchpoints' }),
    forYou: (n: number) => plural('en', n, { one: '# thing for you', other: '# things for you' }),
    room: (n: number) =>
      plural('en', n, { one: '# change in the workshop', other: '# changes in the workshop' }),
    departments: (n: number) =>
      plural('en', n, { one: '# department went on', other: '# departments went on' }),
  },
  added: (n: number, stage: string) =>
    plural('en', n, {
      one: `# new touchpoint in ${stage}`,
      other: `# new touchpoints in ${stage}`,
    }),
  addedHomeless: (n: number) =>
    plural('en', n, {
      one: '# new touchpoint without a stage',
      other: '# new touchpoints without a stage',
    }),
  owned: (department: string, n: number) => `${department} ${n}`,
  mine: {
    changed: (title: string) => `Your “${title}” was changed`,
    moved: (title: string) => `Your “${title}” was moved to another stage`,
    decided: (title: string, decision: string) => `Decided about your “${title}”: ${decision}`,
    merged: (title: string, kept: string) => `Your “${title}” was merged into “${kept}”`,
    removed: (title: string) => `Your “${title}” was taken off the board`,
  },
  remarks: (n: number, title: string) =>
    plural('en', n, { one: `# comment on “${title}”`, other: `# comments on “${title}”` }),
  mentions: (n: number, title: string) =>
    plural('en', n, {
      one: `You were mentioned at “${title}”`,
      other: `You were mentioned # times at “${title}”`,
    }),
  activity: (name: string, state: string) => `${name}: ${state}`,
  state: {
    closed: 'closed now',
    private: 'open now, drafts are private',
    open: 'open now',
    revealed: 'results are shown',
    revealedCollect: 'ended, all is shown',
  },
  step: (step: string) => `The group is at ${step} now`,
  round: 'A new round was opened',
  given: (title: string) => `“${title}” is yours`,
  department: (activity: string, department: string, n: number, of: number, more: number) =>
    `${activity}: ${department} ${n} of ${of} (+${more})`,
}
