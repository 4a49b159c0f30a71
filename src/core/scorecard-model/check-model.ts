import { type Lang, languages } from '../words/index.ts'
import { Failure } from '../workspace/failure.ts'
import { foldCapability, namesOf } from './capability-names.ts'
import {
  type Capability,
  capabilitiesOf,
  type LocalText,
  levelCount,
  type Pillar,
  type ScorecardModel,
} from './model.ts'
import { type Scale, sameScale } from './scale.ts'

/** The way to a value in a model: keys and places in lists. */
export type Path = readonly (string | number)[]
/** Where a value stands, as a person finds it: `pillars[0].capabilities[2].weight`, or a row and a column of a table. */
export type Place = { where: string } | { row: number; column: string }
export type TellPlace = (path: Path) => Place

/** More than these do not fit on a slide. */
export const mostPillars = 6
export const mostCapabilities = 60

/** A scale that ratings are given on where the model names none. */
const usualScale: Scale = { low: 1, high: 5 }
/** Longest piece of a value that a message shows. */
const shown = 60

export const pathInJson: TellPlace = (path) => ({
  where: path.map((key, i) => (typeof key === 'number' ? `[${key}]` : i === 0 ? key : `.${key}`)).join('') || '{}',
})

/**
 * The model that a value is, with what may be left out filled in. Every failure says where: MDL-02 a key unknown, missing or with a value that
 * cannot stand there, MDL-03 a text lacks a language, MDL-04 an id or name is there twice, MDL-05 not five levels or stages,
 * MDL-06 a weight of 0 or less, MDL-07 no pillar, no capability, or too many, MDL-08 a scale whose ends do not ascend.
 */
export function checkedModel(value: unknown, tellPlace: TellPlace = pathInJson): ScorecardModel {
  const check = new Check(tellPlace)
  const top = check.object(value, [], ['version', 'name', 'stages', 'pillars'], ['scale'])
  const scale = top.scale === undefined ? usualScale : check.scale(top.scale, ['scale'])
  const model: ScorecardModel = {
    version: check.wholeNumber(top.version, ['version']),
    name: check.localText(top.name, ['name']),
    scale,
    stages: check.fiveTexts(top.stages, ['stages']),
    pillars: check
      .list(top.pillars, ['pillars'], mostPillars)
      .map((pillar, i) => readPillar(check, pillar, ['pillars', i], scale)),
  }
  if (capabilitiesOf(model).length > mostCapabilities) check.fail('MDL-07', ['pillars'], { most: mostCapabilities })
  checkNames(check, model)
  return model
}

function readPillar(check: Check, value: unknown, path: Path, scale: Scale): Pillar {
  const pillar = check.object(value, path, ['id', 'name', 'capabilities'], ['purpose'])
  return {
    id: check.text(pillar.id, [...path, 'id']),
    name: check.localText(pillar.name, [...path, 'name']),
    ...(pillar.purpose === undefined ? {} : { purpose: check.localText(pillar.purpose, [...path, 'purpose']) }),
    capabilities: check
      .list(pillar.capabilities, [...path, 'capabilities'], mostCapabilities)
      .map((capability, i) => readCapability(check, capability, [...path, 'capabilities', i], scale)),
  }
}

function readCapability(check: Check, value: unknown, path: Path, scale: Scale): Capability {
  const found = check.object(value, path, ['id', 'name'], ['weight', 'metric', 'formerly', 'levels'])
  // Figures of an index are computed, not chosen by what a level looks like.
  const describes = found.levels !== undefined || sameScale(scale, usualScale)
  const former = found.formerly
  return {
    id: check.text(found.id, [...path, 'id']),
    weight: found.weight === undefined ? 1 : check.weight(found.weight, [...path, 'weight']),
    name: check.localText(found.name, [...path, 'name']),
    ...(former === undefined ? {} : { formerly: check.texts(former, [...path, 'formerly']) }),
    ...(found.metric === undefined ? {} : { metric: check.text(found.metric, [...path, 'metric']) }),
    levels: describes ? check.fiveTexts(found.levels, [...path, 'levels']) : [],
  }
}

