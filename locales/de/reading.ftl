### Wörter, die sagen, worum es in einem Titel oder einer Zeile der Agenda geht.
### Siehe locales/en/reading.ftl. ~ steht für beliebige Buchstaben desselben Wortes.

share = status, statusrunde, ~status, stand der dinge, bericht, berichte, ~bericht, neuigkeiten, neues aus, aktuelles, information, informationen, infos, rundruf, blitzlicht, jour fixe, jourfixe, jf, regeltermin, dienstbesprechung, teamrunde, wochenrunde, abteilungsrunde, teamsitzung, zahlen, kennzahlen, fortschritt, betriebsversammlung, mitteilungen, bekanntgabe, übergabe, schichtübergabe
decide = entscheidung, entscheidungen, ~entscheidung, entscheiden, beschluss, beschlüsse, ~beschluss, freigabe, ~freigabe, genehmigung, abstimmung über, auswahl, lenkungsausschuss, lenkungskreis, wahl
comment = durchsicht, rückmeldung, rückmeldungen, feedback, kommentare, anmerkungen, ~review, begutachtung, korrektur
ideas = ideen, ideenfindung, ideenrunde, ideensammlung, ideenworkshop, kreativ~
problem = störung, störungen, ausfall, fehler, fehlersuche, fehleranalyse, problem, probleme, ursachenanalyse, eskalation, blocker, hindernisse, ~störung
plan = planung, ~planung, planen, aufgabenverteilung, auftakt, projektstart, kick-off, nächste schritte, terminplan, meilensteine, zeitplan, ~plan, schichtplan, urlaubsplanung
look-back = rückblick, retrospektive, retro, nachlese, nachbesprechung, lessons learned, auswertung, manöverkritik
one-person = vier-augen-gespräch, vieraugengespräch, 4-augen-gespräch, vier augen, zweiergespräch, einzelgespräch, coaching, mentoring
connect = kaffee, kaffeerunde, mittagessen, frühstück, teamessen, weihnachtsfeier, ~feier, feier, sommerfest, ~fest, ausflug, teamausflug, kennenlernen, stammtisch, verabschiedung, geburtstag, umtrunk
teach = schulung, ~schulung, unterweisung, ~unterweisung, einarbeitung, fortbildung, weiterbildung, lehrgang, kurs, seminar, einführung in
outside = kunde, kunden, kundentermin, kundengespräch, lieferant, lieferanten, dienstleister, verhandlung, vertragsverhandlung, preisverhandlung, angebot, erstgespräch, akquise, interessent
show = vorführung, präsentation, ~präsentation, vorstellung, demo, produktvorstellung, produktdemo
ask = frage zu, frage an, fragen zu, fragen an, fragestunde, offene fragen, rückfragen, sprechstunde, fragerunde

personal = leistungsgespräch, leistungsbeurteilung, beurteilung, beurteilungsgespräch, mitarbeitergespräch, jahresgespräch, gehalt, gehaltsgespräch, gehalts~, vergütung, bonus, beförderung, abmahnung, kündigung, kündigungs~, kündigungen, entlassung, entlassungen, stellenabbau, aufhebungsvertrag, abfindung, austrittsgespräch, gesundheit, gesund, krank, krankheit, krankmeldung, krankenrückkehrgespräch, rückkehrgespräch, wiedereingliederung, bem, bem-gespräch, überlastung, burnout, psychisch~, schwangerschaft, mutterschutz, elternzeit, trauer, trauerfall, todesfall, konflikt, konfliktgespräch, beschwerde, mobbing, belästigung, mediation, probezeit, probezeitgespräch, behinderung, unfall, personalgespräch, kritikgespräch
