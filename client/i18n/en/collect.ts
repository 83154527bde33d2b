import { plural } from '../plural.ts'

/** Words of collect. The English catalogue is the type: a key missing in another language does not compile. */
export const collect = {
  title: 'Collect',
  add: 'Add a touchpoint',
  addShort: 'Add a touchpoint',
  addTo: (stage: string) => `Add to ${stage}`,
  inOrder: (n: number) =>
    plural('en', n, {
      one: '# touchpoint, in the order of the journey',
      other: '# touchpoints, in the order of the journey',
    }),
  quoted: (words: string) => `“${words}”`,
  added: (n: number, stage: string) =>
    plural('en', n, {
      one: `# touchpoint added to ${stage}.`,
      other: `# touchpoints added to ${stage}.`,
    }),
  draftsAdded: (n: number, stage: string) =>
    plural('en', n, {
      one: `# draft added to ${stage}. Only you see it.`,
      other: `# drafts added to ${stage}. Only you see them.`,
    }),
  soonAdded: (n: number, stage: string) =>
    plural('en', n, {
      one: `# touchpoint added to ${stage}. It is on the board in a moment.`,
      other: `# touchpoints added to ${stage}. They are on the board in a moment.`,
    }),
  deleted: (title: string) => `“${title}” deleted.`,
  draftMark: 'Only you see this draft',
  draftWord: 'Draft',
  soonMark: 'On the board in a moment',
  room: {
    left: (n: number) => plural('en', n, { one: '# character left', other: '# characters left' }),
    pasted: (over: number, limit: number) =>
      plural('en', over, {
        one: `What was pasted is # character too long for a title (${limit} at most). Nothing was put in; shorten it first.`,
        other: `What was pasted is # characters too long for a title (${limit} at most). Nothing was put in; shorten it first.`,
      }),
    over: (over: number, limit: number) =>
      plural('en', over, {
        one: `# character over the limit of ${limit}. It is kept here; shorten it to add it.`,
        other: `# characters over the limit of ${limit}. It is kept here; shorten it to add it.`,
      }),
  },
  held: {
    locked: 'Waits here until the board is unlocked.',
    closed: 'Waits here until collecting opens again.',
  },
  comments: 'Comments',
  writing: (name: string) => `${name} is writing`,
  someoneWriting: 'Someone is writing',
  menu: (title: string) => `What to do with “${title}”`,
  noteHint:
    'Enter opens it. Space picks it up, arrows move it, Space puts it down, Escape puts it back. M moves it by a menu.',
  reachHint: {
    peripheral: 'beside our influence: reviews, friends, comparison sites',
    external: 'between us and the customer',
    internal: 'inside the house, the customer only feels it',
  },
  state: {
    unfold: 'Show all of it',
    fold: 'Show the title only',
    private: 'Private for now',
    privateText:
      'What you add is a draft that only you see. At the reveal all drafts go on the board at once, mixed, so that the order does not tell who wrote them.',
    privateLead:
      'People write drafts that nobody else sees, you included. Choose “Open to all” below to put them all on the board at once, mixed.',
    closed: 'Collecting is closed',
    closedText:
      'You can read and comment. What was collected is kept; the facilitator can open it again.',
    closedLead:
      'Participants can read and comment, not add. You can still prepare the board. Open it below when the group is ready.',
    closedDrafts: (n: number) =>
      plural('en', n, {
        one: 'Your draft is kept until it opens again.',
        other: 'Your # drafts are kept until it opens again.',
      }),
    locked: 'The board is locked',
    lockedLead: 'Participants can only read until you unlock it in the bar below.',
    anonymous: 'Without names',
    anonymousText: 'What you add appears on the board a moment later, without your name.',
  },
  empty: {
    title: 'No touchpoints yet',
    text: 'Write the first moment a customer meets you, or paste a whole list, one touchpoint a line.',
    readOnly: 'As soon as somebody adds one, it appears here by itself.',
    noStages: 'No stages yet',
    noStagesText:
      'The journey needs stages before anything can be collected. Facilitators make them in Frame.',
    noStagesAction: 'Go to Frame',
    noMatch: 'Nothing matches',
    noMatchText: 'No touchpoint fits the search and the filters. Nothing was deleted.',
    clearFilters: 'Show all again',
  },
  homeless: 'Without a stage',
  homelessText: 'Their stage was removed. Move them to another one.',
  move: {
    to: 'Move to',
    title: (title: string) => `Move “${title}”`,
    stage: 'Stage',
    place: 'Place',
    first: 'First',
    after: (title: string) => `After “${title}”`,
    here: 'Move here',
    up: 'One up',
    down: 'One down',
    lifted: (title: string) =>
      `“${title}” picked up. Arrows move it, Space puts it down, Escape puts it back.`,
    over: (row: number, rows: number, stage: string) => `Row ${row} of ${rows} in ${stage}`,
    dropped: (title: string, row: number, rows: number, stage: string) =>
      `“${title}” is now in row ${row} of ${rows} in ${stage}.`,
    cancelled: (title: string) => `“${title}” stays where it was.`,
    gone: (title: string) => `“${title}” was deleted by someone else.`,
  },
  lost: {
    title: (title: string) => `“${title}” is gone`,
    lead: 'Someone deleted it, or brought back a version that does not have it. What you wrote there is still here.',
    comment: 'Comment, not sent',
    add: 'Add as a new touchpoint',
    copyFailed: 'The browser did not allow copying. Select the words here by hand.',
  },
  detail: {
    at: (n: number, of: number, stage: string) => `Touchpoint ${n} of ${of} · ${stage}`,
    draft: (stage: string) => `Draft · ${stage}`,
    titleField: 'Title',
    stage: 'Stage',
    owner: 'Owner',
    noOwner: 'Nobody yet',
    channels: 'Channels',
    noChannels: 'No channels yet; facilitators add them in Frame.',
    reach: 'Reach',
    tags: 'Tags',
    note: 'Note',
    notePlaceholder: 'What happens here? What does the customer need?',
    noteWait: 'Loading the editor',
    noteLater: 'A draft has no note yet. You can write one as soon as it is on the board.',
    addComment: 'Write a comment',
    sendComment: 'Comment',
    deleteComment: 'Delete comment',
    commentDeleted: 'Comment deleted.',
    kept: 'What you have not sent is kept with its touchpoint until you come back.',
    noComments: 'Nobody has said anything about it yet.',
    someone: 'Someone',
    by: (name: string, department: string) => `${name}, ${department}`,
    evidence: 'Evidence',
    noEvidence: 'No evidence yet: a complaint, a figure, a sentence from an interview.',
    addEvidence: 'Add evidence',
    kind: 'Kind',
    text: 'What it says',
    textMissing: 'Write what the evidence says, then save it.',
    source: 'Source',
    sourceHint: 'Where it can be looked up, e.g. ticket number or report',
    date: 'Date',
    saveEvidence: 'Save evidence',
    reject: 'Reject as noise',
    keep: 'Keep after all',
    rejected: 'rejected as noise',
    deleteEvidence: 'Delete evidence',
    evidenceDeleted: 'Evidence deleted.',
    deleteTouchpoint: 'Delete touchpoint',
    deleteDraft: 'Delete draft',
  },
  coverage: {
    title: 'Coverage',
    open: 'Show coverage',
    lead: 'What the group has and has not thought of yet.',
    reach: 'By reach',
    withoutReach: 'Not said',
    meter: (reach: string, n: number, of: number) => `${reach}: ${n} of ${of}`,
    emptyStage: (names: string, n: number) =>
      plural('en', n, { one: `Nothing for ${names} yet.`, other: `Nothing for ${names} yet.` }),
    quiet: (names: string, n: number) =>
      plural('en', n, {
        one: `${names} has added few notes.`,
        other: `${names} have added few notes.`,
      }),
    evidence: (n: number) =>
      plural('en', n, {
        one: '# touchpoint has no evidence yet.',
        other: '# touchpoints have no evidence yet.',
      }),
    allEvidence: 'Every touchpoint has evidence.',
    nothing: 'Coverage is counted as soon as there are touchpoints.',
  },
  list: {
    caption: 'Touchpoints by stage, in the order of the journey',
    find: 'Find a touchpoint',
    allOwners: 'All owners',
    allTags: 'All tags',
    allChannels: 'All channels',
    noOwner: 'Without owner',
    number: 'No.',
    touchpoint: 'Touchpoint',
    actions: 'Actions',
    fold: (stage: string) => `Fold ${stage}`,
    unfold: (stage: string) => `Unfold ${stage}`,
    keys: 'Arrows choose a row, Enter opens it, M moves it, Alt and an arrow moves it by one, Delete deletes it.',
  },
  phone: {
    stages: 'Stages',
    goTo: (stage: string) => `Go to ${stage}`,
    channel: 'Channel',
    owner: 'Owner',
  },
  news: {
    added: (n: number, stage: string) =>
      plural('en', n, {
        one: `# touchpoint was added to ${stage}.`,
        other: `# touchpoints were added to ${stage}.`,
      }),
    removed: (n: number) =>
      plural('en', n, { one: '# touchpoint was deleted.', other: '# touchpoints were deleted.' }),
  },
  fromTable: 'Import a table',
}
