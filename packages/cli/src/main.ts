import { version } from '@postroad/diagnosis';
import { Command, CommanderError } from 'commander';
import { registerCheck } from './commands/check.ts';
import { registerDiscover } from './commands/discover.ts';
import { registerExplain } from './commands/explain.ts';
import { registerProviders } from './commands/providers.ts';
import { registerReplay } from './commands/replay.ts';
import { exitStatus } from './exit-status.ts';
import { Misuse } from './input/misuse.ts';

/** Builds the program; commands register themselves. */
function createProgram(): Command {
  const program = new Command('postroad')
    .description('Why does the connection with the SMTP server fail? One root cause, with evidence and fix.')
    .version(version)
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'postroad: ')) })
    .showHelpAfterError('Run with --help to see how it is used.')
    .showSuggestionAfterError();
  registerCheck(program);
  registerExplain(program);
  registerReplay(program);
  registerProviders(program);
  registerDiscover(program);
  return program;
}

/** Output closed early (`| head`) ends the program quietly, as every Unix tool does. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  const program = createProgram();
  for (const command of program.commands) command.exitOverride().copyInheritedSettings(program);
  await program.parseAsync();
} catch (error) {
  if (error instanceof Misuse) {
    process.stderr.write(`postroad: ${error.message}\n`);
    process.exitCode = exitStatus.misuse;
  } else if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? exitStatus.ok : exitStatus.misuse;
  } else {
    process.stderr.write(
      `postroad: a defect of postroad, not of your server: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    process.exitCode = exitStatus.defect;
  }
}
