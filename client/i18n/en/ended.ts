/** Why a way in has ended, and what to do. */
export const ended = {
  removed: {
    title: 'You are no longer in this workshop',
    text: 'A facilitator removed you, or your link was withdrawn. What you wrote stays with the group. Ask for a new link if this is a mistake.',
  },
  gone: {
    title: 'This workshop is gone',
    text: 'It has been deleted with everything in it.',
  },
  other: {
    title: 'The connection was ended',
    text: 'The server did not understand this page; it may be out of date. Load it again; what you wrote is kept on this device.',
  },
}
