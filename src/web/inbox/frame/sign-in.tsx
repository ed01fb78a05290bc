import { Alert, Button, Paper, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useEffect, useRef } from 'react'
import { t } from '../../../../locales/catalog.ts'
import { ApiError, post } from '../api.ts'

type Credentials = { username: string; password: string }

/** `again`: the session ended during work; what was being written is still there. */
export function SignIn({ again }: { again: boolean }) {
  const client = useQueryClient()
  useEffect(() => {
    document.title = `${t('inbox.sign_in')} · ${t('inbox.title')}`
  }, [])
  const password = useRef<HTMLInputElement>(null)
  const enter = useMutation({
    mutationFn: (credentials: Credentials) => post('/api/auth/sign-in/username', credentials),
    onSuccess: () => client.invalidateQueries({ queryKey: ['me'] }),
    onError: () => password.current?.select(),
  })
  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    enter.mutate({ username: String(form.get('username')).trim(), password: String(form.get('password')) })
  }
  return (
    <main className="sign-in">
      <Paper component="form" withBorder p="lg" onSubmit={submit}>
        <Stack>
          <div>
            <Title order={1} size="h2">
              {t('inbox.title')}
            </Title>
            <Text c="dimmed">{t('inbox.sign_in_for')}</Text>
          </div>
          {again && <Alert role="status">{t('inbox.sign_in_again')}</Alert>}
          <TextInput
            label={t('inbox.username')}
            name="username"
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            size="md"
            required
            autoFocus
          />
          <PasswordInput
            ref={password}
            label={t('inbox.password')}
            name="password"
            autoComplete="current-password"
            size="md"
            required
          />
          {enter.error && <Alert color="red">{refusal(enter.error)}</Alert>}
          <Button type="submit" size="lg" loading={enter.isPending}>
            {t('inbox.sign_in')}
          </Button>
        </Stack>
      </Paper>
    </main>
  )
}

function refusal(error: unknown): string {
  const status = error instanceof ApiError ? error.status : 0
  if (status === 401) return t('inbox.wrong_password')
  if (status === 429) return t('inbox.too_many_tries')
  if (status === 403) return t('inbox.not_an_officer')
  return t('inbox.offline')
}
