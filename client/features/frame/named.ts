/** What channels and departments have in common: they are called by a name. */
export interface Named {
  readonly id: string
  readonly name: string
}

/** The lists of the frame whose records are shown as chips; also their key in the catalogues. */
export type NamedList = 'channels' | 'departments'
