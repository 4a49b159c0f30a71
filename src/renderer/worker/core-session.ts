import type { CallOutput } from '../../contract/calls.ts'
import type { Change, ChangeName, Session } from '../../contract/session.ts'
import type { Act } from '../../core/assessment/act.ts'
import { applyAct } from '../../core/assessment/apply-act.ts'
import { assessmentState } from '../../core/assessment/assessment-state.ts'
import { checkedAct } from '../../core/assessment/check-act.ts'
import { findAct } from '../../core/assessment/record.ts'
import { hasAppendix, setAppendix } from '../../core/deck/appendix/index.ts'
import { readSlide } from '../../core/deck/compose-slide.ts'
import { readDeck, writeDeck } from '../../core/deck/deck.ts'
import { History, type Snapshot } from '../../core/deck/history.ts'
import { offerDueDeck, offerFirstDeck } from '../../core/deck/offer-deck.ts'
import { countedPacks, keepPack, readPacks, writePacks } from '../../core/deck/packs/pack.ts'
import { type FindingsOf, packSlides } from '../../core/deck/packs/pack-now.ts'
import { keepEditedModel, readKeptModels, restoreModels } from '../../core/scorecard-model/kept-models.ts'
import { reweighed } from '../../core/scorecard-model/reweigh.ts'
import { modelsInForce } from '../../core/scorecard-model/workspace-model.ts'
import { keepTheme, readTheme, readThemeText } from '../../core/theme/kept-theme.ts'
import type { OwnTheme } from '../../core/theme/own-theme.ts'
import { writeTheme } from '../../core/theme/write-theme.ts'
import { listCompanies, setOwnCompany } from '../../core/workspace/companies.ts'
import { Failure } from '../../core/workspace/failure.ts'
import { listImports } from '../../core/workspace/imports.ts'
import { Workspace } from '../../core/workspace/workspace.ts'
import { parseLine, stepName, stepsOfRecord } from './said-acts.ts'
import { type BasisFor, changeSlides } from './slide-changes.ts'

/** The open workspace with its history: what the worker's calls work on. */
export class CoreSession {
  #workspace: Workspace | null = null
  #history = new History<ChangeName>()
  #dataRevision = 0

