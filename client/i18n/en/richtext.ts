/** Words of richtext. The English catalogue is the type: a key missing in another language does not compile. */
export const richtext = {
  title: 'Note',
}
