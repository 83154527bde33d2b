/** Words of collect. The English catalogue is the type: a key missing in another language does not compile. */
export const collect = {
  title: 'Collect',
}
