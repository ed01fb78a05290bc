/** Networks on which people have a name or handle, and how they are named. */
export const networks: Record<string, readonly string[]> = {
  zalo: ['zalo', 'zl', 'dalo', 'za lô'],
  facebook: ['facebook', 'fb', 'face', 'phây', 'phây búc', 'phây bút', 'facebok', 'messenger', 'fbook'],
  telegram: ['telegram', 'tele', 'telegam', 'teleg'],
  tiktok: ['tiktok', 'tik tok', 'tóp tóp', 'tik tóc'],
  instagram: ['instagram', 'insta', 'ig'],
  wechat: ['wechat', 'we chat', 'uy chát'],
  whatsapp: ['whatsapp', 'whats app'],
  viber: ['viber'],
  line: ['line id', 'id line'],
  youtube: ['youtube', 'ytb'],
}
