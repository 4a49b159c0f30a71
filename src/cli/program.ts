import { Command } from 'commander'
import { languages } from '../core/words/index.ts'
import type { Context } from './command.ts'
import { serve } from './commands/serve.ts'
import { oneOf, wholeNumber } from './options.ts'
import { version } from './package-root.ts'

/** The commands, their arguments and their help. What a command does is in `commands/`. */
export function program(context: Context): Command {
  const { io } = context
  const triptych = new Command('triptych')
    .description('Customer experience for the board: import data, ask it, export slides. Nothing leaves this computer.')
    .version(version)
    .option('--lang <lang>', `language of words and slides: ${languages.join(', ')}`, oneOf('--lang', languages))
    .exitOverride()
    .configureOutput({ writeOut: (text) => io.out(text.trimEnd()), writeErr: () => {} })

  triptych
    .command('serve')
    .description('open the browser edition on 127.0.0.1')
    .argument('[board]', 'workspace to open with; the sample when left out')
    .option('--port <n>', 'port to listen on; any free one with 0', wholeNumber('--port', 0, 65535))
    .action((board, options) => serve(board, options, context))

  return triptych
}
