import type { AskedSign } from '../../content/offer-signs.ts'
import { typed, yesNoUnsure } from '../answers.ts'
import type { Choice, Prompt } from '../contract.ts'

const officer: Choice = {
  value: 'officer',
  label: 'offer.officer',
  words: typed(`
    can bo, nhan can bo, noi voi can bo, hoi can bo, cong an, nhan cong an, hoi cong an, nguoi that, officer, police`),
}

const afterwards: readonly Choice[] = [
  {
    value: 'report',
    label: 'offer.report',
    words: typed(
      'bao, bao tin, bao tin a, bao cong an, bao di, muon bao, toi muon bao, trinh bao, to cao, report',
    ),
  },
  officer,
  {
    value: 'done',
    label: 'offer.done',
    words: typed(`
      xong roi, xong a, het, het roi, du roi, khong, ko, k, khong a, da khong, thoi, the thoi, vay thoi, cam on,
      cam on a, cam on nhe, cam on nhieu, da, vang, vang a, da vang, ok, oke, done, no, thanks, thank you`),
  },
]

/** What somebody is asked about an offer; "Bỏ qua" is offered everywhere. */
export const ask = {
  kind: {
    ask: ['offer.kind'],
    text: true,
    media: true,
    skip: true,
    choices: [
      {
        value: 'work',
        label: 'offer.kind_work',
        intents: ['check_job'],
        words: typed(`
          viec lam, lam viec, di lam xa, di lam cong ty, lam cong ty, cong nhan, lam cong nhan, lam thue, phu ho,
          giup viec, xuat khau, xuat khau lao dong, di xuat khau, xkld, lao dong, di bien, di tau, lam bien, work, job`),
      },
      {
        value: 'marriage',
        label: 'offer.kind_marriage',
        intents: ['check_marriage'],
        words: typed(`
          lay chong, lay vo, ket hon, cuoi, cuoi hoi, mai moi, xem mat, lay chong nuoc ngoai, lay chong tay,
          lay chong trung quoc, lay chong dai loan, lay chong han quoc, lay chong xa, marriage, marry`),
      },
      {
        value: 'study',
        label: 'offer.kind_study',
        intents: ['check_study_visa'],
        words: typed('di hoc, du hoc, di du hoc, hoc, hoc nghe, di hoc nghe, hoc tieng, visa du hoc, study'),
      },
      {
        value: 'baby',
        label: 'offer.kind_baby',
        intents: ['check_baby_organ'],
        words: typed(`
          thai, con nuoi, mang thai, mang thai ho, de thue, de ho, cho con, cho con nuoi, xin con, nhan con nuoi, cho be,
          nhan be, ban trung, cho trung, hien trung, ban than, cho than, hien than, ban mau, baby, kidney, surrogacy`),
      },
      {
        value: 'easy',
        label: 'offer.kind_easy',
        words: typed(`
          viec nhe, viec nhe luong cao, viec nhe nhieu tien, luong cao, tien nhieu, nhieu tien, vnlc, kiem tien nhanh,
          lam online, lam tren mang, go may tinh, choi game, lam game, easy job, easy money`),
      },
    ],
  },
  from: {
    ask: ['offer.from'],
    text: true,
    media: true,
    skip: true,
    choices: [
      {
        value: 'known',
        label: 'offer.from_known',
        words: typed(`
          nguoi quen, quen, quen biet, co quen, ban be, ban than, ban toi, ban em, ho hang, ba con, hang xom, nguoi nha,
          anh em, nguoi lang, nguoi cung lang, nguoi trong lang, nguoi trong thon, friend, family`),
      },
      {
        value: 'online',
        label: 'offer.from_online',
        words: typed(`
          mang, tren mang, qua mang, quen tren mang, quen qua mang, zalo, facebook, fb, face, tiktok, telegram, tren zalo,
          qua zalo, tren facebook, qua facebook, tren fb, qua fb, tren tiktok, qua tiktok, online`),
      },
      {
        value: 'stranger',
        label: 'offer.from_stranger',
        words: typed(`
          nguoi la, moi gioi, nguoi moi gioi, mai moi, nguoi mai moi, ba mai, ong mai, khong quen, ko quen, k quen,
          hong quen, chua quen, stranger, broker`),
      },
      {
        value: 'company',
        label: 'offer.from_company',
        words: typed(`
          cong ty, co cong ty, cua cong ty, cong ty that, co giay phep, cong ty xuat khau, trung tam, xi nghiep, nha may,
          company`),
      },
      { ...yesNoUnsure[2], hidden: true },
    ],
  },
  age: {
    ask: ['offer.age'],
    text: true,
    media: true,
    skip: true,
    choices: [
      {
        value: '<16',
        label: 'offer.age_under_16',
        words: typed('duoi 16, chua 16, chua du 16, chua den 16, con be, con nho, tre con, tre em'),
      },
      {
        value: '16-17',
        label: 'offer.age_16_17',
        words: typed('chua 18, chua du 18, chua den 18, duoi 18, duoi 18 tuoi, gan 18'),
      },
      {
        value: '18+',
        label: 'offer.age_adult',
        words: typed(
          'tren 18, tren 18 tuoi, du 18, du 18 tuoi, tu 18, hon 18, nguoi lon, lon roi, truong thanh, adult',
        ),
      },
      yesNoUnsure[2],
    ],
  },
  departs: {
    ask: ['offer.departs'],
    text: true,
    media: true,
    skip: true,
    choices: [
      {
        value: 'day',
        label: 'offer.departs_day',
        words: typed(`
          hom nay, ngay mai, mai, mai di, mai di roi, sang mai, chieu mai, toi mai, toi nay, dem nay, chieu nay, sang nay,
          bay gio, ngay bay gio, sap di, sap di roi, dang di, di luon, gio di, today, tomorrow, tonight, now`),
      },
      {
        value: 'week',
        label: 'offer.departs_week',
        words: typed(`
          tuan nay, trong tuan, trong tuan nay, cuoi tuan, cuoi tuan nay, tuan sau, tuan toi, may hom nua, vai hom nua,
          may ngay nua, vai ngay nua, may bua nua, ngay kia, hai ngay nua, ba ngay nua, this week, next week`),
      },
      {
        value: 'later',
        label: 'offer.departs_later',
        words: typed(
          'thang sau, thang toi, sang thang, sau tet, nam sau, con lau, lau nua, later, next month',
        ),
      },
      {
        value: 'none',
        label: 'offer.departs_none',
        words: typed(`
          chua, chua a, da chua, chua hen, chua co ngay, chua dinh, chua di, chua quyet, chua biet, chua biet bao gio,
          khong, ko, k, khong di, ko di, k di, khong hen, none, no`),
      },
      { ...yesNoUnsure[2], hidden: true, words: yesNoUnsure[2].words.filter(word => word !== 'chua biet') },
    ],
  },
  result: { ask: ['offer.next'], text: true, media: true, location: true, skip: true, choices: afterwards },
  urgent: {
    ask: ['offer.urgent'],
    text: true,
    media: true,
    location: true,
    skip: true,
    choices: [
      {
        value: 'self',
        label: 'offer.urgent_self',
        words: typed(`
          toi, em, chau, con, minh, la toi, la em, la chau, toi can giup, em can giup, chau can giup, can giup, giup toi,
          giup em, giup chau, giup con, cuu, cuu toi, cuu em, cuu voi, help, help me`),
        danger: true,
      },
      {
        value: 'other',
        label: 'offer.urgent_other',
        words: typed(`
          nguoi khac, con toi, con gai toi, con trai toi, em toi, em gai toi, chi toi, ban toi, ban em, nguoi nha,
          nguoi nha toi, vo toi, chau toi, giup con toi, giup em toi, cuu con toi, my child, my friend`),
        danger: true,
      },
      officer,
      {
        value: 'advice',
        label: 'offer.urgent_advice',
        words: typed('loi khuyen, xem, khuyen, nen lam gi, phai lam sao, lam sao, advice'),
      },
    ],
  },
} satisfies Record<string, Prompt>

/** Whether the offer shows a sign. */
export function promptFor({ id }: AskedSign): Prompt {
  return { ask: [`offer.ask_${id}`], text: true, media: true, skip: true, choices: yesNoUnsure }
}
