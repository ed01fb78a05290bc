import { typed } from '../answers.ts'
import type { Prompt } from '../contract.ts'

const yes = typed(`
  co, co a, da co, da, vang, vang a, da vang, u, um, uh, uk, van muon, van xin, dung, dung roi, dong y, yes, ok`)

const no = typed(`
  khong, ko, k, hk, hok, hong, khong a, da khong, de nguyen a, cu de nguyen, giu nguyen, giu lai, de do, thoi, thoi a,
  thoi khong, doi y, no`)

/** What a person is asked who comes back to their report. */
export const ask = {
  code: { ask: ['followUp.ask'], text: true },
  found: {
    ask: ['followUp.found'],
    text: true,
    media: true,
    location: true,
    choices: [
      {
        value: 'add',
        label: 'followUp.add',
        words: typed(`
          co, co a, da co, da, vang, vang a, u, um, uh, con, them, co them, bao them, nhan them, gui them a, add, more,
          yes`),
      },
      {
        value: 'contact',
        label: 'followUp.contact',
        words: typed(`
          lien lac, lien lac lai, cach lien lac, cach lien he, lien he, lien he lai, goi lai, nhan lai, dung goi,
          dung nhan, dung lien lac, khong muon lien lac, muon lien lac, hen gio, doi gio, dat tu hen, tu hen, contact`),
      },
      {
        value: 'data',
        label: 'followUp.data',
        words: typed(`
          xem sua xoa, xem sua xoa tin, quyen, quyen cua toi, du lieu, thong tin cua toi, xin xem, xem lai, xem tin,
          sua, sua tin, sua lai, xin sua, xoa, xoa tin, xin xoa, xoa het, xoa di, my data, delete, correct`),
      },
      {
        value: 'withdraw',
        label: 'followUp.withdraw',
        words: typed(`
          rut, rut tin, rut lai, rut don, xin rut, xin rut tin, muon rut, muon rut tin, toi muon rut tin, em muon rut tin,
          rut tin lai, khong bao tin nay nua, withdraw`),
      },
      {
        value: 'done',
        label: 'followUp.done',
        words: typed(`
          khong, ko, k, hk, hok, hong, khong a, da khong, khong co, ko co, k co, khong con gi, het, het a, het roi,
          du, du roi, xong a, xong roi, the thoi, vay thoi, thoi, cam on, cam on a, cam on nhe, cam on em, ok, no,
          done, thanks, thank you`),
      },
    ],
  },
  adding: { ask: ['followUp.adding'], text: true, media: true, location: true, skip: true },
  data: {
    ask: ['followUp.ask_data'],
    text: true,
    skip: true,
    choices: [
      {
        value: 'see',
        label: 'followUp.see',
        words: typed('xem, xem tin, xem lai, muon xem, toi muon xem, em muon xem, cho xem, cho toi xem, see'),
      },
      {
        value: 'correct',
        label: 'followUp.correct',
        words: typed(
          'sua, sua tin, sua lai, muon sua, toi muon sua, em muon sua, bi sai, sai roi, ghi sai, correct',
        ),
      },
      {
        value: 'delete',
        label: 'followUp.delete',
        words: typed('xoa, xoa tin, xoa di, xoa het, xoa giup, muon xoa, toi muon xoa, em muon xoa, delete'),
      },
    ],
  },
  correcting: { ask: ['followUp.ask_correct'], text: true, media: true, skip: true },
  deleting: {
    ask: ['followUp.ask_delete'],
    text: true,
    choices: [
      { value: 'yes', label: 'followUp.delete', words: [...yes, 'xoa', 'xoa di', 'xoa giup', 'delete'] },
      {
        value: 'no',
        label: 'followUp.keep',
        words: [...no, 'khong xoa', 'khong xoa nua', 'dung xoa', 'keep'],
      },
    ],
  },
  withdrawing: {
    ask: ['followUp.ask_withdraw'],
    text: true,
    choices: [
      {
        value: 'yes',
        label: 'followUp.withdraw',
        words: [...yes, 'rut', 'rut tin', 'rut di', 'xin rut', 'withdraw'],
      },
      {
        value: 'no',
        label: 'followUp.keep',
        words: [...no, 'khong rut', 'khong rut nua', 'dung rut', 'keep'],
      },
    ],
  },
} satisfies Record<string, Prompt>
