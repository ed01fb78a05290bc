import { z } from 'zod'
import { t } from '../../locales/catalog.ts'
import type { Content, Part } from '../channels/channel.ts'
import { readPayload } from '../channels/fit.ts'
import type { InboundBody } from '../conversation/bodies.ts'
import type { AttachmentRow } from '../reports/attachment.ts'
import { hideCode } from '../reports/return-code.ts'
import type { LineRow } from '../reports/transcript.ts'
import type { Line } from './contract.ts'

type Media = Extract<Content, { kind: 'media' }>
/** A line with its seal opened; `body` is null when it cannot be (a lost key), so that the rest stays readable. */
export type OpenedLine =
  | (Omit<LineRow, 'way'> & { way: 'in'; body: InboundBody | null })
  | (Omit<LineRow, 'way'> & { way: 'out'; body: Part | null })

const isUuid = (text: string) => z.uuid().safeParse(text).success

/** The ids of what people sent in these lines. */
export function attachmentsIn(lines: readonly OpenedLine[]): string[] {
  return lines.map(mediaOf).flatMap(media => (media && isUuid(media.attachment) ? [media.attachment] : []))
}

/** The talk as an officer reads it: buttons and taps by their labels, files by how things stand with them. */
export function transcriptOf(
  lines: readonly OpenedLine[],
  attachments: readonly AttachmentRow[],
  officers: ReadonlyMap<string, string>,
): Line[] {
  const labels = labelsOf(lines)
  const files = new Map(attachments.map(row => [row.id, row]))
  return lines.map(line => ({
    id: `${line.way}-${line.id}`,
    at: line.at.toISOString(),
    from: line.way === 'in' ? 'person' : line.officer_id ? 'officer' : 'bot',
    officer: (line.officer_id && officers.get(line.officer_id)) ?? null,
    text: wordsOf(line, labels),
    elsewhere: line.elsewhere,
    attachments: filesOf(line, files),
    delivery: line.way === 'out' ? (line.status as Line['delivery']) : null,
  }))
}

/** The return code is the person's key to their report: officers work without it. */
export function withoutCode(line: Line, isCode: (digits: string) => boolean): Line {
  return { ...line, text: hideCode(line.text, isCode) }
}

/** Labels of the buttons that were shown, by what a tap on them sends. */
function labelsOf(lines: readonly OpenedLine[]): Map<string, string> {
  const buttons = lines.flatMap(line => (line.way === 'out' && line.body ? line.body.buttons : []))
  return new Map(buttons.map(({ payload, label }) => [payload, label]))
}

function wordsOf(line: OpenedLine, labels: ReadonlyMap<string, string>): string {
  if (!line.body) return t('case.line_broken')
  if (line.way === 'in') return saidWith(line.body.content, labels)
  const buttons = line.body.buttons.map(({ label }) => `[${label}]`).join(' ')
  return [line.body.text, buttons].filter(Boolean).join('\n')
}

function saidWith(content: InboundBody['content'], labels: ReadonlyMap<string, string>): string {
  switch (content.kind) {
    case 'text':
    case 'officer':
      return content.text
    case 'tap':
      return labels.get(content.payload) ?? readPayload(content.payload)?.value ?? t('case.line_unreadable')
    case 'media':
      return content.text ?? ''
    case 'location':
      return t('case.line_location', { latitude: content.latitude, longitude: content.longitude })
    case 'opened':
      return t('case.line_opened')
    case 'unreadable':
      return t('case.line_unreadable')
    case 'handBack':
      return t('case.line_handed_back')
    case 'timer':
      return ''
  }
}

function filesOf(line: OpenedLine, files: ReadonlyMap<string, AttachmentRow>): Line['attachments'] {
  const media = mediaOf(line)
  if (!media || !isUuid(media.attachment)) return []
  const row = files.get(media.attachment)
  const status = (row?.status ?? 'wanted') as Line['attachments'][number]['status']
  return [{ id: media.attachment, kind: media.media, status, mime: row?.mime ?? null }]
}

function mediaOf(line: OpenedLine): Media | null {
  return line.way === 'in' && line.body?.content.kind === 'media' ? line.body.content : null
}
