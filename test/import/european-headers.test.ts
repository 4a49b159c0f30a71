import { expect, test } from 'vitest'
import { listed } from '../../src/core/import/european-headers.ts'
import { fieldOf, tableNames } from '../../src/core/import/tables.ts'
import { codes, inspect, loadText } from './importing.ts'

test('every list of headers is of a field that is there; those of `all` are of several tables', () => {
  const { all, ...ofTables } = listed
  for (const table of tableNames) {
    expect(Object.keys(ofTables[table]).filter((name) => !fieldOf(table, name))).toEqual([])
  }
  for (const name of Object.keys(all)) {
    expect([name, tableNames.filter((table) => fieldOf(table, name)).length > 1]).toEqual([name, true])
  }
})

const files: [string, string, Record<string, unknown>[]][] = [
  [
    'German money',
    'Firma;Geschäftsjahr;Umsatz (Mio. €);Gewinn;Währung;Mitarbeiter\nNordwind AG;2023;1.234,5;99,5;EUR;12\n',
    [
      {
        table: 'financials',
        columns: {
          company: 'Firma',
          period: 'Geschäftsjahr',
          revenue: 'Umsatz (Mio. €)',
          operating_profit: 'Gewinn',
          currency: 'Währung',
          employees: 'Mitarbeiter',
        },
      },
    ],
  ],
  [
    'German answers',
    'Unternehmen;Datum;Weiterempfehlung;Kundenzufriedenheit (1 bis 5);Kommentar;Kundennummer;Kanal\nA;13.02.2024;9;4,5;gut;K-1;Web\n',
    [
      {
        table: 'responses',
        columns: {
          company: 'Unternehmen',
          answered_on: 'Datum',
          nps: 'Weiterempfehlung',
          csat: 'Kundenzufriedenheit (1 bis 5)',
          comment: 'Kommentar',
          customer_id: 'Kundennummer',
          channel: 'Kanal',
        },
      },
    ],
  ],
  [
    'German scores',
    'Anbieter;Quartal;Kennzahl;Wert;Stichprobengröße;Standardabweichung\nA;Q1 2024;NPS;31;400;60\n',
    [
      {
        table: 'scores',
        columns: {
          company: 'Anbieter',
          period: 'Quartal',
          metric: 'Kennzahl',
          value: 'Wert',
          n: 'Stichprobengröße',
          sd: 'Standardabweichung',
        },
      },
    ],
  ],
  [
    'French money',
    "Entreprise;Année;Chiffre d'affaires (M€);Résultat d'exploitation;Effectif\nAurore SA;2023;1 234,5;99,5;12\n",
    [
      {
        table: 'financials',
        columns: {
          company: 'Entreprise',
          period: 'Année',
          revenue: "Chiffre d'affaires (M€)",
          operating_profit: "Résultat d'exploitation",
          employees: 'Effectif',
        },
      },
    ],
  ],
  [
    'French answers',
    'Société;Date de réponse;Note NPS;Commentaire;Numéro client\nAurore;13/02/2024;9;bien;C-1\n',
    [
      {
        table: 'responses',
        columns: {
          company: 'Société',
          answered_on: 'Date de réponse',
          nps: 'Note NPS',
          comment: 'Commentaire',
          customer_id: 'Numéro client',
        },
      },
    ],
  ],
  [
    'French customers',
    'Client;Entreprise;Client depuis;Date de résiliation;Résilié\nC-1;Aurore;13/02/2020;14/03/2024;oui\n',
    [
      {
        table: 'customers',
        columns: {
          customer_id: 'Client',
          company: 'Entreprise',
          joined_on: 'Client depuis',
          left_on: 'Date de résiliation',
          churned: 'Résilié',
        },
      },
    ],
  ],
  [
    'Portuguese money',
    'Empresa;Ano;Receita (R$ milhões);Lucro;Funcionários\nAurora SA;2023;1.234,5;99,5;12\n',
    [
      {
        table: 'financials',
        columns: {
          company: 'Empresa',
          period: 'Ano',
          revenue: 'Receita (R$ milhões)',
          operating_profit: 'Lucro',
          employees: 'Funcionários',
        },
      },
    ],
  ],
  [
    'Portuguese answers',
    'Empresa;Data;Nota NPS;Comentário;Código do cliente\nAurora;13/02/2024;9;bom;C-1\n',
    [
      {
        table: 'responses',
        columns: {
          company: 'Empresa',
          answered_on: 'Data',
          nps: 'Nota NPS',
          comment: 'Comentário',
          customer_id: 'Código do cliente',
        },
      },
    ],
  ],
  [
    'German initiatives',
    'Maßnahme;Nutzen;Kosten;Personentage;Verantwortlich;Status\nRückruf;1000;200;5;Service;offen\n',
    [
      {
        table: 'initiatives',
        columns: {
          name: 'Maßnahme',
          benefit: 'Nutzen',
          cost: 'Kosten',
          effort_days: 'Personentage',
          owner: 'Verantwortlich',
          status: 'Status',
        },
      },
    ],
  ],
  [
    'a French business case',
    'Type;Catégorie;Année;Montant\ncoûts;Licences;2024;100\nbénéfices;Temps;2024;300\n',
    [{ table: 'business_case', columns: { kind: 'Type', category: 'Catégorie', year: 'Année', base: 'Montant' } }],
  ],
]

test.each(files)('%s is recognised and loaded without a question', async (_, text, maps) => {
  const inspection = await inspect(text)
  expect(inspection.questions).toEqual([])
  expect(inspection.maps).toMatchObject(maps)
  expect(inspection.maps).toHaveLength(maps.length)
  const { report } = await loadText(text)
  expect(report).toMatchObject({ loaded: text.trim().split('\n').length - 1, rejected: 0, skipped: 0 })
  expect(codes(report).filter((code) => code !== 'PRV-01')).toEqual([])
})

test('"Data" is a day only where days stand under it', async () => {
  const { maps } = await inspect('company,data,nps\nA,first wave,9\nB,second wave,8\n')
  expect(maps).toMatchObject([{ table: 'responses', columns: { company: 'company', nps: 'nps' } }])
  expect(maps[0]!.columns).not.toHaveProperty('answered_on')
})

test('two headers of one meaning in two languages are asked', async () => {
  const { questions } = await inspect('Company,Firma,Year,NPS\nA,B,2023,1\n')
  expect(questions).toMatchObject([{ key: 'columns.company', choices: [{ value: 'Company' }, { value: 'Firma' }] }])
})

test.each([
  ['Wie wahrscheinlich ist es, dass Sie uns weiterempfehlen?', 'nps'],
  ['Recommanderiez-vous notre banque à un proche ?', 'nps'],
  ['Qual a probabilidade de você nos recomendar a um amigo?', 'nps'],
  ['Wie zufrieden sind Sie insgesamt?', 'csat'],
])('the question "%s" asks for %s', async (question, field) => {
  const { maps } = await inspect(`company,date,"${question}"\nA,2024-02-13,5\nA,2024-02-14,1\n`)
  expect(maps).toMatchObject([{ table: 'responses', columns: { [field]: question } }])
})
