import { Alert, Button, Group, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { t } from '../../../../locales/catalog.ts'
import type { Me } from '../../../inbox/contract.ts'
import { useDeed } from './use-deed.ts'

type Way = 'release' | 'send_up'

/** Giving the case to the other desk: the province to the commune, the commune's chief to the province. */
export function DeskMoves({ caseId, me }: { caseId: string; me: Me }) {
  const [open, setOpen] = useState(false)
  const way = me.desk === 'province' ? 'release' : me.role === 'chief' ? 'send_up' : null
  if (!way) return null
  if (open) return <DeskMove caseId={caseId} way={way} onClose={() => setOpen(false)} />
  return (
    <Button variant="default" size="md" onClick={() => setOpen(true)}>
      {t(`routing.${way}`)}
    </Button>
  )
}

/** The case is gone from this desk when it is done, so the list follows. */
function DeskMove({ caseId, way, onClose }: { caseId: string; way: Way; onClose: () => void }) {
  const [, go] = useLocation()
  const deed = useDeed(caseId, way === 'release' ? 'release' : 'send-up', () => go('/'))
  const reason = deed.text.trim().normalize('NFC')
  return (
    <fieldset className="hand-over" aria-label={t(`routing.${way}`)}>
      <Text size="sm">{t(`routing.${way}_warning`)}</Text>
      <Textarea
        label={t(`routing.${way}_reason`)}
        value={deed.text}
        onChange={event => deed.write(event.currentTarget.value)}
        disabled={deed.sending}
        maxLength={2000}
        autosize
        minRows={2}
        size="md"
      />
      {deed.failure && <Alert color="red">{deed.failure}</Alert>}
      <Group>
        <Button
          size="md"
          color="red"
          loading={deed.sending}
          disabled={reason === ''}
          onClick={() => deed.send({ reason })}
        >
          {t(`routing.${way}_confirm`)}
        </Button>
        <Button size="md" variant="default" disabled={deed.sending} onClick={onClose}>
          {t('routing.cancel')}
        </Button>
      </Group>
    </fieldset>
  )
}
