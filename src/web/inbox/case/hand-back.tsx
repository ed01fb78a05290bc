import { Alert, Button, Text } from '@mantine/core'
import { useState } from 'react'
import { t } from '../../../../locales/catalog.ts'
import { useDeed } from './use-deed.ts'

/** Leaves the talk to the bot again, which is silent while an officer writes. */
export function HandBack({ caseId }: { caseId: string }) {
  const [done, setDone] = useState(false)
  const deed = useDeed(caseId, 'hand-back', () => setDone(true))
  if (done) return <Text role="status">{t('inbox.hand_back_done')}</Text>
  return (
    <div className="hand-back">
      {deed.failure && <Alert color="red">{deed.failure}</Alert>}
      <Button variant="subtle" size="md" loading={deed.sending} onClick={() => deed.send({})}>
        {t('inbox.hand_back')}
      </Button>
      <Text size="sm" c="dimmed">
        {t('inbox.hand_back_note')}
      </Text>
    </div>
  )
}
