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
}
