import { typed, yesNoUnsure } from '../answers.ts'
import type { Choice, ConsentUnit, Prompt } from '../contract.ts'

/** What a person who came back is asked, each in a sentence; "Bỏ qua" is offered wherever no answer is needed. */

/** What may be wanted first. Their order is their numbers wherever they are offered. */
export const wishes = [
  {
    value: 'health',
    label: 'returned.need_health',
    words: typed(`
      kham benh, kham, di kham, di kham benh, can kham, can kham benh, muon kham, muon kham benh, thuoc, can thuoc, bac si,
      gap bac si, benh vien, di vien, di benh vien, chua benh, y te, tram y te, doctor, hospital, medicine`),
  },
  {
    value: 'shelter',
    label: 'returned.need_shelter',
    words: typed(`
      cho o, can cho o, can cho o a, cho ngu, can cho ngu, noi o, can noi o, nha o, nha, can nha, cho o tam, muon cho o,
      muon co cho o, xin cho o, cho tro, nha tam lanh, shelter, housing, a place`),
  },
  {
    value: 'papers',
    label: 'returned.need_papers',
    words: typed(`
      giay to, can giay to, lam giay to, lam lai giay to, xin giay to, mat giay to, mat het giay to, giay to tuy than,
      giay khai sinh, khai sinh, ho chieu, can cuoc, cccd, cmnd, can cuoc cong dan, ho khau, lam can cuoc, documents`),
  },
  {
    value: 'money',
    label: 'returned.need_money',
    words: typed(`
      tien, can tien, tien an, tien di lai, tien xe, tien ve que, xin tien, an uong, do an, can an, can do an, an,
      di lai, tien an di lai, ve que, het tien, quan ao, food, money, travel`),
  },
  {
    value: 'mind',
    label: 'returned.need_mind',
    words: typed(`
      co nguoi lang nghe, lang nghe, can nguoi lang nghe, nguoi lang nghe, tam ly, can tam ly, tu van tam ly, can noi chuyen, tam su,
      muon tam su, can tam su, co nguoi noi chuyen, chia se, muon chia se, mat ngu, counselling, counseling`),
  },
  {
    value: 'study',
    label: 'returned.need_study',
    words: typed(`
      hoc, di hoc, hoc nghe, muon hoc, muon di hoc, muon hoc nghe, hoc tiep, hoc lai, di hoc lai, muon di hoc lai,
      hoc van hoa, ve truong, school, study, training`),
  },
  {
    value: 'legal',
    label: 'returned.need_legal',
    words: typed(`
      tro giup phap ly, luat su, can luat su, luat su mien phi, phap ly, hoi luat, hoi phap luat, tro giup phap luat, giup phap ly,
      can giup phap ly, tu van luat, tu van phap luat, lawyer`),
  },
  {
    value: 'work',
    label: 'returned.need_work',
    words: typed(`
      viec, viec lam, can viec, can viec lam, tim viec, xin viec, di lam, muon di lam, muon co viec, lam an, vay,
      vay von, vay tien, muon vay, muon vay von, von, can von, von lam an, work, job, loan`),
  },
] as const satisfies readonly Choice[]

const unknownYet: Choice = {
  value: 'unknown',
  label: 'returned.need_unknown',
  words: typed(`
    chua ro, chua nghi ra, khong ro, ko ro, k ro, khong biet, ko biet, k biet, hk biet, chua biet can gi,
    khong biet can gi, ko biet can gi, chua biet nua, sao cung duoc, gi cung duoc, not sure`),
}

const enough: Choice = {
  value: 'enough',
  label: 'returned.enough',
  words: typed(`
    du, du a, du roi a, the du roi, vay du roi, het, het a, het roi, xong, xong a, xong roi, the thoi, vay thoi, vay la du,
    chi vay thoi, the la du, thoi, khong, ko, k, hk, hok, khong a, khong con, ko con, k con, khong con gi, ko con gi,
    khong can gi nua, ko can gi nua, khong can nua, ko can nua, enough, done, no, nothing else`),
}

const rightNow: readonly Choice[] = [{ ...yesNoUnsure[0], danger: true }, ...yesNoUnsure.slice(1)]

const agreement: readonly Choice[] = [
  {
    value: 'yes',
    label: 'returned.consent_yes',
    words: typed(`
      dong y a, dong y nhe, em dong y, toi dong y, chau dong y, con dong y, co, co a, da co, da, vang, vang a, da vang,
      duoc, duoc a, duoc chu, dc, dc a, duoc nhe, cho, cho biet, cho biet duoc, cu noi, noi di, u, um, uh, uk, ok, oke,
      yes, agree`),
  },
  {
    value: 'no',
    label: 'returned.consent_no',
    words: typed(`
      chua a, chua dong y, chua muon, chua dc, chua duoc, de sau, tu tu, de nghi da, de em nghi da, de toi nghi da,
      khong, khong a, da khong, ko, k, hk, hok, hong, khong dong y, ko dong y, k dong y, khong muon, ko muon, k muon,
      khong duoc, khong dc, ko dc, k dc, dung noi, dung cho biet, thoi, no, not yet`),
  },
]

