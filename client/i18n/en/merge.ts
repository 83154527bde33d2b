import { plural } from '../plural.ts'

/** Words of merging, splitting and of what is left to authors. */
export const merge = {
  likely: {
    title: 'Likely the same?',
    open: (n: number) =>
      plural('en', n, { one: '# pair likely the same', other: '# pairs likely the same' }),
    lead: 'Merging keeps every note, comment, answer and piece of evidence.',
    same: 'The same words',
    close: 'Nearly the same words',
    inStage: (why: string, stage: string) => `${why} · ${stage}`,
    inStages: (why: string, one: string, other: string) => `${why} · ${one} and ${other}`,
    pair: (one: string, other: string) => `“${one}” and “${other}”`,
    keepBoth: 'Keep both',
    keepBothOf: (one: string, other: string) => `Keep both, “${one}” and “${other}”`,
    mergeOf: (one: string, other: string) => `Merge “${one}” and “${other}”`,
    kept: (one: string, other: string) => `“${one}” and “${other}” stay apart, for everybody.`,
    more: (n: number) => plural('en', n, { one: 'and # more', other: 'and # more' }),
  },
  do: 'Merge',
  with: 'Merge with…',
  title: 'Merge two touchpoints',
  lead: 'Choose which title and place stay. Everything else of both is kept, and you can take them apart again.',
  find: 'Merge with which one?',
  findLead: (title: string) => `Choose the touchpoint that means the same as “${title}”.`,
  found: (n: number, shown: number) =>
    n > shown ? `${n} found, the ${shown} most alike are shown` : `${n} found`,
  none: 'No other touchpoint has these words.',
  which: 'Title that stays',
  count: (n: number) => `${n} merged`,
  facts: {
    by: (name: string) => `by ${name}`,
    rated: (n: number) => plural('en', n, { one: 'rated by #', other: 'rated by #' }),
    place: (n: number) => `no. ${n} in its stage`,
    noNote: 'No note',
  },
  done: (other: string, kept: string) => `“${other}” was merged into “${kept}”.`,
  byOther: (kept: string) => `Someone merged it into “${kept}”. Everything written in it is here.`,
  news: (n: number) =>
    plural('en', n, { one: '# note was merged.', other: '# notes were merged.' }),
  parts: {
    title: 'Merged into it',
    by: (title: string, name: string) => `“${title}”, by ${name}`,
    note: (title: string) => `Note of “${title}”`,
    part: 'Take apart',
    open: 'Take apart…',
    one: (title: string) => `Take “${title}” apart`,
    lead: 'What was written in each goes along with it again.',
    orSplit: 'Or split it into several',
    partOf: (title: string) => `Take “${title}” apart again`,
    parted: (title: string) => `“${title}” stands for itself again.`,
  },
  split: {
    do: 'Split…',
    title: (title: string) => `Split “${title}”`,
    lead: 'One touchpoint a line. The first keeps the answers given so far and everything not moved below.',
    lines: 'Touchpoints, one a line',
    goes: 'What goes where',
    note: 'The note (a copy goes along)',
    comment: (words: string) => `Comment: ${words}`,
    evidence: (words: string) => `Evidence: ${words}`,
    run: (n: number) => plural('en', n, { one: 'Split into #', other: 'Split into #' }),
    needsTwo: 'Write at least two lines.',
    done: (n: number) =>
      plural('en', n, { one: 'Split into # touchpoint.', other: 'Split into # touchpoints.' }),
  },
  onlyAuthors:
    'Only who wrote it and facilitators may move, merge away or delete this one. You can write in it and comment.',
  nameless: 'Without names, this is left to the facilitator: it would show who wrote what.',
  remove: {
    title: (title: string) => `Delete “${title}”?`,
    text: 'Others have written in it. It goes for everybody; you can undo it right after.',
  },
}
