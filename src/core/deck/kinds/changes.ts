/** The slide that says what changed since a pack: of data, like a panel's, but its data are the deck's. */
export const changesKind = 'changes'
