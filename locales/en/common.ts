import type { Spoken } from '../vi.ts'

/** Said in any dialogue, and by the driver between them. */
export const common: Spoken['common'] = {
  numbers:
    'In danger now: call 113.\nA child needs help, or someone may be sold: call 111 (free, day and night, calls are recorded).\nMedical emergency: call 115.',
  not_understood:
    'Sorry, that was not clear to me. Please choose one of the lines below. You can also type its number, such as 1 or 2.',
  lost_handed_over:
    'Sorry for not understanding. What you wrote has gone to the police for an officer to read. There may be nobody to read it at once; if it is urgent call 113, or 111.\nYou can go on writing here. To start again, write "Menu".',
  cancelled: 'All right, these questions stop here.',
  state_updated: 'What you told is still here. Let me go on asking.',
  stale_button: 'That button belongs to an earlier question. Please answer this one.',
  media_kept: 'Received and kept. The question above still waits for an answer.',
  unreadable: 'What you sent cannot be opened here. You can write, send a photo or record your voice.',
  officer_prefix: 'Officer:',
  officer_left: 'Let us go on.',
  officer_received:
    'This has gone to the police. There may be nobody to read it at once; if it is urgent call 113, or 111.',
  quiet_line: 'Cloudy today, with rain at times. Take a raincoat when you go out.',
  yes: 'Yes',
  no: 'No',
  unsure: 'Not sure',
  skip: 'Skip',
  back: 'Back',
  menu: 'Menu',
  cancel: 'Cancel',
  exit: 'Exit',
}
