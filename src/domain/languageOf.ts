/** The language of an answer or a screen: Vietnamese, unless English was chosen. */
export const languageOf = (i18n: undefined | { language: string }): 'en' | 'vi' =>
  i18n?.language === 'en' ? 'en' : 'vi'
