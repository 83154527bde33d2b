/** Words of prioritise. The English catalogue is the type: a key missing in another language does not compile. */
export const prioritise = {
  title: 'Prioritise',
}
