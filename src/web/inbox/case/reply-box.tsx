import { Alert, Button, Group, Text, Textarea } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { t } from '../../../../locales/catalog.ts'
import type { CasePage } from '../../../inbox/contract.ts'
import { Icon } from '../words/icons.tsx'
import { channelLabel } from '../words/labels.ts'
import { HandBack } from './hand-back.tsx'
import { useWriting } from './use-writing.ts'

/** To the person. Looks unlike a note, names the receiver, and sends only after a second look. */
export function ReplyBox({ page }: { page: CasePage }) {
  const writing = useWriting(page.id, 'reply')
  const [checking, setChecking] = useState<string | null>(null)
  const channel = channelLabel(page.channel)
  const checked = checking !== null && checking === writing.key
  if (!page.canReply && writing.text === '') return <Text c="dimmed">{t('inbox.reply_closed')}</Text>
  return (
    <section className="write write-reply" aria-labelledby="reply-title">
      <h3 id="reply-title">
        <Icon name="send" /> {t('inbox.reply')}
      </h3>
      <p className="write-to">{t('inbox.reply_to', { channel })}</p>
      {writing.failure && <Alert color="red">{writing.failure}</Alert>}
      {!page.canReply && <Alert color="red">{t('inbox.reply_closed')}</Alert>}
      {writing.done && writing.text === '' && <Text role="status">{t('inbox.reply_done')}</Text>}
      {checked ? (
        <SecondLook
          channel={channel}
          text={writing.text}
          sending={writing.sending}
          onSend={writing.send}
          onEdit={() => setChecking(null)}
        />
      ) : (
        <>
          <Textarea
            aria-label={t('inbox.reply_text')}
            description={t('inbox.reply_warning')}
            error={writing.tooLong}
            value={writing.text}
            onChange={event => writing.write(event.currentTarget.value)}
            disabled={writing.sending}
            autosize
            minRows={3}
            maxRows={10}
            size="md"
          />
          <Button
            size="md"
            disabled={!writing.ready || !page.canReply}
            onClick={() => setChecking(writing.key)}
          >
            {t('inbox.reply_next')}
          </Button>
        </>
      )}
      {page.canReply && <HandBack caseId={page.id} />}
    </section>
  )
}

type SecondLookProps = {
  channel: string
  text: string
  sending: boolean
  onSend: () => void
  onEdit: () => void
}

function SecondLook({ channel, text, sending, onSend, onEdit }: SecondLookProps) {
  const box = useRef<HTMLFieldSetElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <fieldset className="second-look" ref={box} tabIndex={-1} aria-labelledby="second-look-title">
      <p id="second-look-title">
        <strong>{t('inbox.reply_confirm', { channel })}</strong>
      </p>
      <blockquote>{text.trim()}</blockquote>
      <Group>
        <Button size="md" loading={sending} onClick={onSend} leftSection={<Icon name="send" />}>
          {t('inbox.reply_send')}
        </Button>
        <Button size="md" variant="default" disabled={sending} onClick={onEdit}>
          {t('inbox.reply_edit')}
        </Button>
      </Group>
    </fieldset>
  )
}
