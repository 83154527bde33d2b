import { CustomersScreen } from '../customers/CustomersScreen.tsx'

/** Our view against the customers'. */
export function CustomersPage() {
  return <CustomersScreen />
}
