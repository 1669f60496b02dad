/** Payload's Vietnamese where it is half English or sounds like a program. */
export const wording = {
  vi: {
    error: {
      followingFieldsInvalid_one: 'Chưa lưu được. Hãy xem lại mục sau:',
      followingFieldsInvalid_other: 'Chưa lưu được. Hãy xem lại các mục sau:',
      notAllowedToPerformAction: 'Bạn không được phép thực hiện việc này.',
    },
    version: {
      publish: 'Xuất bản',
      publishChanges: 'Xuất bản thay đổi',
    },
  },
}
