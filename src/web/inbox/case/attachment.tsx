import { Anchor, Button } from '@mantine/core'
import { useState } from 'react'
import { t } from '../../../../locales/catalog.ts'
import type { Line } from '../../../inbox/contract.ts'
import { pathOf } from '../queries.ts'
import { attachmentLabel } from '../words/labels.ts'

type Props = { caseId: string; attachment: Line['attachments'][number] }

export function Attachment({ caseId, attachment }: Props) {
  const [failed, setFailed] = useState(false)
  const { kind, status } = attachment
  const label = attachmentLabel(kind)
  const src = `${pathOf(caseId)}/attachments/${attachment.id}`
  const onError = () => setFailed(true)
  if (status === 'wanted')
    return <p className="attachment">{t('inbox.attachment_wanted', { kind: label })}</p>
  if (status === 'lost') return <p className="attachment">{t('inbox.attachment_lost', { kind: label })}</p>
  if (failed) {
    return (
      <p className="attachment" role="alert">
        {t('inbox.attachment_failed', { kind: label })}{' '}
        <Button variant="default" size="compact-sm" onClick={() => setFailed(false)}>
          {t('inbox.retry')}
        </Button>
      </p>
    )
  }
  switch (kind) {
    case 'photo':
      return <Photo src={src} onError={onError} />
    case 'voice':
    case 'video':
      return <Recording kind={kind} src={src} label={label} onError={onError} />
    case 'file':
      return (
        <Anchor className="attachment" href={src} download>
          {t('inbox.file_open')}
        </Anchor>
      )
  }
}

type RecordingProps = { kind: 'voice' | 'video'; src: string; label: string; onError: () => void }

/** Fetched only when it is played. What people recorded has no captions. */
function Recording({ kind, src, label, onError }: RecordingProps) {
  const Player = kind === 'voice' ? 'audio' : 'video'
  return (
    <Player className="attachment" controls preload="none" src={src} aria-label={label} onError={onError} />
  )
}

/** Covered until asked for: officers see hard pictures only when they mean to. */
function Photo({ src, onError }: { src: string; onError: () => void }) {
  const [open, setOpen] = useState(false)
  return (
    <div className="photo" data-open={open}>
      <img src={src} alt={t('inbox.photo')} loading="lazy" onError={onError} />
      <Button variant="default" size="compact-md" aria-pressed={open} onClick={() => setOpen(!open)}>
        {open ? t('inbox.photo_hide') : t('inbox.photo_show')}
      </Button>
    </div>
  )
}
