import { createContext, useContext, type JSX } from 'solid-js'

/** A table somebody pasted, and where in the journey. */
export interface PastedTable {
  readonly text: string
  readonly stage: string | null
}

/** Opens the import; with a table that was pasted already, or none. Or another tool of the shell, with none. */
export type OpenImport = (table: PastedTable | null, tool?: 'evidence' | 'kpis') => void

const ImportContext = createContext<OpenImport>()

/** Lets the screens inside open the import of tables, which belongs to none of them. */
export function ImportProvider(props: {
  readonly open: OpenImport
  readonly children: JSX.Element
}) {
  return <ImportContext.Provider value={props.open}>{props.children}</ImportContext.Provider>
}

/** How to open the import; `undefined` where there is none. */
export function useTableImport(): OpenImport | undefined {
  return useContext(ImportContext)
}
