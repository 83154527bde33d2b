/** What went wrong, worded once per code of a refusal: what happened, what was kept, what to do. */
export const errors = {
  badRequest:
    'The server could not read this. Nothing was changed; check what you wrote and try again.',
  badToken: 'This browser no longer has access. What you wrote here is kept; open your link again.',
  notAllowed: 'Your link does not allow this. Nothing was changed; ask the facilitator.',
  notFound: 'There is no such workshop here any more. It may have been deleted.',
  doesNotFit:
    'That does not fit any more: someone else was faster. You see the current state; decide again.',
  tooLarge: 'This is too large. Nothing was sent; make it smaller and try again.',
  tooFast: 'Too many requests at once. Nothing is lost; wait a moment and try again.',
  unavailable:
    'The server cannot save at the moment. What you wrote is kept on this device; try again soon.',
  notYet:
    'The server cannot save at the moment. What you asked for is noted and happens by itself; wait and see before you ask again.',
  damaged:
    'The server cannot read this from its disk. Nothing was deleted or changed; tell whoever runs the server.',
  internal:
    'The server failed. Nothing was changed; try again, and tell whoever runs it if it keeps happening.',
  offline:
    'The server cannot be reached. What you wrote is kept on this device; check the network and try again.',
  crash: {
    title: 'This part of the screen has stopped.',
    text: 'Everything already saved is safe. Load the page again; what was not sent yet is kept on this device.',
  },
  page: {
    title: 'There is nothing at this address.',
    text: 'Check the link, or start from the home page.',
    home: 'Go to the home page',
  },
}
