import { yesNoUnsure } from './answers.ts'
import type { Prompt } from './contract.ts'

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
        words: ['la toi', 'toi', 'em', 'la em', 'con', 'chau', 'chinh toi', 'co toi'],
        danger: true,
      },
      {
        value: 'other',
        label: 'report.danger_other',
        words: ['co', 'co a', 'nguoi khac', 'dang co'],
        danger: true,
      },
      ...yesNoUnsure.slice(1),
    ],
  },
  child: { ask: ['report.child'], text: true, skip: true, choices: yesNoUnsure },
  what: { ask: ['report.what'], text: true, media: true, skip: true },
  where: { ask: ['report.where'], text: true, location: true, skip: true },
  when: {
    ask: ['report.when'],
    text: true,
    skip: true,
    choices: [
      {
        value: 'now',
        label: 'report.when_now',
        words: ['dang', 'van con', 'con', 'van dang', 'hien tai', 'bay gio'],
      },
      { value: 'past', label: 'report.when_past', words: ['qua roi', 'het roi', 'da qua roi', 'khong con'] },
      ...yesNoUnsure.slice(2),
    ],
  },
  who: { ask: ['report.who'], text: true, media: true, skip: true },
  source: {
    ask: ['report.source'],
    text: true,
    skip: true,
    choices: [
      {
        value: 'saw',
        label: 'report.source_saw',
        words: ['tan mat', 'thay', 'toi thay', 'nhin thay', 'mat thay'],
      },
      {
        value: 'heard',
        label: 'report.source_heard',
        words: ['nghe', 'nghe noi', 'nguoi ta ke', 'co nguoi ke'],
      },
      {
        value: 'online',
        label: 'report.source_online',
        words: ['tren mang', 'mang', 'facebook', 'fb', 'zalo', 'tiktok'],
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
        words: ['neu ten', 'cho ten', 'co ten', 'cho biet ten'],
      },
      {
        value: 'confidential',
        label: 'report.identity_confidential',
        words: ['giu kin', 'kin ten', 'giau ten'],
      },
      {
        value: 'anonymous',
        label: 'report.identity_anonymous',
        words: ['khong ten', 'khong neu ten', 'khong cho ten'],
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
        words: ['gui', 'gui di', 'khong', 'khong co', 'ko co', 'ko', 'het', 'het roi', 'xong'],
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
        words: ['roi', 'ghi roi', 'co', 'da ghi', 'luu roi', 'ok', 'vang'],
      },
      { value: 'notSaved', label: 'report.not_saved', words: ['chua', 'khong', 'ko', 'chua a'] },
    ],
  },
  more: {
    ask: ['report.filed'],
    text: true,
    media: true,
    location: true,
    choices: [
      { value: 'add', label: 'report.add', words: ['them', 'bao them', 'nhan them', 'con'] },
      {
        value: 'done',
        label: 'report.done',
        words: ['het', 'het roi', 'du roi', 'khong', 'ko', 'xong roi'],
      },
    ],
  },
  adding: { ask: ['report.adding'], text: true, media: true, location: true, skip: true },
} satisfies Record<string, Prompt>
