/** What the calendar says to those who hear it; it speaks English by itself. */
export function pickerWording(language: string) {
  if (language === 'en') return {}
  return {
    chooseDayAriaLabelPrefix: 'Chọn',
    disabledDayAriaLabelPrefix: 'Không chọn được',
    monthAriaLabelPrefix: 'Tháng',
    nextMonthAriaLabel: 'Tháng sau',
    nextMonthButtonLabel: 'Tháng sau',
    previousMonthAriaLabel: 'Tháng trước',
    previousMonthButtonLabel: 'Tháng trước',
    timeCaption: 'Giờ',
    timeInputLabel: 'Giờ',
  }
}
