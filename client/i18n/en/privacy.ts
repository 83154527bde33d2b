import { plural } from '../plural.ts'

/** Words of the pages about what others can see, and what this browser received. */
export const privacy = {
  title: 'What others can see',
  choice: 'Page',
  tabs: { see: 'What others can see', received: 'What I have received' },
  lead: 'As this workshop is set right now. When the facilitator changes it, this page changes too.',
  leadBefore: 'As this workshop is set right now. You find this page in the menu later, too.',
  heads: {
    seen: 'Others see',
    hidden: 'Others do not see',
    limits: 'Good to know',
  },
  says: {
    here: 'Your name, your department, that you are here and on which step.',
    named:
      'Your name beside everything you add: notes, comments, evidence, findings and initiatives.',
    nameless: 'What you add, once it is published.',
    notWhose:
      'That it was you. The server puts it on the board under its own name, mixed with what others wrote, in a random order and after a pause that gives nothing away.',
    notWhoChanged:
      'Whether it was you who moved, merged, changed or deleted a note, your own or someone else’s, or filled in a plan: the server does that for everybody alike.',
    typing:
      'Which note you have open, and while you write in it that you do, and where your pointer is on the board; the pointer can be switched off in the menu.',
    notTyping: 'Which note you have open or are writing in, or where your pointer is.',
    drafts:
      'The notes you are writing now. They stay drafts that only you see until the facilitator shows them, or their deadline does.',
    begun: 'How many people have begun writing. Not who, and not how much.',
    votes:
      'What you answer: your ratings, estimates and dots. Before the reveal nobody sees them, facilitators included; afterwards only the figures of everybody together are shown.',
    done: 'How many people have finished voting, in all and per department. If you are the only one in your department, that means you.',
    raters:
      'After the reveal, of every touchpoint how many people of each department rated it, also where no figure is shown. If you are the only one in your department, that tells whether you rated it or had no contact.',
    few: 'Figures of fewer than three people. Nobody can work out one answer from them.',
  },
  limits: {
    together:
      'A note’s long text waits too: others see it when you pause, not as you type. If two people changed the same note meanwhile, both texts are kept. Splitting a note into several is left to the facilitator: done straight on the board, it would show who did it.',
    facilitator:
      'What you add as a facilitator waits like everything else. What you change, move or delete happens at once, so others can tell that a facilitator did it. While the board is locked only facilitators can add anything.',
    lone: 'What you add waits up to about 20 seconds to be mixed with what others write. When hardly anybody is writing, people can still guess.',
    style: 'Your wording can give you away, and so can details that only you know.',
    server:
      'Nobody in the workshop can look up who wrote what, facilitators included. Whoever runs the server could.',
    earlier:
      'What was added while names were shown keeps its name. What you add now stays without one, even if names are shown later.',
    scribe:
      'If somebody writes for you, that person sees your answers. Where one person may know all answers of a group but one, the figures of that group are not shown, so that the last one stays secret. Dots are added up all the same.',
    madeUp:
      'Whoever has the link can come in more than once, under made-up names. Someone who is everybody in a group but you could work out your answer. The list shows all who are in, and the facilitator can remove people before the figures are shown.',
  },
  received: {
    lead: 'Counted by this browser since the page was opened, not reported by the server.',
    clean: 'No drafts and no votes of other people',
    cleanText: (lists: string, entries: string) =>
      `This browser has just looked through everything it holds of the shared documents: ${lists} with ${entries}. Drafts and votes live on desks, and the only desk in here is your own.`,
    lists: (n: number) => plural('en', n, { one: '# list', other: '# lists' }),
    entries: (n: number) => plural('en', n, { one: '# entry', other: '# entries' }),
    stray: 'Something is here that should not be',
    strayText: (names: string) =>
      `This browser found lists it does not know in the shared documents: ${names}. Please download everything and show it to whoever runs the server.`,
    table: 'Messages received, by document',
    document: 'Document',
    content: 'Content',
    presence: 'Who is here',
    notices: 'Notices',
    size: 'Bytes',
    of: {
      frame: 'Frame: goal, stages, settings',
      board: 'Board: what has been published',
      record: 'Record: steps, people, revealed figures',
      desk: 'My own desk: my drafts and votes',
    },
    figures: 'Figures received so far are those that were revealed.',
    download: 'Download everything received',
    downloadText:
      'A JSON file with every message count and the full content of the documents in this browser, your own desk included. Keep it to yourself.',
    saved: (name: string) => `Saved as ${name}`,
  },
}
