import type { TableName } from './tables.ts'

/**
 * German, French and Portuguese headers of the fields of the tables, folded as `Field.synonyms` are. Fields that several tables have are listed
 * once, under `all`. A word that means one field in one language and another elsewhere ("data", "note") stands where it is meant; what remains
 * of doubt is asked, as with all headers.
 */
export const listed: Readonly<Record<'all' | TableName, Readonly<Record<string, string>>>> = {
  all: {
    company:
      'firma, firmenname, unternehmen, unternehmensname, gesellschaft, anbieter, marke, fluggesellschaft, versicherer, ' +
      'entreprise, nom de l entreprise, societe, compagnie, banque, marque, enseigne, fournisseur, ' +
      'empresa, nome da empresa, companhia, banco, marca, fornecedor, operadora',
    period:
      'jahr, quartal, monat, zeitraum, periode, geschaftsjahr, berichtsjahr, berichtszeitraum, datum, ' +
      'annee, trimestre, mois, exercice, periode de reporting, ano, mes, periodo, ano fiscal, exercicio, data',
    segment:
      'kundensegment, kundengruppe, kundentyp, gruppe, segment client, groupe de clients, type de client, groupe, ' +
      'segmento, segmento de clientes, grupo de clientes, tipo de cliente, grupo',
    industry:
      'branche, sektor, wirtschaftszweig, secteur, secteur d activite, setor, ramo, ramo de atividade, industria',
    owner: 'verantwortlich, verantwortlicher, verantwortliche, zustandig, responsable, responsavel',
    due_on: 'frist, fallig, fallig am, termin, echeance, date limite, prazo, data limite',
    capability: 'fahigkeit, kompetenz, capacite, competence, capacidade, competencia',
    journey: 'kundenreise, parcours, parcours client, jornada, jornada do cliente',
    customer_id:
      'kunde, kunden id, kunden nr, kundennr, kundennummer, client, id client, numero client, numero de client, code client, ' +
      'cliente, id cliente, id do cliente, numero do cliente, codigo do cliente',
  },
  responses: {
    answered_on:
      'datum, antwortdatum, umfragedatum, bewertungsdatum, eingangsdatum, zeitstempel, zeitpunkt, ' +
      'date de reponse, date reponse, date de l enquete, date d enquete, horodateur, horodatage, ' +
      'data, data da resposta, data de resposta, data da pesquisa, data da avaliacao, carimbo de data hora',
    nps:
      'weiterempfehlung, weiterempfehlungsbereitschaft, weiterempfehlungswahrscheinlichkeit, empfehlungsbereitschaft, nps wert, ' +
      'recommandation, intention de recommandation, probabilite de recommandation, note nps, ' +
      'recomendacao, probabilidade de recomendacao, nota nps',
    csat:
      'zufriedenheit, kundenzufriedenheit, gesamtzufriedenheit, bewertung, sterne, satisfaction client, satisfaction globale, ' +
      'note de satisfaction, note, etoiles, satisfacao, satisfacao geral, satisfacao do cliente, nota de satisfacao, nota, estrelas',
    ces: 'aufwand, kundenaufwand, effort client, facilite, esforco, esforco do cliente, facilidade',
    weight: 'gewicht, gewichtung, poids, ponderation, peso, ponderacao',
    channel: 'kanal, kontaktkanal, canal, canal de contact, canal de contato, canal de contacto',
    touchpoint: 'kontaktpunkt, point de contact, ponto de contato, ponto de contacto',
    comment:
      'kommentar, kommentare, anmerkung, anmerkungen, freitext, rezension, commentaire, commentaires, remarque, remarques, avis, ' +
      'comentario, comentarios, observacao, observacoes',
    response_id:
      'antwort id, antwortnummer, teilnehmer id, id reponse, id de reponse, numero de reponse, id resposta, id da resposta',
  },
  scores: {
    metric: 'kennzahl, metrik, indikator, indicateur, metrique, indicador, metrica',
    value:
      'wert, ergebnis, punktzahl, zufriedenheit, kundenzufriedenheit, zufriedenheitsindex, valeur, resultat, ' +
      'satisfaction client, indice de satisfaction, valor, resultado, pontuacao, satisfacao, indice de satisfacao',
    n:
      'anzahl, anzahl antworten, antworten, befragte, stichprobe, stichprobengrosse, reponses, nombre de reponses, repondants, ' +
      'nombre de repondants, echantillon, taille de l echantillon, respostas, numero de respostas, respondentes, amostra, tamanho da amostra',
    sd: 'standardabweichung, ecart type, desvio padrao',
  },
  financials: {
    revenue:
      'umsatz, umsatze, umsatzerlose, erlose, gesamtumsatz, nettoumsatz, chiffre d affaires, chiffre d affaires net, ca ht, ' +
      'chiffre d affaires ht, ventes, recettes, receita, receitas, receita liquida, receita total, faturamento, faturacao, vendas, volume de negocios',
    operating_profit:
      'gewinn, betriebsergebnis, operatives ergebnis, betriebsgewinn, resultat d exploitation, resultat operationnel, benefice, ' +
      'lucro, lucro operacional, resultado operacional',
    currency: 'wahrung, waehrung, devise, monnaie, moeda',
    customers_start:
      'kunden am anfang, kunden zu beginn, anfangsbestand kunden, clients en debut de periode, clientes no inicio',
    customers_new: 'neue kunden, neukunden, nouveaux clients, novos clientes, clientes novos',
    customers_lost: 'verlorene kunden, abgewanderte kunden, clients perdus, clientes perdidos',
    customers_end: 'kunden am ende, endbestand kunden, clients en fin de periode, clientes no fim, clientes no final',
    customers_active: 'aktive kunden, clients actifs, clientes ativos',
    acquisition_cost:
      'akquisitionskosten, kundenakquisitionskosten, cout d acquisition, couts d acquisition, custo de aquisicao',
    service_cost:
      'servicekosten, kosten des kundenservice, cout de service, couts de service, custo de servico, custo de atendimento',
    orders:
      'bestellungen, auftrage, anzahl bestellungen, commandes, nombre de commandes, pedidos, encomendas, numero de pedidos',
    employees:
      'mitarbeiter, mitarbeitende, mitarbeiterzahl, beschaftigte, effectif, effectifs, salaries, nombre d employes, ' +
      'funcionarios, colaboradores, empregados, numero de funcionarios',
  },
  customers: {
    joined_on:
      'kunde seit, vertragsbeginn, eintrittsdatum, startdatum, date d inscription, date d adhesion, client depuis, date de debut, ' +
      'cliente desde, data de adesao, data de cadastro, data de inicio',
    left_on:
      'vertragsende, kundigungsdatum, austrittsdatum, enddatum, date de fin, date de resiliation, date de depart, ' +
      'data de saida, data de cancelamento, data de fim',
    churned: 'gekundigt, abgewandert, kundigung, resilie, resiliation, cancelado, cancelou, cancelamento',
    tenure_months:
      'laufzeit in monaten, vertragsdauer in monaten, monate, anciennete, anciennete en mois, meses, tempo de casa',
    revenue: 'umsatz, chiffre d affaires, receita, faturamento',
  },
  companies: {
    company: 'name, nom, nome',
    country: 'land, pays, pais',
    own: 'eigenes unternehmen, unser unternehmen, notre entreprise, nossa empresa, empresa propria',
    aliases: 'andere namen, weitere namen, autres noms, outros nomes',
  },
  maturity: {
    assessed_on: 'bewertet am, bewertungsdatum, datum, date d evaluation, data da avaliacao',
    assessor: 'bewerter, bewertet von, evaluateur, evalue par, avaliador, avaliado por',
    level: 'reifegrad, stufe, niveau, niveau de maturite, nivel, nivel de maturidade',
    target: 'ziel, zielwert, zielstufe, cible, objectif, niveau cible, meta, objetivo, nivel alvo',
    evidence: 'nachweis, beleg, notizen, preuve, justificatif, evidencia, prova',
  },
  business_case: {
    kind: 'art, typ, type, tipo',
    category: 'kategorie, posten, categorie, poste, rubrique, categoria, rubrica',
    year: 'jahr, annee, ano',
    base: 'basis, basisfall, betrag, montant, cas de base, montante, valor, caso base',
    low: 'niedrig, pessimistisch, bas, pessimiste, baixo, pessimista',
    high: 'hoch, optimistisch, haut, optimiste, alto, otimista',
    risk: 'risiko, risque, risco',
  },
  initiatives: {
    name: 'massnahme, massnahmen, projekt, vorhaben, projet, iniciativa, projeto',
    benefit: 'nutzen, jahrlicher nutzen, benefice, gain, beneficio',
    cost: 'kosten, cout, couts, custo, custos, orcamento',
    effort_days:
      'aufwand, personentage, aufwand in tagen, jours hommes, jours homme, charge en jours, dias, esforco em dias',
    start_on: 'beginn, startdatum, debut, date de debut, inicio, data de inicio',
    status: 'stand, statut, etat, estado, situacao',
    metric: 'kennzahl, indicateur, indicador',
    expected_change: 'erwartete wirkung, erwartete veranderung, effet attendu, efeito esperado, variacao esperada',
  },
}

/** The German, French and Portuguese headers of a field. */
export function europeanHeaders(table: TableName, field: string): string[] {
  const written = [listed[table][field], listed.all[field]].filter((words) => words !== undefined)
  return [...new Set(written.flatMap((words) => words.split(', ')))]
}
