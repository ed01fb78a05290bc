/**
 * Public lines in the form of a phone fact: they say nothing about a person. Sources: domain.md §2 (its confidence in
 * brackets). Three-digit lines and 1800/1900 numbers are no phone facts to begin with.
 */
export const publicLines: readonly string[] = [
  '0981848484', // citizen protection of the foreign ministry [H]
  '0965411118', // its second line [H]
  '0692348560', // criminal police on duty, 2019 [L, stale]
  '+959660888998', // embassy in Myanmar [H, to be checked again]
  '+85523726274', // embassy in Cambodia [M, 2022]
  '+85534934039', // consulate in Sihanoukville [M, 2022]
]
