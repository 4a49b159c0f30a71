import { Command } from 'commander'
import { paperSizes } from '../core/export/sheets/paper-size.ts'
import { dimensions } from '../core/metrics/metric.ts'
import { languages } from '../core/words/index.ts'
import type { Context } from './command.ts'
import { collect, collectSettings, isoDay, listOf, oneOf, wholeNumber } from './options.ts'
import { version } from './package-root.ts'

/**
 * The commands, their arguments and their help (docs/formats/command-line.md). What a command does is in `commands/`, loaded
 * only when it is asked for: charts and PowerPoint take longer to load than a metric takes to compute.
 */
export function program(context: Context): Command {
  const { io } = context
  const { help } = context.words.cli
  const triptych = new Command('triptych')
    .description(help.about)
    .version(version)
    .option('--lang <lang>', help.lang, oneOf('--lang', languages))
    .exitOverride()
    .configureOutput({ writeOut: (text) => io.out(text.trimEnd()), writeErr: () => {} })

  triptych
    .command('import')
    .description(help.import)
    .argument('<files...>', help.importFiles)
    .requiredOption('--out <board>', help.importOut)
    .option('--map <map>', help.importMap)
    .option('--into <board>', help.importInto)
    .option('--json', help.json)
    .action(async (files, options) => (await import('./commands/import.ts')).importFiles(files, options, context))

  triptych
    .command('metric')
    .description(help.metric)
    .argument('<id>', help.metricId)
    .argument('<board>', help.board)
    .option('--by <keys>', help.by(dimensions.join(', ')), listOf('--by', dimensions))
    .option('--json', help.json)
    .action(async (id, board, options) => (await import('./commands/metric.ts')).metric(id, board, options, context))

  triptych
    .command('show')
    .description(help.show)
    .argument('<panel>', help.showPanel)
    .argument('<board>', help.board)
    .option('--set <key=value>', help.showSet, collectSettings)
    .option('--json', help.json)
    .action(async (panel, board, options) => (await import('./commands/show.ts')).show(panel, board, options, context))

  triptych
    .command('export')
    .description(help.export)
    .argument('<board>', help.board)
    .requiredOption('--out <path>', help.exportOut)
    .option('--format <format>', help.exportFormat, oneOf('--format', ['png', 'svg', 'csv', 'xlsx']), 'png')
    .option('--panel <id>', help.exportPanel, collect)
    .option('--scale <n>', help.exportScale, wholeNumber('--scale', 1, 4), 2)
    .option('--width <n>', help.exportWidth, wholeNumber('--width', 16, 10000))
    .option('--transparent', help.exportTransparent)
    .option('--paper <paper>', help.exportPaper, oneOf('--paper', ['light', 'dark']))
    .option('--theme <file>', help.exportTheme)
    .option('--hidden', help.exportHidden)
    .option('--report <file>', help.exportReport)
    .option('--strict', help.exportStrict)
    .option('--keep <day>', help.exportKeep, isoDay('--keep'))
    .action(async (board, options) => (await import('./commands/export.ts')).exportBoard(board, options, context))

  triptych
    .command('serve')
    .description(help.serve)
    .argument('[board]', help.serveBoard)
    .option('--port <n>', help.servePort, wholeNumber('--port', 0, 65535))
    .action(async (board, options) => (await import('./commands/serve.ts')).serve(board, options, context))

  triptych
    .command('templates')
    .description(help.templates)
    .requiredOption('--out <folder>', help.templatesOut)
    .action(async (options) => (await import('./commands/templates.ts')).writeTemplates(options, context))

  triptych
    .command('sheets')
    .description(help.sheets)
    .argument('[board]', help.sheetsBoard)
    .requiredOption('--out <file>', help.sheetsOut)
    .option('--assessor <name>', help.sheetsAssessor, collect)
    .option('--company <name>', help.sheetsCompany)
    .option('--date <day>', help.sheetsDate)
    .option('--blank', help.sheetsBlank)
    .option('--size <size>', help.sheetsSize, oneOf('--size', paperSizes), paperSizes[0])
    .action(async (board, options) => (await import('./commands/sheets.ts')).writeSheets(board, options, context))

  triptych
    .command('model')
    .description(help.model)
    .argument('[board]', help.modelBoard)
    .requiredOption('--out <file>', help.modelOut)
    .action(async (board, options) => (await import('./commands/model.ts')).writeModel(board, options, context))

  return triptych
}
