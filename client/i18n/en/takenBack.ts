/** What undo and redo did. */
export const takenBack = {
  what: (words: string, more: number) =>
    more === 0 ? `“${words}”` : `“${words}” and ${more} more`,
  undo: {
    plain: 'Undone',
    back: (what: string) => `Undone. Back again: ${what}`,
    gone: (what: string) => `Undone. Taken away: ${what}`,
    changed: (what: string) => `Undone. As it was before: ${what}`,
  },
  redo: {
    plain: 'Done again',
    back: (what: string) => `Done again. There again: ${what}`,
    gone: (what: string) => `Done again. Taken away: ${what}`,
    changed: (what: string) => `Done again. Changed: ${what}`,
  },
}
