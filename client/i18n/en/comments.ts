import { plural } from '../plural.ts'

/** Talking about a touchpoint: threads, answers, and naming people. */
export const comments = {
  reply: 'Reply',
  replyTo: (who: string) => `Reply to ${who}`,
  replyField: 'Write a reply',
  resolve: 'Resolve',
  resolveThread: (words: string) => `Resolve “${words}”`,
  reopen: 'Reopen',
  reopenThread: (words: string) => `Reopen “${words}”`,
  resolvedSaid: 'Thread resolved.',
  reopenedSaid: 'Thread open again.',
  resolved: (n: number) =>
    plural('en', n, { one: '# resolved thread', other: '# resolved threads' }),
  editComment: 'Edit comment',
  editField: 'Your comment',
  edited: 'edited',
  changed: 'Comment changed.',
  added: 'Comment added.',
  deletedRoot: 'This comment was deleted.',
  empty: 'Write something first.',
  tooLong: (over: number, limit: number) =>
    plural('en', over, {
      one: `# character over the limit of ${limit}. It is kept here; shorten it to send it.`,
      other: `# characters over the limit of ${limit}. It is kept here; shorten it to send it.`,
    }),
  people: 'People to mention',
  found: (n: number) =>
    plural('en', n, {
      one: '# person. Arrows choose, Enter mentions.',
      other: '# people. Arrows choose, Enter mentions.',
    }),
  more: (n: number) => plural('en', n, { one: '# more: type on', other: '# more: type on' }),
  told: (names: string) => `Will be told: ${names}`,
  toldNameless: (names: string) => `Will be told, without your name: ${names}`,
  mention: {
    by: (who: string) => `${who} mentioned you`,
    bySomeone: 'Someone mentioned you',
    several: (n: number) => plural('en', n, { one: '# mention', other: '# mentions' }),
    at: (said: string, title: string) => `${said}: “${title}”`,
    list: 'Mentions of you',
    all: 'Mark all as seen',
  },
  news: {
    one: (who: string, words: string) => `${who} commented: “${words}”`,
    several: (n: number) => plural('en', n, { one: '# new comment.', other: '# new comments.' }),
  },
  field: {
    replyTo: 'Answers',
    mentions: 'Mentions',
    resolved: 'Resolved',
  },
}
