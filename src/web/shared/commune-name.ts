const kinds = /^(Xã|Phường|Đặc khu|Thị trấn) /

/** A commune's name inside a sentence: "Xã Gia Phúc" and "Gia Phúc" both stand there as "xã Gia Phúc". */
export function communeName(name: string): string {
  return kinds.test(name) ? name.replace(kinds, kind => kind.toLowerCase()) : `xã ${name}`
}
