import { Alert, Button, Text, Title } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from 'wouter'
import { t } from '../../../../locales/catalog.ts'
import type { Me } from '../../../inbox/contract.ts'
import { communeName } from '../../shared/commune-name.ts'
import { isSignedOut, post } from '../api.ts'
import { drafts } from '../case/drafts.ts'
import { ring } from '../live/alarm.ts'
import { Icon, type IconName } from '../words/icons.tsx'

type Props = {
  me: Me
  muted: boolean
  blocked: boolean
  onMute: (muted: boolean) => void
  onUnblocked: () => void
}

export function TopBar({ me, muted, blocked, onMute, onUnblocked }: Props) {
  return (
    <header className="top">
      <div className="top-title">
        <Title order={1} size="h4">
          {t('inbox.title_of', { name: communeName(me.commune.name) })}
        </Title>
        <Text size="sm" c="dimmed">
          {me.name}
          {me.desk === 'province' && ` · ${t('routing.desk_province')}`}
        </Text>
      </div>
      {mayLetStaffIn(me) && <ToPage href="/staff" icon="commune" label={t('staffAccess.link')} />}
      {maySetWeights(me) && <ToPage href="/rules" icon="weights" label={t('rules.link')} />}
      {blocked ? (
        <Button color="red" size="compact-md" onClick={() => void ring().then(rang => rang && onUnblocked())}>
          {t('inbox.sound_blocked')}
        </Button>
      ) : (
        <Tool
          icon={muted ? 'muted' : 'bell'}
          label={muted ? t('inbox.sound_off') : t('inbox.sound_on')}
          onClick={() => onMute(!muted)}
        />
      )}
      <SignOut />
    </header>
  )
}

/** Weights are the chief's of the commune; the server refuses all others. */
export function maySetWeights({ role, desk }: Me): boolean {
  return role === 'chief' && desk === 'commune'
}

/** Officers of the commune know its staff; the server refuses all others. */
export function mayLetStaffIn({ role, desk }: Me): boolean {
  return role !== 'admin' && desk === 'commune'
}

function ToPage({ href, icon, label }: { href: string; icon: IconName; label: string }) {
  return (
    <Button component={Link} href={href} variant="default" className="tool" aria-label={label} title={label}>
      <Icon name={icon} />
      <span className="tool-words">{label}</span>
    </Button>
  )
}

/** Leaves this session and takes everything that was read or written in it from the page. */
export function SignOut() {
  const client = useQueryClient()
  const leave = useMutation({
    mutationFn: () => post('/api/auth/sign-out', {}).catch(ignoreSignedOut),
    onSuccess: () => {
      drafts.clear()
      client.clear()
      location.assign('/inbox')
    },
  })
  const ask = () => {
    if (drafts.isEmpty() || window.confirm(t('inbox.sign_out_drafts'))) leave.mutate()
  }
  return (
    <>
      <Tool icon="leave" label={t('inbox.sign_out')} onClick={ask} />
      {leave.error && (
        <Alert className="top-alert" color="red" withCloseButton onClose={leave.reset}>
          {t('inbox.sign_out_failed')}
        </Alert>
      )}
    </>
  )
}

function ignoreSignedOut(error: unknown): void {
  if (!isSignedOut(error)) throw error
}

function Tool({
  icon,
  label,
  onClick,
}: {
  icon: 'muted' | 'bell' | 'leave'
  label: string
  onClick: () => void
}) {
  return (
    <Button variant="default" className="tool" onClick={onClick} aria-label={label} title={label}>
      <Icon name={icon} />
      <span className="tool-words">{label}</span>
    </Button>
  )
}
