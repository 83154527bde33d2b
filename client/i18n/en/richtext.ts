/** Words of richtext. The English catalogue is the type: a key missing in another language does not compile. */
export const richtext = {
  title: 'Note',
  toolbar: 'Formatting',
  bold: 'Bold',
  italic: 'Italic',
  list: 'List',
  link: 'Link',
  linkAddress: 'Web or mail address',
  linkSet: 'Set link',
  linkRemove: 'Remove link',
  linkWrong:
    'Only web and mail addresses work here, e.g. example.org or name@example.org. The text is unchanged.',
  someone: 'Someone',
  unknown: {
    title: 'This text can be read, not edited',
    text: 'It holds something this editor does not know. Nothing of it was changed or deleted; what can be read stands below.',
    todo: 'To write on, keep only the text: its formatting and what is not shown then go, for everybody.',
    keep: 'Keep only the text',
  },
  stopped: {
    title: 'The editor stopped',
    text: 'What is saved stands below and stays. Open the text again to write on.',
    unsaved: 'This was not saved. Copy it before you open the text again:',
    saved: 'This is saved:',
    reopen: 'Open again',
  },
}
