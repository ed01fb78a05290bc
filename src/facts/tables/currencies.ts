/**
 * Words for thousands and millions. Slang (general knowledge, unverified): củ a million, tỏi a thousand million.
 * `glued`: only right behind its digits. `notBefore`: folded words after which it is a thing, not money; the
 * second list holds only where the word was typed without marks.
 */
export type Scale = {
  words: readonly string[]
  factor: number
  glued?: true
  notBefore?: string
  notBeforeIfBare?: string
}

export const scales: readonly Scale[] = [
  { words: ['nghìn', 'ngàn'], factor: 1e3 },
  { words: ['k'], factor: 1e3, glued: true },
  {
    words: ['vạn'],
    factor: 1e4,
    notBefore: 'tuong phuc ly',
    notBeforeIfBare: 'con chua o dang khong bi phai',
  },
  { words: ['triệu', 'tr'], factor: 1e6, notBefore: 'phu quang son' },
  {
    words: ['củ'],
    factor: 1e6,
    notBefore: 'khoai hanh toi san cai su ca dau gung nghe chuoi mai au sen den mi nang',
    notBeforeIfBare: 'gia ong ba nha em con cau ti te voi nam va',
  },
  { words: ['tỷ', 'tỉ'], factor: 1e9, notBefore: 'le', notBeforeIfBare: 'nua xiu thoi phu' },
  {
    words: ['tỏi'],
    factor: 1e9,
    notBefore: 'ta tay den',
    notBeforeIfBare: 'da o di dang bi muon nay se khong',
  },
]

/** Folded words right before a number that say that it is money; bare "toi" needs one. */
export const moneyLeads =
  'gia no tra doi lay mat chuoc ban mua tien bu hon gan khoang cho them ung coc nop dong chuyen gui lai vay luong'

/** What is counted in thousands without being money. */
export const countedNouns =
  'nguoi ng dan dua luot thanh tv mem sub view ho tin lan con cay cai m met km like theo khach don nam mau tan ta can hoc cong'

/**
 * ISO 4217 codes and how people name them. `least`: smaller sums without a word for thousands are something else
 * ("2 đồng nghiệp", "3 kíp").
 */
export type Currency = { unit: string; words: readonly string[]; least: number }

export const currencies: readonly Currency[] = [
  { unit: 'VND', words: ['đồng', 'đ', 'vnđ', 'vnd', 'đồng việt nam', 'tiền việt'], least: 100 },
  {
    unit: 'USD',
    words: ['đô', 'đô la', 'đôla', 'đô mỹ', 'đô la mỹ', 'usd', 'usdt', 'dollar', 'mỹ kim', '[$]'],
    least: 1,
  },
  { unit: 'CNY', words: ['tệ', 'nhân dân tệ', 'ndt', 'cny', 'rmb', 'tiền trung'], least: 1 },
  { unit: 'THB', words: ['baht', 'bath', 'bạt', 'tiền thái'], least: 10 },
  { unit: 'KHR', words: ['riel', 'rien', 'tiền cam', 'tiền miên'], least: 100 },
  { unit: 'LAK', words: ['kíp', 'kip lào', 'kíp lào', 'tiền lào'], least: 1000 },
  { unit: 'MMK', words: ['kyat', 'kyats'], least: 100 },
  { unit: 'TWD', words: ['đài tệ', 'tệ đài', 'twd', 'đài', 'tiền đài'], least: 100 },
  { unit: 'KRW', words: ['won', 'won hàn', 'krw'], least: 100 },
  { unit: 'JPY', words: ['yên', 'yên nhật', 'jpy'], least: 100 },
  { unit: 'MYR', words: ['ringgit'], least: 1 },
  { unit: 'SGD', words: ['đô sing', 'đô la sing', 'sgd'], least: 1 },
  { unit: 'EUR', words: ['euro', 'eur', 'ơ rô', '€'], least: 1 },
]
/** Without its marks a word may be another ("do", "te"): then only for sums from here on. */
export const leastIfBare = 100
