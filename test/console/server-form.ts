import type { Locator, Page } from 'playwright-core';

/** What somebody enters for a server; fields that are not named stay as they are. */
export interface EnteredServer {
  readonly Name?: string;
  readonly Host?: string;
  readonly Port?: string | number;
  readonly Security?: string;
  readonly 'User name'?: string;
  readonly Password?: string;
  readonly Sender?: string;
  readonly 'Certificates to trust'?: string;
  readonly Mechanism?: string;
  readonly 'Kind of login'?: string;
  readonly 'Client ID'?: string;
  readonly 'Client secret'?: string;
  readonly 'Token endpoint'?: string;
  readonly Scopes?: string;
}

const choices: ReadonlySet<string> = new Set(['Security', 'Mechanism', 'Kind of login']);
const advanced: ReadonlySet<string> = new Set(['Certificates to trust', 'Mechanism']);

const secrets: ReadonlySet<string> = new Set(['Password', 'Client secret']);

/** The input of a field by its label. */
export function fieldOf(page: Page, label: string): Locator {
  if (choices.has(label)) return page.getByRole('combobox', { name: label, exact: true });
  // Password fields have no role; a star marks what is required.
  if (secrets.has(label)) return page.getByLabel(new RegExp(`^${label}( \\*)?$`));
  return page.getByRole('textbox', { name: label, exact: true });
}

/** Enters the settings of a server into the form. */
export async function enter(page: Page, server: EnteredServer): Promise<void> {
  for (const [label, value] of Object.entries(server)) {
    const field = fieldOf(page, label);
    if (advanced.has(label) && !(await field.isVisible())) await page.getByText('Advanced settings').click();
    if (choices.has(label)) await field.selectOption({ label: String(value) });
    else await field.fill(String(value));
  }
}

/** Presses "Check connection", and gives the result once it is there. */
export async function check(page: Page): Promise<Locator> {
  // The one before makes room while the check runs.
  const old = await page.getByRole('region', { name: 'Result' }).elementHandles();
  await page.getByRole('button', { name: 'Check connection' }).first().click();
  for (const one of old) await one.waitForElementState('hidden');
  const result = page.getByRole('region', { name: 'Result' });
  await result.waitFor();
  return result;
}
