/** Fragments used in many patterns: who speaks, and who does it to them. */
export const me =
  '(?:em|con|cháu|tôi|mình|tớ|tau|(?:bọn|tụi|chúng|mấy) (?:em|con|cháu|tôi|mình|đứa em|chị em)|mẹ con(?: (?:em|tôi|cháu|con))?|anh em)'
export const they =
  '(?:nó|họ|hắn|hắn ta|lão|ổng|bả|mụ|(?:bọn|tụi|chúng|mấy thằng|mấy đứa) ?(?:nó|hắn|kia|ấy|này)?|người ta|(?:ông|bà|cô|anh|chị|mụ|thằng|con) (?:ấy|ta|chủ|kia|đó|đấy|quản lý|bầu)|chủ|quản lý|sếp|má mì|tú bà|bảo kê|bảo vệ|môi giới|công ty|nhà chồng|mẹ chồng|người yêu|chồng|tài công|thuyền trưởng|đầu nậu|bà mai|dượng|cai)'
/** To whom it is done: the sender or somebody they see or know. */
export const someone =
  '(?:em|con|cháu|tôi|mình|tớ|tau|nó|hắn|(?:bọn|tụi|chúng|mấy) (?:em|con|cháu|tôi|mình|nó|đứa|chị em)|mẹ con|vợ|chị|bạn|thằng (?:bé|nhỏ|cu|\\S+)|đứa(?: \\S+)?|bé(?: \\S+)?|cô (?:ấy|gái|bé)|người|ai|ảnh|chỉ)'
export const kin =
  '(?:con (?:gái|trai|dâu|rể|bé|lớn|út|nhỏ|trai út|gái út)|em (?:gái|trai|họ|rể|dâu|ruột|chồng|vợ|út)|(?:anh|a) (?:trai|rể|họ|ruột)|chị (?:gái|dâu|họ|ruột)|cháu (?:gái|trai|nội|ngoại|họ|ruột)|chồng|vợ|thằng (?:út|cháu|con|em|cu|bé|nhỏ|anh|bạn|con trai)|đứa (?:con|cháu|em)|con bé|bé (?:gái|trai)|bạn(?: (?:gái|thân|cùng \\S+))?|người nhà|!dì|!cậu|mẹ|!má|bố|!dượng|!mợ|thím)'
export const vehicle = '(?:xe|ô tô|oto|tàu|thuyền|ghe|xuồng|taxi|cốp|thùng|container|máy bay|ca nô|vỏ|đò)'
export const abroadPlace =
  '(?:campuchia|(?:bên|qua|đi|sang|ở|từ|bển) cam|(?:qua|ở|sang) bển|!lào|(?:sang|qua|bên|đi|ở|từ) lào(?! (?:động|xao)(?= ))|!thái|(?:sang|qua|bên|đi|ở|từ) thái|thái lan|myanmar|mien dien|trung quốc|bên trung|sang trung|bên tàu|sang tàu|đi tàu|malaysia|mã lai|đài loan|hàn quốc|sang hàn|philippines|dubai|a rập|ả rập|đài bắc|nhật bản|(?:đi|sang|qua|bên) nhật|bavet|bà vẹt|ba vet|mộc bài|sihanouk|si ha núc|xi ha núc|osmach|o smach|osamach|poipet|myawaddy|myawady|myawadi|kk park|kk|tam giác vàng|đặc khu|khu tự trị|bokor|phnom penh|nam vang|lao cai|móng cái|bên kia|bên nớ|bên đó|bên ấy|bên bển|nước ngoài|nước bạn|biên giới|cửa khẩu)'
/** Within a day. */
export const within24h =
  '(?:(?:tối|đêm|chiều|trưa|khuya|sáng) nay|(?:sáng|trưa|chiều|tối|khuya|đêm|rạng sáng) mai|ngày mai|(?<!(?:chị|cô|bà|tên|bé|hoa|nhà|bạn|con|cháu|khoai|thôn|xóm|bản|đường|ban|tư|sớm|áp|làm|phiên|thị|lan|ngọc|cái|va|tìm|gọi|chờ|đợi|kêu|khóc) )mai(?! (?:mối|mốt|dâm|ấm|thế|dong|sau|một|kia|anh|táng|đây|ơi|rủ|hương|nhà|ấy|này)(?= ))|(?:lát|chút|tí|xíu|lúc) nữa|(?:\\d+|một|hai|ba|vài|mấy|nửa) (?:tiếng|giờ|phút)(?: đồng hồ)? nữa|\\d+ giờ(?: \\d+)?(?: (?:tối|sáng|đêm|chiều|khuya|trưa))? (?:nay|mai)?|bây giờ)'
/** Who holds an office of the commune or wears a uniform. */
export const officer =
  '(?:cán bộ|công an(?: xã| viên| ấp| huyện| phường| thôn)?|(?:trưởng|phó) (?:thôn|ấp|bản|xóm|công an|trạm)|tổ trưởng|tổ phó|(?:phó )?chủ tịch(?: xã)?|bí thư|ủy ban|ubnd|xã đội|an ninh ấp|du kích(?: ấp)?|trưởng khu vực|bên đồn|trên đồn|(?:trên|trong) xã|tư pháp|hộ tịch)'
