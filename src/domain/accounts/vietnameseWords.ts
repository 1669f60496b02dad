/**
 * Words and phrases people here make passwords of, typed without marks; the likeliest first: what
 * they say to each other, where they live, what stands on the doors of an office.
 */
export const vietnameseWords = `
matkhau anhyeuem emyeuanh yeuem yeuanh vietnam xinchao toiyeuvietnam hanoi saigon hochiminh danang
khongbiet khongcogi matkhaumoi matkhaucuatoi dangnhap taikhoan quantri quantrivien congthongtin
congthongtindientu thongtin dientu ubnd uyban uybannhandan nhandan chinhquyen congan congchuc
canbo vanphong vanthu xaphuong phuongxa thanhpho quangtri quangbinh hue nghean hatinh thanhhoa
haiphong cantho danghoi doanket hanhphuc doclap tudo giadinh conyeu meyeu boyeu babo thuongem
motnamba mothaiba motnhai namsau sauthang chucmung namoi chucmungnammoi tetnguyendan xuanmoi
sinhnhat hoilamgi conmeo concho hoahong hoasen bongda maytinh dienthoai facebook zalo anhem
emoi anhoi anh em yeu nhieulam nhieu lam anhnhoem emnhoanh nhoem nhoanh thuonganh maimai yeumaimai
tinhyeu tinhban voyeu chongyeu vochong bame mecon hdnd hdndubnd ubndxa ubndphuong hoidong
hoidongnhandan xa phuong huyen tinh quan thon thitran phong ban trungtam hanhchinh hanhchinhcong cong
phucvu vanhoa xahoi kinhte hatang dothi tuphap hotich diachinh nongnghiep moitruong taichinh ketoan
giaoduc yte tramyte truonghoc thanhnien doanthanhnien phunu hoiphunu nongdan cuuchienbinh mattran
toquoc mattrantoquoc dang dangbo danguy dangvien dangcongsan chibo bithu daihoi daihoidang chutich
phochutich truongphong thuky lanhdao lanhdan quochoi nhanuoc baucu motcua tiepdan caicach chuyendoi
chuyendoiso kehoach baocao vanban quyetdinh thongbao tintuc trangchu bientap tuyentruyen quansu
quandoi bodoi quehuong datnuoc tuhao mienbac mientrung miennam sonha nhatrang dalat vungtau binhduong
dongnai thanhcong maymat phattai phatloc loctho hoabinh vinhphuc moi nam thang ngay mua xuan tet chuc
mung mot hai ba bon nam sau bay tam chin muoi cong dong song nui bien troi dat hoa la cay nha con cha
me bo ong co chu bac toi ban minh mai lan hoc sinh viet mat khau dep trai gai vui buon xinh dai nho
trang den xanh do vang tim tien bac nuoc dan dien thoai khong co gi biet duoc nguoi cua la va thi
`
  .trim()
  .split(/\s+/)
