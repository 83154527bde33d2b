import { customersTable, panelNow, type PanelNow } from '../../shared/domain/customer/panel.ts'
import { useWorkshop } from './context.tsx'

/** How customers are asked in this round; what they said can be shown only once in it. */
export function usePanelStanding(): () => PanelNow & { readonly isShown: boolean } {
  const workshop = useWorkshop()
  return () => {
    const now = panelNow(workshop.customers.panel, workshop.session)
    const figures = workshop.talliesOf(customersTable(workshop.session.round))
    const isShown = (now.isOwn && now.state === 'revealed') || Object.keys(figures).length > 0
    return { ...now, isShown }
  }
}
