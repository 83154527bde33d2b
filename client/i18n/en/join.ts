export const join = {
  title: '',
}
