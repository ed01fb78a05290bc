/**
 * Languages that people of the border and the delta speak beside Vietnamese. `line`: "I need somebody who speaks …",
 * for the person to read or to show. It is a slot: only a native speaker fills it, and is named in `writtenBy`; until
 * then the Vietnamese words stand alone. No machine writes here.
 */
export type SpokenLanguage = {
  id: 'hmong' | 'thai' | 'tay' | 'dao' | 'khmer' | 'chinese'
  line: string | null
  writtenBy: string | null
}

export const spokenLanguages: readonly SpokenLanguage[] = [
  { id: 'hmong', line: null, writtenBy: null },
  { id: 'thai', line: null, writtenBy: null },
  { id: 'tay', line: null, writtenBy: null },
  { id: 'dao', line: null, writtenBy: null },
  { id: 'khmer', line: null, writtenBy: null },
  { id: 'chinese', line: null, writtenBy: null },
]
