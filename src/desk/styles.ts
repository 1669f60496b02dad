/** How these screens look; part of the plugin, so that a host needs no file of styles. */
export const styles = `
.desk-state {
  align-items: center;
  display: flex;
  flex-wrap: wrap;
  gap: 0.35rem;
}

.desk-note {
  background: var(--theme-elevation-50);
  border-inline-start: 4px solid var(--theme-elevation-400);
  margin-block: 0.5rem 1.5rem;
  padding: 0.75rem 1rem;
  white-space: pre-line;
}

.desk-drawer-note {
  color: var(--theme-elevation-600);
  margin-block: 0.25rem;
}

.desk-note--trouble {
  background: var(--theme-warning-100);
  border-color: var(--theme-warning-500);
  color: var(--theme-elevation-900);
}

.desk-note :is(p, ul) {
  margin: 0.15rem 0;
}

.desk-proposals {
  display: flex;
  flex-direction: column;
  gap: 0.75rem;
  margin-block-end: 2rem;
}

.desk-proposals .btn {
  align-self: flex-start;
  margin: 0;
}

.desk-proposals .desk-note {
  margin-block: 0;
  white-space: normal;
}

.desk-proposal {
  align-items: center;
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem 0.75rem;
  margin-block-start: 0.5rem;
}

.desk-primary--blocked {
  opacity: 0.55;
}

.desk-menu-button {
  align-items: center;
  background: none;
  color: inherit;
  cursor: pointer;
  font: inherit;
  border: 1px solid var(--theme-elevation-250);
  border-radius: 4px;
  display: inline-flex;
  height: 2rem;
  padding-inline: 0.75rem;
  white-space: nowrap;
}

.desk-acts {
  background: var(--theme-elevation-0);
  border: 1px solid var(--theme-elevation-200);
  border-radius: 4px;
  box-shadow: 0 4px 16px rgb(0 0 0 / 20%);
  color: var(--theme-text);
  flex-direction: column;
  inset: auto;
  margin: 0;
  overflow-y: auto;
  overscroll-behavior: contain;
  padding: 0.5rem;
  position: fixed;
}

.desk-acts:popover-open {
  display: flex;
}

.desk-acts p {
  color: var(--theme-elevation-600);
  font-size: 0.8rem;
  margin: 0;
  padding: 0.5rem 0.5rem 0.25rem;
}

.desk-acts button + p {
  border-top: 1px solid var(--theme-elevation-150);
  margin-top: 0.5rem;
}

.desk-acts button {
  background: none;
  border: 0;
  border-radius: 4px;
  color: inherit;
  cursor: pointer;
  font: inherit;
  padding: 0.4rem 0.5rem;
  text-align: start;
}

.desk-acts button:is(:hover, :focus-visible) {
  background: var(--theme-elevation-100);
}

.desk-acts button[aria-disabled='true'] {
  color: var(--theme-elevation-600);
  cursor: not-allowed;
}

.desk-acts small {
  display: block;
  font-size: 0.8rem;
}

.desk-field {
  display: flex;
  flex-direction: column;
  gap: 0.35rem;
}

.desk-field p {
  color: var(--theme-elevation-600);
  font-size: 0.85rem;
}

.desk-field :is(input, select, textarea) {
  background: var(--theme-input-bg);
  border: 1px solid var(--theme-elevation-250);
  border-radius: 4px;
  color: inherit;
  font: inherit;
  padding: 0.5rem;
  width: 100%;
}

.desk-items {
  border: 1px solid var(--theme-elevation-250);
  border-radius: 4px;
  margin: 0;
  padding: 0.75rem;
}

.desk-items input[type='checkbox'] {
  width: auto;
}

.desk-field [aria-invalid] {
  border-color: var(--theme-error-500);
}

.desk-warnings {
  border: 1px solid var(--theme-warning-500);
  border-radius: 4px;
  display: flex;
  flex-direction: column;
  gap: 0.5rem;
  margin: 0;
  padding: 0.75rem;
}

.desk-reasons {
  margin: 0;
  padding-inline-start: 1.25rem;
}

.desk-work {
  margin-block-end: 2.5rem;
}

.desk-work h2 {
  margin-block: 0 1rem;
}

.desk-work h3 {
  margin-block: 1.5rem 0.5rem;
}

.desk-work ul {
  border: 1px solid var(--theme-elevation-150);
  border-radius: 4px;
  list-style: none;
  margin: 0;
  padding: 0;
}

.desk-work li {
  padding: 0.6rem 1rem;
}

.desk-work li + li {
  border-top: 1px solid var(--theme-elevation-100);
}

.desk-work li > div {
  align-items: center;
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem;
}

.desk-work li p {
  color: var(--theme-elevation-600);
  margin: 0.15rem 0 0;
}

.desk-work li .desk-why {
  color: var(--theme-text);
}

.desk-count {
  background: var(--theme-elevation-150);
  border-radius: 1rem;
  font-size: 0.85rem;
  padding: 0.1rem 0.55rem;
}

.desk-group--problems .desk-count,
.desk-group--returned .desk-count {
  background: var(--theme-warning-250);
  color: var(--theme-elevation-900);
}

.desk-history {
  padding-block: 1.5rem 3rem;
}

.desk-history h2 {
  margin: 0;
}

.desk-history table {
  border-collapse: collapse;
  margin-block: 1rem;
  width: 100%;
}

.desk-history :is(td, th) {
  border-bottom: 1px solid var(--theme-elevation-150);
  padding: 0.6rem 1rem 0.6rem 0;
  text-align: start;
  vertical-align: top;
}

.desk-history td p {
  margin: 0;
  white-space: pre-line;
}

@media (max-width: 700px) {
  .desk-history thead {
    display: none;
  }

  .desk-history :is(table, tbody, tr, td) {
    display: block;
    width: 100%;
  }

  .desk-history tr {
    border-bottom: 1px solid var(--theme-elevation-150);
    padding-block: 0.6rem;
  }

  .desk-history td {
    border: 0;
    padding: 0.1rem 0;
  }
}

/* A comparison is of what people write; when it was saved stands in the history. */
.render-field-diffs [data-field-path='updatedAt'] {
  display: none;
}

/* Who approves reads the text in fields that they may not change. */
.document-fields :is(input, textarea):disabled,
.document-fields .rs__control--is-disabled .rs__single-value {
  color: var(--theme-elevation-800);
  -webkit-text-fill-color: currentcolor;
}
`
