import { Alert, Button, Group, NativeSelect, Text, Textarea } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { t } from '../../../../locales/catalog.ts'
import type { CasePage } from '../../../inbox/contract.ts'
import { communesQuery } from '../queries.ts'
import { useDeed } from './use-deed.ts'

type To = CasePage['routes'][number]['to']
type Props = { caseId: string; to: To; name: string }

/** Says that the case was given to somebody; to another commune, it is what gives it. */
export function HandOver(props: Props) {
  const [open, setOpen] = useState(false)
  if (open) return <HandOverForm {...props} onClose={() => setOpen(false)} />
  return (
    <Button variant="default" size="compact-md" onClick={() => setOpen(true)}>
      {t('routing.hand_over')}
    </Button>
  )
}

function HandOverForm({ caseId, to, name, onClose }: Props & { onClose: () => void }) {
  const client = useQueryClient()
  const deed = useDeed(caseId, 'hand-overs', () => {
    void client.invalidateQueries({ queryKey: ['case', caseId] })
    onClose()
  })
  const [toCommuneId, setCommune] = useState('')
  const elsewhere = to === 'other_commune'
  const note = deed.text.trim().normalize('NFC')
  return (
    <fieldset className="hand-over" aria-label={t('routing.hand_over_to', { name })}>
      {elsewhere && <Text size="sm">{t('routing.hand_over_commune')}</Text>}
      {elsewhere && <Communes value={toCommuneId} onChange={setCommune} />}
      <Textarea
        label={elsewhere ? t('routing.hand_over_note_commune') : t('routing.hand_over_note')}
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
          loading={deed.sending}
          disabled={elsewhere && toCommuneId === ''}
          onClick={() => deed.send({ destination: to, note, ...(elsewhere && { toCommuneId }) })}
        >
          {elsewhere ? t('routing.hand_over_commune_send') : t('routing.hand_over_save')}
        </Button>
        <Button size="md" variant="default" disabled={deed.sending} onClick={onClose}>
          {t('routing.cancel')}
        </Button>
      </Group>
    </fieldset>
  )
}

function Communes({ value, onChange }: { value: string; onChange: (id: string) => void }) {
  const communes = useQuery(communesQuery).data ?? []
  const data = communes.map(({ id, name, province }) => ({ value: id, label: `${name}, ${province}` }))
  return (
    <NativeSelect
      label={t('routing.choose_commune')}
      data={[{ value: '', label: '' }, ...data]}
      value={value}
      onChange={event => onChange(event.currentTarget.value)}
      size="md"
    />
  )
}

/** A destination that the machine did not think of. */
export function Elsewhere({ page }: { page: CasePage }) {
  const [chosen, choose] = useState('')
  const found = page.otherDestinations.find(({ to }) => to === chosen)
  if (page.otherDestinations.length === 0) return null
  const data = page.otherDestinations.map(({ to, name, gets }) => ({ value: to, label: `${name}: ${gets}` }))
  return (
    <details className="route">
      <summary>{t('routing.elsewhere')}</summary>
      <NativeSelect
        label={t('routing.choose')}
        data={[{ value: '', label: '' }, ...data]}
        value={chosen}
        onChange={event => choose(event.currentTarget.value)}
        size="md"
      />
      {found && (
        <HandOverForm
          key={found.to}
          caseId={page.id}
          to={found.to}
          name={found.name}
          onClose={() => choose('')}
        />
      )}
    </details>
  )
}
