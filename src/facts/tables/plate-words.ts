/** Letters of a series on a Vietnamese plate (general knowledge, unverified): all that are not easily misread. */
export const seriesLetters = 'ABCDEFGHKLMNPRSTUVXYZĐ'

/** First and last code of a province on a plate. */
export const provinceCodes = { first: 11, last: 99 }

/** Folded words of which one stands before a plate. */
export const plateLeads =
  'bien|bien so|bien kiem soat|bks|bsx|bs|xe|o to|oto|xe may|xe tai|xe khach|taxi|so xe|bien xe|xe so|xe bien|mang bien|bien so xe|xe bien so'

/** Folded names of the countries whose plates are told apart by a word before them. */
export const plateCountries: Record<string, string> = {
  KH: 'cam|cam pu chia|campuchia|cpc|mien',
  LA: 'lao',
  TH: 'thai|thai lan',
  CN: 'trung|trung quoc|tq',
}

/** First characters of plates of Chinese provinces. */
export const chineseProvinces = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼'
