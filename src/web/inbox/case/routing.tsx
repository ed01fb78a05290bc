import { Alert } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { t } from '../../../../locales/catalog.ts'
import type { CasePage } from '../../../inbox/contract.ts'
import { communeName } from '../../shared/commune-name.ts'
import { meQuery } from '../queries.ts'
import { momentOf } from '../words/dates.ts'
import { DeskMoves } from './desk-moves.tsx'
import { Elsewhere, HandOver } from './hand-over.tsx'

type Route = CasePage['routes'][number]

/** How many destinations are spelled out at once; the others open when asked. */
const spelledOut = 3

/** Where the case must go, what to say there and what not, and where it has gone already. */
export function Routing({ page }: { page: CasePage }) {
  const { routes, handOvers, cameFrom } = page
  const me = useQuery(meQuery).data
  return (
    <section aria-labelledby="routing-title">
      <h3 id="routing-title">{t('routing.title')}</h3>
      {cameFrom && <CameFrom {...cameFrom} />}
      {me?.desk === 'province' && <Alert role="note">{t('routing.conflict_note')}</Alert>}
      {routes.length === 0 && <p>{t('routing.none')}</p>}
      {routes.map((route, nth) => (
        <Destination key={route.to} caseId={page.id} route={route} open={nth < spelledOut} />
      ))}
      <Elsewhere page={page} />
      {handOvers.length > 0 && <HandedOver handOvers={handOvers} />}
      {me && <DeskMoves caseId={page.id} me={me} />}
      <p className="who">{t('routing.note')}</p>
    </section>
  )
}

function Destination({ caseId, route, open }: { caseId: string; route: Route; open: boolean }) {
  return (
    <details className="route" open={open}>
      <summary>
        <strong>{route.name}</strong> <span className="within">{route.within}</span>
        <span className="under">{route.why.join(' · ')}</span>
      </summary>
      <p>{route.how}</p>
      <dl className="facts">
        <div>
          <dt>{t('routing.give')}</dt>
          <dd>{route.give.join('; ')}</dd>
        </div>
        {route.never.length > 0 && (
          <div className="never">
            <dt>{t('routing.never')}</dt>
            <dd>{route.never.join('; ')}</dd>
          </div>
        )}
      </dl>
      <p className="who">
        {route.source} {!route.verified && <span className="unverified">{t('routing.unverified')}</span>}
      </p>
      {route.takesCase && <HandOver caseId={caseId} to={route.to} name={route.name} />}
    </details>
  )
}

function HandedOver({ handOvers }: Pick<CasePage, 'handOvers'>) {
  return (
    <>
      <h4>{t('routing.handed_overs')}</h4>
      <ul className="handed">
        {handOvers.map(({ id, name, at, officer, note, ref }) => (
          <li key={id}>
            <strong>{name}</strong>
            {ref && ` · ${t('routing.handed_ref', { ref })}`}
            <span className="under">
              {officer} · <time dateTime={at}>{momentOf(at)}</time>
            </span>
            {note && <span className="words">{note}</span>}
          </li>
        ))}
      </ul>
    </>
  )
}

function CameFrom({ commune, at, note }: NonNullable<CasePage['cameFrom']>) {
  return (
    <Alert role="note" title={t('routing.came_from', { name: communeName(commune), at: momentOf(at) })}>
      {note && <p className="words">{note}</p>}
      <p>{t('routing.came_from_note')}</p>
    </Alert>
  )
}
