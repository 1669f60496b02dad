/** Where an error about a code belongs. */
export const codeField = {
  label: { en: 'Code', vi: 'Mã xác thực' },
  path: 'code',
}
