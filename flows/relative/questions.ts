import { typed, yesNoUnsure } from '../answers.ts'
import type { Choice, Prompt } from '../contract.ts'
import { ask as report } from '../report/questions.ts'

/** What somebody is asked who misses a relative (triage-model §6c), each in a sentence; all may be passed over. */

/** Asks what we know of the person who is gone: answered alike whoever asks, whatever we know. */
const asksAfter: Choice = {
  value: 'asksAfter',
  label: 'relative.asks_after',
  hidden: true,
  words: typed(`
    co tin gi chua, co tin gi khong, co tin gi moi khong, co tin chua, co tin tuc gi khong, tim thay chua,
    da tim thay chua, tim duoc chua, da tim duoc chua, tim thay no chua, tim duoc no chua, no o dau, no o dau roi,
    no dang o dau, con toi o dau, con toi dang o dau, em toi o dau, em toi dang o dau, vo toi o dau,
    vo toi dang o dau, chong toi o dau, chong toi dang o dau, no co nhan gi khong, no co nhan ve khong,
    no co bao gi khong, no co bao cong an khong, vo toi co bao cong an khong, no noi gi, no noi gi voi cong an,
    no khai gi, co ai bao chua, co ai bao gi chua, co ai bao ve no khong, co ai bao ve no chua, ai bao tin,
    ai da bao, ai bao cong an, any news, where is she, where is he, who reported, has anyone reported`),
}

/** In every question of this dialogue. */
const open = <P extends Prompt>(prompt: P): P => ({
  ...prompt,
  choices: [...(prompt.choices ?? []), asksAfter],
})

const [yes, no, unsure] = yesNoUnsure

