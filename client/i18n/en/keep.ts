import { plural } from '../plural.ts'

/** What becomes of a workshop. */
export const keep = {
  title: 'Download or delete',
  lead: 'What becomes of this workshop and of what people gave. Only facilitators see this.',
  download: {
    title: 'Download everything',
    text: 'One archive with the workshop as a file to import again, tables, the decision record and the map. Ballots and drafts are in none of it.',
    do: 'Download everything',
    progress: (done: number, of: number) => `${done} of ${of} files`,
    saved: (name: string) => `Saved as ${name}.`,
    failed: 'The archive was not made.',
  },
  retention: {
    title: 'How long it is kept',
    text: 'Without a setting the workshop stays. With one, everything is deleted when nobody changed anything for so long; whoever looks in leaves it at least seven more days. In the last seven days facilitators are told.',
    label: 'Delete everything',
    never: 'Never by itself',
    after: (n: number) =>
      plural('en', n, { one: 'After # day without work', other: 'After # days without work' }),
    due: (day: string) => `As things are: on ${day}.`,
  },
  erase: {
    title: 'Erase what one person gave',
    text: 'Drafts and ballots of that person go. Figures that were revealed stay as they are: without the person, the difference would show the answer. Kept versions and downloaded files are not changed.',
    who: 'Person',
    choose: 'Choose a person',
    removed: (name: string, day: string) =>
      day === '' ? `${name}, removed` : `${name}, removed ${day}`,
    nameless: (n: number) => `Somebody without a name (${n})`,
    removedUnknown: 'Who was removed earlier could not be read just now. Open this again later.',
    name: 'Take the name off notes and comments',
    nameHint:
      'They stay on the board and say nobody. Notes published without a name stay too: nobody can tell whose they were.',
    person: 'Remove from the workshop as well',
    personHint: 'Their link of today opens nothing; they can come back by a new one only.',
    do: 'Erase',
    ask: (name: string) => `Erase what ${name} gave?`,
    askText: 'This cannot be undone. What was revealed stays as it was.',
    done: (name: string) => `What ${name} gave is erased.`,
    marked: (round: string, n: number) =>
      plural('en', n, {
        one: `${round}: the figures still count # person whose answers were erased.`,
        other: `${round}: the figures still count # people whose answers were erased.`,
      }),
  },
  delete: {
    title: 'Delete everything',
    text: 'For everybody and for good: board, votes, versions, people and links. Download first what you want to keep. Copies in the browsers of others stay on their devices until they clear them.',
    type: (title: string) => `To confirm, write the title: ${title}`,
    do: 'Delete the workshop',
    done: (title: string) => `“${title}” is deleted.`,
    failed: 'The workshop is still there.',
  },
}
