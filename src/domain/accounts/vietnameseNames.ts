/** Names of persons typed without marks; the commonest first. */
const listed = (names: string): string[] => names.trim().split(/\s+/)

export const familyNames = listed(`
nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh doan lam mai trinh dao cao
phung to luong ha ta chu chau thai quach kieu vuong luu tong trieu nghiem ton than bach truong nong lo
vi sam ma giang vang mac ninh khuc tang thach ngan dam la phi
`)

export const middleNames = listed(`
van thi huu duc ngoc minh thanh thu quang hong thuy xuan cong quoc kim bich dinh the anh phuong tuan
hoai manh trong tien bao gia khanh nhu my dieu
`)

export const givenNames = listed(`
anh hung hoa huong lan linh hai tuan dung minh nam an binh ha hanh hang hien hoang hong hue huy khanh
khoa kien lam loan long ly mai manh my nga ngan ngoc nguyet nhan nhung oanh phong phuc phuong quan quang
quyen quynh son tam tan thang thanh thao thinh tho thu thuan thuy tien tien toan trang tri trinh trung
truong tu tung tuyen tuyet uyen van viet vinh vu vy xuan yen bao bac bich cuc cuong dao dat diem diep
duc duong duy giang gia hau hiep hieu hoai hop khai khang khoi kieu kim lien liem loc luan luc nghia
nhi nhien nhu phu phuoc sang sen si sinh tai thai thach than the thi thien thom thong thuong toai
tra truc tuong ty van vuong bon bay chau chien chinh chung dan dinh doan dong hoan hoi hung hy ket
`)
