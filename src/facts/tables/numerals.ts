/**
 * Number words and what each adds: a digit, `X` ten, `T` times ten, `H` times a hundred, `L` nothing, `F` half of
 * what stands before, `S` a few.
 */
const anywhere: Record<string, string> = {
  một: '1',
  hai: '2',
  ba: '3',
  bốn: '4',
  năm: '5',
  sáu: '6',
  bảy: '7',
  bẩy: '7',
  tám: '8',
  chín: '9',
  mười: 'X',
  chục: 'T',
  trăm: 'H',
  hăm: '2T',
  vài: 'S',
  mấy: 'S',
  dăm: 'S',
}

export const firstNumerals: Record<string, string> = { ...anywhere, nửa: 'F' }

/** Some only stand after another: alone they are mostly other words (tu, lam, muoi, linh). */
export const laterNumerals: Record<string, string> = {
  ...anywhere,
  mốt: '1',
  tư: '4',
  lăm: '5',
  nhăm: '5',
  mươi: 'T',
  linh: 'L',
  lẻ: 'L',
  rưỡi: 'F',
}

/** Digits as they are read out in a telephone number. */
export const spokenDigits: Record<string, string> = {
  không: '0',
  một: '1',
  mốt: '1',
  hai: '2',
  ba: '3',
  bốn: '4',
  tư: '4',
  năm: '5',
  lăm: '5',
  sáu: '6',
  bảy: '7',
  bẩy: '7',
  tám: '8',
  chín: '9',
}
