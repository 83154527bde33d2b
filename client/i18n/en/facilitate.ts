export const facilitate = {
  title: '',
}
