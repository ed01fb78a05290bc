import { Alert, Button, Text, Textarea } from '@mantine/core'
import { t } from '../../../../locales/catalog.ts'
import type { CasePage } from '../../../inbox/contract.ts'
import { momentOf } from '../words/dates.ts'
import { Icon } from '../words/icons.tsx'
import { useWriting } from './use-writing.ts'

/** Between officers. Stands apart from the talk with the person, in another colour, behind a lock. */
export function Notes({ page }: { page: CasePage }) {
  return (
    <section className="write write-note" aria-labelledby="note-title">
      <h3 id="note-title">
        <Icon name="lock" /> {t('inbox.note')}
      </h3>
      <p className="write-to">{t('inbox.note_to')}</p>
      {page.notes.length === 0 && <Text size="sm">{t('inbox.notes_none')}</Text>}
      {page.notes.map(note => (
        <article key={note.id} className="note">
          <p className="who">
            {note.officer} · {momentOf(note.at)}
          </p>
          <p className="words">{note.text}</p>
        </article>
      ))}
      <NoteBox caseId={page.id} />
    </section>
  )
}

function NoteBox({ caseId }: { caseId: string }) {
  const writing = useWriting(caseId, 'note')
  return (
    <>
      <Textarea
        aria-label={t('inbox.note_text')}
        error={writing.tooLong}
        value={writing.text}
        onChange={event => writing.write(event.currentTarget.value)}
        disabled={writing.sending}
        autosize
        minRows={2}
        maxRows={10}
        size="md"
      />
      {writing.failure && <Alert color="red">{writing.failure}</Alert>}
      {writing.done && writing.text === '' && <Text role="status">{t('inbox.note_done')}</Text>}
      <Button
        size="md"
        color="dark"
        disabled={!writing.ready}
        loading={writing.sending}
        onClick={writing.send}
      >
        {t('inbox.note_save')}
      </Button>
    </>
  )
}
