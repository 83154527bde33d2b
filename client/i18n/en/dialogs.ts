/** Words of the dialogs behind the menu of a workshop. */
export const dialogs = {
  keys: {
    help: 'Show these keys',
    undo: 'Undo my last change',
    redo: 'Do it again',
    close: 'Close what is open',
    add: 'Add what was written',
    steps: 'Previous or next step',
    rate: 'Answer the active question',
    edit: 'Open the chosen note',
    move: 'Move the chosen note to another place',
    nudge: 'Chosen note one up or down',
    remove: 'Delete the chosen note',
    carry: 'Pick up the chosen note, put it down',
  },
  people: {
    you: 'you',
    away: 'away',
    menu: (name: string) => `Options for ${name}`,
    make: (role: string) => `Change role to: ${role}`,
    remove: 'Remove from the workshop',
    removeAsk: (name: string) => `Remove ${name}?`,
    removeText:
      'Their notes stay on the board. What is closed or revealed already stays as it is; votes still open or to come do not count them. They can only come back by a new link.',
  },
}
