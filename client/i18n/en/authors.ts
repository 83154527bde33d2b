/** Whose something on the board is, and what others see of it yet. */
export const authors = {
  heldYours:
    'Only you see this: there is no room for more from you on the board. Delete something of yours and this goes up by itself.',
  heldFull:
    'Only you see this: the board is full. As soon as something is deleted, this goes up by itself.',
  waiting: 'Only you see this yet',
  addedBy: 'Added by',
  onlyYou: 'You; only you see that',
  together:
    'Others see this text some seconds after you pause, not as you type, and cannot tell whose it is. If somebody else changes it too, both texts are kept.',
}
