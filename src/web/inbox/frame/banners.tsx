import { useNetwork } from '@mantine/hooks'
import { t } from '../../../../locales/catalog.ts'

/** What stands between the officer and the latest news. Its place is kept for readers from the start. */
export function Banners({ live }: { live: boolean }) {
  const { online } = useNetwork()
  const words = online ? (live ? null : t('inbox.live_down')) : t('inbox.offline')
  return <div role="alert">{words && <p className="banner">{words}</p>}</div>
}
