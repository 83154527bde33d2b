/** Words of the dialogs behind the menu of a workshop. */
export const dialogs = {
  keys: {
    help: 'Show these keys',
    undo: 'Undo my last change',
    redo: 'Do it again',
    close: 'Close what is open',
    add: 'Add what was written',
    steps: 'Previous or next step',
    regions: 'Next part of the page, messages too; with Shift the one before',
    rate: 'Answer the active question',
    edit: 'Open the chosen note',
    move: 'Move the chosen note to another place',
    merge: 'Merge the chosen note with another one',
    split: 'Split the chosen note',
    nudge: 'Chosen note one up or down',
    remove: 'Delete the chosen note',
    carry: 'Pick up the chosen note, put it down',
  },
  people: {
    find: 'Find a person or a department',
    hereOf: (n: number, of: number) => `${n} of ${of} here`,
    you: 'you',
    away: 'away',
    menu: (name: string) => `Options for ${name}`,
    make: (role: string) => `Change role to: ${role}`,
    makeCo: 'Make co-facilitator',
    handOver: (name: string) => `Hand over to ${name} and leave`,
    handOverAsk: (name: string) => `Hand over to ${name}?`,
    handOverText: (name: string) =>
      `${name} steers from now on. You become a participant and this page closes; your notes and votes stay. The facilitator link still works for whoever has it: replace it under Share if it should not.`,
    handOverDo: 'Hand over and leave',
    remove: 'Remove from the workshop',
    removed: (name: string) => `${name} was removed.`,
    removeAsk: (name: string) => `Remove ${name}?`,
    removeText:
      'Their notes stay on the board. What is closed or revealed already stays as it is; votes still open or to come do not count them. They are out at once, on every device. Whoever still has a link can join anew: replace the link under Share to prevent it.',
  },
}
