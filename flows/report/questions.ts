import { typed, yesNoUnsure } from '../answers.ts'
import type { Prompt } from '../contract.ts'

/** What a resident is asked about a suspicion, each in a sentence; "Bỏ qua" is offered everywhere. */
export const ask = {
  danger: {
    ask: ['report.danger'],
    text: true,
    skip: true,
    choices: [
      {
        value: 'self',
        label: 'report.danger_self',
        words: typed(`
          la toi, toi, toi day, em, la em, em day, con, la con, con day, chau, la chau, chau day, minh, la minh,
          tui, la tui, chinh toi, co toi, co em, co chau, co con, co la toi, co la em, co la chau, da em, da chau`),
        danger: true,
      },
      {
        value: 'other',
        label: 'report.danger_other',
        words: typed(`
          co, co a, co nhe, co do, co day, co roi, co anh, co chi, co em oi, co ban oi, dang co, nguoi khac,
          co nguoi, co nguoi khac, da, da co, da co a, vang, vang a, vang co, u, um, uh, uk, u co, uh co, dung roi,
          phai, phai roi, chac co, chac la co, hinh nhu co, con toi, con gai toi, con trai toi, em toi, em gai toi,
          chi toi, chau toi, ban toi, ban em, ban chau, ban con, me em, me chau, nguoi nha, nguoi nha toi,
          nguoi quen, hang xom, mot nguoi, co mot nguoi, co chau be, co be`),
        danger: true,
      },
      ...yesNoUnsure.slice(1),
    ],
  },
  child: { ask: ['report.child'], text: true, skip: true, choices: yesNoUnsure },
  what: { ask: ['report.what'], text: true, story: true, media: true, skip: true },
  where: { ask: ['report.where'], text: true, location: true, skip: true },
  whereOnline: { ask: ['report.where_online'], text: true, media: true, skip: true },
  when: {
    ask: ['report.when'],
    text: true,
    skip: true,
    choices: [
      {
        value: 'now',
        label: 'report.when_now',
        words: typed(`
          dang, dang co, dang con, dang xay ra, van dang, van dang dien ra, con, con a, da con, van con, van con a,
          con dien ra, van con dien ra, van co, van the, van vay, hien tai, luc nay, bay gio, ngay bay gio, co, co a,
          da, da co, vang, u, um, uh, uk`),
      },
      {
        value: 'past',
        label: 'report.when_past',
        words: typed(`
          qua roi, het, het roi, da qua roi, xong roi, khong con, khong con nua, ko con, ko con nua, k con, k con nua,
          khong, ko, k, hk, hok, hong`),
      },
      ...yesNoUnsure.slice(2),
    ],
  },
  who: {
    ask: ['report.who'],
    text: true,
    media: true,
    skip: true,
    choices: [
      {
        value: 'official',
        label: 'report.official',
        words: typed(`
          can bo xa, can bo, cong an, cong an xa, truong thon, truong ban, truong ap, nguoi cua xa, nguoi xa, lanh dao,
          lanh dao xa, can bo thon, la can bo, la cong an, la truong thon, co can bo, co cong an, co nguoi cua xa,
          nguoi nha can bo, con can bo, chau can bo, official, officials, police`),
      },
    ],
  },
  whoOfficial: { ask: ['report.who_official'], text: true, media: true, skip: true },
  source: {
    ask: ['report.source'],
    text: true,
    skip: true,
    choices: [
      {
        value: 'saw',
        label: 'report.source_saw',
        words: typed(`
          tan mat, thay, toi thay, toi nhin thay, tui thay, em thay, chau thay, con thay, minh thay, nhin thay,
          tu nhin thay, tu thay, mat thay, chinh mat thay, tan mat nhin thay, thay tan mat`),
      },
      {
        value: 'place',
        label: 'report.source_place',
        words: typed(`
          o mot noi, mot noi, mot cho, o mot cho, quan, quan hat, karaoke, nha nghi, nha tro, o quan, o nha tro, cong ty,
          xuong, benh vien, thuyen, tau, o quan hat, tai mot noi, tai quan`),
      },
      {
        value: 'heard',
        label: 'report.source_heard',
        words: typed(`
          nghe, nghe noi, nghe don, nghe ke lai, nghe nguoi ta noi, nghe nguoi ta ke, nghe hang xom noi,
          nghe ba con noi, nguoi ta noi, nguoi ta ke, nguoi quen ke, hang xom ke, hang xom noi, ban ke, co nguoi ke`),
      },
      {
        value: 'online',
        label: 'report.source_online',
        words: typed(`
          tren mang, mang, mang xa hoi, tren mang xa hoi, internet, facebook, fb, face, zalo, tiktok, tren facebook,
          tren fb, tren face, tren zalo, tren tiktok`),
      },
    ],
  },
  identity: {
    ask: ['report.identity'],
    skip: true,
    choices: [
      {
        value: 'named',
        label: 'report.identity_named',
        words: typed(
          'neu ten, cho ten, co ten, cho biet ten, noi ten, xung ten, de ten, de lai ten, ten that',
        ),
      },
      {
        value: 'confidential',
        label: 'report.identity_confidential',
        words: typed(`
          giu kin, giu kin a, giu kin nhe, giu kin giup, giu kin giup toi, kin, kin ten, giau ten, giu bi mat, bi mat,
          dung noi ten, dung noi ten toi, dung noi ra, dung lo ten, dung cho ai biet, khong muon ai biet,
          ko muon ai biet, k muon ai biet, so nguoi ta biet, so bi lo`),
      },
      {
        value: 'anonymous',
        label: 'report.identity_anonymous',
        words: typed(`
          an danh a, an danh nhe, an ten, nac danh, khong, ko, k, hk, khong ten, ko ten, k ten, khong can ten,
          ko can ten, k can ten, khong neu ten, khong noi ten, ko noi ten, khong muon noi ten, ko muon noi ten,
          khong cho ten, khong de ten, khong muon cho ten`),
      },
    ],
  },
  name: { ask: ['report.name'], text: true, skip: true },
  contact: { ask: ['report.contact'], text: true, skip: true },
  attachment: {
    ask: ['report.attachment'],
    text: true,
    media: true,
    skip: true,
    choices: [
      {
        value: 'send',
        label: 'report.send',
        words: typed(`
          gui, gui a, gui di, gui nhe, gui giup, gui luon, gui luon di, gui tin di, ok gui, khong, ko, k, hk, hok, hong,
          khong a, da khong, khong co, ko co, k co, hk co, hok co, khong co a, da khong co, khong co gi, ko co gi,
          khong co anh, ko co anh, k co anh, khong co anh nao, chua co, het, het a, het roi, het anh roi, xong,
          xong a, xong roi, thoi, the thoi, vay thoi`),
      },
    ],
  },
  codeSaved: {
    ask: ['report.next', 'report.secrecy', 'report.delete_chat', 'report.code_saved'],
    text: true,
    media: true,
    location: true,
    choices: [
      {
        value: 'saved',
        label: 'report.saved',
        words: typed(`
          roi, roi a, roi nhe, ghi roi a, da ghi, da ghi roi, da ghi a, chep roi, da chep, luu roi, luu roi a, da luu,
          chup roi, chup lai roi, da chup, chup man hinh roi, nho roi, da nho, co, co roi, co a, xong, xong roi,
          da, da roi, da vang, vang, vang a, u, um, uh, uk, ok, ok a, oke, yes, i did, saved, written`),
      },
      {
        value: 'notSaved',
        label: 'report.not_saved',
        words: typed(`
          chua, chua a, da chua, chua ghi a, chua ghi duoc, chua ghi dc, chua luu, chua xong, chua kip, khong, ko, k,
          hk, hok, khong ghi duoc, ko ghi dc, khong co but, doi chut, doi ti, cho chut, cho ti, no, wait`),
      },
    ],
  },
  more: {
    ask: ['report.filed'],
    text: true,
    story: true,
    media: true,
    location: true,
    choices: [
      {
        value: 'add',
        label: 'report.add',
        words: typed(
          'them, them nua, bao them, bao tiep, nhan them, gui tiep, con, con nua, nua, co, co a, da co',
        ),
      },
      {
        value: 'done',
        label: 'report.done',
        words: typed(`
          het, het a, het roi, het roi a, du, du roi, khong, ko, k, hk, hok, hong, khong a, da khong, khong co,
          khong con, khong con gi, ko con gi, k con gi, xong a, xong roi, the thoi, vay thoi, thoi, cam on, cam on a,
          cam on nhe, cam on em, cam on nhieu, da, vang, vang a, da vang, ok, oke`),
      },
    ],
  },
  adding: { ask: ['report.adding'], text: true, media: true, location: true, skip: true },
} satisfies Record<string, Prompt>
