import { Alert, Button, Group, Text, Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { t } from '../../../../locales/catalog.ts'
import type { RulesPage, RulesPreview, RulesVersion } from '../../../inbox/rule-contract.ts'
import { postFor, problemOf } from '../api.ts'
import { type Draft, draftOf, type Edits } from './edits.ts'
import { Outcome } from './outcome.tsx'
import { PointTable } from './point-table.tsx'

type Props = { page: RulesPage; onApplied: (made: RulesVersion) => void }

/** The weights, and what they would have done; only what was looked at can be applied. */
export function WeightsForm({ page, onApplied }: Props) {
  const [edits, setEdits] = useState<Edits>({})
  const draft = draftOf(page, edits)
  const tried = useMutation({
    mutationFn: ({ weights }: Pick<Draft, 'weights'>) =>
      postFor<RulesPreview>('/api/rules/preview', { weights }),
  })
  const seen = JSON.stringify(tried.variables?.weights) === JSON.stringify(draft.weights)
  const preview = seen ? tried.data : undefined
  return (
    <section aria-label={t('rules.title')}>
      <div className="point-groups">
        {page.groups.map(group => (
          <PointTable
            key={group.id}
            group={group}
            edits={edits}
            onEdit={(id, typed) => setEdits({ ...edits, [id]: typed })}
          />
        ))}
      </div>
      <p role="status">{stateOf(draft)}</p>
      <Group>
        <Button
          size="md"
          disabled={!draft.valid || draft.changed === 0}
          loading={tried.isPending}
          onClick={() => tried.mutate(draft)}
        >
          {t('rules.preview')}
        </Button>
        <Button size="md" variant="default" disabled={draft.changed === 0} onClick={() => setEdits({})}>
          {t('rules.undo')}
        </Button>
      </Group>
      {seen && tried.error && <Alert color="red">{problemOf(tried.error, t('rules.preview_failed'))}</Alert>}
      {preview && <Outcome preview={preview} />}
      <Apply
        draft={draft}
        page={page}
        ready={preview !== undefined && draft.changed > 0}
        onApplied={onApplied}
      />
    </section>
  )
}

function stateOf({ valid, changed }: Draft): string {
  if (!valid) return t('rules.not_valid')
  return changed === 0 ? t('rules.unchanged') : t('rules.unsaved', { n: changed })
}

type ApplyProps = Props & { draft: Draft; ready: boolean }

function Apply({ page, draft, ready, onApplied }: ApplyProps) {
  const { version: basedOn, leastReason } = page
  const [reason, setReason] = useState('')
  const apply = useMutation({
    mutationFn: () =>
      postFor<RulesVersion>('/api/rules', { weights: draft.weights, reason: reason.trim(), basedOn }),
    onSuccess: onApplied,
  })
  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault()
    apply.mutate()
  }
  return (
    <form className="write" onSubmit={submit}>
      <Textarea
        label={t('rules.reason')}
        description={t('rules.reason_hint', { least: leastReason })}
        value={reason}
        onChange={event => setReason(event.currentTarget.value)}
        maxLength={1000}
        autosize
        minRows={2}
        size="md"
      />
      <Text size="sm">{ready ? t('rules.apply_note') : t('rules.preview_first')}</Text>
      {apply.error && <Alert color="red">{problemOf(apply.error, t('rules.apply_failed'))}</Alert>}
      <Button
        type="submit"
        size="md"
        color="red"
        disabled={!ready || reason.trim().length < leastReason}
        loading={apply.isPending}
      >
        {t('rules.apply')}
      </Button>
    </form>
  )
}
