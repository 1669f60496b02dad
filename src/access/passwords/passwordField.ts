/** Where an error about a password belongs. */
export const passwordField = (path = 'password') => ({
  label: { en: 'Password', vi: 'Mật khẩu' },
  path,
})