/** Ids of pillars and capabilities are in one set; a name of one capability can be no name of another, for ratings go by it. */
function checkNames(check: Check, { pillars }: ScorecardModel): void {
  const ids = new Map<string, Path>()
  const names = new Map<string, { path: Path; capability: Capability }>()
  const takeId = (id: string, path: Path) => {
    const first = ids.get(foldCapability(id))
    if (first) check.fail('MDL-04', path, { text: id, ...firstOf(check.tellPlace(first)) })
    ids.set(foldCapability(id), path)
  }
  pillars.forEach((pillar, p) => {
    takeId(pillar.id, ['pillars', p, 'id'])
    pillar.capabilities.forEach((capability, c) => {
      const path = ['pillars', p, 'capabilities', c]
      takeId(capability.id, [...path, 'id'])
      for (const name of namesOf(capability)) {
        const other = names.get(foldCapability(name))
        if (other && other.capability !== capability) {
          check.fail('MDL-04', path, { text: name, ...firstOf(check.tellPlace(other.path)) })
        }
        names.set(foldCapability(name), { path, capability })
      }
    })
  })
}

/** Where a text stood already, beside the place where it stands again. */
function firstOf(place: Place): Readonly<Record<string, string | number>> {
  return 'where' in place ? { firstWhere: place.where } : { firstRow: place.row, firstColumn: place.column }
}

/** Takes values apart; whatever is not as it must be is a failure that names its place. */
class Check {
  readonly tellPlace: TellPlace

  constructor(tellPlace: TellPlace) {
    this.tellPlace = tellPlace
  }

  fail(code: string, path: Path, detail: Readonly<Record<string, string | number>> = {}): never {
    throw new Failure(code, { ...this.tellPlace(path), ...detail })
  }

  object(
    value: unknown,
    path: Path,
    required: readonly string[],
    optional: readonly string[],
  ): Record<string, unknown> {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) this.#wrong(value, path, '{…}')
    const known = [...required, ...optional]
    for (const key of Object.keys(value)) {
      if (!known.includes(key)) this.fail('MDL-02', [...path, key], { problem: 'unknown', possible: known.join(', ') })
    }
    for (const key of required) {
      if (!Object.hasOwn(value, key)) this.fail('MDL-02', [...path, key], { problem: 'missing' })
    }
    return value as Record<string, unknown>
  }

  /** At least one, at most `most`. */
  list(value: unknown, path: Path, most: number): unknown[] {
    if (!Array.isArray(value)) this.#wrong(value, path, '[…]')
    if (value.length === 0 || value.length > most) this.fail('MDL-07', path, { most })
    return value
  }

  text(value: unknown, path: Path): string {
    if (typeof value !== 'string' || value.trim() === '') this.#wrong(value, path, '"…"')
    return value.normalize('NFC').trim()
  }

  texts(value: unknown, path: Path): string[] {
    if (!Array.isArray(value)) this.#wrong(value, path, '["…"]')
    return value.map((item, i) => this.text(item, [...path, i]))
  }

  wholeNumber(value: unknown, path: Path): number {
    if (!Number.isInteger(value) || (value as number) < 1) this.#wrong(value, path, '1, 2, 3 …')
    return value as number
  }

  weight(value: unknown, path: Path): number {
    const weight = this.#number(value, path)
    if (weight <= 0) this.fail('MDL-06', path, { found: weight })
    return weight
  }

  scale(value: unknown, path: Path): Scale {
    const ends = this.object(value, path, ['low', 'high'], [])
    const low = this.#number(ends.low, [...path, 'low'])
    const high = this.#number(ends.high, [...path, 'high'])
    if (low >= high) this.fail('MDL-08', path, { low, high })
    return { low, high }
  }

  localText(value: unknown, path: Path): LocalText {
    const texts = this.object(value, path, [], languages)
    const local = (lang: Lang) => {
      const text = texts[lang]
      if (text === undefined || text === '') this.fail('MDL-03', [...path, lang], { lang })
      return this.text(text, [...path, lang])
    }
    return Object.fromEntries(languages.map((lang) => [lang, local(lang)])) as LocalText
  }

  /** One local text for each level. */
  fiveTexts(value: unknown, path: Path): LocalText[] {
    const found = Array.isArray(value) ? value.length : 0
    if (!Array.isArray(value) || found !== levelCount) this.fail('MDL-05', path, { found, levels: levelCount })
    return value.map((item, i) => this.localText(item, [...path, i]))
  }

  #number(value: unknown, path: Path): number {
    if (typeof value !== 'number' || !Number.isFinite(value)) this.#wrong(value, path, '1, 0.5 …')
    return value
  }

  #wrong(value: unknown, path: Path, possible: string): never {
    this.fail('MDL-02', path, { problem: 'value', found: (JSON.stringify(value) ?? '').slice(0, shown), possible })
  }
}
