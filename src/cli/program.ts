import { Command } from 'commander'
import { dimensions } from '../core/metrics/metric.ts'
import { languages } from '../core/words/index.ts'
import type { Context } from './command.ts'
import { collect, collectSettings, listOf, oneOf, wholeNumber } from './options.ts'
import { version } from './package-root.ts'

/**
 * The commands, their arguments and their help (docs/formats/command-line.md). What a command does is in `commands/`, loaded
 * only when it is asked for: charts and PowerPoint take longer to load than a metric takes to compute.
 */
export function program(context: Context): Command {
  const { io } = context
  const triptych = new Command('triptych')
    .description('Customer experience for the board: import data, ask it, export slides. Nothing leaves this computer.')
    .version(version)
    .option('--lang <lang>', `language of words and slides: ${languages.join(', ')}`, oneOf('--lang', languages))
    .exitOverride()
    .configureOutput({ writeOut: (text) => io.out(text.trimEnd()), writeErr: () => {} })

  triptych
    .command('import')
    .description('read files into a workspace; nothing is written if one of them fails')
    .argument('<files...>', 'CSV, XLSX, JSON or SQLite files')
    .requiredOption('--out <board>', 'workspace to write')
    .option('--map <map>', 'map file (JSON) that says what the columns are; for every file')
    .option('--into <board>', 'workspace to add to; a new one when left out')
    .option('--json', 'print the report as JSON')
    .action(async (files, options) => (await import('./commands/import.ts')).importFiles(files, options, context))

  triptych
    .command('metric')
    .description('print a metric with its base and interval')
    .argument('<id>', 'metric, such as nps')
    .argument('<board>', 'workspace to ask')
    .option('--by <keys>', `grouping, separated by commas: ${dimensions.join(', ')}`, listOf('--by', dimensions), [])
    .option('--json', 'print as JSON')
    .action(async (id, board, options) => (await import('./commands/metric.ts')).metric(id, board, options, context))

  triptych
    .command('show')
    .description('print what a panel finds')
    .argument('<panel>', 'panel, such as rankings')
    .argument('<board>', 'workspace to ask')
    .option('--set <key=value>', 'a setting of the panel; may be given several times', collectSettings, {})
    .option('--json', 'print as JSON')
    .action(async (panel, board, options) => (await import('./commands/show.ts')).show(panel, board, options, context))

  triptych
    .command('export')
    .description('write the deck as PowerPoint, or its slides as pictures')
    .argument('<board>', 'workspace to export')
    .requiredOption('--out <path>', 'NAME.pptx, or a folder for pictures')
    .option('--format <format>', 'pictures as png or svg', oneOf('--format', ['png', 'svg']), 'png')
    .option('--panel <id>', 'only this panel; may be given several times', collect, [])
    .option('--scale <n>', 'size of PNG pictures: n × 1920 × 1080 pixels', wholeNumber('--scale', 1, 4), 2)
    .option('--paper <paper>', 'light or dark', oneOf('--paper', ['light', 'dark']), 'light')
    .action(async (board, options) => (await import('./commands/export.ts')).exportBoard(board, options, context))

  triptych
    .command('serve')
    .description('open the browser edition on 127.0.0.1')
    .argument('[board]', 'workspace to open with; the sample when left out')
    .option('--port <n>', 'port to listen on; any free one with 0', wholeNumber('--port', 0, 65535))
    .action(async (board, options) => (await import('./commands/serve.ts')).serve(board, options, context))

  return triptych
}
