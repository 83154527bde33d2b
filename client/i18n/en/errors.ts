export const errors = {
  title: '',
}
