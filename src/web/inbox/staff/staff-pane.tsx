import { Alert, Button, Group, NativeSelect, Skeleton, Text } from '@mantine/core'
import { queryOptions, useMutation, useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { Link } from 'wouter'
import { t } from '../../../../locales/catalog.ts'
import type { Staff, StaffCode, StaffRole } from '../../../inbox/staff-contract.ts'
import { get, postFor, problemOf, remove } from '../api.ts'
import { momentOf } from '../words/dates.ts'
import { Icon } from '../words/icons.tsx'

const staffQuery = queryOptions({ queryKey: ['staff'], queryFn: () => get<Staff>('/api/staff') })

const roles: readonly StaffRole[] = ['village', 'security', 'health', 'school', 'union']
const roleLabel = (role: StaffRole) => t(`case.staff_${role}`)

/** The page on which officers let staff of the commune in, and take an access back. */
export function StaffPane() {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  const found = useQuery(staffQuery)
  const page = found.data
  const again = () => void found.refetch()
  return (
    <div className="case">
      <header className="case-head">
        <Link href="/" className="back back-always">
          <Icon name="back" /> {t('staffAccess.back')}
        </Link>
        <h2 ref={title} tabIndex={-1}>
          {t('staffAccess.title')}
        </h2>
        <p>{t('staffAccess.intro')}</p>
      </header>
      <div className="rules-body">
        {found.error && <Failed error={found.error} />}
        {!page && !found.error && <Skeleton height={240} aria-label={t('inbox.loading')} />}
        {page && <Issue villages={page.villages} onDone={again} />}
        {page && <List staff={page.staff} onDone={again} />}
      </div>
    </div>
  )
}

/** The new code stands here until the page is left: nobody can read it again. */
function Issue({ villages, onDone }: Pick<Staff, 'villages'> & { onDone: () => void }) {
  const [role, setRole] = useState<StaffRole>('village')
  const [villageId, setVillageId] = useState('')
  const issue = useMutation({
    mutationFn: () =>
      postFor<StaffCode>('/api/staff-codes', { role, ...(villageId !== '' && { villageId }) }),
    onSuccess: onDone,
  })
  return (
    <section>
      <Group align="flex-end">
        <NativeSelect
          label={t('staffAccess.role')}
          data={roles.map(value => ({ value, label: roleLabel(value) }))}
          value={role}
          onChange={({ currentTarget }) => setRole(roles.find(each => each === currentTarget.value) ?? role)}
        />
        <NativeSelect
          label={t('staffAccess.village')}
          data={[
            { value: '', label: t('staffAccess.no_village') },
            ...villages.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={villageId}
          onChange={({ currentTarget }) => setVillageId(currentTarget.value)}
        />
        <Button loading={issue.isPending} onClick={() => issue.mutate()}>
          {t('staffAccess.issue')}
        </Button>
      </Group>
      <div role="status">{issue.data && <NewCode {...issue.data} />}</div>
      {issue.error && <Failed error={issue.error} />}
    </section>
  )
}

function NewCode({ code, expiresAt }: StaffCode) {
  return (
    <Alert title={t('staffAccess.code', { code: `${code.slice(0, 4)} ${code.slice(4)}` })}>
      {t('staffAccess.code_once', { until: momentOf(expiresAt) })}
    </Alert>
  )
}

function List({ staff, onDone }: Pick<Staff, 'staff'> & { onDone: () => void }) {
  const revoke = useMutation({ mutationFn: (id: string) => remove(`/api/staff/${id}`), onSettled: onDone })
  const ask = (one: Staff['staff'][number]) => {
    if (window.confirm(t('staffAccess.revoke_ask', { whom: whoIs(one) }))) revoke.mutate(one.id)
  }
  return (
    <section aria-labelledby="staff-title">
      <h3 id="staff-title">{t('staffAccess.list')}</h3>
      {revoke.error && <Failed error={revoke.error} />}
      {staff.length === 0 && <Text>{t('staffAccess.none')}</Text>}
      <ul className="handed">
        {staff.map(one => (
          <li key={one.id}>
            <strong>{whoIs(one)}</strong>
            <span className="under">{sinceWhen(one)}</span>
            <div>
              <Button variant="default" size="compact-md" onClick={() => ask(one)}>
                {t('staffAccess.revoke')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

const whoIs = ({ role, village }: Staff['staff'][number]) =>
  [roleLabel(role), village].filter(Boolean).join(' · ')

function sinceWhen({ verifiedAt, expiresAt }: Staff['staff'][number]): string {
  if (verifiedAt) return t('staffAccess.verified', { since: momentOf(verifiedAt) })
  return expiresAt ? t('staffAccess.waiting', { until: momentOf(expiresAt) }) : ''
}

function Failed({ error }: { error: unknown }) {
  return (
    <Alert color="red" role="alert">
      {problemOf(error, t('staffAccess.failed'))}
    </Alert>
  )
}
