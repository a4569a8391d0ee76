import { version } from '@postroad/diagnosis';
import { printable } from '@postroad/smtp';
import { Command, CommanderError } from 'commander';
import { registerAdmin } from './commands/admin.ts';
import { registerCheck } from './commands/check.ts';
import { registerDiscover } from './commands/discover.ts';
import { registerExplain } from './commands/explain.ts';
import { registerProviders } from './commands/providers.ts';
import { registerReplay } from './commands/replay.ts';
import { registerServe } from './commands/serve.ts';
import { registerToken } from './commands/token.ts';
import { exitStatus } from './exit-status.ts';
import { endsCommand } from './input/misuse.ts';

/** Builds the program; commands register themselves. */
function createProgram(): Command {
  const program = new Command('postroad')
    .description('Why does the connection with the SMTP server fail? One root cause, with evidence and fix.')
    .version(version)
    .exitOverride()
    .configureOutput({
      outputError: (text, write) =>
        write(
          text
            .replace(/^error: /, 'postroad: ')
            .split('\n')
            .map(printable)
            .join('\n'),
        ),
    })
    .showHelpAfterError('Run with --help to see how it is used.')
    .showSuggestionAfterError()
    .addHelpText(
      'after',
      `
Examples:
  postroad check smtp.example.com:587 --user app@example.com --from app@example.com --to you@example.com
  postroad check --file servers.csv --concurrency 100 --json
  postroad explain '535 5.7.8 Username and Password not accepted'
  postroad providers gmail
  postroad discover someone@example.com
  postroad serve --data ./data

Exit status: 0 ok, 1 failed, 2 misuse, 3 a defect of postroad, 4 works with a warning, 5 no result`,
    );
  registerCheck(program);
  registerExplain(program);
  registerReplay(program);
  registerProviders(program);
  registerDiscover(program);
  registerServe(program);
  registerAdmin(program);
  registerToken(program);
  return program;
}

/** Gives every command, at any depth, the program's manner of ending and of speaking. */
function inherit(parent: Command): void {
  for (const command of parent.commands) {
    command.exitOverride().copyInheritedSettings(parent);
    inherit(command);
  }
}

/** Output closed early (`| head`) ends the program quietly, as every Unix tool does. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  endUnwritten(error);
});

/** Nobody reads what goes wrong: that is no reason to stop. */
process.stderr.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

/** The result has nowhere to go: a full disk, a device that fails. Neither the server's fault nor a defect. */
function endUnwritten(error: NodeJS.ErrnoException): never {
  process.stderr.write(`postroad: the result cannot be written to standard output: ${error.message}\n`);
  process.exit(exitStatus.inconclusive);
}

/** Whatever nobody caught is ours, and must not look like a failed server. */
process.on('uncaughtException', (error) => {
  reportDefect(error);
  process.exit(exitStatus.defect);
});

function reportDefect(error: unknown): void {
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`postroad: a defect of postroad, not of your server: ${what}\n`);
}

try {
  const program = createProgram();
  inherit(program);
  await program.parseAsync();
} catch (error) {
  if (endsCommand(error)) {
    // It may repeat what was typed or what a file holds: nothing of that may steer the terminal.
    process.stderr.write(`postroad: ${printable(error.message)}\n`);
    process.exitCode = error.exitStatus;
  } else if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? exitStatus.ok : exitStatus.misuse;
  } else {
    reportDefect(error);
    process.exitCode = exitStatus.defect;
  }
}
