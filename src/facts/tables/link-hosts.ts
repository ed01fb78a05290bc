/** Endings of hosts that are taken for a link without "https://"; .me, .to and the like are mostly words. */
export const endings =
  'vn com net org info edu gov xyz top vip club shop online site store cc app link live asia biz icu fun pro tv io win bet'

/** Hosts with other endings that people send, without "www." */
export const knownHosts =
  'zalo.me chat.zalo.me m.me fb.me wa.me t.me telegram.me bit.ly ow.ly cutt.ly goo.gl youtu.be discord.gg s.id tinyurl.com vt.tiktok.com maps.app.goo.gl'

/** Other names of one host. */
export const sameHost: Record<string, string> = {
  'fb.com': 'facebook.com',
  'm.facebook.com': 'facebook.com',
  'mbasic.facebook.com': 'facebook.com',
  'web.facebook.com': 'facebook.com',
  'vi-vn.facebook.com': 'facebook.com',
  'fb.me': 'm.me',
  'telegram.me': 't.me',
  'm.tiktok.com': 'tiktok.com',
  'm.youtube.com': 'youtube.com',
  'chat.zalo.me': 'zalo.me',
}

/** Parameters that follow a reader around and name nothing. */
export const tracking =
  /^(?:utm_\w*|fbclid|gclid|zarsrc|mibextid|igshid|igsh|rdid|share_url|si|feature|ref|refid|refsrc|_rdr|_rdc|_t|_r|is_from_webapp|sender_device|sec_uid|_openstat|spm|mc_cid|mc_eid|__tn__|__cft__\S*|eav|paipv|locale)$/

/** Hosts whose first path segment names an account, and the segments that do not. */
export const profileHosts: Record<string, string> = {
  'facebook.com': 'facebook',
  'm.me': 'facebook',
  't.me': 'telegram',
  'tiktok.com': 'tiktok',
  'instagram.com': 'instagram',
  'zalo.me': 'zalo',
}
export const notProfiles =
  'groups group share sharer reel reels watch story stories photo photos posts events marketplace login l p s g c joinchat video videos people permalink.php photo.php story.php hashtag tag explore'
