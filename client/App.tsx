import { Route, Router } from '@solidjs/router'
import { ErrorBoundary, lazy, Suspense, type JSX } from 'solid-js'
import { Crash } from './features/shell/Crash.tsx'
import { latePart } from './features/shell/latePart.tsx'
import { WorkshopPage } from './features/shell/WorkshopPage.tsx'
import { MainWords, I18nProvider, useText } from './i18n/i18n.tsx'
import type { Speech } from './i18n/speech.ts'
import { AnnouncerProvider } from './ui/Announcer.tsx'
import { ModalProvider } from './ui/modals.tsx'
import { Skeleton } from './ui/Skeleton.tsx'
import { ToastProvider } from './ui/Toast.tsx'

const CodePage = lazy(async () => ({
  default: (await import('./features/shell/CodePage.tsx')).CodePage,
}))
const Elsewhere = latePart(async () => (await import('./features/shell/Elsewhere.tsx')).Elsewhere)
const Home = lazy(async () => ({ default: (await import('./features/home/Home.tsx')).Home }))

/** The addresses of the product: the home page, codes, everything of one workshop under `/w/<id>`, and `/methods`. */
export function App(props: { readonly speech: Speech }) {
  return (
    <I18nProvider initial={props.speech}>
      <Frame>
        <Router>
          <Route path="/" component={HomePage} />
          <Route path="/c" component={Codes} />
          <Route path="/w/:id/:step?" component={WorkshopPage} />
          <Route path="*" component={Elsewhere} />
        </Router>
      </Frame>
    </I18nProvider>
  )
}

function HomePage() {
  return (
    <MainWords>
      <Home />
    </MainWords>
  )
}

function Codes() {
  return (
    <MainWords>
      <CodePage />
    </MainWords>
  )
}

function Frame(props: { readonly children: JSX.Element }) {
  const t = useText()
  return (
    <ModalProvider>
      <AnnouncerProvider>
        <ToastProvider closeLabel={t('common.do.close')} label={t('common.messages')}>
          <ErrorBoundary fallback={() => <Crash />}>
            <Suspense fallback={<Skeleton label={t('common.loading')} />}>
              {props.children}
            </Suspense>
          </ErrorBoundary>
        </ToastProvider>
      </AnnouncerProvider>
    </ModalProvider>
  )
}
