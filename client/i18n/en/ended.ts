/** Why a way in has ended, and what to do. */
export const ended = {
  removed: {
    title: 'You are no longer in this workshop',
    text: 'A facilitator removed you, or your link was withdrawn. What you put on the board stays with the group; what you had not sent did not arrive. Whoever is removed no longer counts in votes that are still open. Ask for a new link if this is a mistake.',
  },
  signedOut: {
    title: 'Not signed in on this device',
    text: 'You signed out everywhere else, or a facilitator removed you. What you had not sent is kept in this browser: come back as yourself by a code from your other device, and it goes out. Otherwise ask for a new link.',
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
