import type { DefaultSection } from './types.ts'

import { section } from './section.ts'
import { sectionsOfDisclosure } from './sectionsOfDisclosure.ts'
import { sectionsOfIntroduction } from './sectionsOfIntroduction.ts'

const documents = ['TCTT-17.1.a', 'TCTT-19.1.a']
const drafts = ['TCTT-17.1.c', 'THDC-11.11']

/**
 * The sections a new commune starts with, in menu order, and the legal items each of them answers.
 * A commune may rename, move and add sections; what counts is which legal items they carry.
 */
export const sections: readonly DefaultSection[] = [
  ...sectionsOfIntroduction,

  section('tin-tuc', null, 'Tin tức – sự kiện', 'News', 'articles', ['NĐ224-9.2']),
  section('kinh-te', 'tin-tuc', 'Kinh tế', 'Economy', 'articles', ['NĐ224-9.2']),
  section('van-hoa-xa-hoi', 'tin-tuc', 'Văn hoá – xã hội', 'Culture and society', 'articles', [
    'NĐ224-9.2',
  ]),
  section(
    'an-ninh-quoc-phong',
    'tin-tuc',
    'An ninh – quốc phòng',
    'Security and defence',
    'articles',
    ['NĐ224-9.2'],
  ),
  section('xay-dung-dang', 'tin-tuc', 'Xây dựng Đảng', 'The Party', 'articles', ['NĐ224-9.2']),
  section('doan-the', 'tin-tuc', 'Đoàn thể', 'Associations', 'articles', ['NĐ224-9.2']),

  section(
    'chi-dao-dieu-hanh',
    null,
    'Chỉ đạo, điều hành',
    'Direction and management',
    'documents',
    ['TCTT-17.1.d', 'TCTT-19.1.c'],
  ),
  section(
    'ke-hoach-cong-tac',
    'chi-dao-dieu-hanh',
    'Chương trình, kế hoạch công tác',
    'Programmes and plans',
    'plans',
    ['TCTT-17.1.d', 'TCTT-19.1.c'],
  ),

  section('van-ban', null, 'Văn bản', 'Documents', 'documents', documents),
  section('van-ban-qppl', 'van-ban', 'Quy phạm pháp luật', 'Legal acts', 'documents', documents),
  section(
    'van-ban-dieu-hanh',
    'van-ban',
    'Văn bản chỉ đạo',
    'Directions and orders',
    'documents',
    documents,
  ),
  section('van-ban-hdnd', 'van-ban', 'Văn bản HĐND', 'Acts of the council', 'documents', documents),
  section(
    'van-ban-dang-uy',
    'van-ban',
    'Văn bản Đảng uỷ',
    'Documents of the Party',
    'documents',
    documents,
  ),
  section('lay-y-kien', null, 'Lấy ý kiến dự thảo', 'Consultations', 'documents', drafts),

  section('thu-tuc-hanh-chinh', null, 'Thủ tục hành chính', 'Procedures', 'procedures', [
    'NĐ224-9.1.a',
    'THDC-11.13',
  ]),
  section(
    'cai-cach-hanh-chinh',
    null,
    'Cải cách hành chính',
    'Administrative reform',
    'articles',
    [],
  ),
  section('chuyen-doi-so', null, 'Chuyển đổi số', 'Digital transformation', 'articles', []),

  ...sectionsOfDisclosure,

  section('quy-hoach-dat-dai', null, 'Quy hoạch, đất đai', 'Planning and land', 'disclosures', [
    'THDC-11.3',
    'TCTT-17.1.g',
  ]),
  section(
    'pho-bien-phap-luat',
    null,
    'Tuyên truyền, phổ biến pháp luật',
    'The law explained',
    'articles',
    ['TCTT-17.1.b', 'TCTT-19.1.b'],
  ),
  section('lich-cong-tac', null, 'Lịch công tác', 'Work schedule', 'schedules', []),
  section('lich-tiep-cong-dan', null, 'Lịch tiếp công dân', 'Reception of citizens', 'schedules', [
    'NĐ154',
  ]),
  section('tuyen-dung', null, 'Tuyển dụng', 'Recruitment', 'documents', ['TCTT-17.1.l']),
  section('bao-cao-thong-ke', null, 'Báo cáo, thống kê', 'Reports, statistics', 'documents', [
    'TCTT-17.1.l',
    'TCTT-19.1.e',
  ]),

  section('thong-bao', null, 'Thông báo', 'Notices', 'notices', ['NĐ224-13', 'TCTT-17.1.n']),
  section(
    'canh-bao',
    'thong-bao',
    'Cảnh báo thiên tai, dịch bệnh',
    'Warnings of disasters and epidemics',
    'notices',
    ['TCTT-17.1.i', 'TCTT-17.1.n'],
  ),

  section('hoi-dap', null, 'Hỏi đáp', 'Questions and answers', 'pages', []),
  section('phan-anh-kien-nghi', null, 'Phản ánh, kiến nghị', 'Reports by citizens', 'pages', [
    'TCTT-22',
  ]),
  section('danh-gia-hai-long', null, 'Đánh giá hài lòng', 'Rating of satisfaction', 'pages', [
    'NĐ224-10.3.b',
  ]),

  section(
    'thu-vien',
    null,
    'Thư viện ảnh, video, truyền thanh',
    'Photos, videos, broadcasts',
    'articles',
    [],
  ),

  section('du-lieu-mo', null, 'Dữ liệu mở', 'Open data', 'pages', ['GDĐT-43']),
  section('rss', null, 'RSS', 'RSS', null, []),
  section('so-do-cong', null, 'Sơ đồ cổng', 'Site map', null, []),
  section('lien-ket', null, 'Liên kết', 'Links', 'pages', []),
  section('tro-giup-tiep-can', null, 'Trợ giúp tiếp cận', 'Accessibility', 'pages', []),
]