export const ask = {
  danger: open({
    ask: ['relative.danger'],
    text: true,
    media: true,
    skip: true,
    choices: [
      {
        value: 'yes',
        label: 'relative.danger_yes',
        words: [
          ...yes.words,
          ...typed(`
            nguy hiem, dang nguy hiem, nguy hiem lam, rat nguy hiem, co nguy hiem, dang bi nguy hiem, no dang nguy hiem,
            con toi dang nguy hiem, em toi dang nguy hiem, gap nguy hiem, dang gap nguy hiem, danger, in danger`),
        ],
        danger: true,
      },
      {
        value: 'deadline',
        label: 'relative.danger_deadline',
        words: typed(`
          doi tien, bi doi tien, dang bi doi tien, dang doi tien, no doi tien, chung no doi tien, ho doi tien, doi tien gap,
          doi tien chuoc, bi doi tien chuoc, bat chuoc, doi chuoc, tien chuoc, bi hen tien, hen dua tien, hen ngay dua tien,
          bat gui tien, bat chuyen tien, bat nop tien, ransom`),
        danger: true,
      },
      { ...no, words: [...no.words, ...typed('khong nguy hiem, ko nguy hiem, k nguy hiem')] },
      unsure,
    ],
  }),
  who: open({
    ask: ['relative.who'],
    text: true,
    media: true,
    skip: true,
    choices: [
      {
        value: 'under16',
        label: 'relative.age_under_16',
        words: typed(`
          duoi 16, chua du 16, chua toi 16, chua den 16, duoi muoi sau, con nho, con be, con nho lam, tre em, tre con,
          under 16, a child`),
      },
      {
        value: 'teen',
        label: 'relative.age_16_17',
        words: typed(`
          16 17, 16-17, 16 17 tuoi, 16-17 tuoi, tu 16 den 17, tu 16 den 17 tuoi, chua du 18, chua toi 18, chua den 18,
          duoi 18, duoi 18 tuoi, under 18`),
      },
      {
        value: 'adult',
        label: 'relative.age_adult',
        words: typed(`
          tu 18, tu 18 tro len, tren 18, tren 18 tuoi, hon 18, hon 18 tuoi, qua 18, du 18, du 18 tuoi, nguoi lon,
          lon roi, truong thanh, over 18, an adult, adult`),
      },
      unsure,
    ],
  }),
  lastContact: open({
    ask: ['relative.last_contact'],
    text: true,
    media: true,
    skip: true,
    choices: [
      {
        value: 'today',
        label: 'relative.last_today',
        words: typed(`
          hom nay, hom qua, moi hom qua, moi hom nay, sang nay, trua nay, chieu nay, toi nay, toi qua, toi hom qua,
          dem qua, hoi sang, hoi nay, vua nay, vua xong, moi day, nay, today, yesterday`),
      },
      {
        value: 'week',
        label: 'relative.last_week',
        words: typed(`
          trong tuan, tuan nay, may hom truoc, may hom nay, may ngay truoc, may ngay nay, hom kia, hom no, hom kia no,
          2 ngay, 3 ngay, 4 ngay, 5 ngay, 6 ngay, hai ngay, ba ngay, bon ngay, nam ngay, 2 hom, 3 hom, 4 hom, 5 hom,
          2 ngay truoc, 3 ngay truoc, 4 ngay truoc, 5 ngay truoc, 3 ngay roi, 4 ngay roi, 5 ngay roi, this week`),
      },
      {
        value: 'month',
        label: 'relative.last_month',
        words: typed(`
          trong thang, thang nay, tuan truoc, tuan roi, 1 tuan, mot tuan, hon tuan, hon 1 tuan, hon mot tuan, 2 tuan,
          hai tuan, 3 tuan, ba tuan, 1 tuan roi, 2 tuan roi, 3 tuan roi, 2 tuan truoc, 3 tuan truoc, nua thang,
          10 ngay, 10 hom, 20 ngay, last week, this month`),
      },
      {
        value: 'longer',
        label: 'relative.last_longer',
        words: typed(`
          hon thang, hon 1 thang, thang truoc, 1 thang, mot thang, 1 thang roi, mot thang roi, 2 thang, hai thang,
          2 thang roi, 2 thang nay, 3 thang, ba thang, 3 thang roi, may thang, may thang roi, may thang nay, 4 thang,
          5 thang, 6 thang, nua nam, ca nam, 1 nam, mot nam, hon nam, hon 1 nam, 2 nam, hai nam, may nam, nam ngoai,
          nam truoc, lau roi, lau lam, lau lam roi, tu tet, tu hoi tet, last month, months ago, last year`),
      },
    ],
  }),
  wentWith: open({ ask: ['relative.went_with'], text: true, media: true, skip: true }),
  abroad: open({
    ask: ['relative.abroad'],
    text: true,
    media: true,
    location: true,
    skip: true,
    choices: [
      {
        value: 'yes',
        label: 'relative.abroad_yes',
        words: typed(`
          nuoc ngoai, o nuoc ngoai, di nuoc ngoai, dang o nuoc ngoai, ben nuoc ngoai, ra nuoc ngoai, sang nuoc ngoai,
          co, co a, da co, da, vang, u, um, uh, co o nuoc ngoai, hinh nhu nuoc ngoai, nuoc khac, ben kia,
          ben kia bien gioi, qua bien gioi, yes, abroad`),
      },
      {
        value: 'no',
        label: 'relative.abroad_no',
        words: typed(`
          trong nuoc, o trong nuoc, van trong nuoc, viet nam, vn, o viet nam, o vn, trong viet nam, khong, ko, k, hk, hok,
          hong, khong a, da khong, khong phai, ko phai, k phai, khong o nuoc ngoai, ko o nuoc ngoai, no, in vietnam`),
      },
      {
        ...unsure,
        words: [
          ...unsure.words,
          ...typed(`
            khong ro o dau, ko ro o dau, k ro o dau, khong biet o dau, ko biet o dau, k biet o dau, chua biet o dau,
            khong biet no o dau, ko biet no o dau, k biet no o dau, not sure`),
        ],
      },
    ],
  }),
  ransom: open({
    ask: ['relative.ransom'],
    text: true,
    media: true,
    skip: true,
    choices: [
      {
        ...no,
        words: [
          ...no.words,
          ...typed(`
            khong thay, ko thay, k thay, chua thay, chua thay gi, chua ai doi, khong ai doi, ko ai doi, k ai doi,
            khong doi, ko doi, k doi, khong ai doi tien, ko ai doi tien, k ai doi tien, chua doi, chua bi doi`),
        ],
      },
      {
        value: 'asked',
        label: 'relative.ransom_asked',
        words: [
          ...yes.words,
          ...typed(`
            doi tien, co doi tien, co doi, bi doi tien, dang doi tien, no doi tien, ho doi tien, chung no doi tien,
            doi tien chuoc, bat chuoc, doi chuoc, bat tra no, bat den hop dong, bat gui tien, bat chuyen tien,
            chua hen, chua hen ngay, khong hen ngay, ko hen ngay, asked`),
        ],
      },
      {
        value: 'deadline',
        label: 'relative.ransom_deadline',
        words: typed(`
          hen ngay, co hen ngay, co hen, hen roi, hen ngay roi, da hen ngay, co hen ngay roi, co han, co thoi han, co ngay,
          gap lam, doi gap, doi tien gap, mai phai dua, hom nay phai dua, phai gui trong hom nay, phai gui ngay,
          deadline`),
        danger: true,
      },
    ],
  }),
  wants: open({
    ask: ['relative.wants'],
    text: true,
    media: true,
    skip: true,
    choices: [
      {
        value: 'home',
        label: 'relative.wants_home',
        words: typed(`
          ve, ve nha, muon ve, cho ve, dua ve, dua ve nha, dua no ve, dua con ve, dua em ve, muon no ve, mong no ve,
          mong con ve, mong em ve, muon con ve, muon em ve, dua con toi ve, dua em toi ve, dua chau ve, home`),
      },
      {
        value: 'news',
        label: 'relative.wants_news',
        words: typed(`
          tin, biet tin, co tin, muon biet tin, mong co tin, muon co tin, biet no o dau, muon biet no o dau,
          biet no con song khong, biet no the nao, muon biet no the nao, nghe tieng no, lien lac duoc, news`),
      },
      {
        value: 'advice',
        label: 'relative.wants_advice',
        words: typed(`
          hoi cach, hoi cach lam, nen lam gi, lam gi, lam gi bay gio, phai lam gi, phai lam sao, lam sao, lam the nao,
          chi cach, chi cach lam, xin loi khuyen, tu van, advice`),
      },
    ],
  }),
  /** Typed without marks, "dung" is "đúng" or "đừng": here it means no. */
  mayReach: open({
    ask: ['relative.may_reach'],
    text: true,
    media: true,
    skip: true,
    choices: [
      {
        value: 'yes',
        label: 'relative.may_reach_yes',
        words: typed(`
          co, co a, co nhe, da co, da, vang, vang a, u, um, uh, duoc, duoc a, duoc nhe, dc, dc a, lien lac duoc a,
          lien lac dc, goi duoc, goi dc, nhan duoc, nhan dc, goi di, nhan di, cu goi, cu nhan, cu goi di, an toan,
          an toan a, lien lac di, ok, yes, safe`),
      },
      {
        value: 'no',
        label: 'relative.may_reach_no',
        words: [
          ...no.words,
          ...unsure.words,
          ...typed(`
            dung, dung a, dung goi, dung nhan, dung lien he, dung lien lac a, khong lien lac, khong duoc, khong dc, ko duoc,
            ko dc, k duoc, k dc, khong nen, ko nen, khong an toan, ko an toan, k an toan, nguy hiem, nguy hiem lam,
            so lo, so bi lo, so bi thay`),
        ],
      },
    ],
  }),
  identity: open(report.identity),
  name: open(report.name),
  contact: open(report.contact),
  codeSaved: open(report.codeSaved),
  more: open(report.more),
  adding: open(report.adding),
} satisfies Record<string, Prompt>