export const ask = {
  state: {
    ask: ['returned.state'],
    text: true,
    media: true,
    skip: true,
    choices: [
      {
        value: 'fine',
        label: 'returned.state_fine',
        words: typed(`
          on, on a, on roi, dang on, van on, cung on, em on, toi on, chau on, tam on a, tam duoc, cung duoc, duoc roi,
          binh thuong, bt, khoe, em khoe, toi khoe, khoe manh, khong sao, ko sao, k sao, khong sao ca, ok, oke, fine`),
      },
      {
        value: 'noShelter',
        label: 'returned.state_no_shelter',
        words: typed(`
          khong co cho o, ko co cho o, k co cho o, hk co cho o, khong cho o, ko cho o, em chua co cho o, khong co nha,
          ko co nha, k co nha, khong co cho ngu, ko co cho ngu, chua co nha, chua co cho ngu, khong co noi o,
          ko co noi o, khong biet o dau, ko biet o dau, k biet o dau, khong co cho ve, ko co cho ve, o nho, ngu nho,
          homeless, no shelter, nowhere to stay`),
      },
      {
        value: 'hurt',
        label: 'returned.state_hurt',
        words: typed(`
          dau, dau lam, dang dau, em dau, toi dau, chau dau, om, dang om, bi om, em om, toi om, om dau, dau om, benh,
          bi benh, dang benh, bi thuong, em bi thuong, toi bi thuong, chau bi thuong, bi dau, khong khoe, ko khoe,
          k khoe, hurt, sick, ill, injured`),
      },
      {
        value: 'pregnant',
        label: 'returned.state_pregnant',
        words: typed(`
          co thai, em co thai, toi co thai, chau co thai, co bau, em co bau, toi co bau, dang co bau, bau, dang bau,
          mang thai, dang mang thai, em dang mang thai, mang bau, dang mang bau, sap sinh, sap de, pregnant`),
      },
      {
        value: 'threatened',
        label: 'returned.state_threatened',
        words: typed(`
          bi doa, dang bi doa, em bi doa, toi bi doa, chau bi doa, van bi doa, con bi doa, bi de doa, dang bi de doa,
          em bi de doa, toi bi de doa, van bi de doa, con bi de doa, no doa, ho doa, no con doa, ho con doa, co nguoi doa,
          threatened`),
        danger: true,
      },
    ],
  },
  threatenedNow: { ask: ['returned.threatened_now'], text: true, skip: true, choices: rightNow },
  hurtNow: { ask: ['returned.hurt_now'], text: true, skip: true, choices: rightNow },
  children: { ask: ['returned.with_children'], text: true, skip: true, choices: yesNoUnsure },
  needs: {
    ask: ['returned.needs'],
    text: true,
    media: true,
    skip: true,
    choices: [...wishes, unknownYet],
  },
  needsMore: { ask: ['returned.needs_more'], text: true, media: true, choices: [...wishes, enough] },
  meets: {
    ask: ['returned.meets'],
    text: true,
    skip: true,
    choices: [
      {
        value: 'woman',
        label: 'returned.meets_woman',
        words: typed(`
          nu, can bo nu a, gap can bo nu, cong an nu, gap cong an nu, nguoi nu, gap nguoi nu, phu nu, gap phu nu,
          chi cong an, co cong an, woman, a woman`),
      },
      {
        value: 'health',
        label: 'returned.meets_health',
        words: typed(`
          tram y te, y te, nguoi cua tram y te, nguoi o tram y te, gap tram y te, bac si, gap bac si, y ta, y si, nurse,
          doctor`),
      },
      {
        value: 'womensUnion',
        label: 'returned.meets_womens_union',
        words: typed(`
          hoi phu nu a, hoi pn, hoi lhpn, gap hoi phu nu, nguoi hoi phu nu, nguoi cua hoi phu nu, chi hoi phu nu,
          hoi lien hiep phu nu, womens union`),
      },
      {
        value: 'anyone',
        label: 'returned.meets_anyone',
        words: typed(`
          ai cung dc, ai cung duoc a, gap ai cung duoc, gap ai cung dc, sao cung duoc, sao cung dc, tuy, tuy cac anh chi,
          cong an, can bo, anyone, whoever`),
      },
    ],
  },
  reach: {
    ask: ['returned.reach'],
    text: true,
    skip: true,
    choices: [
      {
        value: 'here',
        label: 'returned.reach_here',
        words: typed(`
          o day, nhan day, nhan vao day, nhan o day a, nhan tin, nhan tin o day, nhan qua day, nhan, kenh nay, zalo,
          nhan zalo, qua zalo, telegram, here`),
      },
      {
        value: 'phone',
        label: 'returned.reach_phone',
        words: typed(`
          goi, goi dien a, goi dien thoai, dien thoai, dt, sdt, goi may, goi cho em, goi cho toi, goi cho chau, goi di,
          goi duoc, goi dc, phone, call me`),
      },
      {
        value: 'nobody',
        label: 'returned.reach_nobody',
        words: typed(`
          dung, dung lien lac a, dung lien lac lai, khong, ko, k, hk, hok, khong a, khong lien lac, ko lien lac,
          khong can, ko can, k can, dung goi, dung nhan, dung goi dung nhan, khong muon, ko muon, tu em nhan, toi tu nhan,
          em tu nhan, de em nhan, de toi nhan, no, nobody, do not`),
      },
    ],
  },
  phone: { ask: ['returned.phone'], text: true, skip: true },
  window: { ask: ['returned.window'], text: true, skip: true },
} satisfies Record<string, Prompt>

/** Each unit is asked about by itself. */
export const consentTo: Record<ConsentUnit, Prompt> = {
  health: { ask: ['returned.consent_health'], text: true, choices: agreement },
  cultureOffice: { ask: ['returned.consent_culture_office'], text: true, choices: agreement },
  legalAid: { ask: ['returned.consent_legal_aid'], text: true, choices: agreement },
  womensUnion: { ask: ['returned.consent_womens_union'], text: true, choices: agreement },
}
