/**
 * Every telephone number that our texts may contain (domain.md §2, the rows marked ✔ that these dialogues
 * need; its source tags in brackets). A text with any other number fails the tests. `verifiedOn`: the day
 * on which the source was read; a commune renews it when it has called the number itself.
 */
export const hotlines = [
  {
    number: '111',
    name: 'Tổng đài quốc gia bảo vệ trẻ em; phòng, chống mua bán người',
    free: true,
    recorded: true,
    source: 'plo.vn post863158 [21]; baomoi.net.vn c52650114 [20]; en.vneconomy.vn [57]',
    verifiedOn: '2026-11-21',
  },
  {
    number: '113',
    name: 'Công an',
    free: true,
    recorded: undefined,
    source: 'congan.daklak.gov.vn 113 [60]',
    verifiedOn: '2026-11-21',
  },
  {
    number: '115',
    name: 'Cấp cứu y tế',
    free: undefined,
    recorded: undefined,
    source: 'general knowledge, marked for publication in domain.md §2',
    verifiedOn: '2026-11-21',
  },
  {
    number: '1900969680',
    name: 'Ngôi nhà Bình yên, Hội Liên hiệp Phụ nữ Việt Nam',
    free: undefined,
    recorded: undefined,
    source: 'tramxacauvong.com CWD [62]; thoidai.com.vn 133704 [63]',
    verifiedOn: '2026-11-21',
  },
  {
    number: '84981848484',
    name: 'Tổng đài Bảo hộ công dân, Bộ Ngoại giao',
    free: undefined,
    recorded: undefined,
    source: 'znews.vn post1610475 [66]; vietnamnet.vn 2471619 [67]',
    verifiedOn: '2026-11-21',
  },
] as const
