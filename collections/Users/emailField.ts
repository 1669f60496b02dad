export const emailLabel = { en: 'Mail address', vi: 'Thư điện tử' }

/** Where an error about the address of an account belongs. */
export const emailField = { label: emailLabel, path: 'email' }
