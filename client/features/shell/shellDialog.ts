/** Which of the shell's dialogs is open. */
export type ShellDialog = 'share' | 'people' | 'keys' | 'brief' | 'versions' | 'rescue'
