import { cleanup } from '@solidjs/testing-library'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { CollectScreen } from '../../../../client/features/collect/CollectScreen.tsx'
import { ImportProvider } from '../../../../client/ui/tableImport.tsx'
import { renderScreen } from '../../renderScreen.tsx'
import { addField, open, paste } from './screenParts.ts'
import { prepareBrowser } from '../../browserParts.ts'

beforeAll(prepareBrowser)
afterEach(cleanup)

describe('CollectScreen and tables', () => {
  test('CO67 a pasted table is offered to the import and adds nothing by itself; a list adds lines', () => {
    const opened: unknown[] = []
    const { workshop } = renderScreen(
      () => (
        <ImportProvider open={(table) => opened.push(table)}>
          <CollectScreen />
        </ImportProvider>
      ),
      open,
    )
    const text = 'Stage\tTitle\nDecision\tBasket'
    paste(addField('AWARENESS'), text)
    expect(opened).toEqual([{ text, stage: 'awareness' }])
    expect(workshop.touchpointsOf('awareness')).toHaveLength(2)
    paste(addField('AWARENESS'), 'One\nTwo')
    expect(opened).toHaveLength(1)
    expect(workshop.touchpointsOf('awareness')).toHaveLength(4)
  })
})
