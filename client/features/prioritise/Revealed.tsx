import { AddInitiative } from './AddInitiative.tsx'
import { ExportButtons } from './ExportButtons.tsx'
import { Headline } from './Headline.tsx'
import styles from './PrioritiseScreen.module.css'
import { QuadrantChart } from './QuadrantChart.tsx'
import { RankedList } from './RankedList.tsx'

/** After the reveal: the sentence, the chart, and the list to act on. On a phone the list comes first. */
export function Revealed() {
  return (
    <div class={styles.revealed}>
      <div class={styles.sentence}>
        <Headline />
      </div>
      <section class={styles.rank}>
        <RankedList />
        <div class={styles.add}>
          <AddInitiative />
        </div>
        <ExportButtons />
      </section>
      <section class={styles.chart} data-cursors="chart">
        <QuadrantChart />
      </section>
    </div>
  )
}
