import { vi } from '@payloadcms/translations/languages/vi'

/** Payload's Vietnamese where it is half English or sounds like a program. */
export const wording = {
  vi: {
    authentication: {
      // The same words whether the account exists: nothing else is known when they are shown.
      checkYourEmailForPasswordReset:
        'Nếu có tài khoản với địa chỉ này, thư đặt lại mật khẩu sẽ đến trong vài phút. Không thấy thư, kể cả trong mục thư rác, thì hãy hỏi quản trị kỹ thuật của xã, phường.',
      emailNotValid: 'Địa chỉ thư điện tử không đúng.',
      emailSent: 'Đã nhận yêu cầu',
      forgotPasswordEmailInstructions:
        'Nhập địa chỉ thư điện tử của bạn để nhận hướng dẫn đặt lại mật khẩu.',
    },
    error: {
      correctInvalidFields: 'Hãy điền hoặc sửa các mục được đánh dấu đỏ.',
      emailOrPasswordIncorrect: 'Thư điện tử hoặc mật khẩu không đúng.',
      followingFieldsInvalid_one: 'Chưa lưu được. Hãy xem lại mục sau:',
      followingFieldsInvalid_other: 'Chưa lưu được. Hãy xem lại các mục sau:',
      missingEmail: 'Hãy nhập địa chỉ thư điện tử.',
      notAllowedToAccessPage: 'Bạn không được phép mở trang này.',
      notAllowedToPerformAction: 'Bạn không được phép thực hiện việc này.',
      unauthorized: 'Hết phiên đăng nhập, hãy đăng nhập lại.',
    },
    general: {
      currentlyEditing: 'đang sửa nội dung này.',
      descending: 'Giảm dần',
      email: 'Thư điện tử',
      emailAddress: 'Địa chỉ thư điện tử',
      false: 'Không',
      isEditing: 'đang sửa',
      // Stands in every empty cell of a list.
      noLabel: '—',
      // Its label would be a table of languages: the button stands in the head of its column.
      sortByLabelDirection: 'Sắp xếp theo cột này: {{direction}}',
      true: 'Có',
    },
    validation: {
      emailAddress: 'Địa chỉ thư điện tử không đúng.',
      invalidSelection: 'Hãy chọn lại trong danh sách.',
    },
    version: {
      currentDraft: 'Bản nháp mới nhất',
      modifiedOnly: 'Chỉ hiện chỗ đã sửa',
      previousVersion: 'Phiên bản trước',
      publish: 'Xuất bản',
      // The button says it also of what has never been public.
      publishChanges: 'Xuất bản',
      versions: 'Lịch sử',
    },
  },
}

/** Vietnamese, with its own name in its own words. */
export const vietnamese: typeof vi = {
  ...vi,
  translations: {
    ...vi.translations,
    general: { ...vi.translations.general, thisLanguage: 'Tiếng Việt' },
  },
}
