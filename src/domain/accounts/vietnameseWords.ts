/** Words and phrases people here make passwords of, typed without marks; the likeliest first. */
export const vietnameseWords = `
matkhau anhyeuem emyeuanh yeuem yeuanh vietnam xinchao toiyeuvietnam hanoi saigon hochiminh danang
khongbiet khongcogi matkhaumoi matkhaucuatoi dangnhap taikhoan quantri quantrivien congthongtin
congthongtindientu thongtin dientu ubnd uyban uybannhandan nhandan chinhquyen congan congchuc
canbo vanphong vanthu xaphuong phuongxa thanhpho quangtri quangbinh hue nghean hatinh thanhhoa
haiphong cantho danghoi doanket hanhphuc doclap tudo giadinh conyeu meyeu boyeu babo thuongem
motnamba mothaiba motnhai namsau sauthang chucmung namoi chucmungnammoi tetnguyendan xuanmoi
sinhnhat hoilamgi conmeo concho hoahong hoasen bongda maytinh dienthoai facebook zalo anhem
emoi anhoi mat khau anh yeu em viet nam cong dang nhap moi tin hoc sinh mai lan hoa binh minh
`
  .trim()
  .split(/\s+/)