  /** The open workspace. A fault of ours (APP-01) when none is open yet. */
  get workspace(): Workspace {
    if (!this.#workspace) throw new Failure('APP-01', { problem: 'no workspace is open' })
    return this.#workspace
  }

  /** Grows when anything but the deck changes: drawings made before it are stale. */
  get dataRevision(): number {
    return this.#dataRevision
  }

  /** The number of the present state (`Session.revision`). */
  get revision(): number {
    return this.#history.state
  }

  /** A new workspace with a slide of each panel, ready for an import. */
  async create(docId?: string): Promise<Session> {
    const workspace = await Workspace.create(docId)
    offerFirstDeck(workspace.write)
    return this.#begin(workspace)
  }

  /** Opens the bytes of a workspace; the one open before stays open when they cannot be read. */
  async open(bytes: Uint8Array): Promise<Session> {
    return this.#begin(await opened(bytes))
  }

  /** Takes over the workspace with what was imported into it, as one step of undo. */
  async replace(bytes: Uint8Array): Promise<Session> {
    const next = await opened(bytes)
    this.#history.record('import', { of: 'workspace', image: this.workspace.toBytes() })
    this.#swap(next)
    return this.state()
  }

  /**
   * @param basisFor what the data say of a headline that the user writes, to be kept with it.
   * @param findingsOf reads a slide of data, where that is kept already.
   */
  change(
    change: Change,
    basisFor: BasisFor = () => null,
    findingsOf: FindingsOf = (slide) => readSlide(this.workspace.read, slide),
  ): Session {
    if (change.do === 'pack/keep') return this.#keepPack(change.day, change.at, findingsOf)
    if (change.do === 'company/own') return this.#setOwn(change.id)
    if (change.do === 'deck/appendix') return this.#setAppendix(change.on)
    const before = readDeck(this.workspace.read)
    const changed = changeSlides(before, change, basisFor)
    if (!changed) return this.state()
    writeDeck(this.workspace.write, changed.slides)
    this.#history.record(changed.name, { of: 'slides', slides: before })
    return this.state()
  }

  /** Gives capabilities other weights: the model's next version is in force, as one step of undo. Failure MDL-06. */
  reweigh(weights: Readonly<Record<string, number>>): Session {
    const { read, write } = this.workspace
    const { model } = modelsInForce(read)
    const next = reweighed(model, weights)
    if (next === model) return this.state()
    const before = readKeptModels(read)
    keepEditedModel(write, next)
    this.#dataRevision++
    this.#history.record('weights', { of: 'models', kept: before })
    return this.state()
  }

  /** The act as it would be recorded. Failures: those of `checkedAct`. */
  checked(act: Act): Act {
    const { companyId: _, ...checked } = checkedAct(this.workspace.read, act)
    return checked
  }

  /**
   * Records an act, as one step of undo: a step forward for what is new, a step back for what takes the last step back. Failures: those of
   * `checkedAct`.
   */
  say(act: Act): CallOutput<'assessment/act'> {
    this.#record(act)
    const { company, assessment } = findAct(this.workspace.read, act.id)!
    return { session: this.state(), state: assessmentState(this.workspace.read, company, assessment) }
  }

  /** Records the acts of a journal that the workspace lacks. */
  replay(lines: readonly string[]): CallOutput<'assessment/replay'> {
    let [added, refused] = [0, 0]
    for (const act of lines.map(parseLine)) {
      try {
        if (act && this.#record(act)) added++
        else if (!act) refused++
      } catch (error) {
        if (!(error instanceof Failure)) throw error
        refused++
      }
    }
    return { session: this.state(), added, refused }
  }

  #record(act: Act): boolean {
    const { write } = this.workspace
    if (!applyAct(write, act)) return false
    this.#dataRevision++
    const undone = act.what.do === 'undo' ? act.what.act : null
    const counterpart = (): Snapshot => ({ of: 'act', act: act.id })
    if (undone !== null && undone === actOf(this.#history.undoSnapshot)) this.#history.undo(counterpart)
    else if (undone !== null && undone === actOf(this.#history.redoSnapshot)) this.#history.redo(counterpart)
    else this.#history.record(stepName(write, act), counterpart())
    return true
  }

  async undo(): Promise<Session> {
    return this.#restore(this.#history.undo((of) => this.#present(of)))
  }

  async redo(): Promise<Session> {
    return this.#restore(this.#history.redo((of) => this.#present(of)))
  }

  /** What the UI knows of the workspace. */
  state(): Session {
    const { read, isSample } = this.workspace
    return {
      docId: this.workspace.meta('doc_id') ?? '',
      sample: isSample,
      slides: readDeck(read),
      appendix: hasAppendix(read),
      theme: readTheme(read)?.name ?? null,
      packs: countedPacks(read),
      companies: listCompanies(read),
      imports: listImports(read),
      undo: this.#history.undoName,
      redo: this.#history.redoName,
      undoAct: actOf(this.#history.undoSnapshot),
      redoAct: actOf(this.#history.redoSnapshot),
      revision: this.revision,
    }
  }

  #begin(workspace: Workspace): Session {
    // Numbers are not used twice: a revision of the workspace before must not be taken for one of this.
    const past = stepsOfRecord(workspace.read).map(({ name, act }) => ({ name, snapshot: { of: 'act', act } as const }))
    this.#history = new History(this.#history.lastState + 1, past)
    this.#swap(workspace)
    return this.state()
  }

  #swap(workspace: Workspace): void {
    this.#workspace?.close()
    this.#workspace = workspace
    this.#dataRevision++
  }

  #setOwn(id: number | null): Session {
    const before = this.#ownCompany()
    if (before === id) return this.state()
    setOwnCompany(this.workspace.write, id)
    this.#dataRevision++
    this.#history.record('company', { of: 'own-company', id: before })
    return this.state()
  }

  #setAppendix(on: boolean): Session {
    const before = hasAppendix(this.workspace.read)
    if (before === on) return this.state()
    setAppendix(this.workspace.write, on)
    this.#history.record('appendix', { of: 'appendix', on: before })
    return this.state()
  }

  #keepPack(keptOn: string, keptAt: string, findingsOf: FindingsOf): Session {
    const { read, write } = this.workspace
    const before = readPacks(read)
    keepPack(write, { keptOn, keptAt, slides: packSlides(readDeck(read), findingsOf) })
    this.#history.record('pack', { of: 'packs', packs: before })
    return this.state()
  }

  /** Dresses the deck, as one step of undo; undefined: in Triptych's own. */
  dress(theme: OwnTheme | undefined): Session {
    const before = readThemeText(this.workspace.read)
    const text = theme ? writeTheme(theme) : null
    if (before === text) return this.state()
    this.#keepTheme(text)
    this.#history.record('theme', { of: 'theme', text: before })
    return this.state()
  }

  #keepTheme(text: string | null): void {
    keepTheme(this.workspace.write, text)
    this.#dataRevision++
  }

  #ownCompany(): number | null {
    return listCompanies(this.workspace.read).find((company) => company.own)?.id ?? null
  }

  #present(of: Snapshot['of']): Snapshot {
    switch (of) {
      case 'slides':
        return { of, slides: readDeck(this.workspace.read) }
      case 'own-company':
        return { of, id: this.#ownCompany() }
      case 'models':
        return { of, kept: readKeptModels(this.workspace.read) }
      case 'appendix':
        return { of, on: hasAppendix(this.workspace.read) }
      case 'packs':
        return { of, packs: readPacks(this.workspace.read) }
      case 'theme':
        return { of, text: readThemeText(this.workspace.read) }
      case 'workspace':
        return { of, image: this.workspace.toBytes() }
      case 'act':
        throw new Failure('APP-01', { problem: 'an act is undone by an act' })
    }
  }

  async #restore(snapshot: Snapshot | null): Promise<Session> {
    if (!snapshot) return this.state()
    if (snapshot.of === 'slides') writeDeck(this.workspace.write, snapshot.slides)
    else if (snapshot.of === 'appendix') setAppendix(this.workspace.write, snapshot.on)
    else if (snapshot.of === 'packs') writePacks(this.workspace.write, snapshot.packs)
    else if (snapshot.of === 'theme') this.#keepTheme(snapshot.text)
    else if (snapshot.of === 'workspace') this.#swap(await Workspace.open(snapshot.image))
    else if (snapshot.of === 'own-company' || snapshot.of === 'models') {
      if (snapshot.of === 'models') restoreModels(this.workspace.write, snapshot.kept)
      else setOwnCompany(this.workspace.write, snapshot.id)
      this.#dataRevision++
    }
    return this.state()
  }
}

/** The act that a step is, or null. */
const actOf = (snapshot: Snapshot | null) => (snapshot?.of === 'act' ? snapshot.act : null)

/** A workspace with the deck that its data fill, where that is due. */
async function opened(bytes: Uint8Array): Promise<Workspace> {
  const workspace = await Workspace.open(bytes)
  offerDueDeck(workspace.write)
  return workspace
}
