import type { Part } from '../channel.ts'
import { recipientOf } from './address.ts'

/** One part as Zalo takes it: buttons whose payload comes back as a hidden text (zalo-oa §3.2, §3.3). */
export function messageOf(address: string, { text, buttons }: Part): object {
  const shown = buttons.map(({ label, payload }) => ({ title: label, type: 'oa.query.hide', payload }))
  const attachment = { type: 'template', payload: { buttons: shown } }
  return {
    recipient: recipientOf(address),
    message: shown.length === 0 ? { text } : { text, attachment },
  }
}
