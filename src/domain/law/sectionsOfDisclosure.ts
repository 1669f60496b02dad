import type { DefaultSection } from './types.ts'

import { section } from './section.ts'

const top = 'cong-khai'

/** "Công khai": what Luật THDC, Luật TCTT and the budget rules name. */
export const sectionsOfDisclosure: readonly DefaultSection[] = [
  section(top, null, 'Công khai', 'Disclosure', 'disclosures', []),
  section('ngan-sach', top, 'Ngân sách', 'Budget', 'budget-disclosures', [
    'THDC-11.2',
    'TCTT-17.1.đ',
    'TT26-26.1',
    'TT26-26.2',
    'TT26-26.3',
    'TT26-26.4',
  ]),
  section(
    'phat-trien-kt-xh',
    top,
    'Phát triển kinh tế – xã hội',
    'Social and economic development',
    'disclosures',
    ['THDC-11.1'],
  ),
  section(
    'du-an-dau-tu',
    top,
    'Dự án, đầu tư, mua sắm công',
    'Projects, investment, procurement',
    'disclosures',
    ['THDC-11.3', 'TCTT-17.1.g', 'TCTT-19.1.d'],
  ),
  section('quy-va-dong-gop', top, 'Quỹ và đóng góp', 'Funds and contributions', 'disclosures', [
    'THDC-11.5',
    'TCTT-17.1.e',
  ]),
  section('tai-san-cong', top, 'Tài sản công', 'Public assets', 'disclosures', ['THDC-11.6']),
  section('phi-le-phi', top, 'Phí, lệ phí', 'Fees and charges', 'disclosures', [
    'THDC-11.12',
    'TCTT-17.1.o',
  ]),
  section('an-sinh-ho-tro', top, 'An sinh, hỗ trợ', 'Social support', 'disclosures', [
    'THDC-11.7',
    'TCTT-17.1.e',
  ]),
  section('cuu-tro', top, 'Cứu trợ', 'Relief', 'disclosures', ['THDC-11.8', 'TCTT-17.1.e']),
  section('nghia-vu-quan-su', top, 'Nghĩa vụ quân sự', 'Military service', 'disclosures', [
    'THDC-11.9',
  ]),
  section(
    'thanh-tra-ky-luat',
    top,
    'Thanh tra, kỷ luật, tín nhiệm',
    'Inspection, discipline, confidence',
    'disclosures',
    ['THDC-11.10'],
  ),
  section(
    'quy-che-dan-chu',
    top,
    'Quy chế dân chủ, quy tắc ứng xử',
    'Rules of democracy and conduct',
    'pages',
    ['THDC-11.4'],
  ),
  section(
    'danh-muc-cong-khai',
    top,
    'Danh mục thông tin phải công khai',
    'Catalogue of public information',
    'pages',
    ['TCTT-17.1.m', 'TCTT-19.1.g'],
  ),
  section(
    'da-cong-khai-theo-quy',
    top,
    'Danh sách đã công khai theo quý',
    'Register by quarter',
    'pages',
    ['THDC-13.2'],
  ),
  section('ke-hoach-cong-khai', top, 'Kế hoạch công khai', 'Plan of disclosure', 'plans', [
    'THDC-14',
  ]),
  section('noi-dung-khac', top, 'Nội dung công khai khác', 'Other disclosures', 'disclosures', [
    'THDC-11.14',
  ]),
]
