/**
 * Texts that a village reads on its loudspeaker, in locales/…/staff.ts as `staff.speaker_<id>`. They name nobody and
 * warn of ways, not of people. What a commune broadcasts is approved there first (both plans: the public-service
 * centre reads approved content; "Công an xã" leads on the ways of traffickers).
 */

/** Who in the commune must say yes before a text is read out. */
export type Approver = 'police' | 'culture'

export type LoudspeakerText = {
  id: string
  /** Where what it says stands: the plan and domain.md, with the source tags given there. */
  source: string
  approvedBy: readonly Approver[]
}

export const loudspeakerTexts = [
  {
    id: 'work',
    source: 'plan-gia-phuc.txt III.7 "dụ dỗ đi làm ăn xa"; domain.md §3.3 recruitment flags [69][79]',
    approvedBy: ['police', 'culture'],
  },
  {
    id: 'marriage',
    source: 'plan-gia-phuc.txt III.7 "kết hôn qua môi giới"; domain.md §3.2 brokered marriage [90][91]',
    approvedBy: ['police', 'culture'],
  },
  {
    id: 'children',
    source: 'plan-gia-phuc.txt III.2 "trường học, mạng xã hội"; domain.md §3.2 recruiting online',
    approvedBy: ['police', 'culture'],
  },
  {
    id: 'numbers',
    source: 'plan-gia-phuc.txt III.5 "Tổng đài … (111)"; flows/hotlines.ts',
    approvedBy: ['police', 'culture'],
  },
] as const satisfies readonly LoudspeakerText[]

export type LoudspeakerId = (typeof loudspeakerTexts)[number]['id']
