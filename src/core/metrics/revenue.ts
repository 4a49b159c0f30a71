import { importedMoney } from './imported-money.ts'

/** Revenue as imported, in the currency of the file. */
export const revenue = importedMoney('revenue')
