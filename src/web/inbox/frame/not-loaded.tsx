import { Button, Stack, Text } from '@mantine/core'
import { t } from '../../../../locales/catalog.ts'

/** Stands in for a part of the page that could not be fetched (network gone, new version installed). */
export function NotLoaded() {
  return (
    <Stack align="flex-start" p="xl" role="alert">
      <Text>{t('inbox.failed_case')}</Text>
      <Button onClick={() => location.reload()}>{t('inbox.retry')}</Button>
    </Stack>
  )
}
