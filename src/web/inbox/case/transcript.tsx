import { Button, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Fragment } from 'react'
import { t } from '../../../../locales/catalog.ts'
import type { CasePage, Line } from '../../../inbox/contract.ts'
import { problemOf } from '../api.ts'
import { loadOlder } from '../queries.ts'
import { dayOf, hourOf } from '../words/dates.ts'
import { Attachment } from './attachment.tsx'

/** The talk as far as it is loaded, with the day where a day begins. */
export function Transcript({ page }: { page: CasePage }) {
  const { transcript } = page
  return (
    <section aria-labelledby="transcript-title">
      <h3 id="transcript-title">{t('inbox.transcript')}</h3>
      {page.more && <Older page={page} />}
      {transcript.length === 0 && <Text c="dimmed">{t('inbox.transcript_none')}</Text>}
      {transcript.map((line, i) => (
        <Fragment key={line.id}>
          {startsDay(transcript[i - 1], line) && <p className="day">{dayOf(line.at)}</p>}
          <Bubble caseId={page.id} line={line} />
        </Fragment>
      ))}
    </section>
  )
}

function startsDay(before: Line | undefined, line: Line): boolean {
  return !before || dayOf(before.at) !== dayOf(line.at)
}

function Bubble({ caseId, line }: { caseId: string; line: Line }) {
  const who = line.officer ?? t(`inbox.from_${line.from}`)
  return (
    <article className="bubble" data-from={line.from} data-delivery={line.delivery}>
      <p className="who">
        {who} · <time dateTime={line.at}>{hourOf(line.at)}</time>
        {line.elsewhere && <strong> · {t('inbox.elsewhere')}</strong>}
      </p>
      {line.text !== '' && <p className="words">{line.text}</p>}
      {line.attachments.map(attachment => (
        <Attachment key={attachment.id} caseId={caseId} attachment={attachment} />
      ))}
      {line.delivery && <p className="delivery">{t(`inbox.delivery_${line.delivery}`)}</p>}
    </article>
  )
}

function Older({ page }: { page: CasePage }) {
  const client = useQueryClient()
  const older = useMutation({ mutationFn: () => loadOlder(client, page) })
  return (
    <div className="older">
      <Button variant="default" loading={older.isPending} onClick={() => older.mutate()}>
        {t('inbox.older')}
      </Button>
      {older.error && <Text role="alert">{problemOf(older.error, t('inbox.older_failed'))}</Text>}
    </div>
  )
}
