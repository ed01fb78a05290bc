import { bankAccountsIn } from './bank-accounts.ts'
import type { FactOf } from './fact.ts'
import { handlesIn } from './handles.ts'
import { profilesIn } from './links.ts'
import { withoutOverlap } from './overlap.ts'
import type { Reading } from './reading.ts'

/** Bank accounts, wallets, names and handles on networks. */
export function accountsIn(reading: Reading): FactOf<'account'>[] {
  const found = [...bankAccountsIn(reading), ...profilesIn(reading.text), ...handlesIn(reading)]
  return withoutOverlap(found, reading.text.length)
}
