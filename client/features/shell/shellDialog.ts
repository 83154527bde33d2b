/** Which of the shell's dialogs is open. */
export type ShellDialog =
  | 'share'
  | 'activities'
  | 'people'
  | 'keys'
  | 'privacy'
  | 'brief'
  | 'versions'
  | 'rescue'
  | 'device'
  | 'import'
  | 'reuse'
  | 'keep'
