import { useLocation } from '@solidjs/router'
import { Show } from 'solid-js'
import { MethodsPage } from '../methods/MethodsPage.tsx'
import { NotFound } from './NotFound.tsx'

/** Addresses outside home, codes and workshops: how figures are worked out, or nothing at all. */
export function Elsewhere() {
  const at = useLocation()
  return (
    <Show when={at.pathname.replace(/\/$/u, '') === '/methods'} fallback={<NotFound />}>
      <MethodsPage />
    </Show>
  )
}
