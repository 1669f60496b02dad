import type { DefaultSection } from './types.ts'

import { section } from './section.ts'

const top = 'gioi-thieu'

/** "Giới thiệu": the place, its administration and how to reach it. */
export const sectionsOfIntroduction: readonly DefaultSection[] = [
  section(top, null, 'Giới thiệu', 'About', 'pages', ['NĐ224-9.1.c']),
  section('tong-quan', top, 'Tổng quan', 'Overview', 'pages', ['NĐ224-9.1.c.tuNhien']),
  section('dieu-kien-tu-nhien', top, 'Điều kiện tự nhiên', 'Natural conditions', 'pages', [
    'NĐ224-9.1.c.tuNhien',
  ]),
  section('lich-su-van-hoa', top, 'Lịch sử – văn hoá', 'History and culture', 'pages', [
    'NĐ224-9.1.c.lichSu',
  ]),
  section('di-tich-danh-thang', top, 'Di tích – danh thắng', 'Monuments and sights', 'pages', [
    'NĐ224-9.1.c.diTich',
  ]),
  section('ban-do-dia-gioi', top, 'Bản đồ địa giới hành chính', 'Boundary map', 'communes', [
    'NĐ224-9.1.c.banDo',
  ]),
  section('to-chuc-bo-may', top, 'Tổ chức bộ máy', 'Organisation', 'units', [
    'NĐ224-9.1.c.boMay',
    'TCTT-17.1.k',
    'TCTT-19.1.đ',
    'THDC-11.4',
  ]),
  section('lanh-dao', top, 'Lãnh đạo', 'Leaders', 'people', ['NĐ224-9.1.c.lanhDao']),
  section('chuc-nang-nhiem-vu', top, 'Chức năng – nhiệm vụ', 'Functions and duties', 'pages', [
    'TCTT-17.1.k',
    'TCTT-19.1.đ',
    'THDC-11.4',
  ]),
  section('nguoi-phat-ngon', top, 'Người phát ngôn', 'Spokesperson', 'people', ['NĐ244-4']),
  section('danh-ba', top, 'Danh bạ', 'Directory', 'people', ['TCTT-17.1.m', 'TCTT-19.1.đ']),
  section('kenh-thong-tin', top, 'Kênh thông tin chính thức', 'Official channels', 'communes', [
    'NĐ224-10',
  ]),
  section(
    'dau-moi-cung-cap-thong-tin',
    top,
    'Đầu mối cung cấp thông tin',
    'Contact for information',
    'communes',
    ['TCTT-17.1.m'],
  ),
]
