/** How these screens look; part of the plugin, so that a host needs no file of styles. */
export const styles = `
.account-dialog {
  background: var(--theme-elevation-0);
  border: 1px solid var(--theme-elevation-150);
  border-radius: 4px;
  color: var(--theme-text);
  max-height: 90vh;
  max-width: min(34rem, 92vw);
  overflow: auto;
  padding: 2rem;
  width: 34rem;
}

.account-dialog::backdrop {
  background: rgb(0 0 0 / 60%);
}

.account-form {
  display: flex;
  flex-direction: column;
  gap: 1rem;
}

.account-form p,
.account-form h1,
.account-form h2,
.account-security p {
  margin: 0;
}

.account-form [role='alert'] {
  color: var(--theme-error-600);
}

.account-form .btn {
  align-self: flex-start;
  margin: 0;
}

.account-form .btn.account-wide {
  width: 100%;
}

.account-screen {
  display: flex;
  justify-content: center;
  padding: 10vh 1.5rem;
}

.account-screen .account-form {
  max-width: 34rem;
}

.account-qr {
  background: #fff;
}

.account-codes {
  display: flex;
  flex-direction: column;
  gap: 1rem;
}

.account-codes :is(h3, ul) {
  margin: 0;
}

.account-codes ul {
  columns: 2;
  font-size: 1.1rem;
  list-style: none;
  padding: 0;
}

.account-buttons {
  display: flex;
  flex-wrap: wrap;
  gap: 0.75rem;
}

.account-buttons .btn {
  margin: 0;
}

.account-security {
  display: flex;
  flex-direction: column;
  gap: 2rem;
}

.account-security section {
  display: flex;
  flex-direction: column;
  gap: 0.75rem;
}

.account-security section > .btn {
  align-self: flex-start;
  margin: 0;
}

.account-sessions {
  border-collapse: collapse;
  width: 100%;
}

.account-sessions :is(td, th) {
  border-bottom: 1px solid var(--theme-elevation-150);
  padding: 0.5rem 0.75rem 0.5rem 0;
  text-align: left;
}

.account-sessions .btn {
  margin: 0;
}

.account-note {
  background: var(--theme-warning-100);
  border-radius: 4px;
  color: var(--theme-elevation-900);
  margin: 0 0 1.5rem;
  padding: 0.75rem 1rem;
}

@media (max-width: 700px) {
  .account-sessions thead {
    display: none;
  }

  .account-sessions :is(tbody, tr, td) {
    display: block;
  }

  .account-sessions tr {
    border-bottom: 1px solid var(--theme-elevation-150);
    padding-block: 0.5rem;
  }

  .account-sessions td {
    border: 0;
    padding: 0.1rem 0;
  }
}

/* Printing the recovery codes prints them alone. */
@media print {
  body:has(.account-codes) > :not(.account-dialog, :has(.account-codes)) {
    display: none;
  }

  .account-buttons,
  .account-screen a {
    display: none;
  }
}
`
