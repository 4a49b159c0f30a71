import { importedMoney } from './imported-money.ts'

/** Operating profit as imported, in the currency of the file; negative for a loss. */
export const operatingProfit = importedMoney('operating_profit')
