'use client'

import type { Sentence } from '../domain/errors.ts'
import { useTranslation } from '@payloadcms/ui'

import { languageOf } from '../domain/languageOf.ts'

const vi = {
  basis: 'Căn cứ',
  blocked: 'Chưa “{verb}” được',
  blockedBy: 'Theo bản đã lưu, để “{verb}” còn cần:',
  by: 'Người thực hiện',
  cancel: 'Thôi',
  changed: 'Đã sửa',
  close: 'Đóng',
  compare: 'So sánh với bản trước',
  confirm: 'Cần xem và xác nhận trước khi “{verb}”:',
  conflict: 'Có người vừa lưu mục này',
  conflictText:
    '{by} đã lưu mục này lúc {at}, sau khi bạn mở. Nội dung bạn đang gõ vẫn còn nguyên trên màn hình, chưa mất gì.',
  conflictKeep: 'Đóng, để tôi xem lại',
  conflictMine: 'Lưu bản của tôi thành bản mới nhất',
  conflictNote: 'Cả hai bản đều được giữ trong Lịch sử.',
  conflictTheirs: 'Mở bản của {by} ở thẻ khác',
  date: 'Lúc',
  done: 'Đã thực hiện: {verb}.',
  due: 'Hạn {day}',
  emptyHistory: 'Chưa có gì trong lịch sử.',
  emptyWork: 'Không có việc nào đang chờ bạn.',
  failed: 'Không kết nối được máy chủ. Hãy thử lại.',
  fillIn: 'Hãy điền “{label}”.',
  history: 'Lịch sử',
  instantHint: 'Gõ ngày và giờ Việt Nam, ví dụ 24/11/2026 14:30.',
  instantWrong: '“{label}”: hãy gõ ngày và giờ, ví dụ 24/11/2026 14:30.',
  loading: 'Đang tải…',
  mustConfirm: 'Hãy đánh dấu xác nhận từng điều ở trên.',
  myWork: 'Việc của tôi',
  newer: 'Mới hơn',
  note: 'Ghi chú',
  older: 'Cũ hơn',
  openItem: 'Mở: {title}',
  others: 'Thao tác khác',
  overdue: 'quá hạn',
  page: 'Trang {page}/{pages}',
  problem: 'Không đăng được theo lịch hẹn',
  publicNow: 'đang công khai',
  publishAt: 'Đăng lúc {at}',
  reason: 'Lý do',
  refused: 'Không dùng được lúc này',
  retry: 'Tải lại',
  saveDraft: 'Lưu bản nháp',
  saveFirst: 'Nội dung chưa lưu đã được lưu trước khi thực hiện.',
  shown: 'Hiện {shown} trong {total}.',
  state: 'Trạng thái',
  step: 'Việc',
  steps: '{from} → {to}',
  untitled: '(chưa có tiêu đề)',
  why: 'Lý do, nội dung',
  working: 'Đang thực hiện…',
}

const en: typeof vi = {
  basis: 'Basis',
  blocked: '“{verb}” is not possible yet',
  blockedBy: 'As it is saved, “{verb}” still needs:',
  by: 'By',
  cancel: 'Cancel',
  changed: 'Changed',
  close: 'Close',
  compare: 'Compare with the one before',
  confirm: 'To be looked at and confirmed before “{verb}”:',
  conflict: 'Somebody has just saved this item',
  conflictText:
    '{by} saved this item at {at}, after you opened it. What you are typing is still on the screen; nothing is lost.',
  conflictKeep: 'Close, I will look at it',
  conflictMine: 'Save mine as the newest version',
  conflictNote: 'Both are kept in the history.',
  conflictTheirs: 'Open the version of {by} in another tab',
  date: 'When',
  done: 'Done: {verb}.',
  due: 'Due {day}',
  emptyHistory: 'Nothing in the history yet.',
  emptyWork: 'Nothing is waiting for you.',
  failed: 'The server cannot be reached. Try again.',
  fillIn: '“{label}” has to be filled in.',
  history: 'History',
  instantHint: 'Day and time in Vietnam, such as 24/11/2026 14:30.',
  instantWrong: '“{label}”: enter day and time, such as 24/11/2026 14:30.',
  loading: 'Loading…',
  mustConfirm: 'Confirm each of the points above.',
  myWork: 'My work',
  newer: 'Newer',
  note: 'Note',
  older: 'Older',
  openItem: 'Open: {title}',
  others: 'Other acts',
  overdue: 'overdue',
  page: 'Page {page}/{pages}',
  problem: 'It did not become public at its time',
  publicNow: 'public now',
  publishAt: 'Public at {at}',
  reason: 'Reason',
  refused: 'Not to be used now',
  retry: 'Load again',
  saveDraft: 'Save draft',
  saveFirst: 'What was not saved was saved first.',
  shown: '{shown} of {total} are shown.',
  state: 'State',
  step: 'What',
  steps: '{from} → {to}',
  untitled: '(no title yet)',
  why: 'Reason, words',
  working: 'At work…',
}

export type Word = keyof typeof vi
export type Say = (word: Word, values?: Record<string, number | string>) => string

/** What these screens say, and sentences of the server, in the language of the admin. */
export function useSpeech(): { inWords: (sentence: Sentence) => string; say: Say } {
  const { i18n } = useTranslation()
  const language = languageOf(i18n)
  const words = language === 'vi' ? vi : en
  return {
    inWords: (sentence) => sentence[language],
    say: (word, values = {}) =>
      words[word].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? '')),
  }
}
