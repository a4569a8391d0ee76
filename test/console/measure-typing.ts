import { measureTasks, type TaskTimes } from './cpu-tasks.ts';
import { check, type EnteredServer, enter, fieldOf } from './server-form.ts';
import type { Visitor } from './visitor.ts';

/** What is typed. */
export const typedHost = 'a-long-name.of-a-mail-server.example.com';

/** Checks a server in the form, so that a whole diagnosis stands beside it, and types into the form then. */
export async function measureTyping({ page }: Visitor, server: EnteredServer): Promise<TaskTimes> {
  await page.goto('/email-provider/new');
  await page.getByRole('button', { name: 'Enter it yourself' }).click();
  await enter(page, server);
  await check(page);
  const host = fieldOf(page, 'Host');
  await host.focus();
  await host.selectText();
  return measureTasks(page, async () => {
    await page.keyboard.type(typedHost);
    await page.getByText('The form was changed since this check.').waitFor();
  });
}
