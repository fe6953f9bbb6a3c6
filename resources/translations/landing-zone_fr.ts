<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_CA" sourcelanguage="en">
<context>
    <name>analysis::Attribution</name>
    <message>
        <source>%1 changes meet in one market, more than the %2 that can be told apart.</source>
        <translation>%1 changements se rencontrent dans un même marché, plus que les %2 qui peuvent être distingués.</translation>
    </message>
    <message>
        <source>Compare packages that differ less.</source>
        <translation>Comparez des ensembles qui diffèrent moins.</translation>
    </message>
</context>
<context>
    <name>analysis::DealSpace</name>
    <message>
        <source>%1 depend on each other: %2 combinations, more than the five million that can be enumerated.</source>
        <translation>%1 dépendent les uns des autres&#x202f;: %2 combinaisons, plus que les cinq millions qui peuvent être énumérées.</translation>
    </message>
    <message>
        <source>Take out rules or positions that join them.</source>
        <translation>Retirez des règles ou des positions qui les lient.</translation>
    </message>
    <message>
        <source>a deal space needs two parties; the study has %1.</source>
        <translation>un espace des accords demande deux parties; l’étude en a %1.</translation>
    </message>
    <message>
        <source>no package keeps the rules.</source>
        <translation>aucun ensemble ne respecte les règles.</translation>
    </message>
    <message>
        <source>the interests are so opposed that the frontier has more than %1 points.</source>
        <translation>les intérêts sont si opposés que la frontière compte plus de %1 points.</translation>
    </message>
</context>
<context>
    <name>analysis::ResponseCurve</name>
    <message>
        <source>Choose another sector or another pair of countries.</source>
        <translation>Choisissez un autre secteur ou une autre paire de pays.</translation>
    </message>
    <message>
        <source>nothing of this kind is traded in the baseline year.</source>
        <translation>rien de tel ne s’échange dans l’année de base.</translation>
    </message>
    <message>
        <source>the study lists no duty on this trade, at any date or position.</source>
        <translation>l’étude ne prévoit aucun droit sur ce commerce, à aucune date ni position.</translation>
    </message>
    <message>
        <source>no quota stands on this trade, so there is no rent to share.</source>
        <translation>aucun contingent ne vise ce commerce&#x202f;: il n’y a pas de rente à partager.</translation>
    </message>
</context>
<context>
    <name>analysis::Sampler</name>
    <message>
        <source>Substitution</source>
        <translation>Substitution</translation>
    </message>
    <message>
        <source>Final demand</source>
        <translation>Demande finale</translation>
    </message>
    <message>
        <source>Demand in third countries</source>
        <translation>Demande des pays tiers</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Jobs for output</source>
        <translation>Emploi</translation>
    </message>
</context>
<context>
    <name>analysis::Uncertainty</name>
    <message>
        <source>the markets cleared in none of %1 draws.</source>
        <translation>les marchés ne se sont équilibrés dans aucun des %1 tirages.</translation>
    </message>
    <message>
        <source>Check the ranges of the elasticities.</source>
        <translation>Vérifiez les fourchettes des élasticités.</translation>
    </message>
    <message>
        <source>%1 draws were asked for.</source>
        <translation>%1 tirages ont été demandés.</translation>
    </message>
    <message>
        <source>Ask for 1 to %1.</source>
        <translation>Demandez-en de 1 à %1.</translation>
    </message>
    <message>
        <source>the markets do not clear at the central elasticities.</source>
        <translation>les marchés ne s’équilibrent pas aux élasticités centrales.</translation>
    </message>
    <message>
        <source>Check the elasticities of the study.</source>
        <translation>Vérifiez les élasticités de l’étude.</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>Output</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>output</source>
        <translation>production</translation>
    </message>
    <message>
        <source>output in %1</source>
        <translation>production pour %1</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportations</translation>
    </message>
    <message>
        <source>exports</source>
        <translation>exportations</translation>
    </message>
    <message>
        <source>exports from %1</source>
        <translation>exportations depuis %1</translation>
    </message>
    <message>
        <source>Exports to the other party</source>
        <translation>Exportations vers l’autre partie</translation>
    </message>
    <message>
        <source>exports to the other party</source>
        <translation>exportations vers l’autre partie</translation>
    </message>
    <message>
        <source>exports from %1 to %2</source>
        <translation>exportations depuis %1 vers %2</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importations</translation>
    </message>
    <message>
        <source>imports</source>
        <translation>importations</translation>
    </message>
    <message>
        <source>imports into %1</source>
        <translation>importations vers %1</translation>
    </message>
    <message>
        <source>Imports from the other party</source>
        <translation>Importations depuis l’autre partie</translation>
    </message>
    <message>
        <source>imports from the other party</source>
        <translation>importations depuis l’autre partie</translation>
    </message>
    <message>
        <source>imports into %1 from %2</source>
        <translation>importations vers %1 depuis %2</translation>
    </message>
    <message>
        <source>Imports from third countries</source>
        <translation>Importations depuis les pays tiers</translation>
    </message>
    <message>
        <source>imports from third countries</source>
        <translation>importations depuis les pays tiers</translation>
    </message>
    <message>
        <source>imports into %1 from third countries</source>
        <translation>importations vers %1 depuis les pays tiers</translation>
    </message>
    <message>
        <source>Producer prices</source>
        <translation>Prix à la production</translation>
    </message>
    <message>
        <source>producer prices</source>
        <translation>prix à la production</translation>
    </message>
    <message>
        <source>producer prices in %1</source>
        <translation>prix à la production pour %1</translation>
    </message>
    <message>
        <source>Purchaser prices</source>
        <translation>Prix d’acquisition</translation>
    </message>
    <message>
        <source>purchaser prices</source>
        <translation>prix d’acquisition</translation>
    </message>
    <message>
        <source>purchaser prices in %1</source>
        <translation>prix d’acquisition pour %1</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Emplois</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>emplois</translation>
    </message>
    <message>
        <source>jobs in %1</source>
        <translation>emplois pour %1</translation>
    </message>
    <message>
        <source>Duty revenue</source>
        <translation>Recettes douanières</translation>
    </message>
    <message>
        <source>duty revenue</source>
        <translation>recettes douanières</translation>
    </message>
    <message>
        <source>duty revenue of %1</source>
        <translation>recettes douanières pour %1</translation>
    </message>
    <message>
        <source>Quota rents</source>
        <translation>Rentes de contingent</translation>
    </message>
    <message>
        <source>quota rents</source>
        <translation>rentes de contingent</translation>
    </message>
    <message>
        <source>quota rents of %1</source>
        <translation>rentes de contingent pour %1</translation>
    </message>
    <message>
        <source>Consumer surplus</source>
        <translation>Surplus des consommateurs</translation>
    </message>
    <message>
        <source>consumer surplus</source>
        <translation>surplus des consommateurs</translation>
    </message>
    <message>
        <source>consumer surplus in %1</source>
        <translation>surplus des consommateurs pour %1</translation>
    </message>
    <message>
        <source>Producer surplus</source>
        <translation>Surplus des producteurs</translation>
    </message>
    <message>
        <source>producer surplus</source>
        <translation>surplus des producteurs</translation>
    </message>
    <message>
        <source>producer surplus in %1</source>
        <translation>surplus des producteurs pour %1</translation>
    </message>
    <message>
        <source>Net welfare</source>
        <translation>Bien-être net</translation>
    </message>
    <message>
        <source>net welfare</source>
        <translation>bien-être net</translation>
    </message>
    <message>
        <source>net welfare in %1</source>
        <translation>bien-être net pour %1</translation>
    </message>
    <message>
        <source>the other party</source>
        <comment>a region in a sentence</comment>
        <translation>l’autre partie</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>$&#x202f;US</translation>
    </message>
    <message>
        <source>CAD</source>
        <translation>$&#x202f;CA</translation>
    </message>
    <message>
        <source>%1 %2 billion</source>
        <translation>%2&#x202f;G%1</translation>
    </message>
    <message>
        <source>%1 %2 million</source>
        <translation>%2&#x202f;M%1</translation>
    </message>
    <message>
        <source>this package</source>
        <translation>cet ensemble</translation>
    </message>
    <message>
        <source>This package</source>
        <translation>Cet ensemble</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>pour cent</translation>
    </message>
    <message>
        <source>%1 million a year</source>
        <translation>M%1 par an</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>index</source>
        <translation>indice</translation>
    </message>
    <message>
        <source>%1, change from %2, %3.</source>
        <translation>%1, variation depuis %2, %3.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>Change in %1 against %2.</source>
        <translation>Variation en comparaison avec %2&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Change in %1 against %2, %3.</source>
        <translation>Variation en comparaison avec %2&#x202f;: %1, %3.</translation>
    </message>
    <message>
        <source>Tick: the package before.</source>
        <translation>Trait&#x202f;: l’ensemble précédent.</translation>
    </message>
    <message>
        <source>Slash: the bar runs off the scale.</source>
        <translation>Barre oblique&#x202f;: hors échelle.</translation>
    </message>
    <message>
        <source>Source: study data pack, %1 base; own calculation, model %2, data %3.</source>
        <translation>Source&#x202f;: données de l’étude, base %1; calcul propre, modèle %2, données %3.</translation>
    </message>
    <message>
        <source>%1 at %2 per %3.</source>
        <translation>%2&#x202f;%1 pour 1&#x202f;%3.</translation>
    </message>
    <message>
        <source>%1: read as a sign.</source>
        <translation>%1&#x202f;: n’y lire qu’un signe.</translation>
    </message>
    <message>
        <source>Net of consumers, producers, treasury and rents: its sign is not certain.</source>
        <translation>Solde des consommateurs, des producteurs, du Trésor et des rentes&#x202f;: son signe n’est pas certain.</translation>
    </message>
    <message>
        <source>%1: no change.</source>
        <translation>%1&#x202f;: aucun changement.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1: %2; none in %3.</source>
        <translation>%1&#x202f;: %2; aucun changement&#x202f;: %3.</translation>
    </message>
    <message>
        <source>index, %1 = 100</source>
        <translation>indice, %1 = 100</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>change</source>
        <translation>variation</translation>
    </message>
    <message>
        <source>change, percent</source>
        <translation>variation, pour cent</translation>
    </message>
    <message>
        <source>package before</source>
        <translation>ensemble précédent</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Groupe&#x202f;: %1</translation>
    </message>
    <message>
        <source>All sectors</source>
        <translation>Tous les secteurs</translation>
    </message>
    <message>
        <source>%1 is itself the reference: no change to show</source>
        <translation>%1&#x202f;: c’est la référence, aucun écart à montrer</translation>
    </message>
    <message>
        <source>%1: %2 about the same everywhere but in %3</source>
        <translation>%1&#x202f;: %2, sans changement notable sauf %3</translation>
    </message>
    <message>
        <source>%1: %2 about the same everywhere</source>
        <translation>%1&#x202f;: %2, sans changement notable</translation>
    </message>
    <message>
        <source>%1: no change at all in %2</source>
        <translation>%1&#x202f;: %2, aucun changement</translation>
    </message>
    <message>
        <source>%1 brings %2 %3 jobs in %4</source>
        <translation>%1&#x202f;: +%3 emplois pour %2 (%4)</translation>
    </message>
    <message>
        <source>%1 costs %2 %3 jobs in %4</source>
        <translation>%1&#x202f;: −%3 emplois pour %2 (%4)</translation>
    </message>
    <message>
        <source>%1 brings %2 %3 jobs in %4 but costs %5 in %6</source>
        <translation>%1&#x202f;: +%3 emplois pour %2 (%4), mais −%5 (%6)</translation>
    </message>
    <message>
        <source>%1 costs %2 %3 jobs in %4 but brings %5 in %6</source>
        <translation>%1&#x202f;: −%3 emplois pour %2 (%4), mais +%5 (%6)</translation>
    </message>
    <message>
        <source>%1: %2 up %3 in %4</source>
        <translation>%1&#x202f;: %2, +%3 (%4)</translation>
    </message>
    <message>
        <source>%1: %2 down %3 in %4</source>
        <translation>%1&#x202f;: %2, −%3 (%4)</translation>
    </message>
    <message>
        <source>%1: %2 up %3 in %4 but down %5 in %6</source>
        <translation>%1&#x202f;: %2, +%3 (%4), mais −%5 (%6)</translation>
    </message>
    <message>
        <source>%1: %2 down %3 in %4 but up %5 in %6</source>
        <translation>%1&#x202f;: %2, −%3 (%4), mais +%5 (%6)</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the changes of a package</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Not a possible deal</source>
        <translation>Accord impossible</translation>
    </message>
    <message>
        <source>This package breaks a rule. What is offered here keeps them all.</source>
        <translation>Cet ensemble enfreint une règle. Ce qui est proposé ici les respecte toutes.</translation>
    </message>
    <message>
        <source>Both sides can accept it</source>
        <translation>Les deux parties peuvent l’accepter</translation>
    </message>
    <message>
        <source>%1 clears its walk-away by %2, %3 by %4.</source>
        <translation>Marge au-dessus du repli&#x202f;: %2 pour %1 et %4 pour %3.</translation>
    </message>
    <message>
        <source>So do about %1 in 100 packages within the rules.</source>
        <translation>C’est aussi le cas d’environ %1 ensembles conformes aux règles sur 100.</translation>
    </message>
    <message>
        <source>So do fewer than 1 in 100 packages within the rules.</source>
        <translation>C’est aussi le cas de moins de 1 ensemble conforme aux règles sur 100.</translation>
    </message>
    <message>
        <source>%1 is %2 short of its walk-away.</source>
        <translation>%1&#x202f;: il manque %2 pour atteindre le repli.</translation>
    </message>
    <message>
        <source>Both sides walk away</source>
        <translation>Inacceptable pour les deux parties</translation>
    </message>
    <message>
        <source>%1 walks away</source>
        <translation>Inacceptable pour %1</translation>
    </message>
    <message>
        <source>No package satisfies both</source>
        <translation>Aucun ensemble ne satisfait les deux parties</translation>
    </message>
    <message>
        <source>The nearest miss is marked in the chart.</source>
        <translation>L’ensemble le plus proche est marqué dans le graphique.</translation>
    </message>
    <message>
        <source>%1 would have to lower its walk-away by %2.</source>
        <translation>%1&#x202f;: le repli devrait baisser de %2.</translation>
    </message>
    <message>
        <source>Or the economy would have to weigh %1 instead of %2.</source>
        <translation>Ou l’économie devrait peser %1 au lieu de %2.</translation>
    </message>
    <message>
        <source>Or “%3” would have to weigh %1 instead of %2.</source>
        <translation>Ou «&#x202f;%3&#x202f;» devrait peser %1 au lieu de %2.</translation>
    </message>
    <message>
        <source>It stands on the frontier: neither side can gain without the other losing.</source>
        <translation>Il est sur la frontière&#x202f;: aucune partie ne peut gagner sans que l’autre perde.</translation>
    </message>
    <message>
        <source>It stands %1 short of the frontier.</source>
        <translation>Il est à %1 de la frontière.</translation>
    </message>
    <message>
        <source>The best package for %1 that costs %2 nothing adds %3.</source>
        <translation>Le meilleur ensemble pour %1 sans perte pour %2 ajoute %3.</translation>
    </message>
    <message>
        <source>less than a point</source>
        <translation>moins d’un point</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 point</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>Egalitarian</source>
        <translation>Égalitaire</translation>
    </message>
    <message>
        <source>Kalai–Smorodinsky</source>
        <translation>Kalai–Smorodinsky</translation>
    </message>
    <message>
        <source>Nash</source>
        <translation>Nash</translation>
    </message>
    <message>
        <source>Utilitarian</source>
        <translation>Utilitariste</translation>
    </message>
    <message>
        <source>Nearest miss</source>
        <translation>Le plus proche</translation>
    </message>
    <message>
        <source>%1 %2 short</source>
        <translation>%1 à %2 du repli</translation>
    </message>
    <message>
        <source>No package satisfies both sides</source>
        <translation>Aucun ensemble ne satisfait les deux parties</translation>
    </message>
    <message>
        <source>No package satisfies both sides: the nearest miss leaves %1</source>
        <translation>Aucun ensemble ne satisfait les deux parties&#x202f;: le plus proche laisse %1</translation>
    </message>
    <message>
        <source>This package breaks a rule, so it is no place to land</source>
        <translation>Cet ensemble enfreint une règle&#x202f;: on ne peut s’y entendre</translation>
    </message>
    <message>
        <source>Both sides clear their walk-aways, and neither can gain unless the other loses</source>
        <translation>Chaque partie dépasse son repli, et aucune partie ne peut gagner sans que l’autre perde</translation>
    </message>
    <message>
        <source>Both sides clear their walk-aways, and little more is to be gained</source>
        <translation>Chaque partie dépasse son repli, et il reste peu à gagner</translation>
    </message>
    <message>
        <source>Both sides clear their walk-aways, yet %1 could gain %2 at no cost to %3</source>
        <translation>Chaque partie dépasse son repli; gain encore possible pour %1&#x202f;: %2, sans perte pour %3</translation>
    </message>
    <message>
        <source>Both sides clear their walk-aways, yet each could gain about %1 more</source>
        <translation>Chaque partie dépasse son repli, mais chacune pourrait gagner environ %1 de plus</translation>
    </message>
    <message>
        <source>Both sides walk away: %1 is %2 short, %3 %4</source>
        <translation>Inacceptable pour les deux parties&#x202f;: il manque %2 pour %1 et %4 pour %3</translation>
    </message>
    <message>
        <source>%1 walks away: the package is %2 short of its walk-away</source>
        <translation>Inacceptable pour %1&#x202f;: il manque %2 pour atteindre le repli</translation>
    </message>
    <message>
        <source>%1 packages; each step of grey is ten times as many.</source>
        <translation>%1 ensembles; chaque ton de gris en compte dix fois plus.</translation>
    </message>
    <message>
        <source>Shaded: the landing zone.</source>
        <translation>Ombré&#x202f;: la zone d’accord.</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Value to %1, points</source>
        <translation>Valeur pour %1, points</translation>
    </message>
    <message>
        <source>Changes from this package</source>
        <translation>Écarts avec cet ensemble</translation>
    </message>
    <message>
        <source>Suggestion %1</source>
        <translation>Suggestion %1</translation>
    </message>
    <message>
        <source>Frontier %1</source>
        <translation>Frontière %1</translation>
    </message>
    <message>
        <source>Value to %1, points →</source>
        <translation>Valeur pour %1, points →</translation>
    </message>
    <message>
        <source>%1 walks away below %2</source>
        <translation>Repli pour %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Frontier: 1 point</source>
        <translation>Frontière&#x202f;: 1 point</translation>
    </message>
    <message>
        <source>Frontier: %1 points</source>
        <translation>Frontière&#x202f;: %1 points</translation>
    </message>
    <message>
        <source>Source: the study’s own values</source>
        <translation>Source&#x202f;: valeurs de l’étude</translation>
    </message>
    <message>
        <source>Source: study data of %1</source>
        <translation>Source&#x202f;: données de l’étude, %1</translation>
    </message>
    <message>
        <source>%1; illustrative preferences.</source>
        <translation>%1; préférences à titre d’illustration.</translation>
    </message>
    <message>
        <source>So does every package within the rules.</source>
        <translation>C’est le cas de tous les ensembles conformes aux règles.</translation>
    </message>
    <message>
        <source>So do more than 99 in 100 packages within the rules.</source>
        <translation>C’est aussi le cas de plus de 99 ensembles conformes aux règles sur 100.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#x202f;: %1</translation>
    </message>
    <message>
        <source>There is no scenario “%1” to compare with.</source>
        <translation>Il n’y a pas de scénario «&#x202f;%1&#x202f;» auquel comparer.</translation>
    </message>
    <message>
        <source>Choose another in “Compared with”.</source>
        <translation>Choisissez-en un autre sous «&#x202f;Comparé à&#x202f;».</translation>
    </message>
    <message>
        <source>two</source>
        <translation>deux</translation>
    </message>
    <message>
        <source>three</source>
        <translation>trois</translation>
    </message>
    <message>
        <source>four</source>
        <translation>quatre</translation>
    </message>
    <message>
        <source>five</source>
        <translation>cinq</translation>
    </message>
    <message>
        <source>six</source>
        <translation>six</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sept</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>huit</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neuf</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>dix</translation>
    </message>
    <message>
        <source>What the parties have without a deal</source>
        <translation>Ce que les parties ont sans accord</translation>
    </message>
    <message>
        <source>%1 satisfies both sides</source>
        <translation>%1&#x202f;: les deux parties sont satisfaites</translation>
    </message>
    <message>
        <source>%1 does not satisfy both sides</source>
        <translation>%1&#x202f;: les deux parties ne sont pas satisfaites ensemble</translation>
    </message>
    <message>
        <source>Neither of the two packages satisfies both sides</source>
        <translation>Aucun des deux ensembles ne satisfait les deux parties</translation>
    </message>
    <message>
        <source>None of the %1 packages satisfies both sides</source>
        <translation>Aucun des %1 ensembles ne satisfait les deux parties</translation>
    </message>
    <message>
        <source>Both packages satisfy both sides</source>
        <translation>Les deux ensembles satisfont les deux parties</translation>
    </message>
    <message>
        <source>All %1 packages satisfy both sides</source>
        <translation>Tous les %1 ensembles satisfont les deux parties</translation>
    </message>
    <message>
        <source>Of %1 packages only %2 satisfies both sides</source>
        <translation>Sur %1 ensembles, un seul satisfait les deux parties&#x202f;: %2</translation>
    </message>
    <message>
        <source>Of %1 packages %2 satisfy both sides: %3</source>
        <translation>Sur %1 ensembles, %2 satisfont les deux parties&#x202f;: %3</translation>
    </message>
    <message>
        <source>Of %1 packages %2 satisfy both sides</source>
        <translation>Sur %1 ensembles, %2 satisfont les deux parties</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>Value of each package less the party’s walk-away, points of 100. Right of zero the party prefers it to walking away.</source>
        <translation>Valeur de chaque ensemble moins le repli de la partie, en points sur 100. À droite de zéro, la partie le préfère au repli.</translation>
    </message>
    <message>
        <source>Value of each package less that of %1, points of 100.</source>
        <translation>Valeur de chaque ensemble moins celle de la référence (%1), en points sur 100.</translation>
    </message>
    <message>
        <source>%1: change against %2, %3.</source>
        <translation>%1&#x202f;: variation par rapport à la référence (%2), %3.</translation>
    </message>
    <message>
        <source>%1: change from %2, %3.</source>
        <translation>%1&#x202f;: variation depuis %2, %3.</translation>
    </message>
    <message>
        <source>%1 (reference)</source>
        <translation>%1 (réf.)</translation>
    </message>
    <message>
        <source>%1: %2 under %3</source>
        <translation>%1&#x202f;: %2 avec %3</translation>
    </message>
    <message>
        <source>%1: highest under %2 (%3), lowest under %4 (%5)</source>
        <translation>%1&#x202f;: maximum avec %2 (%3), minimum avec %4 (%5)</translation>
    </message>
    <message>
        <source>%1: about the same under both packages</source>
        <translation>%1&#x202f;: presque identique dans les deux ensembles</translation>
    </message>
    <message>
        <source>%1: about the same under all %2 packages</source>
        <translation>%1&#x202f;: presque identique dans les %2 ensembles</translation>
    </message>
    <message>
        <source>Weights and political values: illustrative.</source>
        <translation>Pondérations et valeurs politiques&#x202f;: à titre d’illustration.</translation>
    </message>
    <message>
        <source>Value, points of 100</source>
        <translation>Valeur, points sur 100</translation>
    </message>
    <message>
        <source>level</source>
        <translation>niveau</translation>
    </message>
    <message>
        <source>over walk-away</source>
        <translation>au-dessus du repli</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>on the table</source>
        <translation>sur la table</translation>
    </message>
    <message>
        <source>%1 %2, walk-away %3</source>
        <translation>%1&#x202f;%2, repli %3</translation>
    </message>
    <message>
        <source>Upper line: the level; lower line: the difference from %1.</source>
        <translation>Ligne du haut&#x202f;: le niveau; ligne du bas&#x202f;: l’écart avec la référence (%1).</translation>
    </message>
    <message>
        <source>Net: sign not certain; it depends on elasticities and nest.</source>
        <translation>Solde&#x202f;: signe incertain, il dépend des élasticités et de l’emboîtement.</translation>
    </message>
    <message>
        <source>%1 million a year at %2 prices</source>
        <translation>millions de %1 par an, aux prix de %2</translation>
    </message>
    <message>
        <source>Party values</source>
        <translation>Valeurs des parties</translation>
    </message>
    <message>
        <source>points of 100</source>
        <translation>points sur 100</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Over walk-away</source>
        <translation>Au-dessus du repli</translation>
    </message>
    <message>
        <source>No deal</source>
        <translation>Sans accord</translation>
    </message>
    <message>
        <source>No, breaks a rule</source>
        <translation>Non, enfreint une règle</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>In the landing zone</source>
        <translation>Dans la zone d’accord</translation>
    </message>
    <message>
        <source>Welfare</source>
        <translation>Bien-être</translation>
    </message>
    <message>
        <source>%1 million a year, change from %2</source>
        <translation>millions de %1 par an, variation depuis %2</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>Consommateurs</translation>
    </message>
    <message>
        <source>Producers</source>
        <translation>Producteurs</translation>
    </message>
    <message>
        <source>Treasury</source>
        <translation>Trésor</translation>
    </message>
    <message>
        <source>Net, sign not certain</source>
        <translation>Solde, signe incertain</translation>
    </message>
    <message>
        <source>%1 (a sign only)</source>
        <translation>%1 (indicatif)</translation>
    </message>
    <message>
        <source>Average duty on the other party’s goods</source>
        <translation>Droit moyen sur les marchandises de l’autre partie</translation>
    </message>
    <message>
        <source>percent, %1 trade weights; a quota as its equivalent duty</source>
        <translation>en pourcentage, pondéré par le commerce de %1; un contingent par son droit équivalent</translation>
    </message>
    <message>
        <source>The position of each irritant; bold where it differs from %1.</source>
        <translation>La position de chaque irritant; en gras si elle diffère de la référence (%1).</translation>
    </message>
    <message>
        <source>Custom position: %1</source>
        <translation>Position personnalisée&#x202f;: %1</translation>
    </message>
    <message>
        <source>Between “%1” and “%2”</source>
        <translation>Entre «&#x202f;%1&#x202f;» et «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>One package: choose another to compare it with</source>
        <translation>Un seul ensemble&#x202f;: choisissez-en un autre pour comparer</translation>
    </message>
    <message>
        <source>The packages take the same position on every irritant</source>
        <translation>Les ensembles prennent la même position sur chaque irritant</translation>
    </message>
    <message>
        <source>The packages differ on every irritant</source>
        <translation>Les ensembles diffèrent sur tous les irritants</translation>
    </message>
    <message>
        <source>The packages differ on one irritant of %2</source>
        <translation>Les ensembles diffèrent sur un irritant sur %2</translation>
    </message>
    <message>
        <source>The packages differ on %1 irritants of %2</source>
        <translation>Les ensembles diffèrent sur %1 irritants sur %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Notes on the scenarios</source>
        <translation>Notes sur les scénarios</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>%1: difference</source>
        <translation>%1&#x202f;: écart</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Pale band: 5–95% of %1 draws.</source>
        <translation>Bande pâle&#x202f;: 5 à 95&#x202f;% de %1 tirages.</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>change, 5th percentile</source>
        <translation>variation, 5e centile</translation>
    </message>
    <message>
        <source>change, 95th percentile</source>
        <translation>variation, 95e centile</translation>
    </message>
    <message>
        <source>%1: even the sign of the change in %2 is not certain</source>
        <translation>%1&#x202f;: même le signe de la variation est incertain (%2)</translation>
    </message>
    <message>
        <source>%1; the sign is not certain in %2</source>
        <translation>%1; signe incertain&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 breaks a rule, so it is no possible deal</source>
        <translation>%1&#x202f;: une règle est enfreinte, l’accord n’est pas possible</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%2 pour %1</translation>
    </message>
    <message>
        <source>%1 clears its walk-away by %2</source>
        <translation>%2 au-dessus du repli pour %1</translation>
    </message>
    <message>
        <source>%1 is %2 short of its walk-away</source>
        <translation>%2 sous le repli pour %1</translation>
    </message>
    <message>
        <source>%1 clears both walk-aways: %2</source>
        <translation>%1&#x202f;: au-dessus des deux replis, %2</translation>
    </message>
    <message>
        <source>Who gains and who loses against %1, %2. The sign of their net is not certain.</source>
        <translation>Qui gagne et qui perd en comparaison avec %1, %2. Le signe du solde n’est pas certain.</translation>
    </message>
    <message>
        <source>Illustrative preferences.</source>
        <translation>Préférences à titre d’illustration.</translation>
    </message>
    <message>
        <source>Change, %1</source>
        <translation>Variation, %1</translation>
    </message>
    <message>
        <source>index points</source>
        <translation>points d’indice</translation>
    </message>
    <message>
        <source>the value to each party</source>
        <translation>la valeur pour chaque partie</translation>
    </message>
    <message>
        <source>Share of each change in what %1 adds to %2 against %3, %4 (Shapley value).</source>
        <translation>%1&#x202f;: part de chaque changement dans l’écart avec %3, mesure&#x202f;: %2, %4 (valeur de Shapley).</translation>
    </message>
    <message>
        <source>What each change of %1 would add to %2 made alone, against %3, %4. Tick: its fair share.</source>
        <translation>%1&#x202f;: effet de chaque changement fait seul, par rapport à %3, mesure&#x202f;: %2, %4. Trait&#x202f;: sa juste part.</translation>
    </message>
    <message>
        <source>What each change of %1 adds to %2 made last of all, against %3, %4. Tick: its fair share.</source>
        <translation>%1&#x202f;: effet de chaque changement fait en dernier, par rapport à %3, mesure&#x202f;: %2, %4. Trait&#x202f;: sa juste part.</translation>
    </message>
    <message numerus="yes">
        <source>%n other change(s) alter no duty.</source>
        <translation>
            <numerusform>%n autre changement ne modifie aucun droit.</numerusform>
            <numerusform>%n autres changements ne modifient aucun droit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sampled: the line is one standard error either side.</source>
        <translation>Échantillonnage&#x202f;: la bande va d’une erreur type de chaque côté.</translation>
    </message>
    <message>
        <source>Every change is in the table.</source>
        <translation>Chaque changement figure au tableau.</translation>
    </message>
    <message>
        <source>Weights and stated values are illustrative.</source>
        <translation>Pondérations et valeurs déclarées à titre d’illustration.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>share (Shapley)</source>
        <translation>part (Shapley)</translation>
    </message>
    <message>
        <source>of it computed</source>
        <translation>dont calculé</translation>
    </message>
    <message>
        <source>of it stated</source>
        <translation>dont déclaré</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>seul</translation>
    </message>
    <message>
        <source>last</source>
        <translation>en dernier</translation>
    </message>
    <message>
        <source>standard error</source>
        <translation>erreur type</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Tous les changements</translation>
    </message>
    <message>
        <source>Filled: computed economic effect</source>
        <translation>Plein&#x202f;: effet économique calculé</translation>
    </message>
    <message>
        <source>Hollow: stated political value</source>
        <translation>Vide&#x202f;: valeur politique déclarée</translation>
    </message>
    <message numerus="yes">
        <source>%n smaller change(s)</source>
        <translation>
            <numerusform>%n changement plus petit</numerusform>
            <numerusform>%n changements plus petits</numerusform>
        </translation>
    </message>
    <message>
        <source>What they do together</source>
        <translation>Effet conjoint</translation>
    </message>
    <message>
        <source>Change in net welfare of %1 against %2 by cause, all sectors, %3.</source>
        <translation>%1&#x202f;: écart de bien-être net par rapport à %2, par cause, tous les secteurs, %3.</translation>
    </message>
    <message>
        <source>Cause, %1</source>
        <translation>Cause, %1</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>net</source>
        <translation>solde</translation>
    </message>
    <message>
        <source>Change of date</source>
        <translation>Changement de date</translation>
    </message>
    <message>
        <source>Quota rent, %1, %2 to %3</source>
        <translation>Rente de contingent, %1, %2 vers %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Date&#x202f;: %1</translation>
    </message>
    <message>
        <source>duty of %1</source>
        <translation>droit de %1</translation>
    </message>
    <message>
        <source>near “%1”</source>
        <translation>près de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1 index points</source>
        <translation>%1 (indice)</translation>
    </message>
    <message>
        <source>%1 is about as well off</source>
        <translation>%1&#x202f;: presque aucun changement</translation>
    </message>
    <message>
        <source>%1 about the same</source>
        <translation>%1&#x202f;: presque rien</translation>
    </message>
    <message>
        <source>%1 %2, most from %3</source>
        <translation>%1&#x202f;: %2, surtout %3</translation>
    </message>
    <message>
        <source>%1 gains %2</source>
        <translation>%1&#x202f;: gain de %2</translation>
    </message>
    <message>
        <source>%1 loses %2</source>
        <translation>%1&#x202f;: perte de %2</translation>
    </message>
    <message>
        <source>%1 gains %2, most from %3</source>
        <translation>%1&#x202f;: gain de %2, surtout %3</translation>
    </message>
    <message>
        <source>%1 loses %2, most from %3</source>
        <translation>%1&#x202f;: perte de %2, surtout %3</translation>
    </message>
    <message>
        <source>%1: nothing differs from the reference</source>
        <translation>%1&#x202f;: rien ne diffère de la référence</translation>
    </message>
    <message>
        <source>%1: no duty changes, so nothing changes in %2</source>
        <translation>%1&#x202f;: aucun droit ne change, donc aucun effet sur %2</translation>
    </message>
    <message>
        <source>%1 is worth about the same to each party as the reference</source>
        <translation>%1&#x202f;: à peu près la même valeur que la référence pour chaque partie</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Efficacité</translation>
    </message>
    <message>
        <source>efficiency</source>
        <translation>efficacité</translation>
    </message>
    <message>
        <source>Terms of trade</source>
        <translation>Termes de l’échange</translation>
    </message>
    <message>
        <source>the terms of trade</source>
        <translation>termes de l’échange</translation>
    </message>
    <message>
        <source>Rent transfer</source>
        <translation>Transfert de rentes</translation>
    </message>
    <message>
        <source>rents</source>
        <translation>rentes</translation>
    </message>
    <message>
        <source>Real cost</source>
        <translation>Coût réel</translation>
    </message>
    <message>
        <source>real cost</source>
        <translation>coût réel</translation>
    </message>
    <message>
        <source>%1: about the same whatever the duty on %2</source>
        <translation>%1&#x202f;: à peu près aucun effet, quel que soit le droit (%2)</translation>
    </message>
    <message>
        <source>%1 (sign not certain)</source>
        <translation>%1 (signe incertain)</translation>
    </message>
    <message>
        <source>%1: a point off the duty on %2 brings %3</source>
        <translation>%1&#x202f;: un point de droit en moins rapporte %3 (%2)</translation>
    </message>
    <message>
        <source>%1: a point off the duty on %2 takes %3</source>
        <translation>%1&#x202f;: un point de droit en moins coûte %3 (%2)</translation>
    </message>
    <message>
        <source>%1: only the duty on %2 counts, a point off brings %3</source>
        <translation>%1&#x202f;: seul compte le droit sur un secteur (%2), un point en moins rapporte %3</translation>
    </message>
    <message>
        <source>%1: only the duty on %2 counts, a point off takes %3</source>
        <translation>%1&#x202f;: seul compte le droit sur un secteur (%2), un point en moins coûte %3</translation>
    </message>
    <message>
        <source>%1: a point off the duty on %2 brings %3, one off the duty on %4 takes %5</source>
        <translation>%1&#x202f;: un point de droit en moins rapporte %3 (%2), ou coûte %5 (%4)</translation>
    </message>
    <message>
        <source>%1: a point off the duty on %2 takes %3, one off the duty on %4 brings %5</source>
        <translation>%1&#x202f;: un point de droit en moins coûte %3 (%2), ou rapporte %5 (%4)</translation>
    </message>
    <message>
        <source>%1: a point off the duty brings about the same on %2 and %3</source>
        <translation>%1&#x202f;: un point de droit en moins rapporte à peu près autant côté %2 que côté %3</translation>
    </message>
    <message>
        <source>%1: a point off the duty takes about the same on %2 and %3</source>
        <translation>%1&#x202f;: un point de droit en moins coûte à peu près autant côté %2 que côté %3</translation>
    </message>
    <message>
        <source>%1: a point off the duty on %2 brings most, more than one on %3</source>
        <translation>%1&#x202f;: un point de droit en moins rapporte le plus pour %2, devant %3</translation>
    </message>
    <message>
        <source>%1: a point off the duty on %2 takes most, more than one on %3</source>
        <translation>%1&#x202f;: un point de droit en moins coûte le plus pour %2, devant %3</translation>
    </message>
    <message>
        <source>%1: a point off the duty on %2 brings about twice as much as on %3</source>
        <translation>%1&#x202f;: un point de droit en moins rapporte environ deux fois plus côté %2 que côté %3</translation>
    </message>
    <message>
        <source>%1: a point off the duty on %2 takes about twice as much as on %3</source>
        <translation>%1&#x202f;: un point de droit en moins coûte environ deux fois plus côté %2 que côté %3</translation>
    </message>
    <message>
        <source>%1: a point off the duty on %2 brings over %3 times as much as on %4</source>
        <translation>%1&#x202f;: un point de droit en moins rapporte plus de %3 fois plus côté %2 que côté %4</translation>
    </message>
    <message>
        <source>%1: a point off the duty on %2 takes over %3 times as much as on %4</source>
        <translation>%1&#x202f;: un point de droit en moins coûte plus de %3 fois plus côté %2 que côté %4</translation>
    </message>
    <message>
        <source>Exactly %1 of %2 packages satisfy both.</source>
        <translation>Exactement %1 ensembles sur %2 satisfont les deux parties.</translation>
    </message>
    <message>
        <source>About %1 of %2 packages satisfy both, give or take %3.</source>
        <translation>Environ %1 ensembles sur %2 satisfont les deux parties, à %3 près.</translation>
    </message>
    <message>
        <source>%1 packages with 1 irritant locked; each step of grey is ten times as many.</source>
        <translation>%1 ensembles avec 1 irritant verrouillé; chaque ton de gris en compte dix fois plus.</translation>
    </message>
    <message>
        <source>%1 packages with %2 irritants locked; each step of grey is ten times as many.</source>
        <translation>%1 ensembles avec %2 irritants verrouillés; chaque ton de gris en compte dix fois plus.</translation>
    </message>
    <message>
        <source>Faint: the frontier without the locks.</source>
        <translation>En pâle&#x202f;: la frontière sans les verrous.</translation>
    </message>
    <message>
        <source>%1, %2: no supplier replaces another</source>
        <translation>%1, %2&#x202f;: aucun fournisseur n’en remplace un autre</translation>
    </message>
    <message>
        <source>%1 takes %2 of sales from home suppliers (%3, %4)</source>
        <translation>%1&#x202f;: %2 de ventes gagnées, perdues par les fournisseurs nationaux (%3, %4)</translation>
    </message>
    <message>
        <source>Home suppliers take %2 of sales from %1 (%3, %4)</source>
        <translation>Les fournisseurs nationaux gagnent %2 de ventes, au détriment de&#x202f;: %1 (%3, %4)</translation>
    </message>
    <message>
        <source>%1 takes %2 of sales from %5 (%3, %4)</source>
        <translation>%1&#x202f;: %2 de ventes gagnées, perdues par %5 (%3, %4)</translation>
    </message>
    <message>
        <source>%1 to %2: no trade</source>
        <translation>%1 vers %2&#x202f;: aucun échange</translation>
    </message>
    <message>
        <source>%1, sales at home: %2 (%3), now %4 %5</source>
        <translation>%1, ventes intérieures&#x202f;: %2 (%3), désormais %4 %5</translation>
    </message>
    <message>
        <source>%1 to %2: %3 (%4), now %5 %6</source>
        <translation>%1 vers %2&#x202f;: %3 (%4), désormais %5 %6</translation>
    </message>
    <message>
        <source>Exporter to importer, %1 at prices of %2</source>
        <translation>De l’exportateur à l’importateur, %1 aux prix de %2</translation>
    </message>
    <message>
        <source>%1, at home</source>
        <translation>%1, ventes intérieures</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>All suppliers to %1</source>
        <translation>Tous les fournisseurs vers %1</translation>
    </message>
    <message>
        <source>Sold to</source>
        <translation>Vendu à</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>Vendu par</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>%1: change in sales against %2, %3 at prices of %4, and percent. Framed: sales at home.</source>
        <translation>%1&#x202f;: variation des ventes en comparaison avec %2, %3 aux prix de %4, et en pour cent. Encadré&#x202f;: ventes intérieures.</translation>
    </message>
    <message>
        <source>quota binds</source>
        <translation>contingent plein</translation>
    </message>
    <message>
        <source>quota not full</source>
        <translation>contingent non rempli</translation>
    </message>
    <message>
        <source>quota overrun</source>
        <translation>contingent dépassé</translation>
    </message>
    <message>
        <source>custom</source>
        <translation>personnalisé</translation>
    </message>
    <message>
        <source>No single concession sets this duty, so the ring cannot be dragged.</source>
        <translation>Aucune concession ne fixe à elle seule ce droit&#x202f;: l’anneau ne peut être déplacé.</translation>
    </message>
    <message>
        <source>Concessions are open from %1, so the ring cannot be dragged.</source>
        <translation>Les concessions sont ouvertes à partir du %1&#x202f;: l’anneau ne peut être déplacé.</translation>
    </message>
    <message>
        <source>Drag the ring to set “%1”.</source>
        <translation>Faites glisser l’anneau pour régler «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>%1 against %2 as a duty of %3 on %4 moves, all else equal.</source>
        <translation>%1 en comparaison avec %2 quand varie un droit imposé par %3 contre %4, toutes choses égales.</translation>
    </message>
    <message>
        <source>%1 against %2, %5, as a duty of %3 on %4 moves, all else equal.</source>
        <translation>%1 en comparaison avec %2, %5, quand varie un droit imposé par %3 contre %4, toutes choses égales.</translation>
    </message>
    <message>
        <source>Drag the ring.</source>
        <translation>L’anneau se déplace.</translation>
    </message>
    <message>
        <source>Ring: the duty now.</source>
        <translation>Anneau&#x202f;: le droit actuel.</translation>
    </message>
    <message>
        <source>%1, change, %2</source>
        <translation>%1, variation, %2</translation>
    </message>
    <message>
        <source>Duty, percent</source>
        <translation>Droit, pour cent</translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <translation>%1 (actuel)</translation>
    </message>
    <message>
        <source>%1, duty now %2: %3; without duty: %4; at %5: %6.</source>
        <translation>%1, droit actuel %2&#x202f;: %3; sans droit&#x202f;: %4; à %5&#x202f;: %6.</translation>
    </message>
    <message>
        <source>The study lists no duty between its parties</source>
        <translation>L’étude ne prévoit aucun droit entre ses parties</translation>
    </message>
    <message>
        <source>Rent to %1</source>
        <translation>Rente&#x202f;: %1</translation>
    </message>
    <message>
        <source>Its parts for %1, %2 million: consumers %3, producers %4, treasury %5, rents %6.</source>
        <translation>Ses parties pour %1, en millions (%2)&#x202f;: consommateurs %3, producteurs %4, Trésor %5, rentes %6.</translation>
    </message>
    <message>
        <source>index points, %1 = 100</source>
        <translation>points d’indice, %1 = 100</translation>
    </message>
    <message>
        <source>%1: %2 %3 at the central values</source>
        <translation>%1&#x202f;: %2, %3 aux valeurs centrales</translation>
    </message>
    <message>
        <source>%1: the sign of the change in %2 is not certain, %3 to %4</source>
        <translation>%1&#x202f;: %2, signe incertain, de %3 à %4</translation>
    </message>
    <message>
        <source>%1 brings %2 between %3 and %4 jobs</source>
        <translation>%1&#x202f;: de +%3 à +%4 emplois pour %2</translation>
    </message>
    <message>
        <source>%1 costs %2 between %3 and %4 jobs</source>
        <translation>%1&#x202f;: de −%3 à −%4 emplois pour %2</translation>
    </message>
    <message>
        <source>%1: %2 up by %3 to %4</source>
        <translation>%1&#x202f;: %2, de +%3 à +%4</translation>
    </message>
    <message>
        <source>%1: %2 down by %3 to %4</source>
        <translation>%1&#x202f;: %2, de −%3 à −%4</translation>
    </message>
    <message>
        <source>two-level CES</source>
        <translation>CES à deux niveaux</translation>
    </message>
    <message>
        <source>one-level CES</source>
        <translation>CES à un niveau</translation>
    </message>
    <message>
        <source>Change in %1, %2</source>
        <translation>Variation&#x202f;: %1, %2</translation>
    </message>
    <message>
        <source>parameter at its low end</source>
        <translation>paramètre à sa borne basse</translation>
    </message>
    <message>
        <source>parameter at its high end</source>
        <translation>paramètre à sa borne haute</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>différence</translation>
    </message>
    <message>
        <source>Central values</source>
        <translation>Valeurs centrales</translation>
    </message>
    <message>
        <source>All parameters together, 5th and 95th percentile</source>
        <translation>Tous les paramètres ensemble, 5e et 95e centiles</translation>
    </message>
    <message>
        <source>All parameters together</source>
        <translation>Tous les paramètres ensemble</translation>
    </message>
    <message>
        <source>5–95% of %1 draws; dark: the middle half</source>
        <translation>%1 tirages&#x202f;: 5 à 95&#x202f;%; foncé&#x202f;: 25 à 75</translation>
    </message>
    <message>
        <source>home %1, imports %2</source>
        <translation>intérieur %1, importations %2</translation>
    </message>
    <message>
        <source>at its low end</source>
        <translation>à sa borne basse</translation>
    </message>
    <message>
        <source>at its high end</source>
        <translation>à sa borne haute</translation>
    </message>
    <message>
        <source>Change in %1 against %2, %3. One parameter at a time goes to the ends of its range, all others stay central. Pale: its low end; full: its high end.</source>
        <translation>Variation en comparaison avec %2&#x202f;: %1, %3. Un paramètre à la fois va aux bornes de sa fourchette, les autres restent à leur valeur centrale. Pâle&#x202f;: sa borne basse; plein&#x202f;: sa borne haute.</translation>
    </message>
    <message>
        <source>%1 draws, seed %2, %3.</source>
        <translation>%1 tirages, germe %2, %3.</translation>
    </message>
    <message>
        <source>%1: %2 at its low end, %3 at its high end</source>
        <translation>%1&#x202f;: %2 à sa borne basse, %3 à sa borne haute</translation>
    </message>
    <message>
        <source>%1: at or above its walk-away in every draw.</source>
        <translation>%1&#x202f;: au niveau de son repli ou au-dessus dans tous les tirages.</translation>
    </message>
    <message>
        <source>%1: below its walk-away in every draw.</source>
        <translation>%1&#x202f;: sous son repli dans tous les tirages.</translation>
    </message>
    <message>
        <source>%1: at or above its walk-away in %2 of draws.</source>
        <translation>%1&#x202f;: au niveau de son repli ou au-dessus dans %2 des tirages.</translation>
    </message>
    <message>
        <source>%1 of %2 draws, seed %3, %4.</source>
        <translation>%1 tirages sur %2, germe %3, %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n draw(s) left out: a market did not clear.</source>
        <translation>
            <numerusform>%n tirage laissé de côté&#x202f;: un marché ne s’est pas équilibré.</numerusform>
            <numerusform>%n tirages laissés de côté&#x202f;: un marché ne s’est pas équilibré.</numerusform>
        </translation>
    </message>
    <message>
        <source>So does every package with these locks.</source>
        <translation>C’est aussi le cas de tous les ensembles compatibles avec ces verrous.</translation>
    </message>
    <message>
        <source>So do more than 99 in 100 packages with these locks.</source>
        <translation>C’est aussi le cas de plus de 99 ensembles sur 100 compatibles avec ces verrous.</translation>
    </message>
    <message>
        <source>So do about %1 in 100 packages with these locks.</source>
        <translation>C’est aussi le cas d’environ %1 ensembles sur 100 compatibles avec ces verrous.</translation>
    </message>
    <message>
        <source>So do fewer than 1 in 100 packages with these locks.</source>
        <translation>C’est aussi le cas de moins de 1 ensemble sur 100 compatible avec ces verrous.</translation>
    </message>
    <message>
        <source>The locks break a rule</source>
        <translation>Les verrous enfreignent une règle</translation>
    </message>
    <message>
        <source>No package keeps the rules and every lock. Unlock one of them to see what can be offered.</source>
        <translation>Aucun ensemble ne respecte à la fois les règles et tous les verrous. Déverrouillez un élément pour voir ce qui peut être offert.</translation>
    </message>
    <message>
        <source>With these locks no package satisfies both</source>
        <translation>Avec ces verrous, aucun ensemble ne satisfait les deux parties</translation>
    </message>
    <message>
        <source>Without the locks there are packages that do: unlock an irritant.</source>
        <translation>Sans les verrous, il y en a qui satisfont les deux&#x202f;: déverrouillez un irritant.</translation>
    </message>
    <message>
        <source>It stands on the frontier that the locks leave: with them, neither side can gain without the other losing.</source>
        <translation>Il est sur la frontière que laissent les verrous&#x202f;: avec eux, aucune partie ne peut gagner sans que l’autre perde.</translation>
    </message>
    <message>
        <source>A locked irritant stands between its listed positions: no listed package can be offered.</source>
        <translation>Un irritant verrouillé se trouve entre ses positions inscrites&#x202f;: aucun ensemble inscrit ne peut être offert.</translation>
    </message>
    <message>
        <source>With these locks no package satisfies both sides</source>
        <translation>Avec ces verrous, aucun ensemble ne satisfait les deux parties</translation>
    </message>
    <message>
        <source>With these locks no package satisfies both sides: the nearest miss leaves %1</source>
        <translation>Avec ces verrous, aucun ensemble ne satisfait les deux parties&#x202f;: le plus proche laisse %1</translation>
    </message>
    <message>
        <source>%1, but not for certain</source>
        <translation>%1, mais ce n’est pas certain</translation>
    </message>
    <message>
        <source>%1; not certain for %2</source>
        <translation>%1; pas certain pour %2</translation>
    </message>
    <message>
        <source>%1 of them</source>
        <translation>%1 d’entre eux</translation>
    </message>
    <message>
        <source>The other ranges are being worked out.</source>
        <translation>Les autres fourchettes sont en cours de calcul.</translation>
    </message>
    <message>
        <source>The ranges are being worked out.</source>
        <translation>Les fourchettes sont en cours de calcul.</translation>
    </message>
    <message>
        <source>Without its range no net is certain, not even its sign.</source>
        <translation>Sans sa fourchette, aucun solde n’est certain, pas même son signe.</translation>
    </message>
    <message>
        <source>%1 consumers %2, producers %3, treasury %4, rents %5</source>
        <translation>%1 consommateurs %2, producteurs %3, Trésor %4, rentes %5</translation>
    </message>
    <message>
        <source>Parts of the net under %1: %2.</source>
        <translation>Parties du solde (%1)&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1: sign not certain under %2</source>
        <translation>%1&#x202f;: signe incertain (%2)</translation>
    </message>
    <message>
        <source>%1: highest under %2, lowest under %3, but the sign is not certain</source>
        <translation>%1&#x202f;: maximum avec %2, minimum avec %3, mais le signe est incertain</translation>
    </message>
    <message>
        <source>%1: the sign is not certain under any package</source>
        <translation>%1&#x202f;: signe incertain quel que soit l’ensemble</translation>
    </message>
    <message>
        <source>sign not certain</source>
        <translation>signe incertain</translation>
    </message>
    <message>
        <source>level, 5th percentile</source>
        <translation>niveau, 5e centile</translation>
    </message>
    <message>
        <source>over walk-away, 5th percentile</source>
        <translation>au-dessus du repli, 5e centile</translation>
    </message>
    <message>
        <source>level, 95th percentile</source>
        <translation>niveau, 95e centile</translation>
    </message>
    <message>
        <source>over walk-away, 95th percentile</source>
        <translation>au-dessus du repli, 95e centile</translation>
    </message>
    <message>
        <source>Ranges of the net: 5–95% of %1 draws.</source>
        <translation>Fourchettes du solde&#x202f;: 5 à 95&#x202f;% de %1 tirages.</translation>
    </message>
    <message>
        <source>The ranges of the net are being worked out.</source>
        <translation>Les fourchettes du solde sont en cours de calcul.</translation>
    </message>
    <message>
        <source>Range of the net</source>
        <translation>Fourchette du solde</translation>
    </message>
    <message>
        <source>being worked out</source>
        <translation>en cours de calcul</translation>
    </message>
    <message>
        <source>%1: 5th percentile</source>
        <translation>%1&#x202f;: 5e centile</translation>
    </message>
    <message>
        <source>%1: 95th percentile</source>
        <translation>%1&#x202f;: 95e centile</translation>
    </message>
    <message>
        <source>%1 %2, sign not certain</source>
        <translation>%1 %2, signe incertain</translation>
    </message>
    <message>
        <source>Who gains and who loses against %1, %2. %3 Range of their net: %4.</source>
        <translation>Qui gagne et qui perd en comparaison avec %1, %2. %3 Fourchette du solde&#x202f;: %4.</translation>
    </message>
    <message>
        <source>5th percentile</source>
        <translation>5e centile</translation>
    </message>
    <message>
        <source>95th percentile</source>
        <translation>95e centile</translation>
    </message>
    <message>
        <source>%1, against %2</source>
        <translation>%1, par rapport à %2</translation>
    </message>
    <message>
        <source>%1; the substitution between suppliers of %2 matters most</source>
        <translation>%1; la substitution entre fournisseurs compte le plus (%2)</translation>
    </message>
    <message>
        <source>%1; final demand for %2 matters most</source>
        <translation>%1; la demande finale compte le plus (%2)</translation>
    </message>
    <message>
        <source>%1; demand for %2 in third countries matters most</source>
        <translation>%1; la demande des pays tiers compte le plus (%2)</translation>
    </message>
    <message>
        <source>%1; the supply of %2 in %3 matters most</source>
        <translation>%1; l’offre compte le plus (%2, pour %3)</translation>
    </message>
    <message>
        <source>%1; the capacity for %2 in %3 matters most</source>
        <translation>%1; la capacité compte le plus (%2, pour %3)</translation>
    </message>
    <message>
        <source>%1; how jobs follow the output of %2 in %3 matters most</source>
        <translation>%1; le lien de l’emploi à la production compte le plus (%2, pour %3)</translation>
    </message>
    <message>
        <source>%1 (not translated yet)</source>
        <translation>%1 (pas encore traduit)</translation>
    </message>
    <message>
        <source>The sign of the net is not certain.</source>
        <translation>Le signe du solde n’est pas certain.</translation>
    </message>
    <message>
        <source>Shift+Left and Shift+Right share out the rent.</source>
        <translation>Maj+Gauche et Maj+Droite partagent la rente.</translation>
    </message>
    <message>
        <source>Its parts: where you point, and in the table.</source>
        <translation>Ses parties&#x202f;: à l’endroit pointé et dans le tableau.</translation>
    </message>
    <message>
        <source>%1, share %2.</source>
        <translation>%1, part de %2.</translation>
    </message>
    <message>
        <source>Both sides clear their walk-aways, and with these locks neither can gain unless the other loses</source>
        <translation>Chaque partie dépasse son repli et, avec ces verrous, aucune ne peut gagner sans que l’autre perde</translation>
    </message>
</context>
<context>
    <name>charts::Explanation</name>
    <message>
        <source>Value of the package to %1</source>
        <translation>Valeur de l’ensemble pour %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1: part of “%2”</source>
        <translation>%1&#x202f;: part de «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>%1 million %2</source>
        <translation>%1 millions %2</translation>
    </message>
    <message>
        <source>%1 persons</source>
        <translation>%1 personnes</translation>
    </message>
    <message>
        <source>%1 (%2 = 100)</source>
        <translation>%1 (%2 = 100)</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>%1: %2 with %3, %4 with %5.</source>
        <translation>%1&#x202f;: %2 avec %3, %4 avec %5.</translation>
    </message>
    <message>
        <source>%1 of %2 in all, against %3.</source>
        <translation>%1 sur %2 en tout, par rapport à %3.</translation>
    </message>
    <message>
        <source>How the parts are told apart</source>
        <translation>Comment les parts sont départagées</translation>
    </message>
    <message>
        <source>The Shapley value (Shapley 1953): what the change adds when it is made, averaged over every order in which the changes could be made. For each set of changes all markets are solved anew. The shares of all changes sum to the total.</source>
        <translation>La valeur de Shapley (Shapley 1953)&#x202f;: ce que le changement ajoute au moment où il est fait, en moyenne sur tous les ordres possibles. Pour chaque ensemble de changements, tous les marchés sont résolus de nouveau. La somme des parts est le total.</translation>
    </message>
    <message>
        <source>Computed economic effect</source>
        <translation>Effet économique calculé</translation>
    </message>
    <message>
        <source>Stated value of the positions</source>
        <translation>Valeur déclarée des positions</translation>
    </message>
    <message>
        <source>Made alone, from the reference</source>
        <translation>Fait seul, à partir de la référence</translation>
    </message>
    <message>
        <source>Made last, after all others</source>
        <translation>Fait en dernier, après tous les autres</translation>
    </message>
    <message>
        <source>Standard error of the share, from sampled orders</source>
        <translation>Erreur type de la part, d’après les ordres tirés</translation>
    </message>
    <message>
        <source>What the change does to policy</source>
        <translation>Ce que le changement fait aux droits</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Results on the way: %1, %2</source>
        <translation>Résultats intermédiaires&#x202f;: %1, %2</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 avec %2</translation>
    </message>
    <message>
        <source>Duties in force: %1</source>
        <translation>Droits en vigueur&#x202f;: %1</translation>
    </message>
    <message>
        <source>Inputs: %1</source>
        <translation>Données&#x202f;: %1</translation>
    </message>
    <message>
        <source>By sector</source>
        <translation>Par secteur</translation>
    </message>
    <message>
        <source>The mean of the sectors, weighted by their baseline size. Below: the sector that moves most.</source>
        <translation>La moyenne des secteurs, pondérée par leur taille de base. Ci-dessous&#x202f;: le secteur qui bouge le plus.</translation>
    </message>
    <message>
        <source>The sum of the sectors. Below: the sector that moves most.</source>
        <translation>La somme des secteurs. Ci-dessous&#x202f;: le secteur qui bouge le plus.</translation>
    </message>
    <message>
        <source>The economic index</source>
        <translation>L’indice économique</translation>
    </message>
    <message>
        <source>Index %1 × its weight = %2.</source>
        <translation>Indice %1 × sa pondération = %2.</translation>
    </message>
    <message>
        <source>Stated values: weight × value of the position</source>
        <translation>Valeurs déclarées&#x202f;: pondération × valeur de la position</translation>
    </message>
    <message>
        <source>Walk-away</source>
        <translation>Repli</translation>
    </message>
    <message>
        <source>Assumptions that matter</source>
        <translation>Hypothèses qui comptent</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Sources&#x202f;: %1</translation>
    </message>
    <message>
        <source>infinite</source>
        <translation>infinie</translation>
    </message>
    <message>
        <source>range %1 to %2</source>
        <translation>fourchette de %1 à %2</translation>
    </message>
    <message>
        <source>changed by hand; shipped: %1</source>
        <translation>modifié à la main; valeur livrée&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 vers %2</translation>
    </message>
    <message>
        <source>%1 within a quota of %2 of the baseline quantity, %3 above</source>
        <translation>%1 dans un contingent de %2 de la quantité de base, %3 au-delà</translation>
    </message>
    <message>
        <source>In force, %1</source>
        <translation>En vigueur, %1</translation>
    </message>
    <message>
        <source>acts as a duty of %1</source>
        <translation>équivaut à un droit de %1</translation>
    </message>
    <message>
        <source>From %1, without a deal</source>
        <translation>Depuis le %1, sans accord</translation>
    </message>
    <message>
        <source>Baseline duty</source>
        <translation>Droit de base</translation>
    </message>
    <message>
        <source>%1, %2: at most</source>
        <translation>%1, %2&#x202f;: au plus</translation>
    </message>
    <message>
        <source>%1, %2: instead</source>
        <translation>%1, %2&#x202f;: à la place</translation>
    </message>
    <message>
        <source>Its change from %1</source>
        <translation>Sa variation depuis %1</translation>
    </message>
    <message>
        <source>%1 on the scale of 0 to 100; adds %2 to the index</source>
        <translation>%1 sur l’échelle de 0 à 100; ajoute %2 à l’indice</translation>
    </message>
    <message>
        <source>Its scale, from 0 to 100</source>
        <translation>Son échelle, de 0 à 100</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>weight %1 × value %2</source>
        <translation>pondération %1 × valeur %2</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>Value to %1: %2</source>
        <translation>Valeur pour %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Value over that of %1</source>
        <translation>Écart avec %1</translation>
    </message>
    <message>
        <source>The economic index, %1</source>
        <translation>L’indice économique, %1</translation>
    </message>
    <message>
        <source>Stated values, %1: weight × value of the position</source>
        <translation>Valeurs déclarées, %1&#x202f;: pondération × valeur de la position</translation>
    </message>
    <message>
        <source>A package in the deal space</source>
        <translation>Un ensemble dans l’espace des accords</translation>
    </message>
    <message>
        <source>Walk-aways</source>
        <translation>Replis</translation>
    </message>
    <message>
        <source>What a party keeps without a deal. A package below it is not accepted.</source>
        <translation>Ce qu’une partie garde sans accord. Elle n’accepte aucun ensemble au-dessous.</translation>
    </message>
    <message>
        <source>%1: %3 to %2, %4 against the walk-away; %6 to %5, %7 against the walk-away.</source>
        <translation>%1&#x202f;: %3 pour %2, %4 par rapport au repli; %6 pour %5, %7 par rapport au repli.</translation>
    </message>
    <message>
        <source>It breaks a rule, so it is none of the packages counted here.</source>
        <translation>Il enfreint une règle et n’est donc pas des ensembles comptés ici.</translation>
    </message>
    <message>
        <source>the package pointed at</source>
        <translation>l’ensemble pointé</translation>
    </message>
    <message>
        <source>How packages are valued</source>
        <translation>Comment les ensembles sont évalués</translation>
    </message>
    <message>
        <source>All packages are valued at the date of the deal, %1.</source>
        <translation>Tous les ensembles sont évalués à la date de l’accord, le %1.</translation>
    </message>
    <message>
        <source>%1 from the economy and %2 from stated values</source>
        <translation>%1 par l’économie et %2 par les valeurs déclarées</translation>
    </message>
    <message>
        <source>Irritants that meet in a linked market or a rule form a block; blocks do not act on one another.</source>
        <translation>Les irritants qui se rencontrent dans un marché lié ou une règle forment un bloc; les blocs n’agissent pas les uns sur les autres.</translation>
    </message>
    <message>
        <source>In each block the markets are solved once for every distinct policy. The value of each combination of a block is rounded once to a millionth of a point; from there all sums and comparisons are exact.</source>
        <translation>Dans chaque bloc, les marchés sont résolus une fois pour chaque politique distincte. La valeur de chaque combinaison d’un bloc est arrondie une fois au millionième de point; ensuite, toutes les sommes et comparaisons sont exactes.</translation>
    </message>
    <message>
        <source>The grey counts packages: the blocks’ histograms are convolved, not sampled. Rules are hard: a package that breaks one is in no count.</source>
        <translation>Le gris compte les ensembles&#x202f;: les histogrammes des blocs sont convolués, sans échantillon. Les règles sont fermes&#x202f;: un ensemble qui en enfreint une n’est pas compté.</translation>
    </message>
    <message>
        <source>How the picture comes about</source>
        <translation>Comment l’image est faite</translation>
    </message>
    <message>
        <source>Packages within the rules</source>
        <translation>Ensembles conformes aux règles</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blocs</translation>
    </message>
    <message>
        <source>the largest has %1 combinations</source>
        <translation>le plus grand compte %1 combinaisons</translation>
    </message>
    <message>
        <source>Points of the frontier</source>
        <translation>Points de la frontière</translation>
    </message>
    <message>
        <source>Packages at or above both walk-aways</source>
        <translation>Ensembles au moins égaux aux deux replis</translation>
    </message>
    <message>
        <source>exact: the blocks are split into two halves whose sums are counted against each other</source>
        <translation>exact&#x202f;: les blocs sont partagés en deux moitiés dont les sommes sont comptées l’une contre l’autre</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>an estimate from the grey, give or take %1; the exact number on request</source>
        <translation>estimation d’après le gris, à %1 près; le nombre exact sur demande</translation>
    </message>
    <message>
        <source>The solution points</source>
        <translation>Les points de solution</translation>
    </message>
    <message>
        <source>Each is the best package by its own rule among those at or above both walk-aways. A gain is the value less the walk-away. Other programs use the same names for other rules.</source>
        <translation>Chacun est le meilleur ensemble selon sa propre règle parmi ceux qui égalent ou dépassent les deux replis. Un gain est la valeur moins le repli. D’autres programmes donnent ces noms à d’autres règles.</translation>
    </message>
    <message>
        <source>%1 · %2 points</source>
        <translation>%1 · %2 points</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>the largest product of the two gains (Nash 1950)</source>
        <translation>le plus grand produit des deux gains (Nash 1950)</translation>
    </message>
    <message>
        <source>the largest sum of the two values</source>
        <translation>la plus grande somme des deux valeurs</translation>
    </message>
    <message>
        <source>no package satisfies both: the one whose larger shortfall is the least</source>
        <translation>aucun ensemble ne satisfait les deux parties&#x202f;: celui dont le plus grand manque est le moindre</translation>
    </message>
    <message>
        <source>Sales at home, %1, %2</source>
        <translation>Ventes intérieures, %1, %2</translation>
    </message>
    <message>
        <source>Sales, %1, %2 to %3</source>
        <translation>Ventes, %1, %2 vers %3</translation>
    </message>
    <message>
        <source>No trade in the baseline, and so none under any package.</source>
        <translation>Aucun échange à la base, donc aucun sous quelque ensemble que ce soit.</translation>
    </message>
    <message>
        <source>%1 (%6): %2 with %3, %4 with %5.</source>
        <translation>%1 (%6)&#x202f;: %2 avec %3, %4 avec %5.</translation>
    </message>
    <message>
        <source>Sales at home = baseline sales × (home price / price of the market)^−σ between home goods and imports × demand of the market, in quantities at baseline producer prices (nested CES, Armington 1969).</source>
        <translation>Ventes intérieures = ventes de base × (prix national / prix du marché)^−σ entre biens nationaux et importations × demande du marché, en quantités aux prix à la production de base (CES emboîtée, Armington 1969).</translation>
    </message>
    <message>
        <source>Flow = baseline flow × (price of the origin / price of all imports)^−σ between origins × (price of imports / price of the market)^−σ between home goods and imports × demand of the market, in quantities at baseline producer prices (nested CES, Armington 1969). The price of the origin is what purchasers pay: producer price × (1 + duty + quota premium).</source>
        <translation>Flux = flux de base × (prix de l’origine / prix de toutes les importations)^−σ entre origines × (prix des importations / prix du marché)^−σ entre biens nationaux et importations × demande du marché, en quantités aux prix à la production de base (CES emboîtée, Armington 1969). Le prix de l’origine est ce que paient les acheteurs&#x202f;: prix à la production × (1 + droit + prime de contingent).</translation>
    </message>
    <message>
        <source>The demand of the market is final demand, which moves with its price to the power −η, and what other sectors use as input, which moves with their output. All markets are solved together, exactly.</source>
        <translation>La demande du marché est la demande finale, qui suit son prix à la puissance −η, et ce que d’autres secteurs emploient comme intrant, qui suit leur production. Tous les marchés sont résolus ensemble, exactement.</translation>
    </message>
    <message>
        <source>Results on the way: %1</source>
        <translation>Résultats intermédiaires&#x202f;: %1</translation>
    </message>
    <message>
        <source>Producer price of the origin</source>
        <translation>Prix à la production de l’origine</translation>
    </message>
    <message>
        <source>Duty and quota premium</source>
        <translation>Droit et prime de contingent</translation>
    </message>
    <message>
        <source>Price of the origin to purchasers</source>
        <translation>Prix d’achat de l’origine</translation>
    </message>
    <message>
        <source>Price of all imports of the market</source>
        <translation>Prix de toutes les importations du marché</translation>
    </message>
    <message>
        <source>Price of the market, home goods and imports</source>
        <translation>Prix du marché, biens nationaux et importations</translation>
    </message>
    <message>
        <source>Demand of the market</source>
        <translation>Demande du marché</translation>
    </message>
    <message>
        <source>Quantity of this flow</source>
        <translation>Quantité de ce flux</translation>
    </message>
    <message>
        <source>the value of %1 to it</source>
        <translation>ce que vaut %1 pour cette partie</translation>
    </message>
    <message>
        <source>The curve: the duty of %1 on %2 from %3 goes from zero to the largest over the dates and positions of the study. At each point all markets are solved anew; everything else stays as in %4. The marker stands at the duty in force.</source>
        <translation>La courbe&#x202f;: le droit imposé par %1 (biens&#x202f;: %2; origine&#x202f;: %3) va de zéro au plus élevé des dates et des positions de l’étude. À chaque point, tous les marchés sont résolus de nouveau; le reste demeure comme dans %4. Le repère marque le droit en vigueur.</translation>
    </message>
    <message>
        <source>The duties on the flows of a group are scaled by one factor; the axis shows their mean by baseline value.</source>
        <translation>Les droits sur les flux d’un groupe sont multipliés par un même facteur; l’axe montre leur moyenne selon la valeur de base.</translation>
    </message>
    <message>
        <source>Under a quota the over-quota rate moves and caps the in-quota rate; the marker stands at the plain duty that would give the same flow.</source>
        <translation>Sous un contingent, c’est le taux hors contingent qui varie, et il plafonne le taux dans le contingent; le repère marque le droit simple qui donnerait le même flux.</translation>
    </message>
    <message>
        <source>The response curve</source>
        <translation>La courbe de réponse</translation>
    </message>
    <message>
        <source>in force above the quota: %1</source>
        <translation>en vigueur au-delà du contingent&#x202f;: %1</translation>
    </message>
    <message>
        <source>in force: %1</source>
        <translation>en vigueur&#x202f;: %1</translation>
    </message>
    <message>
        <source>weight in the mean: %1</source>
        <translation>poids dans la moyenne&#x202f;: %1</translation>
    </message>
    <message>
        <source>Largest duty, %1</source>
        <translation>Droit le plus élevé, %1</translation>
    </message>
    <message>
        <source>How the range comes about</source>
        <translation>D’où vient la fourchette</translation>
    </message>
    <message>
        <source>Each draw takes the elasticities of substitution, demand and supply, the capacities and the elasticity of jobs from their sourced ranges: half of the draws below the central value, evenly down to the low end, half above it, evenly up to the high end. One draw of a sector moves both its levels of substitution. Trade flows and duties stand. All markets are solved anew in every draw; package, reference and walk-aways share it. The same seed gives the same digits.</source>
        <translation>Chaque tirage prend les élasticités de substitution, de demande et d’offre, les capacités et l’élasticité de l’emploi dans leurs fourchettes documentées&#x202f;: la moitié des tirages sous la valeur centrale, uniformément jusqu’à la borne basse, la moitié au-dessus, uniformément jusqu’à la borne haute. Un tirage d’un secteur déplace ses deux niveaux de substitution. Les flux commerciaux et les droits ne changent pas. Tous les marchés sont résolus de nouveau à chaque tirage; l’ensemble, la référence et les replis le partagent. Le même germe donne les mêmes chiffres.</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Tirages</translation>
    </message>
    <message>
        <source>seed %1, %2</source>
        <translation>germe %1, %2</translation>
    </message>
    <message>
        <source>5th percentile of the change</source>
        <translation>5e centile de la variation</translation>
    </message>
    <message>
        <source>25th percentile</source>
        <translation>25e centile</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>75th percentile</source>
        <translation>75e centile</translation>
    </message>
    <message>
        <source>95th percentile</source>
        <translation>95e centile</translation>
    </message>
    <message>
        <source>At the central values</source>
        <translation>Aux valeurs centrales</translation>
    </message>
    <message>
        <source>One parameter at a time</source>
        <translation>Un paramètre à la fois</translation>
    </message>
    <message>
        <source>In the tornado one parameter goes to the low and to the high end of its range and all others stay central; package and reference are solved at both ends. The widest stands at the top. The single effects do not add up to the range of all together.</source>
        <translation>Dans le diagramme en tornade, un paramètre va à la borne basse puis à la borne haute de sa fourchette, et tous les autres restent à leur valeur centrale; l’ensemble et la référence sont résolus aux deux bornes. Le plus large est en haut. La somme des effets isolés n’est pas la fourchette de tous les paramètres ensemble.</translation>
    </message>
    <message>
        <source>One parameter at a time: %1</source>
        <translation>Un paramètre à la fois&#x202f;: %1</translation>
    </message>
    <message>
        <source>At its low end</source>
        <translation>À sa borne basse</translation>
    </message>
    <message>
        <source>At its high end</source>
        <translation>À sa borne haute</translation>
    </message>
    <message>
        <source>two-level CES</source>
        <translation>CES à deux niveaux</translation>
    </message>
    <message>
        <source>one-level CES</source>
        <translation>CES à un niveau</translation>
    </message>
    <message>
        <source>the smaller of the two ratios, gain to the party’s best possible gain, is as large as can be; ties by the larger ratio (Kalai and Smorodinsky 1975)</source>
        <translation>le plus petit des deux rapports du gain au meilleur gain possible de la partie est le plus grand possible; à égalité, le plus grand rapport décide (Kalai et Smorodinsky 1975)</translation>
    </message>
    <message>
        <source>the smaller of the two gains is as large as can be; ties by the larger gain (Kalai 1977)</source>
        <translation>le plus petit des deux gains est le plus grand possible; à égalité, le plus grand gain décide (Kalai 1977)</translation>
    </message>
    <message>
        <source>The frontier is exact: the Pareto sets of the blocks are added up (Minkowski sum), and after each addition what another package beats is dropped. Each package on it is made of combinations from those sets.</source>
        <translation>La frontière est exacte&#x202f;: les ensembles de Pareto des blocs sont additionnés (somme de Minkowski), et après chaque addition ce qu’un autre ensemble surpasse est écarté. Chaque ensemble de la frontière est fait de combinaisons qui en viennent.</translation>
    </message>
    <message>
        <source>%1: %2 from the economy and %3 from stated values. Walk-away: %4, so %5 against it.</source>
        <translation>%1&#x202f;: %2 par l’économie et %3 par les valeurs déclarées. Repli&#x202f;: %4, soit un écart de %5.</translation>
    </message>
</context>
<context>
    <name>charts::Formula</name>
    <message>
        <source>Output = baseline output × (net price)^ε, at most the capacity. The net price is what is left of the producer price after inputs; it clears the market of every producer.</source>
        <translation>Production = production de base × (prix net)^ε, au plus la capacité. Le prix net est ce qui reste du prix à la production une fois les intrants payés; il équilibre le marché de chaque producteur.</translation>
    </message>
    <message>
        <source>Exports = sum over buyers of baseline flow × change in quantity. A buyer’s quantity moves with (price of the origin / price of all imports)^−σ between origins × (price of imports / price of the market)^−σ between imports and home goods × the market’s demand (nested CES, Armington 1969).</source>
        <translation>Exportations = somme sur les acheteurs du flux de base × variation de la quantité. La quantité d’un acheteur suit (prix de l’origine / prix de toutes les importations)^−σ entre origines × (prix des importations / prix du marché)^−σ entre importations et biens nationaux × demande du marché (CES emboîtée, Armington 1969).</translation>
    </message>
    <message>
        <source>Imports = sum over origins of baseline flow × change in quantity. The quantity moves with (price of the origin / price of all imports)^−σ between origins × (price of imports / price of the market)^−σ between imports and home goods × the market’s demand (nested CES, Armington 1969).</source>
        <translation>Importations = somme sur les origines du flux de base × variation de la quantité. La quantité suit (prix de l’origine / prix de toutes les importations)^−σ entre origines × (prix des importations / prix du marché)^−σ entre importations et biens nationaux × demande du marché (CES emboîtée, Armington 1969).</translation>
    </message>
    <message>
        <source>Producer price = (1 − input shares) × net price + sum of input share × price of the input. The net price is the one at which supply meets demand.</source>
        <translation>Prix à la production = (1 − parts des intrants) × prix net + somme de part de l’intrant × prix de l’intrant. Le prix net est celui où l’offre égale la demande.</translation>
    </message>
    <message>
        <source>Purchaser price = CES index of home goods and imports, each at producer price × (1 + duty + quota premium).</source>
        <translation>Prix d’acquisition = indice CES des biens nationaux et des importations, chacun au prix à la production × (1 + droit + prime de contingent).</translation>
    </message>
    <message>
        <source>Jobs = baseline jobs × (output relative to the baseline)^γ, γ being the elasticity of employment in output.</source>
        <translation>Emplois = emplois de base × (production par rapport à la base)^γ, γ étant l’élasticité de l’emploi à la production.</translation>
    </message>
    <message>
        <source>Duty revenue = sum over origins of duty × price × quantity, within and above each quota, less the same at the baseline. Quota rent is not in it.</source>
        <translation>Recettes douanières = somme sur les origines de droit × prix × quantité, dans chaque contingent et au-delà, moins la même somme à la base. La rente de contingent n’y est pas.</translation>
    </message>
    <message>
        <source>Quota rent = premium × price × quantity within the quota, to whoever owns the right, less the same at the baseline.</source>
        <translation>Rente de contingent = prime × prix × quantité dans le contingent, à qui détient le droit, moins la même à la base.</translation>
    </message>
    <message>
        <source>Consumer surplus = baseline final spending × (1 − price^(1 − η)) / (1 − η): the equivalent variation of the change in the purchaser price.</source>
        <translation>Surplus des consommateurs = dépense finale de base × (1 − prix^(1 − η)) / (1 − η)&#x202f;: la variation équivalente du changement de prix d’acquisition.</translation>
    </message>
    <message>
        <source>Producer surplus = (1 − input shares) × baseline output × (net price^(1 + ε) − 1) / (1 + ε), linear above a capacity ceiling.</source>
        <translation>Surplus des producteurs = (1 − parts des intrants) × production de base × (prix net^(1 + ε) − 1) / (1 + ε), linéaire au-delà d’un plafond de capacité.</translation>
    </message>
    <message>
        <source>Net welfare = consumer surplus + producer surplus + duty revenue + quota rents. The same total splits into efficiency, terms of trade, rent transfer and real cost.</source>
        <translation>Bien-être net = surplus des consommateurs + surplus des producteurs + recettes douanières + rentes de contingent. Le même total se partage en efficacité, termes de l’échange, transfert de rentes et coût réel.</translation>
    </message>
    <message>
        <source>All markets are solved together, exactly. To first order in the change of duties this is the GSIM model (Francois and Hall).</source>
        <translation>Tous les marchés sont résolus ensemble, exactement. Au premier ordre du changement des droits, c’est le modèle GSIM (Francois et Hall).</translation>
    </message>
    <message>
        <source>Value = weight of the economy × economic index + sum over irritants of weight × stated value of the position. Economic index = sum of weight × 100 × (change from the baseline − low end) / (high end − low end). Weights sum to 1: a linear additive value function.</source>
        <translation>Valeur = pondération de l’économie × indice économique + somme sur les irritants de pondération × valeur déclarée de la position. Indice économique = somme de pondération × 100 × (variation depuis la base − borne basse) / (borne haute − borne basse). La somme des pondérations est 1&#x202f;: une fonction de valeur additive linéaire.</translation>
    </message>
    <message>
        <source>Partial equilibrium: incomes, exchange rates and other markets stay as they are.</source>
        <translation>Équilibre partiel&#x202f;: revenus, taux de change et autres marchés restent inchangés.</translation>
    </message>
    <message>
        <source>Goods of different origins are imperfect substitutes.</source>
        <translation>Les biens d’origines différentes sont des substituts imparfaits.</translation>
    </message>
    <message>
        <source>Both states are solved from the baseline year; adjustment takes some years.</source>
        <translation>Les deux états sont résolus à partir de l’année de base; l’ajustement prend quelques années.</translation>
    </message>
    <message>
        <source>Buyers choose between home goods and imports first, then among origins.</source>
        <translation>Les acheteurs choisissent d’abord entre biens nationaux et importations, puis entre origines.</translation>
    </message>
    <message>
        <source>Buyers choose among all origins at once (flat nest).</source>
        <translation>Les acheteurs choisissent entre toutes les origines à la fois (emboîtement plat).</translation>
    </message>
    <message>
        <source>Jobs follow output; nobody changes sector.</source>
        <translation>Les emplois suivent la production; personne ne change de secteur.</translation>
    </message>
    <message>
        <source>Net welfare is the least robust result: large countries gain terms of trade from their own duties.</source>
        <translation>Le bien-être net est le résultat le moins robuste&#x202f;: les grands pays gagnent en termes de l’échange par leurs propres droits.</translation>
    </message>
    <message>
        <source>Values add up: no irritant changes what another is worth.</source>
        <translation>Les valeurs s’additionnent&#x202f;: aucun irritant ne change ce que vaut un autre.</translation>
    </message>
    <message>
        <source>The scales stay fixed; they change only when they are recomputed.</source>
        <translation>Les échelles restent fixes; elles ne changent que si on les recalcule.</translation>
    </message>
    <message>
        <source>Weights and stated values are illustrative and can be edited.</source>
        <translation>Pondérations et valeurs déclarées sont à titre d’illustration et modifiables.</translation>
    </message>
</context>
<context>
    <name>command_line</name>
    <message>
        <source>the file cannot be read.</source>
        <translation>le fichier ne peut être lu.</translation>
    </message>
    <message>
        <source>Check the name and the right to read it.</source>
        <translation>Vérifiez le nom et le droit de le lire.</translation>
    </message>
    <message>
        <source>there is a file of this name already.</source>
        <translation>un fichier porte déjà ce nom.</translation>
    </message>
    <message>
        <source>Choose another name, or add --force to replace it.</source>
        <translation>Choisissez un autre nom, ou ajoutez --force pour le remplacer.</translation>
    </message>
    <message>
        <source>%1 points were asked for.</source>
        <translation>%1 points ont été demandés.</translation>
    </message>
    <message>
        <source>Ask for 2 to %1.</source>
        <translation>Demandez-en de 2 à %1.</translation>
    </message>
    <message>
        <source>the interests are so opposed that the frontier has more than %1 points.</source>
        <translation>les intérêts sont si opposés que la frontière compte plus de %1 points.</translation>
    </message>
    <message>
        <source>Round the values, or fix some of the issues.</source>
        <translation>Arrondissez les valeurs, ou fixez certains des enjeux.</translation>
    </message>
</context>
<context>
    <name>command_line::CommandLine</name>
    <message>
        <source>“%1” is not a command.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une commande.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Vouliez-vous dire «&#x202f;%1&#x202f;»?</translation>
    </message>
    <message>
        <source>Change from the baseline, percent</source>
        <translation>Variation par rapport à l’année de base, en pourcentage</translation>
    </message>
    <message>
        <source>producer price</source>
        <translation>prix producteur</translation>
    </message>
    <message>
        <source>market price</source>
        <translation>prix du marché</translation>
    </message>
    <message>
        <source>output</source>
        <translation>production</translation>
    </message>
    <message>
        <source>market takes one MODEL.json.</source>
        <translation>market prend un seul MODEL.json.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 demande une valeur.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 ne prend pas de valeur.</translation>
    </message>
    <message>
        <source>--%1 is not an option of this command.</source>
        <translation>--%1 n’est pas une option de cette commande.</translation>
    </message>
    <message>
        <source>--%1 is not an option of this command. Did you mean --%2?</source>
        <translation>--%1 n’est pas une option de cette commande. Vouliez-vous dire --%2?</translation>
    </message>
    <message>
        <source>“%1” is not %2 of this study. It has: %3.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas %2 de cette étude. Elle compte&#x202f;: %3.</translation>
    </message>
    <message>
        <source>“%1” is not %2 of this study. Did you mean “%3”?</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas %2 de cette étude. Vouliez-vous dire «&#x202f;%3&#x202f;»?</translation>
    </message>
    <message>
        <source>a scenario</source>
        <translation>un scénario</translation>
    </message>
    <message>
        <source>--set takes IRRITANT=POSITION, for example --set %1=%2.</source>
        <translation>--set prend IRRITANT=POSITION, par exemple --set %1=%2.</translation>
    </message>
    <message>
        <source>an irritant</source>
        <translation>un irritant</translation>
    </message>
    <message>
        <source>a position of %1</source>
        <translation>une position de %1</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 2025-08-01.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une date. Écrivez-la ainsi&#x202f;: 2025-08-01.</translation>
    </message>
    <message>
        <source>Scenario: %1%2, at %3</source>
        <translation>Scénario&#x202f;: %1%2, au %3</translation>
    </message>
    <message>
        <source> with %1 moved</source>
        <translation> (irritants modifiés&#x202f;: %1)</translation>
    </message>
    <message>
        <source>Compared with: %1</source>
        <translation>Comparé à&#x202f;: %1</translation>
    </message>
    <message>
        <source>Broken rule %1: %2.</source>
        <translation>Règle %1 enfreinte&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1: %2 points, walk-away %3 (%4)</source>
        <translation>%1&#x202f;: %2 points, repli %3 (%4)</translation>
    </message>
    <message>
        <source>Party values rest on illustrative weights.</source>
        <translation>Les valeurs des parties reposent sur des pondérations à titre d’illustration.</translation>
    </message>
    <message>
        <source>Change against the reference</source>
        <translation>Variation par rapport à la référence</translation>
    </message>
    <message>
        <source>USD million; persons; index points</source>
        <translation>M$ US; personnes; points d’indice</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Export.</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Import.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Emplois</translation>
    </message>
    <message>
        <source>User price</source>
        <translation>Prix payé</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Groupe&#x202f;: %1</translation>
    </message>
    <message>
        <source>Consumers %1, producers %2, treasury %3, quota rents %4; net %5 (the sign of the net depends on elasticities and nest)</source>
        <translation>Consommateurs %1, producteurs %2, Trésor %3, rentes de contingent %4; solde %5 (le signe du solde dépend des élasticités et de l’emboîtement)</translation>
    </message>
    <message>
        <source>Largest residual %1 after %2 iterations. Model %3, data %4, prices and flows of %5.</source>
        <translation>Plus grand résidu %1 après %2 itérations. Modèle %3, données %4, prix et flux de %5.</translation>
    </message>
    <message>
        <source>solve takes one study.</source>
        <translation>solve prend une seule étude.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>check takes one study or one data-pack folder.</source>
        <translation>check prend une seule étude ou un seul dossier de données.</translation>
    </message>
    <message>
        <source>%1: no problem found.</source>
        <translation>%1&#x202f;: aucun problème trouvé.</translation>
    </message>
    <message>
        <source>new takes one file to write.</source>
        <translation>new prend un seul fichier à écrire.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#x202f;: %1</translation>
    </message>
    <message>
        <source>--%1 is needed.</source>
        <translation>--%1 est nécessaire.</translation>
    </message>
    <message>
        <source>a sector or group</source>
        <translation>un secteur ou un groupe</translation>
    </message>
    <message>
        <source>an indicator</source>
        <translation>un indicateur</translation>
    </message>
    <message>
        <source>a party</source>
        <translation>une partie</translation>
    </message>
    <message>
        <source>a region</source>
        <translation>une région</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 up, not “%3”.</source>
        <translation>--%1 prend un nombre entier d’au moins %2, et non «&#x202f;%3&#x202f;».</translation>
    </message>
    <message>
        <source>USD million</source>
        <translation>M$ US</translation>
    </message>
    <message>
        <source>index points</source>
        <translation>points d’indice</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>value to %1, points</source>
        <translation>valeur pour la partie %1, points</translation>
    </message>
    <message>
        <source>Why %1 differs from %2: %3</source>
        <translation>Pourquoi %1 diffère de %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>share</source>
        <translation>part</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>seul</translation>
    </message>
    <message>
        <source>last</source>
        <translation>en dernier</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Welfare of all sectors by cause: efficiency %1, terms of trade %2, rents %3, real cost %4</source>
        <translation>Bien-être, tous les secteurs, par cause&#x202f;: efficacité %1, termes de l’échange %2, rentes %3, coût réel %4</translation>
    </message>
    <message>
        <source>Shares are Shapley values and sum to the total; alone: made alone; last: made last.</source>
        <translation>Les parts sont des valeurs de Shapley et leur somme est le total; seul&#x202f;: changement fait seul; en dernier&#x202f;: fait après tous les autres.</translation>
    </message>
    <message>
        <source>attribute takes one study.</source>
        <translation>attribute prend une seule étude.</translation>
    </message>
    <message>
        <source>%1: duty of %2 on goods of %3, all else as in %4 at %5</source>
        <translation>%1&#x202f;: droit de la partie %2 sur les marchandises de la partie %3, tout le reste comme dans %4 au %5</translation>
    </message>
    <message>
        <source>Present duty beyond the quota %1; the quota works like a duty of %2.</source>
        <translation>Droit actuel hors contingent %1; le contingent agit comme un droit de %2.</translation>
    </message>
    <message>
        <source>Present duty %1.</source>
        <translation>Droit actuel %1.</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Droit</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>emplois</translation>
    </message>
    <message>
        <source>Output in USD million a year at prices of %1, jobs in persons. All outcomes with --json.</source>
        <translation>Production en M$ US par an aux prix de %1, emplois en personnes. Tous les résultats avec --json.</translation>
    </message>
    <message>
        <source>curve takes one study.</source>
        <translation>curve prend une seule étude.</translation>
    </message>
    <message>
        <source>%1 is %2 points short of its walk-away.</source>
        <translation>%1&#x202f;: il manque %2 points pour atteindre le repli.</translation>
    </message>
    <message>
        <source>It would accept if the economy weighed %1 instead of %2.</source>
        <translation>L’accord serait acceptable si l’économie pesait %1 au lieu de %2.</translation>
    </message>
    <message>
        <source>It would accept if “%3” weighed %1 instead of %2.</source>
        <translation>L’accord serait acceptable si «&#x202f;%3&#x202f;» pesait %1 au lieu de %2.</translation>
    </message>
    <message>
        <source>Nash (largest product of gains)</source>
        <translation>Nash (plus grand produit des gains)</translation>
    </message>
    <message>
        <source>Kalai–Smorodinsky (largest smaller share of the best possible gain)</source>
        <translation>Kalai–Smorodinsky (plus grande des plus petites parts du meilleur gain possible)</translation>
    </message>
    <message>
        <source>Egalitarian (largest smaller gain)</source>
        <translation>Égalitaire (plus grand des plus petits gains)</translation>
    </message>
    <message>
        <source>Utilitarian (largest sum)</source>
        <translation>Utilitariste (plus grande somme)</translation>
    </message>
    <message>
        <source>%1 %2, %3 %4</source>
        <translation>%1 %2, %3 %4</translation>
    </message>
    <message>
        <source>    %1: %2</source>
        <translation>    %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Remarque&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 packages within the rules.</source>
        <translation>%1 ensembles conformes aux règles.</translation>
    </message>
    <message>
        <source>Walk-aways: %1.</source>
        <translation>Replis&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 of them are acceptable to both.</source>
        <translation>%1 d’entre eux sont acceptables pour les deux parties.</translation>
    </message>
    <message>
        <source>About %1 of them are acceptable to both (give or take %2).</source>
        <translation>Environ %1 d’entre eux sont acceptables pour les deux parties (à %2 près).</translation>
    </message>
    <message>
        <source>They are too many to be counted exactly.</source>
        <translation>Ils sont trop nombreux pour être comptés exactement.</translation>
    </message>
    <message>
        <source>--count counts them exactly.</source>
        <translation>--count les compte exactement.</translation>
    </message>
    <message>
        <source>No package is acceptable to both.</source>
        <translation>Aucun ensemble n’est acceptable pour les deux parties.</translation>
    </message>
    <message>
        <source>The nearest miss: %1.</source>
        <translation>Le plus proche&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 is %2 short of its walk-away.</source>
        <translation>%1&#x202f;: il manque %2 pour atteindre le repli.</translation>
    </message>
    <message>
        <source>Frontier (%1, %2; packages):</source>
        <translation>Frontière (%1, %2; ensembles)&#x202f;:</translation>
    </message>
    <message>
        <source>frontier takes a study, or a negotiation domain and its two profiles, or a folder with these.</source>
        <translation>frontier prend une étude, ou un domaine de négociation et ses deux profils, ou un dossier qui les contient.</translation>
    </message>
    <message>
        <source>How sure: %1 against %2, %3 draws, seed %4</source>
        <translation>Incertitude&#x202f;: %1 par rapport à %2, %3 tirages, germe %4</translation>
    </message>
    <message numerus="yes">
        <source>%n draw(s) left out: a market did not clear.</source>
        <translation>
            <numerusform>%n tirage laissé de côté&#x202f;: un marché ne s’est pas équilibré.</numerusform>
            <numerusform>%n tirages laissés de côté&#x202f;: un marché ne s’est pas équilibré.</numerusform>
        </translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>Consommateurs</translation>
    </message>
    <message>
        <source>Producers</source>
        <translation>Producteurs</translation>
    </message>
    <message>
        <source>Treasury</source>
        <translation>Trésor</translation>
    </message>
    <message>
        <source>Quota rents</source>
        <translation>Rentes de contingent</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>At least as good as walking away in %1 of draws</source>
        <translation>Au moins aussi bon que le repli dans %1 des tirages</translation>
    </message>
    <message>
        <source>central</source>
        <translation>central</translation>
    </message>
    <message>
        <source>What moves %1, %2, %3 most, one parameter at a time (low end, high end; central %4)</source>
        <translation>Ce qui fait le plus bouger %1, %2, %3, un paramètre à la fois (borne basse, borne haute; central %4)</translation>
    </message>
    <message>
        <source>uncertainty takes one study.</source>
        <translation>uncertainty prend une seule étude.</translation>
    </message>
    <message>
        <source>--nest takes nested or flat, not “%1”.</source>
        <translation>--nest prend nested ou flat, et non «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>This study has no irritants to set.</source>
        <translation>Cette étude n’a aucun irritant à régler.</translation>
    </message>
    <message>
        <source>Note: positions are written for the talks, which begin on %1; at %2 read the answer with care.</source>
        <translation>Remarque&#x202f;: les positions sont rédigées pour les pourparlers, qui s’ouvrent le %1; au %2, lisez la réponse avec prudence.</translation>
    </message>
    <message>
        <source>--language is en or fr, not “%1”.</source>
        <translation>--language vaut en ou fr, et non «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>--job says what is exported; leave out --scenario and --against.</source>
        <translation>--job dit ce qui est exporté; omettez --scenario et --against.</translation>
    </message>
    <message>
        <source>export takes one study.</source>
        <translation>export prend une étude.</translation>
    </message>
    <message>
        <source>--to names the file to write.</source>
        <translation>--to nomme le fichier à écrire.</translation>
    </message>
    <message>
        <source>“%1” ends in no format we write: %2.</source>
        <translation>«&#x202f;%1&#x202f;» ne se termine par aucun des formats offerts&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Usage: landing-zone-cli COMMAND …
  new FILE [--data-pack DIR] [--force]
  solve STUDY [--scenario NAME] [--set IRRITANT=POSITION]… [--date YYYY-MM-DD] [--against NAME]
  market MODEL.json [--linear]
  frontier STUDY | FOLDER | [DOMAIN] PROFILE PROFILE [--count]
  curve STUDY [--scenario NAME] --sector S --imposer A --target B [--points 41]
  attribute STUDY --scenario NAME [--against NAME] --indicator I|value --region R [--sector S]
  uncertainty STUDY --scenario NAME [--against NAME] [--draws N] [--seed K] [--nest nested|flat] [--indicator I --region R]
  export STUDY [--scenario NAME]… [--against NAME] [--job NAME] [--language en|fr] --to FILE.{pptx,pdf,svg,png,xlsx,csv}
  check STUDY | PACK-FOLDER
Every command takes --json. See landing-zone-cli --help.</source>
        <translation>Utilisation&#x202f;: landing-zone-cli COMMANDE …
  new FICHIER [--data-pack DOSSIER] [--force]
  solve ÉTUDE [--scenario NOM] [--set IRRITANT=POSITION]… [--date AAAA-MM-JJ] [--against NOM]
  market MODEL.json [--linear]
  frontier ÉTUDE | DOSSIER | [DOMAINE] PROFIL PROFIL [--count]
  curve ÉTUDE [--scenario NOM] --sector S --imposer A --target B [--points 41]
  attribute ÉTUDE --scenario NOM [--against NOM] --indicator I|value --region R [--sector S]
  uncertainty ÉTUDE --scenario NOM [--against NOM] [--draws N] [--seed K] [--nest nested|flat] [--indicator I --region R]
  export ÉTUDE [--scenario NOM]… [--against NOM] [--job NOM] [--language en|fr] --to FICHIER.{pptx,pdf,svg,png,xlsx,csv}
  check ÉTUDE | DOSSIER-DE-DONNÉES
Chaque commande accepte --json. Voir landing-zone-cli --help.</translation>
    </message>
    <message>
        <source>“%1” is not %2 of this study: it has none.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas %2 de cette étude&#x202f;: elle n’en a pas.</translation>
    </message>
    <message>
        <source>an export job</source>
        <translation>une exportation</translation>
    </message>
    <message>
        <source>All sectors</source>
        <translation>Tous les secteurs</translation>
    </message>
    <message>
        <source>All sectors, change</source>
        <translation>Variation, tous secteurs</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>Data</source>
        <comment>sheet name: letters a to z only</comment>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>No change: %1.</source>
        <translation>Sans changement&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Off the scale: %1.</source>
        <translation>Hors échelle&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1: range above</source>
        <translation>%1&#x202f;: marge au-dessus</translation>
    </message>
    <message>
        <source>%1: range below</source>
        <translation>%1&#x202f;: marge au-dessous</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Droit</translation>
    </message>
    <message>
        <source>%1, low end</source>
        <translation>%1, borne basse</translation>
    </message>
    <message>
        <source>%1, high end</source>
        <translation>%1, borne haute</translation>
    </message>
    <message>
        <source>Present duty</source>
        <translation>Droit actuel</translation>
    </message>
    <message>
        <source>%1, present</source>
        <translation>%1, droit actuel</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Room for labels</source>
        <translation>Place des étiquettes</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>Packages</source>
        <comment>sheet name</comment>
        <translation>Ensembles</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Irritant</source>
        <translation>Irritant</translation>
    </message>
    <message>
        <source>Irritant, title</source>
        <translation>Irritant, titre</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Position, title</source>
        <translation>Position, titre</translation>
    </message>
    <message>
        <source>Against the status quo</source>
        <translation>Par rapport au statu quo</translation>
    </message>
    <message>
        <source>Party values</source>
        <comment>sheet name</comment>
        <translation>Valeurs des parties</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Value, points</source>
        <translation>Valeur, points</translation>
    </message>
    <message>
        <source>Walk-away, points</source>
        <translation>Repli, points</translation>
    </message>
    <message>
        <source>Above the walk-away, points</source>
        <translation>Au-dessus du repli, points</translation>
    </message>
    <message>
        <source>Broken rules</source>
        <translation>Règles enfreintes</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Étude</translation>
    </message>
    <message>
        <source>Model version</source>
        <translation>Version du modèle</translation>
    </message>
    <message>
        <source>Data version</source>
        <translation>Version des données</translation>
    </message>
    <message>
        <source>Base year</source>
        <translation>Année de base</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Weights and values of the parties are illustrative.</source>
        <translation>Les poids et les valeurs des parties sont donnés à titre d’exemple.</translation>
    </message>
    <message>
        <source>Sources</source>
        <comment>sheet name</comment>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Place in it</source>
        <translation>Endroit dans la source</translation>
    </message>
    <message>
        <source>Where found</source>
        <translation>Où la trouver</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <comment>sheet name</comment>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variation</translation>
    </message>
    <message>
        <source>Reference scenario</source>
        <translation>Scénario de référence</translation>
    </message>
    <message>
        <source>Scenario, name</source>
        <translation>Scénario, nom</translation>
    </message>
    <message>
        <source>Sector, name</source>
        <translation>Secteur, nom</translation>
    </message>
    <message>
        <source>Region, name</source>
        <translation>Région, nom</translation>
    </message>
    <message>
        <source>Indicator, name</source>
        <translation>Indicateur, nom</translation>
    </message>
    <message>
        <source>Density of all packages within the rules: darker where there are more.</source>
        <translation>Densité de tous les ensembles conformes aux règles&#x202f;: plus foncée là où ils sont plus nombreux.</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Sous-titre</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Slide image</source>
        <translation>Image de la diapositive</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Numéro de page</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>State on slide %1</source>
        <translation>État de la diapositive %1</translation>
    </message>
    <message>
        <source>the study has no such scenario.</source>
        <translation>l’étude n’a pas ce scénario.</translation>
    </message>
    <message>
        <source>Choose one of its scenarios.</source>
        <translation>Choisissez un de ses scénarios.</translation>
    </message>
    <message>
        <source>the deck has no slides.</source>
        <translation>le diaporama n’a pas de diapositives.</translation>
    </message>
    <message>
        <source>Add a chart to it first.</source>
        <translation>Ajoutez-y d’abord un graphique.</translation>
    </message>
    <message>
        <source>no format goes by this ending.</source>
        <translation>aucun format ne porte cette extension.</translation>
    </message>
    <message>
        <source>Give the file one of these endings: %1.</source>
        <translation>Donnez au fichier une de ces extensions&#x202f;: %1.</translation>
    </message>
    <message>
        <source>this program was built without pictures.</source>
        <translation>ce programme a été construit sans images.</translation>
    </message>
    <message>
        <source>Choose pptx, xlsx or csv.</source>
        <translation>Choisissez pptx, xlsx ou csv.</translation>
    </message>
    <message>
        <source>Package: %1, at %2.</source>
        <translation>Ensemble&#x202f;: %1, en date du %2.</translation>
    </message>
    <message>
        <source>Every concession is at the status quo.</source>
        <translation>Chaque concession est au statu quo.</translation>
    </message>
    <message>
        <source>Moved: %1.</source>
        <translation>Modifié&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Some duties or rent shares are set between the listed positions.</source>
        <translation>Certains droits ou partages de rente sont fixés entre les positions énumérées.</translation>
    </message>
    <message>
        <source>Compared with: %1, at %2.</source>
        <translation>Comparé avec&#x202f;: %1, en date du %2.</translation>
    </message>
    <message>
        <source>Assumptions: partial equilibrium of the markets in the study, calibrated on %1; goods differ by origin, %2; central elasticities; annual figures once markets have adjusted.</source>
        <translation>Hypothèses&#x202f;: équilibre partiel des marchés de l’étude, calibré sur %1; les biens diffèrent selon l’origine, %2; élasticités centrales; chiffres annuels une fois les marchés ajustés.</translation>
    </message>
    <message>
        <source>domestic against imported first, then between import origins</source>
        <translation>d’abord entre produit intérieur et importé, puis entre origines des importations</translation>
    </message>
    <message>
        <source>all origins alike</source>
        <translation>toutes les origines au même niveau</translation>
    </message>
    <message>
        <source>Figures of the study changed by hand: %1.</source>
        <translation>Chiffres de l’étude modifiés à la main&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Model %1, data %2.</source>
        <translation>Modèle %1, données %2.</translation>
    </message>
    <message>
        <source>the workbook cannot be made.</source>
        <translation>le classeur ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Check the space in the folder of temporary files.</source>
        <translation>Vérifiez l’espace du dossier des fichiers temporaires.</translation>
    </message>
    <message>
        <source>the file cannot be put together.</source>
        <translation>le fichier ne peut pas être assemblé.</translation>
    </message>
    <message>
        <source>Free some memory and try again.</source>
        <translation>Libérez de la mémoire et réessayez.</translation>
    </message>
    <message>
        <source>Name in full</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Title in full: %1</source>
        <translation>Titre complet&#x202f;: %1</translation>
    </message>
    <message>
        <source>Subtitle in full: %1</source>
        <translation>Sous-titre complet&#x202f;: %1</translation>
    </message>
    <message>
        <source>Remark in full: %1</source>
        <translation>Remarque complète&#x202f;: %1</translation>
    </message>
    <message>
        <source>Source in full: %1</source>
        <translation>Source complète&#x202f;: %1</translation>
    </message>
    <message>
        <source>5–95% of draws</source>
        <translation>de 5 à 95&#x202f;% des tirages</translation>
    </message>
    <message>
        <source>(%1 of %2)</source>
        <translation>(%1 de %2)</translation>
    </message>
    <message>
        <source>Ranges: 5–95% of %1 draws.</source>
        <translation>Fourchettes&#x202f;: de 5 à 95&#x202f;% de %1 tirages.</translation>
    </message>
    <message>
        <source>Rows alike in every package are left out.</source>
        <translation>Les lignes identiques dans tous les ensembles sont omises.</translation>
    </message>
    <message>
        <source>In parentheses: the difference from %1.</source>
        <translation>Entre parenthèses&#x202f;: l’écart avec la référence (%1).</translation>
    </message>
    <message>
        <source>Rows to be read as a sign are left out.</source>
        <translation>Les lignes à ne lire que comme un signe sont omises.</translation>
    </message>
    <message>
        <source>Net welfare is the sum of consumers, producers, treasury and rents; it depends on elasticities and nest, and its sign is not certain.</source>
        <translation>Le bien-être net est la somme des consommateurs, des producteurs, du Trésor et des rentes; il dépend des élasticités et de l’emboîtement, et son signe n’est pas certain.</translation>
    </message>
</context>
<context>
    <name>exchange::Csv</name>
    <message>
        <source>A quotation mark stands inside a field without quotes.</source>
        <translation>Un guillemet se trouve dans un champ sans guillemets.</translation>
    </message>
    <message>
        <source>Put the whole field in quotes and double the mark inside.</source>
        <translation>Mettez tout le champ entre guillemets et doublez le guillemet intérieur.</translation>
    </message>
    <message>
        <source>A quoted field that begins here is never closed.</source>
        <translation>Un champ entre guillemets ouvert ici n’est jamais fermé.</translation>
    </message>
    <message>
        <source>Close the quotation marks.</source>
        <translation>Fermez les guillemets.</translation>
    </message>
    <message>
        <source>Text follows the closing quotation mark of a field.</source>
        <translation>Du texte suit le guillemet fermant d’un champ.</translation>
    </message>
    <message>
        <source>The text is not UTF-8.</source>
        <translation>Le texte n’est pas en UTF-8.</translation>
    </message>
    <message>
        <source>Save the file as CSV in UTF-8.</source>
        <translation>Enregistrez le fichier en CSV, encodé en UTF-8.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>It needs a header line and one line for each entry.</source>
        <translation>Il lui faut une ligne d’en-tête et une ligne par entrée.</translation>
    </message>
</context>
<context>
    <name>exchange::DataPack</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>%1, line %2, column %3</source>
        <translation>%1, ligne %2, colonne %3</translation>
    </message>
    <message>
        <source>This repeats an earlier entry.</source>
        <translation>Cette ligne répète une entrée précédente.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>Gardez l’une des deux.</translation>
    </message>
    <message>
        <source>The record %1 is missing.</source>
        <translation>L’enregistrement %1 manque.</translation>
    </message>
    <message>
        <source>Add its line: record, party, irritant, option, key and value.</source>
        <translation>Ajoutez sa ligne&#x202f;: record, party, irritant, option, key et value.</translation>
    </message>
    <message>
        <source>“%1” has no preferences.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas de préférences.</translation>
    </message>
    <message>
        <source>Give its weights and values in preferences.csv, or remove the line.</source>
        <translation>Donnez ses poids et ses valeurs dans preferences.csv, ou supprimez la ligne.</translation>
    </message>
    <message>
        <source>The file is missing, so the scales are computed from the packages within the rules.</source>
        <translation>Le fichier manque; les échelles sont donc calculées à partir des ensembles conformes aux règles.</translation>
    </message>
    <message>
        <source>Add it where the scales should not follow the data.</source>
        <translation>Ajoutez-le là où les échelles ne doivent pas suivre les données.</translation>
    </message>
    <message>
        <source>The file is missing.</source>
        <translation>Le fichier manque.</translation>
    </message>
    <message>
        <source>Add it to the folder of the pack.</source>
        <translation>Ajoutez-le au dossier du jeu de données.</translation>
    </message>
    <message>
        <source>The file cannot be read, or is far too large.</source>
        <translation>Le fichier ne peut pas être lu ou est beaucoup trop gros.</translation>
    </message>
    <message>
        <source>Check the file and the right to read it.</source>
        <translation>Vérifiez le fichier et le droit de le lire.</translation>
    </message>
    <message>
        <source>The file is missing, so French readers get the English texts.</source>
        <translation>Le fichier manque; les lecteurs francophones verront donc les textes anglais.</translation>
    </message>
    <message>
        <source>Add the French texts: table, id, column, text.</source>
        <translation>Ajoutez les textes français&#x202f;: table, id, column, text.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Ce dossier n’existe pas.</translation>
    </message>
    <message>
        <source>Name the folder that holds the CSV files of the pack.</source>
        <translation>Nommez le dossier qui contient les fichiers CSV du jeu de données.</translation>
    </message>
    <message>
        <source>The positions of %1 are not in order.</source>
        <translation>Les positions de %1 ne sont pas en ordre.</translation>
    </message>
    <message>
        <source>List them from the status quo (0) to full relief, each number once.</source>
        <translation>Énumérez-les du statu quo (0) à l’allègement complet, chaque numéro une seule fois.</translation>
    </message>
    <message>
        <source>The row says “none” but names a flow or a duty.</source>
        <translation>La ligne indique «&#x202f;none&#x202f;», mais nomme un flux ou un droit.</translation>
    </message>
    <message>
        <source>Empty those fields, or write “duty” or “trq”.</source>
        <translation>Videz ces champs, ou écrivez «&#x202f;duty&#x202f;» ou «&#x202f;trq&#x202f;».</translation>
    </message>
    <message>
        <source>The row says “duty” but has the terms of a quota.</source>
        <translation>La ligne indique «&#x202f;duty&#x202f;», mais contient les modalités d’un contingent.</translation>
    </message>
    <message>
        <source>Empty those fields, or write “trq”.</source>
        <translation>Videz ces champs, ou écrivez «&#x202f;trq&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is not known.</source>
        <translation>«&#x202f;%1&#x202f;» est inconnu.</translation>
    </message>
    <message>
        <source>Earlier rows of %1 say “%2”.</source>
        <translation>Des lignes précédentes de %1 indiquent «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>All rows of a scenario must agree.</source>
        <translation>Toutes les lignes d’un scénario doivent concorder.</translation>
    </message>
    <message>
        <source>%1 sets %2 twice.</source>
        <translation>%1 fixe %2 deux fois.</translation>
    </message>
    <message>
        <source>%1 does not set %2.</source>
        <translation>%1 ne fixe pas %2.</translation>
    </message>
    <message>
        <source>Give every scenario one position for every irritant.</source>
        <translation>Donnez à chaque scénario une position pour chaque irritant.</translation>
    </message>
    <message>
        <source>The key “%1” stands twice.</source>
        <translation>La clé «&#x202f;%1&#x202f;» figure deux fois.</translation>
    </message>
    <message>
        <source>The key “%1” is missing.</source>
        <translation>La clé «&#x202f;%1&#x202f;» manque.</translation>
    </message>
    <message>
        <source>Add a line with the key and its value.</source>
        <translation>Ajoutez une ligne avec la clé et sa valeur.</translation>
    </message>
    <message>
        <source>The key “%1” is not used.</source>
        <translation>La clé «&#x202f;%1&#x202f;» n’est pas utilisée.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Vouliez-vous dire «&#x202f;%1&#x202f;»?</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Utilisez l’une des valeurs suivantes&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Use a code the pack defines.</source>
        <translation>Utilisez un code défini par le jeu de données.</translation>
    </message>
    <message>
        <source>Nothing is written here.</source>
        <translation>Rien n’est écrit ici.</translation>
    </message>
    <message>
        <source>Fill the field.</source>
        <translation>Remplissez le champ.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>Write digits with a decimal point, such as 12.5.</source>
        <translation>Écrivez des chiffres avec un point décimal, par exemple 12.5.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>Write digits only.</source>
        <translation>N’écrivez que des chiffres.</translation>
    </message>
    <message>
        <source>A rate of %1% is out of range.</source>
        <translation>Un taux de %1&#x202f;% est hors limites.</translation>
    </message>
    <message>
        <source>Rates are percent, above −100 and up to 1000.</source>
        <translation>Les taux sont en pourcentage, supérieurs à −100 et d’au plus 1000.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une date.</translation>
    </message>
    <message>
        <source>Write year, month and day, such as 2025-08-01.</source>
        <translation>Écrivez l’année, le mois et le jour, par exemple 2025-08-01.</translation>
    </message>
    <message>
        <source>There is no source “%1” in sources.csv.</source>
        <translation>Il n’y a pas de source «&#x202f;%1&#x202f;» dans sources.csv.</translation>
    </message>
    <message>
        <source>The note does not say what the figure is.</source>
        <translation>La note ne dit pas ce qu’est le chiffre.</translation>
    </message>
    <message>
        <source>Begin it with reported, derived or estimate.</source>
        <translation>Commencez-la par reported, derived ou estimate.</translation>
    </message>
    <message>
        <source>“%1” is not one of the words that may stand here.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas l’un des mots admis ici.</translation>
    </message>
    <message>
        <source>The column “%1” stands twice.</source>
        <translation>La colonne «&#x202f;%1&#x202f;» figure deux fois.</translation>
    </message>
    <message>
        <source>The column “%1” is not used.</source>
        <translation>La colonne «&#x202f;%1&#x202f;» n’est pas utilisée.</translation>
    </message>
    <message>
        <source>The column “%1” is missing.</source>
        <translation>La colonne «&#x202f;%1&#x202f;» manque.</translation>
    </message>
    <message>
        <source>Add it to the header and to every line; columns are separated by commas.</source>
        <translation>Ajoutez-la à l’en-tête et à chaque ligne; les colonnes sont séparées par des virgules.</translation>
    </message>
    <message>
        <source>The line has %1 fields where the header has %2.</source>
        <translation>La ligne compte %1 champs et l’en-tête en compte %2.</translation>
    </message>
    <message>
        <source>Fields that hold a comma must stand in quotes.</source>
        <translation>Les champs qui contiennent une virgule doivent être entre guillemets.</translation>
    </message>
    <message>
        <source>There is no record “%1” in preferences.csv.</source>
        <translation>Il n’y a pas d’enregistrement «&#x202f;%1&#x202f;» dans preferences.csv.</translation>
    </message>
    <message>
        <source>Write it as record/party/irritant_id/option_id/key.</source>
        <translation>Écrivez-le sous la forme record/party/irritant_id/option_id/key.</translation>
    </message>
    <message>
        <source>“%1” names no position.</source>
        <translation>«&#x202f;%1&#x202f;» ne désigne aucune position.</translation>
    </message>
    <message>
        <source>Write irritant_id=option_id, several with a space between them.</source>
        <translation>Écrivez irritant_id=option_id, avec une espace entre plusieurs.</translation>
    </message>
    <message>
        <source>“%1” is no scenario.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un scénario.</translation>
    </message>
</context>
<context>
    <name>exchange::MarketJson</name>
    <message>
        <source>“%1” is not a key this format knows.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une clé connue de ce format.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Vouliez-vous dire «&#x202f;%1&#x202f;»?</translation>
    </message>
    <message>
        <source>a number is needed here.</source>
        <translation>il faut ici un nombre.</translation>
    </message>
    <message>
        <source>a list is needed here.</source>
        <translation>il faut ici une liste.</translation>
    </message>
    <message>
        <source>a name is needed here.</source>
        <translation>il faut ici un nom.</translation>
    </message>
    <message>
        <source>an object is needed here.</source>
        <translation>il faut ici un objet.</translation>
    </message>
    <message>
        <source>“%1” is not in the model.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas dans le modèle.</translation>
    </message>
    <message>
        <source>It knows: %1.</source>
        <translation>Il connaît&#x202f;: %1.</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>«&#x202f;%1&#x202f;» figure deux fois.</translation>
    </message>
    <message>
        <source>Give each a name of its own.</source>
        <translation>Donnez à chacun son propre nom.</translation>
    </message>
    <message>
        <source>%1 entries stand here, %2 are needed, one for each region.</source>
        <translation>il y a ici %1 entrées et il en faut %2, une par région.</translation>
    </message>
    <message>
        <source>%1 rows stand here, %2 are needed, one for each exporter.</source>
        <translation>il y a ici %1 lignes et il en faut %2, une par exportateur.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>«&#x202f;%1&#x202f;» manque.</translation>
    </message>
    <message>
        <source>Add it to this part of the file.</source>
        <translation>Ajoutez-le à cette partie du fichier.</translation>
    </message>
    <message>
        <source>the model has no region.</source>
        <translation>le modèle n’a aucune région.</translation>
    </message>
    <message>
        <source>the model has no sector.</source>
        <translation>le modèle n’a aucun secteur.</translation>
    </message>
    <message>
        <source>this is not valid JSON.</source>
        <translation>ce n’est pas du JSON valide.</translation>
    </message>
    <message>
        <source>Look for a missing comma, quote or bracket there; numbers are plain, without NaN or units.</source>
        <translation>Cherchez-y une virgule, un guillemet ou un crochet manquant; les nombres s’écrivent en chiffres, sans NaN ni unité.</translation>
    </message>
    <message>
        <source>an object with “regions” and “sectors” is needed.</source>
        <translation>il faut un objet avec «&#x202f;regions&#x202f;» et «&#x202f;sectors&#x202f;».</translation>
    </message>
</context>
<context>
    <name>exchange::Negotiation</name>
    <message>
        <source>this file cannot be found or opened.</source>
        <translation>ce fichier est introuvable ou ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>this is neither a domain nor a profile of GENIUS, GeniusWeb or NegoLog.</source>
        <translation>ce n’est ni un domaine ni un profil de GENIUS, de GeniusWeb ou de NegoLog.</translation>
    </message>
    <message>
        <source>this is a second domain; one set has one.</source>
        <translation>c’est un deuxième domaine; un jeu n’en a qu’un.</translation>
    </message>
    <message>
        <source>a negotiation set has two profiles; %1 were found.</source>
        <translation>un jeu de négociation a deux profils; nombre trouvé&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Name the domain and two profiles, or a folder with just these.</source>
        <translation>Nommez le domaine et deux profils, ou un dossier qui ne contient que ceux-ci.</translation>
    </message>
    <message>
        <source>the issue “%1” is not in the profile; it is worth nothing.</source>
        <translation>l’enjeu «&#x202f;%1&#x202f;» n’est pas dans le profil; il ne vaut rien.</translation>
    </message>
    <message>
        <source>the issue “%1” has no weight; it counts 0.</source>
        <translation>l’enjeu «&#x202f;%1&#x202f;» n’a pas de poids; il compte pour 0.</translation>
    </message>
    <message>
        <source>the option “%2” of “%1” has no value; it counts 0.</source>
        <translation>l’option «&#x202f;%2&#x202f;» de «&#x202f;%1&#x202f;» n’a pas de valeur; elle compte pour 0.</translation>
    </message>
    <message>
        <source>the option “%2” of “%1” is not in the domain; it is ignored.</source>
        <translation>l’option «&#x202f;%2&#x202f;» de «&#x202f;%1&#x202f;» n’est pas dans le domaine; elle est ignorée.</translation>
    </message>
    <message>
        <source>the weights sum to %1, not to 1; they are used as they are.</source>
        <translation>la somme des poids est %1, et non 1; ils sont utilisés tels quels.</translation>
    </message>
    <message>
        <source>the discount factor %1 is not applied: values are those of an agreement at the start.</source>
        <translation>le facteur d’actualisation %1 n’est pas appliqué&#x202f;: les valeurs sont celles d’un accord conclu dès le début.</translation>
    </message>
    <message>
        <source>a box names the issue “%1”, which is not in the domain.</source>
        <translation>une boîte nomme l’enjeu «&#x202f;%1&#x202f;», qui n’est pas dans le domaine.</translation>
    </message>
    <message>
        <source>values beyond a million cannot be read.</source>
        <translation>les valeurs au-delà d’un million ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>the values of %1 depend on each other: %2 combinations, more than the ten million that can be enumerated.</source>
        <translation>les valeurs de %1 dépendent les unes des autres&#x202f;: %2 combinaisons, plus que les dix millions qui peuvent être énumérées.</translation>
    </message>
    <message>
        <source>the issue “%1” has no options.</source>
        <translation>l’enjeu «&#x202f;%1&#x202f;» n’a pas d’options.</translation>
    </message>
    <message>
        <source>there are no issues.</source>
        <translation>il n’y a aucun enjeu.</translation>
    </message>
    <message>
        <source>line %1: “%2” is not a number; it is ignored.</source>
        <translation>ligne %1&#x202f;: «&#x202f;%2&#x202f;» n’est pas un nombre; cette valeur est ignorée.</translation>
    </message>
    <message>
        <source>the issue “%1” is real-valued; only issues with a list of options can be read.</source>
        <translation>l’enjeu «&#x202f;%1&#x202f;» prend des valeurs réelles; seuls les enjeux dotés d’une liste d’options peuvent être lus.</translation>
    </message>
    <message>
        <source>Replace it by an integer issue or by a list of options.</source>
        <translation>Remplacez-le par un enjeu entier ou par une liste d’options.</translation>
    </message>
    <message>
        <source>the issue “%1” has an evaluator of the type “%2”; only linear ones can be read.</source>
        <translation>l’enjeu «&#x202f;%1&#x202f;» a un évaluateur de type «&#x202f;%2&#x202f;»; seuls les évaluateurs linéaires peuvent être lus.</translation>
    </message>
    <message>
        <source>the integer issue “%1” has no usable bounds.</source>
        <translation>l’enjeu entier «&#x202f;%1&#x202f;» n’a pas de bornes utilisables.</translation>
    </message>
    <message>
        <source>the integer issue “%1” has more than a million values.</source>
        <translation>l’enjeu entier «&#x202f;%1&#x202f;» a plus d’un million de valeurs.</translation>
    </message>
    <message>
        <source>the issue “%1” has no evaluation above zero; it is worth nothing.</source>
        <translation>l’enjeu «&#x202f;%1&#x202f;» n’a aucune évaluation supérieure à zéro; il ne vaut rien.</translation>
    </message>
    <message>
        <source>the non-linear utility has no maxutility.</source>
        <translation>l’utilité non linéaire n’a pas de maxutility.</translation>
    </message>
    <message>
        <source>line %1: a box has no usable bounds.</source>
        <translation>ligne %1&#x202f;: une boîte n’a pas de bornes utilisables.</translation>
    </message>
    <message>
        <source>text before the XML declaration was dropped.</source>
        <translation>du texte placé avant la déclaration XML a été retiré.</translation>
    </message>
    <message>
        <source>bytes that are not UTF-8 were read as Latin 1.</source>
        <translation>des octets qui ne sont pas en UTF-8 ont été lus comme du Latin 1.</translation>
    </message>
    <message>
        <source>a bare &amp; was read as the character.</source>
        <translation>un &amp; isolé a été lu comme un simple caractère.</translation>
    </message>
    <message>
        <source>a missing space between two attributes was added.</source>
        <translation>une espace manquante entre deux attributs a été ajoutée.</translation>
    </message>
    <message>
        <source>line %1: this is not well-formed XML, and could not be mended.</source>
        <translation>ligne %1&#x202f;: ce XML n’est pas bien formé et n’a pas pu être réparé.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a number; it is ignored.</source>
        <translation>%1&#x202f;: «&#x202f;%2&#x202f;» n’est pas un nombre; cette valeur est ignorée.</translation>
    </message>
    <message>
        <source>values that are not sums over issues cannot be edited as a study.</source>
        <translation>des valeurs qui ne sont pas des sommes sur les enjeux ne peuvent pas être modifiées comme une étude.</translation>
    </message>
    <message>
        <source>Its frontier can be read on the command line.</source>
        <translation>Sa frontière peut être lue en ligne de commande.</translation>
    </message>
    <message>
        <source>no issue has any weight.</source>
        <translation>aucun enjeu n’a de poids.</translation>
    </message>
    <message>
        <source>an option of “%1” is valued outside 0 to 1.</source>
        <translation>une option de «&#x202f;%1&#x202f;» a une valeur hors de l’intervalle de 0 à 1.</translation>
    </message>
    <message>
        <source>100 points are %1 in the files</source>
        <translation>100 points valent %1 dans les fichiers</translation>
    </message>
    <message>
        <source>the issue “%1” is not in %2; it is ignored.</source>
        <translation>l’enjeu «&#x202f;%1&#x202f;» n’est pas dans %2; il est ignoré.</translation>
    </message>
    <message>
        <source>the folder holds neither a study pack nor a negotiation set.</source>
        <translation>le dossier ne contient ni jeu de données d’étude ni jeu de négociation.</translation>
    </message>
</context>
<context>
    <name>explorer::Arguments</name>
    <message>
        <source>See landing-zone --help.</source>
        <translation>Voir landing-zone --help.</translation>
    </message>
    <message>
        <source>--language takes en or fr, not “%1”.</source>
        <translation>--language prend en ou fr, et non «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>--report needs a folder.</source>
        <translation>--report demande un dossier.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Il n’y a pas d’option %1.</translation>
    </message>
    <message>
        <source>One study at a time: “%1” is one too many.</source>
        <translation>Une étude à la fois&#x202f;: «&#x202f;%1&#x202f;» est de trop.</translation>
    </message>
    <message numerus="yes">
        <source>There is no display, so no window: computed the study and wrote %n chart(s) and the outcome table to %1.</source>
        <translation>
            <numerusform>Il n’y a pas d’écran, donc pas de fenêtre&#x202f;: l’étude a été calculée; %n graphique et le tableau des résultats ont été enregistrés dans %1.</numerusform>
            <numerusform>Il n’y a pas d’écran, donc pas de fenêtre&#x202f;: l’étude a été calculée; %n graphiques et le tableau des résultats ont été enregistrés dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n chart(s) and the outcome table to %1.</source>
        <translation>
            <numerusform>%n graphique et le tableau des résultats ont été enregistrés dans %1.</numerusform>
            <numerusform>%n graphiques et le tableau des résultats ont été enregistrés dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Usage: landing-zone [STUDY.lzstudy | FOLDER | DOMAIN PROFILE PROFILE] [--language en|fr] [--report FOLDER]
Opens the study, or the one that comes with the program. A folder is a data pack or a negotiation domain;
domains and their profiles may be of GENIUS (XML), GeniusWeb or NegoLog (JSON).
  --language en|fr   language of this run
  --report FOLDER    open no window: compute the study and write its charts and outcome table to FOLDER</source>
        <translation>Emploi&#x202f;: landing-zone [ÉTUDE.lzstudy | DOSSIER | DOMAINE PROFIL PROFIL] [--language en|fr] [--report DOSSIER]
Ouvre l’étude, ou celle qui accompagne le programme. Un dossier est un jeu de données ou un domaine de négociation;
les domaines et leurs profils peuvent être de GENIUS (XML), de GeniusWeb ou de NegoLog (JSON).
  --language en|fr   langue de cette exécution
  --report DOSSIER   n’ouvre pas de fenêtre&#x202f;: calcule l’étude et écrit ses graphiques et son tableau de résultats dans DOSSIER</translation>
    </message>
</context>
<context>
    <name>explorer::Report</name>
    <message>
        <source>cannot be written.</source>
        <translation>ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Choose another folder with --report, or make room.</source>
        <translation>Choisissez un autre dossier avec --report ou libérez de l’espace.</translation>
    </message>
</context>
<context>
    <name>scorecard</name>
    <message>
        <source>less than a point</source>
        <translation>moins d’un point</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 point</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>Not a possible deal</source>
        <translation>Accord impossible</translation>
    </message>
    <message>
        <source>1 rule is broken.</source>
        <translation>1 règle n’est pas respectée.</translation>
    </message>
    <message>
        <source>%1 rules are broken.</source>
        <translation>%1 règles ne sont pas respectées.</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 walks away: %2 short.</source>
        <translation>repli pour %1&#x202f;: il manque %2.</translation>
    </message>
    <message>
        <source>Inside the landing zone</source>
        <translation>Dans la zone d’accord</translation>
    </message>
    <message>
        <source>Both at or above their walk-away: %1.</source>
        <translation>Les deux au moins à leur repli&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Outside the landing zone</source>
        <translation>Hors de la zone d’accord</translation>
    </message>
    <message>
        <source>at walk-away</source>
        <translation>au niveau du repli</translation>
    </message>
    <message>
        <source>just under walk-away</source>
        <translation>juste sous le repli</translation>
    </message>
    <message>
        <source>%1 over walk-away</source>
        <translation>%1 sur le repli</translation>
    </message>
    <message>
        <source>%1 under walk-away</source>
        <translation>%1 sous le repli</translation>
    </message>
    <message>
        <source>Rule broken: %1</source>
        <translation>Règle non respectée&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 from %2: the quota of %3 is full, the same as a %4 duty.</source>
        <translation>%1 depuis %2&#x202f;: le contingent fixé par %3 est rempli, l’équivalent d’un droit de %4.</translation>
    </message>
    <message>
        <source>%1 from %2: the quota of %3 is overrun, the rest pays %4.</source>
        <translation>%1 depuis %2&#x202f;: le contingent fixé par %3 est dépassé, l’excédent paie %4.</translation>
    </message>
    <message>
        <source>%1 from %2: the quotas of %3 are full, the same as duties of %4 to %5.</source>
        <translation>%1 depuis %2&#x202f;: les contingents fixés par %3 sont remplis, l’équivalent de droits de %4 à %5.</translation>
    </message>
    <message>
        <source>%1 from %2: the quotas of %3 are overrun, the rest pays %4 to %5.</source>
        <translation>%1 depuis %2&#x202f;: les contingents fixés par %3 sont dépassés, l’excédent paie de %4 à %5.</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>Consommateurs</translation>
    </message>
    <message>
        <source>Producers</source>
        <translation>Producteurs</translation>
    </message>
    <message>
        <source>Treasury</source>
        <translation>Trésor</translation>
    </message>
    <message>
        <source>Quota rents</source>
        <translation>Rentes</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Jobs in %1</source>
        <translation>Emplois&#x202f;: %1</translation>
    </message>
    <message>
        <source>Net depends on the elasticities and the nest.</source>
        <translation>Le solde dépend des élasticités et de l’emboîtement.</translation>
    </message>
    <message>
        <source>Range: 5–95% of %1 draws of the elasticities, nest as chosen.</source>
        <translation>Fourchette&#x202f;: de 5 à 95&#x202f;% de %1 tirages des élasticités, emboîtement tel que choisi.</translation>
    </message>
    <message>
        <source>The sign of net is not certain for %1.</source>
        <translation>Signe du solde incertain&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>Jobs, 5–95% of %1 draws</source>
        <translation>Emplois, de 5 à 95&#x202f;% de %1 tirages</translation>
    </message>
</context>
<context>
    <name>session::Document</name>
    <message>
        <source>Set %1 to %2</source>
        <translation>%1, position «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>Apply preset %1</source>
        <translation>Modèle «&#x202f;%1&#x202f;» appliqué</translation>
    </message>
    <message>
        <source>Open scenario %1</source>
        <translation>Scénario «&#x202f;%1&#x202f;» ouvert</translation>
    </message>
    <message>
        <source>Change date to %1</source>
        <translation>Date fixée au %1</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Comparaison avec «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Set %1 between %2 and %3</source>
        <translation>%1, entre «&#x202f;%2&#x202f;» et «&#x202f;%3&#x202f;»</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>Verrouiller %1</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>Déverrouiller %1</translation>
    </message>
    <message>
        <source>Open bookmark %1</source>
        <translation>Ouvrir le signet «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Reset %1 to %2</source>
        <translation>%1&#x202f;: retour à «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>Reset to the start of %1</source>
        <translation>Retour au début du scénario «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Reset to the status quo</source>
        <translation>Retour au statu quo</translation>
    </message>
</context>
<context>
    <name>session::Recovery</name>
    <message>
        <source>No recovery copy of your changes can be kept there.</source>
        <translation>Aucune copie de récupération de vos changements ne peut être conservée à cet endroit.</translation>
    </message>
    <message>
        <source>Make room, and until then save often.</source>
        <translation>Libérez de l’espace et, d’ici là, enregistrez souvent.</translation>
    </message>
</context>
<context>
    <name>session::Workbench</name>
    <message>
        <source>There is no scenario “%1” to compare with.</source>
        <translation>Il n’y a pas de scénario «&#x202f;%1&#x202f;» auquel comparer.</translation>
    </message>
    <message>
        <source>Choose another in “Compared with”.</source>
        <translation>Choisissez-en un autre sous «&#x202f;Comparé à&#x202f;».</translation>
    </message>
</context>
<context>
    <name>storage::Export</name>
    <message>
        <source>the file cannot be written there; what was there is unchanged.</source>
        <translation>le fichier ne peut pas y être écrit; ce qui s’y trouvait est intact.</translation>
    </message>
    <message>
        <source>Check the folder, its free space and your right to write.</source>
        <translation>Vérifiez le dossier, son espace libre et votre droit d’écriture.</translation>
    </message>
</context>
<context>
    <name>storage::StudyFile</name>
    <message>
        <source>The file is damaged or was changed by another program: open an earlier copy.</source>
        <translation>Le fichier est endommagé ou a été modifié par un autre programme&#x202f;: ouvrez une copie antérieure.</translation>
    </message>
    <message>
        <source>The text in %1 is missing or not UTF-8.</source>
        <translation>Le texte dans %1 manque ou n’est pas en UTF-8.</translation>
    </message>
    <message>
        <source>The number in %1 is missing.</source>
        <translation>Le nombre dans %1 manque.</translation>
    </message>
    <message>
        <source>“%2” in %1 is not one of the words that may stand there.</source>
        <translation>«&#x202f;%2&#x202f;» dans %1 n’est pas l’un des mots admis à cet endroit.</translation>
    </message>
    <message>
        <source>The rate %2 in %1 is outside the range from −100% to 1000%.</source>
        <translation>Le taux %2 dans %1 est hors de l’intervalle de −100&#x202f;% à 1000&#x202f;%.</translation>
    </message>
    <message>
        <source>“%2” in %1 is not a date.</source>
        <translation>«&#x202f;%2&#x202f;» dans %1 n’est pas une date.</translation>
    </message>
    <message>
        <source>“%2” in %1 is nowhere in the file.</source>
        <translation>«&#x202f;%2&#x202f;» dans %1 ne figure nulle part dans le fichier.</translation>
    </message>
    <message>
        <source>The file is too large to be a study.</source>
        <translation>Le fichier est trop gros pour être une étude.</translation>
    </message>
    <message>
        <source>Studies are at most %1 MB.</source>
        <translation>Une étude fait au plus %1 Mo.</translation>
    </message>
    <message>
        <source>The file is not a Landing Zone study.</source>
        <translation>Le fichier n’est pas une étude Landing Zone.</translation>
    </message>
    <message>
        <source>Choose a file that this program saved.</source>
        <translation>Choisissez un fichier enregistré par ce programme.</translation>
    </message>
    <message>
        <source>Another program put the file into write-ahead-log mode, so part of it may lie elsewhere.</source>
        <translation>Un autre programme a mis le fichier en mode de journal anticipé (WAL); une partie peut donc se trouver ailleurs.</translation>
    </message>
    <message>
        <source>Set its journal mode back to DELETE there, or open an earlier copy.</source>
        <translation>Rétablissez-y le mode de journal DELETE, ou ouvrez une copie antérieure.</translation>
    </message>
    <message>
        <source>The file does not say which version of the study format it has.</source>
        <translation>Le fichier n’indique pas sa version du format d’étude.</translation>
    </message>
    <message>
        <source>The file was saved by a newer version of the program.</source>
        <translation>Le fichier a été enregistré par une version plus récente du programme.</translation>
    </message>
    <message>
        <source>Update this program, or ask the sender for a copy in the older format.</source>
        <translation>Mettez ce programme à jour, ou demandez à l’expéditeur une copie dans l’ancien format.</translation>
    </message>
    <message>
        <source>The file holds something a study does not have, or has in another shape: %1.</source>
        <translation>Le fichier contient un élément étranger à une étude, ou sous une autre forme&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The file lacks something every study has: %1.</source>
        <translation>Il manque au fichier un élément que toute étude contient&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The file is damaged inside.</source>
        <translation>Le fichier est endommagé à l’intérieur.</translation>
    </message>
    <message>
        <source>The study cannot be written as a file.</source>
        <translation>L’étude ne peut pas être mise sous forme de fichier.</translation>
    </message>
    <message>
        <source>Undo the last change and save again.</source>
        <translation>Annulez le dernier changement et enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Vérifiez le nom et le dossier.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Check that it is a file and that you may read it.</source>
        <translation>Vérifiez qu’il s’agit d’un fichier et que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>The study cannot be written there; what was there is unchanged.</source>
        <translation>L’étude ne peut pas être enregistrée à cet endroit; ce qui s’y trouvait est inchangé.</translation>
    </message>
    <message>
        <source>Check the folder, its free space and your right to write, or save under another name.</source>
        <translation>Vérifiez le dossier, l’espace libre et votre droit d’écriture, ou enregistrez sous un autre nom.</translation>
    </message>
    <message>
        <source>The table cannot be read.</source>
        <translation>La table ne peut pas être lue.</translation>
    </message>
    <message>
        <source>“%2” in %1 repeats an earlier row.</source>
        <translation>«&#x202f;%2&#x202f;» dans %1 répète une ligne précédente.</translation>
    </message>
    <message>
        <source>“%2” in %1 belongs to another irritant.</source>
        <translation>«&#x202f;%2&#x202f;» dans %1 appartient à un autre irritant.</translation>
    </message>
    <message>
        <source>%1 sets no position for %2.</source>
        <translation>%1 ne fixe aucune position pour %2.</translation>
    </message>
    <message>
        <source>%1 has no weight for %2.</source>
        <translation>%1 n’a pas de poids pour %2.</translation>
    </message>
    <message>
        <source>%1 has no value for %2.</source>
        <translation>%1 n’a pas de valeur pour %2.</translation>
    </message>
    <message>
        <source>The row that holds title and dates is missing.</source>
        <translation>La ligne qui contient le titre et les dates manque.</translation>
    </message>
    <message>
        <source>Writing over the file failed half way; the study is safe in its recovery copy.</source>
        <translation>L’écriture par-dessus le fichier a échoué en cours de route; l’étude est intacte dans sa copie de récupération.</translation>
    </message>
    <message>
        <source>A state belongs to no bookmark and no slide.</source>
        <translation>Un état n’appartient à aucun signet ni à aucune diapositive.</translation>
    </message>
</context>
<context>
    <name>study::DutyState</name>
    <message>
        <source>the study has no duties for this date.</source>
        <translation>l’étude n’a pas de droits pour cette date.</translation>
    </message>
    <message>
        <source>Add a duty state to the study.</source>
        <translation>Ajoutez un état des droits à l’étude.</translation>
    </message>
    <message>
        <source>Choose %1 or later.</source>
        <translation>Choisissez le %1 ou une date ultérieure.</translation>
    </message>
</context>
<context>
    <name>study::Economy</name>
    <message>
        <source>the flows show output, but there is no supply elasticity.</source>
        <translation>les flux montrent une production, mais il n’y a pas d’élasticité de l’offre.</translation>
    </message>
    <message>
        <source>Add a row to the supply table.</source>
        <translation>Ajoutez une ligne à la table de l’offre.</translation>
    </message>
    <message>
        <source>the walk-away names the scenario “%1”, which is not in the study.</source>
        <translation>le repli nomme le scénario «&#x202f;%1&#x202f;», qui n’est pas dans l’étude.</translation>
    </message>
    <message>
        <source>%1 does not have one entry for each region.</source>
        <translation>%1 n’a pas une entrée par région.</translation>
    </message>
    <message>
        <source>%1 is not a number.</source>
        <translation>%1 n’est pas un nombre.</translation>
    </message>
    <message>
        <source>%1 is %2, outside its range (limit %3).</source>
        <translation>%1 vaut %2, hors de son intervalle (limite %3).</translation>
    </message>
    <message>
        <source>%1 names something the model does not have.</source>
        <translation>%1 nomme un élément que le modèle n’a pas.</translation>
    </message>
    <message>
        <source>%1 is there twice.</source>
        <translation>%1 figure deux fois.</translation>
    </message>
    <message>
        <source>inputs form a circle: each good would be made of itself.</source>
        <translation>les intrants forment une boucle&#x202f;: chaque bien entrerait dans sa propre fabrication.</translation>
    </message>
    <message>
        <source>input shares sum to %2; they must stay below 1.</source>
        <translation>la somme des parts d’intrants est %2; elle doit rester inférieure à 1.</translation>
    </message>
    <message>
        <source>users need %2 times what the market absorbs; it must stay at or below 1.</source>
        <translation>les utilisateurs demandent %2 fois ce que le marché absorbe; ce rapport ne doit pas dépasser 1.</translation>
    </message>
    <message>
        <source>the duty inside the quota is above the duty outside it.</source>
        <translation>le droit dans les limites du contingent est supérieur au droit hors contingent.</translation>
    </message>
    <message>
        <source>two quotas stand on the same flow.</source>
        <translation>deux contingents visent le même flux.</translation>
    </message>
    <message>
        <source>the linear solution takes no %1.</source>
        <translation>la solution linéaire n’accepte pas&#x202f;: %1.</translation>
    </message>
    <message>
        <source>the markets did not clear: residual %2 after %4 iterations. No result is shown.</source>
        <translation>les marchés ne se sont pas équilibrés&#x202f;: résidu %2 après %4 itérations. Aucun résultat n’est affiché.</translation>
    </message>
    <message>
        <source>Lower the input shares or the users’ output, or raise the flows into this market.</source>
        <translation>Réduisez les parts d’intrants ou la production des utilisateurs, ou augmentez les flux vers ce marché.</translation>
    </message>
    <message>
        <source>Lower the input shares of this sector.</source>
        <translation>Réduisez les parts d’intrants de ce secteur.</translation>
    </message>
    <message>
        <source>Check elasticities and duties for extreme values.</source>
        <translation>Cherchez des valeurs extrêmes parmi les élasticités et les droits.</translation>
    </message>
    <message>
        <source>Ask for the exact solution instead.</source>
        <translation>Demandez plutôt la solution exacte.</translation>
    </message>
    <message>
        <source>Mend the figure in the study’s data.</source>
        <translation>Corrigez le chiffre dans les données de l’étude.</translation>
    </message>
</context>
<context>
    <name>study::Figures</name>
    <message>
        <source>Weight of the economic index</source>
        <translation>Poids de l’indice économique</translation>
    </message>
    <message>
        <source>In the economic index: %1</source>
        <translation>Dans l’indice économique&#x202f;: %1</translation>
    </message>
    <message>
        <source>Weight of the irritant “%1”</source>
        <translation>Poids de l’irritant «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Walk-away</source>
        <translation>Repli</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>irritant, position</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Substitution between domestic goods and imports</source>
        <translation>Substitution entre biens intérieurs et importations</translation>
    </message>
    <message>
        <source>Substitution between origins of imports</source>
        <translation>Substitution entre origines des importations</translation>
    </message>
    <message>
        <source>Price elasticity of final demand</source>
        <translation>Élasticité-prix de la demande finale</translation>
    </message>
    <message>
        <source>Price elasticity of demand in the rest of the world</source>
        <translation>Élasticité-prix de la demande du reste du monde</translation>
    </message>
    <message>
        <source>Supply elasticity, %1</source>
        <translation>Élasticité de l’offre, %1</translation>
    </message>
    <message>
        <source>Capacity over baseline output, %1</source>
        <translation>Capacité rapportée à la production de référence, %1</translation>
    </message>
    <message>
        <source>Baseline employment, %1</source>
        <translation>Emploi de référence, %1</translation>
    </message>
    <message>
        <source>Elasticity of employment in output, %1</source>
        <translation>Élasticité de l’emploi à la production, %1</translation>
    </message>
    <message>
        <source>Cost share of %1 as input, %2</source>
        <translation>Part de coût de l’intrant «&#x202f;%1&#x202f;», %2</translation>
    </message>
    <message>
        <source>Duty %1, from %2</source>
        <translation>Droit %1, à compter du %2</translation>
    </message>
    <message>
        <source>Duty inside the quota %1, from %2</source>
        <translation>Droit dans la limite du contingent %1, à compter du %2</translation>
    </message>
    <message>
        <source>Duty above the quota %1, from %2</source>
        <translation>Droit au-delà du contingent %1, à compter du %2</translation>
    </message>
    <message>
        <source>Quota over baseline quantity %1, from %2</source>
        <translation>Contingent rapporté à la quantité de référence %1, à compter du %2</translation>
    </message>
    <message>
        <source>Baseline flow %1</source>
        <translation>Flux de référence %1</translation>
    </message>
    <message>
        <source>Baseline duty %1</source>
        <translation>Droit de référence %1</translation>
    </message>
    <message>
        <source>Quota premium within the baseline duty %1</source>
        <translation>Prime de contingent comprise dans le droit de référence %1</translation>
    </message>
    <message>
        <source>net welfare</source>
        <translation>bien-être net</translation>
    </message>
    <message>
        <source>duty revenue</source>
        <translation>recettes douanières</translation>
    </message>
    <message>
        <source>jobs, %1</source>
        <translation>emplois, %1</translation>
    </message>
    <message>
        <source>The study has no figure “%1”.</source>
        <translation>L’étude n’a pas de chiffre «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Give a number within these bounds.</source>
        <translation>Donnez un nombre dans ces limites.</translation>
    </message>
    <message>
        <source>%1 is not a number from %2 up.</source>
        <translation>%1 n’est pas un nombre à partir de %2.</translation>
    </message>
    <message>
        <source>%1% does not lie between %2% and %3%.</source>
        <translation>%1&#x202f;% n’est pas entre %2&#x202f;% et %3&#x202f;%.</translation>
    </message>
    <message>
        <source>%1 does not lie between %2 and %3.</source>
        <translation>%1 n’est pas entre %2 et %3.</translation>
    </message>
    <message>
        <source>Duty %1 at most, under “%2”</source>
        <translation>Droit %1, au plus, selon «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>Duty %1, under “%2”</source>
        <translation>Droit %1, selon «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>Duty inside the quota %1, under “%2”</source>
        <translation>Droit dans la limite du contingent %1, selon «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>Duty above the quota %1, under “%2”</source>
        <translation>Droit au-delà du contingent %1, selon «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>Quota over baseline quantity %1, under “%2”</source>
        <translation>Contingent rapporté à la quantité de référence %1, selon «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>The study has no scenario “%1”.</source>
        <translation>L’étude n’a pas de scénario «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Exchange rate, %1 for 1 USD</source>
        <translation>Taux de change, %1 pour 1 USD</translation>
    </message>
</context>
<context>
    <name>study::Scenarios</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>This scenario is the status quo of the study.</source>
        <translation>Ce scénario est le statu quo de l’étude.</translation>
    </message>
    <message>
        <source>It can be renamed, not deleted.</source>
        <translation>Il peut être renommé, mais non supprimé.</translation>
    </message>
    <message>
        <source>This scenario is the walk-away of a party: %1.</source>
        <translation>Ce scénario est le repli d’une partie&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Outcomes are compared with this scenario.</source>
        <translation>Les résultats sont comparés à ce scénario.</translation>
    </message>
    <message>
        <source>Choose another in “Compared with” first.</source>
        <translation>Choisissez-en d’abord un autre dans «&#x202f;Comparé à&#x202f;».</translation>
    </message>
    <message>
        <source>The bookmark “%1” compares with this scenario.</source>
        <translation>Le signet «&#x202f;%1&#x202f;» compare à ce scénario.</translation>
    </message>
    <message>
        <source>Delete the bookmark first.</source>
        <translation>Supprimez d’abord le signet.</translation>
    </message>
    <message>
        <source>A slide of the deck compares with this scenario.</source>
        <translation>Une diapositive du dossier compare à ce scénario.</translation>
    </message>
    <message>
        <source>Take the slide out of the deck first.</source>
        <translation>Retirez d’abord la diapositive du dossier.</translation>
    </message>
    <message>
        <source>This scenario is what the walk-away of a party was shipped as: %1.</source>
        <translation>Ce scénario est le repli livré d’une partie&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>study::StudyChecks</name>
    <message>
        <source>This refers to something the study does not have.</source>
        <translation>Ceci renvoie à un élément que l’étude n’a pas.</translation>
    </message>
    <message>
        <source>Use a code the study knows.</source>
        <translation>Utilisez un code connu de l’étude.</translation>
    </message>
    <message>
        <source>There is no source “%1”.</source>
        <translation>Il n’y a pas de source «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Add it to the sources, or name one that is there.</source>
        <translation>Ajoutez-la aux sources, ou nommez-en une qui existe.</translation>
    </message>
    <message>
        <source>The package has %1 positions for %2 irritants.</source>
        <translation>L’ensemble a %1 positions pour %2 irritants.</translation>
    </message>
    <message>
        <source>Give one position for every irritant.</source>
        <translation>Donnez une position à chaque irritant.</translation>
    </message>
    <message>
        <source>This repeats an earlier entry.</source>
        <translation>Ceci répète une entrée précédente.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>Gardez l’une des deux.</translation>
    </message>
    <message>
        <source>Nothing is written here.</source>
        <translation>Rien n’est écrit ici.</translation>
    </message>
    <message>
        <source>Write a text.</source>
        <translation>Écrivez un texte.</translation>
    </message>
    <message>
        <source>%1 is outside the range from %2 to %3.</source>
        <translation>%1 est hors de l’intervalle de %2 à %3.</translation>
    </message>
    <message>
        <source>Give a value within the range.</source>
        <translation>Donnez une valeur comprise dans l’intervalle.</translation>
    </message>
    <message>
        <source>%1 is not a number from %2 up.</source>
        <translation>%1 n’est pas un nombre d’au moins %2.</translation>
    </message>
    <message>
        <source>The low end %1 is above the value %2.</source>
        <translation>La borne inférieure %1 est au-dessus de la valeur %2.</translation>
    </message>
    <message>
        <source>The value must lie within its range.</source>
        <translation>La valeur doit se trouver dans sa fourchette.</translation>
    </message>
    <message>
        <source>The high end %1 is below the value %2.</source>
        <translation>La borne supérieure %1 est au-dessous de la valeur %2.</translation>
    </message>
    <message>
        <source>The duty inside the quota is above the one outside it.</source>
        <translation>Le droit dans les limites du contingent est supérieur au droit hors contingent.</translation>
    </message>
    <message>
        <source>Give an over-quota duty at least as high as the in-quota duty.</source>
        <translation>Donnez un droit hors contingent au moins égal au droit dans les limites du contingent.</translation>
    </message>
    <message>
        <source>The baseline year is missing or no year.</source>
        <translation>L’année de base manque ou n’est pas une année.</translation>
    </message>
    <message>
        <source>Give a year such as 2024.</source>
        <translation>Donnez une année, par exemple 2024.</translation>
    </message>
    <message>
        <source>The rent leaves a duty of −100% or less.</source>
        <translation>La rente laisse un droit de −100&#x202f;% ou moins.</translation>
    </message>
    <message>
        <source>The rent is the part of the baseline duty that is a quota premium.</source>
        <translation>La rente est la part du droit de base qui constitue une prime de contingent.</translation>
    </message>
    <message>
        <source>A capacity ceiling cannot stand with an infinite supply elasticity.</source>
        <translation>Un plafond de capacité est incompatible avec une élasticité de l’offre infinie.</translation>
    </message>
    <message>
        <source>Leave the ceiling empty, or give a finite elasticity.</source>
        <translation>Laissez le plafond vide, ou donnez une élasticité finie.</translation>
    </message>
    <message>
        <source>The inputs of %1 in %2 cost as much as its output.</source>
        <translation>Les intrants de %1 (%2) coûtent autant que sa production.</translation>
    </message>
    <message>
        <source>The cost shares of one user must sum to less than 1.</source>
        <translation>La somme des parts de coût d’un utilisateur doit être inférieure à 1.</translation>
    </message>
    <message>
        <source>%1 is, directly or through others, an input of itself.</source>
        <translation>%1 est, directement ou non, un intrant de sa propre production.</translation>
    </message>
    <message>
        <source>Inputs must run one way, from materials to users: remove one link of the circle.</source>
        <translation>Les intrants doivent aller dans un seul sens, des matériaux aux utilisateurs&#x202f;: retirez un maillon de la boucle.</translation>
    </message>
    <message>
        <source>There is no duty state.</source>
        <translation>Il n’y a aucun état des droits.</translation>
    </message>
    <message>
        <source>Give the duties in force at one date at least.</source>
        <translation>Donnez les droits en vigueur à une date au moins.</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>Ceci n’est pas une date.</translation>
    </message>
    <message>
        <source>Write it as 2025-08-01.</source>
        <translation>Écrivez-la ainsi&#x202f;: 2025-08-01.</translation>
    </message>
    <message>
        <source>The irritant has no position.</source>
        <translation>L’irritant n’a aucune position.</translation>
    </message>
    <message>
        <source>Give at least its present state.</source>
        <translation>Donnez au moins son état actuel.</translation>
    </message>
    <message>
        <source>The position says “none” and has other effects too.</source>
        <translation>La position indique «&#x202f;none&#x202f;» et a aussi d’autres effets.</translation>
    </message>
    <message>
        <source>Remove this row, or the others.</source>
        <translation>Retirez cette ligne, ou les autres.</translation>
    </message>
    <message>
        <source>The first position of an irritant must change nothing.</source>
        <translation>La première position d’un irritant ne doit rien changer.</translation>
    </message>
    <message>
        <source>Give it the instrument “none”; put the change into a later position.</source>
        <translation>Donnez-lui l’instrument «&#x202f;none&#x202f;»; placez le changement dans une position ultérieure.</translation>
    </message>
    <message>
        <source>The position already has an effect on this flow.</source>
        <translation>La position a déjà un effet sur ce flux.</translation>
    </message>
    <message>
        <source>A quota cannot cap a duty.</source>
        <translation>Un contingent ne peut pas plafonner un droit.</translation>
    </message>
    <message>
        <source>Use “replace” with a quota, or a duty with “cap”.</source>
        <translation>Utilisez «&#x202f;replace&#x202f;» avec un contingent, ou un droit avec «&#x202f;cap&#x202f;».</translation>
    </message>
    <message>
        <source>The quota has no terms.</source>
        <translation>Le contingent n’a pas de modalités.</translation>
    </message>
    <message>
        <source>Give both duties, the volume and who gets the rent.</source>
        <translation>Donnez les deux droits, le volume et le bénéficiaire de la rente.</translation>
    </message>
    <message>
        <source>%1 also sets the duty of this flow, so the result would hang on their order.</source>
        <translation>%1 fixe aussi le droit de ce flux; le résultat dépendrait donc de leur ordre.</translation>
    </message>
    <message>
        <source>Let one irritant set the flow, or let both cap it.</source>
        <translation>Laissez un seul irritant fixer ce flux, ou faites-le plafonner par les deux.</translation>
    </message>
    <message>
        <source>The rule joins an irritant with itself.</source>
        <translation>La règle lie un irritant à lui-même.</translation>
    </message>
    <message>
        <source>Name another irritant.</source>
        <translation>Nommez un autre irritant.</translation>
    </message>
    <message>
        <source>The rule names no position.</source>
        <translation>La règle ne nomme aucune position.</translation>
    </message>
    <message>
        <source>Name one position or more, with spaces between.</source>
        <translation>Nommez une position ou plusieurs, séparées par des espaces.</translation>
    </message>
    <message>
        <source>There must be two parties, and there are %1.</source>
        <translation>Il faut deux parties, et il y en a %1.</translation>
    </message>
    <message>
        <source>Give weights, values and a walk-away for two parties.</source>
        <translation>Donnez les poids, les valeurs et un repli pour deux parties.</translation>
    </message>
    <message>
        <source>The economic weight and the irritant weights of %1 sum to %2.</source>
        <translation>La somme du poids économique et des poids des irritants de %1 est %2.</translation>
    </message>
    <message>
        <source>They must sum to 1.</source>
        <translation>Leur somme doit être 1.</translation>
    </message>
    <message>
        <source>The low end of the scale is not below its high end.</source>
        <translation>La borne inférieure de l’échelle n’est pas sous sa borne supérieure.</translation>
    </message>
    <message>
        <source>Give two numbers, the lower first.</source>
        <translation>Donnez deux nombres, le plus petit d’abord.</translation>
    </message>
    <message>
        <source>There is no party indicator “%1”.</source>
        <translation>Il n’y a pas d’indicateur de partie «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Utilisez l’un de ceux-ci&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 has no scale for %2.</source>
        <translation>%1 n’a pas d’échelle pour %2.</translation>
    </message>
    <message>
        <source>Give its lowest and highest value over the packages within the rules.</source>
        <translation>Donnez sa plus petite et sa plus grande valeur parmi les ensembles conformes aux règles.</translation>
    </message>
    <message>
        <source>The indicator weights of %1 sum to %2.</source>
        <translation>La somme des poids des indicateurs de %1 est %2.</translation>
    </message>
    <message>
        <source>There is no scenario “%1”.</source>
        <translation>Il n’y a pas de scénario «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Name a scenario of the study, or give points.</source>
        <translation>Nommez un scénario de l’étude, ou donnez des points.</translation>
    </message>
    <message>
        <source>The walk-away is no number.</source>
        <translation>Le repli n’est pas un nombre.</translation>
    </message>
    <message>
        <source>No duty state covers %1; the first is of %2.</source>
        <translation>Aucun état des droits ne couvre le %1; le premier est du %2.</translation>
    </message>
    <message>
        <source>Choose a later date, or add the duties of that time.</source>
        <translation>Choisissez une date ultérieure, ou ajoutez les droits de cette époque.</translation>
    </message>
    <message>
        <source>Name a scenario of the study.</source>
        <translation>Nommez un scénario de l’étude.</translation>
    </message>
    <message>
        <source>“%1” is no colour.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une couleur.</translation>
    </message>
    <message>
        <source>Write it as #c8102e.</source>
        <translation>Écrivez-la ainsi&#x202f;: #c8102e.</translation>
    </message>
    <message>
        <source>Output is stated as %1, but the flows sum to %2; the model uses the sum.</source>
        <translation>La production déclarée est %1, mais la somme des flux est %2; le modèle utilise la somme.</translation>
    </message>
    <message>
        <source>Check the flows of this exporter.</source>
        <translation>Vérifiez les flux de cet exportateur.</translation>
    </message>
    <message>
        <source>%1 sells %2 but has no supply elasticity.</source>
        <translation>%1 vend %2, mais n’a pas d’élasticité de l’offre.</translation>
    </message>
    <message>
        <source>Add its row of supply.</source>
        <translation>Ajoutez sa ligne à la table de l’offre.</translation>
    </message>
    <message>
        <source>Industry in %2 would use %3 of %1 (USD million), and the whole market takes %4.</source>
        <translation>L’industrie (%2) utiliserait %3 de %1 (M$ US), et tout le marché en absorbe %4.</translation>
    </message>
    <message>
        <source>Lower the cost shares, or check the flows into that market.</source>
        <translation>Réduisez les parts de coût, ou vérifiez les flux vers ce marché.</translation>
    </message>
    <message>
        <source>The party lacks a weight or a value for some irritant or position.</source>
        <translation>Il manque à la partie un poids ou une valeur pour un irritant ou une position.</translation>
    </message>
    <message>
        <source>Give one weight for every irritant and one value for every position.</source>
        <translation>Donnez un poids à chaque irritant et une valeur à chaque position.</translation>
    </message>
    <message>
        <source>The two ends of a position between are the same.</source>
        <translation>Les deux bouts d’une position intermédiaire sont les mêmes.</translation>
    </message>
    <message>
        <source>Name two positions of the irritant.</source>
        <translation>Nommez deux positions de l’irritant.</translation>
    </message>
    <message>
        <source>Nothing lies between a quota and another position.</source>
        <translation>Il n’y a rien entre un contingent et une autre position.</translation>
    </message>
    <message>
        <source>Name two positions without quotas.</source>
        <translation>Nommez deux positions sans contingent.</translation>
    </message>
    <message>
        <source>The locks do not stand in the order of the irritants.</source>
        <translation>Les verrous ne sont pas dans l’ordre des irritants.</translation>
    </message>
    <message>
        <source>Name each locked irritant once, in their order.</source>
        <translation>Nommez chaque irritant verrouillé une seule fois, dans leur ordre.</translation>
    </message>
    <message>
        <source>“%1” is no name of a file to export to.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nom de fichier d’exportation.</translation>
    </message>
    <message>
        <source>Give a name without folders that ends in one of: %1.</source>
        <translation>Donnez un nom sans dossier qui se termine par l’un de ces suffixes&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Pictures cannot be drawn %1 times as large.</source>
        <translation>Les images ne peuvent pas être agrandies %1 fois.</translation>
    </message>
    <message>
        <source>Give 1, 2 or 4.</source>
        <translation>Donnez 1, 2 ou 4.</translation>
    </message>
    <message>
        <source>The shipped value is no number.</source>
        <translation>La valeur livrée n’est pas un nombre.</translation>
    </message>
    <message>
        <source>Remove the row.</source>
        <translation>Supprimez la ligne.</translation>
    </message>
    <message>
        <source>The changed figures do not stand in the order of their keys.</source>
        <translation>Les chiffres modifiés ne sont pas dans l’ordre de leurs clés.</translation>
    </message>
    <message>
        <source>Name each changed figure once, in the order of the keys.</source>
        <translation>Nommez chaque chiffre modifié une seule fois, dans l’ordre des clés.</translation>
    </message>
    <message>
        <source>The study has no figure “%1”, so its record says nothing.</source>
        <translation>L’étude n’a pas de chiffre «&#x202f;%1&#x202f;», sa mention ne dit donc rien.</translation>
    </message>
    <message>
        <source>Another scenario also goes by “%1”.</source>
        <translation>Un autre scénario porte aussi le nom «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Give each a name of its own: commands take the first.</source>
        <translation>Donnez à chacun son propre nom&#x202f;: les commandes prennent le premier.</translation>
    </message>
    <message>
        <source>Set a table of figures back to the shipped values: that drops the record.</source>
        <translation>Ramenez un tableau de chiffres aux valeurs livrées&#x202f;: la mention disparaît.</translation>
    </message>
</context>
<context>
    <name>study::SwingWeights</name>
    <message>
        <source>No swing is rated above 0.</source>
        <translation>Aucune bascule n’a de note supérieure à 0.</translation>
    </message>
    <message>
        <source>Rate the largest swing 100.</source>
        <translation>Donnez 100 à la plus grande bascule.</translation>
    </message>
</context>
<context>
    <name>ui::About</name>
    <message>
        <source>About Landing Zone</source>
        <translation>À propos de Landing Zone</translation>
    </message>
    <message>
        <source>Shows which package of trade concessions both sides could accept, and what each concession does to both economies.</source>
        <translation>Montre quel ensemble de concessions commerciales les deux parties pourraient accepter, et ce que chaque concession fait aux deux économies.</translation>
    </message>
    <message>
        <source>Model %1, data %2. Party weights and values are illustrative and no statement by a government.</source>
        <translation>Modèle %1, données %2. Les pondérations et les valeurs des parties sont données à titre d’illustration; elles ne sont en aucun cas la position d’un gouvernement.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later): you may use, study, share and change it. It comes without any warranty.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure (GPL-3.0-or-later)&#x202f;: vous pouvez l’utiliser, l’étudier, le partager et le modifier. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>It stands on:</source>
        <translation>Le programme repose sur&#x202f;:</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>domaine public</translation>
    </message>
    <message>
        <source>Model %1, data %2. Party weights and values are no statement by a government.</source>
        <translation>Modèle %1, données %2. Les poids et les valeurs des parties n’engagent aucun gouvernement.</translation>
    </message>
</context>
<context>
    <name>ui::AdviceColumn</name>
    <message>
        <source>Load suggestion %1</source>
        <translation>Charger la suggestion %1</translation>
    </message>
    <message>
        <source>Load counter-offer for %1</source>
        <translation>Charger la contre-offre pour %1</translation>
    </message>
    <message>
        <source>What this package means</source>
        <translation>Ce que signifie cet ensemble</translation>
    </message>
    <message>
        <source>Better for both</source>
        <translation>Mieux pour les deux</translation>
    </message>
    <message>
        <source>No package within three changes is better for both.</source>
        <translation>Aucun ensemble, en trois changements au plus, n’est meilleur pour les deux parties.</translation>
    </message>
    <message>
        <source>Counter-offer for %1</source>
        <comment>a party in a sentence</comment>
        <translation>Contre-offre pour %1</translation>
    </message>
    <message>
        <source>Load counter-offer</source>
        <translation>Charger la contre-offre</translation>
    </message>
    <message>
        <source>Price of each concession</source>
        <translation>Prix de chaque concession</translation>
    </message>
    <message>
        <source>%1: gives %2 %3 points, and %4 %5.</source>
        <comment>changes: gives party gain points, and party gain</comment>
        <translation>%1&#x202f;: %3 points pour %2, et %5 pour %4.</translation>
    </message>
    <message>
        <source>Within three changes, %1 cannot gain without a loss for %2.</source>
        <translation>En trois changements au plus, aucun gain pour %1 sans perte pour %2.</translation>
    </message>
    <message>
        <source>%1 has nothing more to ask for.</source>
        <translation>%1&#x202f;: plus rien à demander.</translation>
    </message>
    <message>
        <source>%1 more. What %2 would ask for, one at a time, largest gain first.</source>
        <translation>%1 de plus. Demandes possibles (%2), une à la fois, du plus grand gain au plus petit.</translation>
    </message>
    <message>
        <source>What %1 would ask for, one at a time, largest gain first.</source>
        <translation>Demandes possibles (%1), une à la fois, du plus grand gain au plus petit.</translation>
    </message>
    <message>
        <source>Count them exactly</source>
        <translation>Les compter exactement</translation>
    </message>
    <message>
        <source>Takes some seconds in the background</source>
        <translation>Prend quelques secondes, en arrière-plan</translation>
    </message>
    <message>
        <source>Walk-aways, points</source>
        <translation>Replis, en points</translation>
    </message>
    <message>
        <source>Set the weights by swings…</source>
        <translation>Fixer les poids par bascules…</translation>
    </message>
    <message>
        <source>Counting: %1</source>
        <translation>Comptage&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>ui::BookmarksBox</name>
    <message>
        <source>Write a note on a bookmark</source>
        <translation>Note de signet modifiée</translation>
    </message>
    <message>
        <source>Write a caption for the room</source>
        <translation>Légende pour la salle modifiée</translation>
    </message>
    <message>
        <source>Make a bookmark a step of the presentation</source>
        <translation>Signet ajouté à la présentation</translation>
    </message>
    <message>
        <source>Take a bookmark out of the presentation</source>
        <translation>Signet retiré de la présentation</translation>
    </message>
    <message>
        <source>Own package</source>
        <translation>Ensemble personnalisé</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n moved</source>
        <translation>
            <numerusform>%1, %n modifié</numerusform>
            <numerusform>%1, %n modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Bookmark “%1”</source>
        <translation>Signet «&#x202f;%1&#x202f;» ajouté</translation>
    </message>
    <message>
        <source>Move a bookmark</source>
        <translation>Signet déplacé</translation>
    </message>
    <message>
        <source>Delete bookmark “%1”</source>
        <translation>Signet «&#x202f;%1&#x202f;» supprimé</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Étape %1</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Signets</translation>
    </message>
    <message>
        <source>Bookmark this</source>
        <translation>Ajouter un signet</translation>
    </message>
    <message>
        <source>Keeps package, date, reference and what is in view (Ctrl+D)</source>
        <translation>Garde l’ensemble, la date, la référence et ce qui est affiché (Ctrl+D)</translation>
    </message>
    <message>
        <source>A bookmark keeps the package, its date, what it is compared with and what is in view. Bookmarks are saved with the study.</source>
        <translation>Un signet garde l’ensemble, sa date, la référence et ce qui est affiché. Les signets sont enregistrés avec l’étude.</translation>
    </message>
    <message>
        <source>Enter opens, F2 renames, Alt with Up and Down moves, Delete deletes.</source>
        <translation>Entrée ouvre, F2 renomme, Alt avec Haut et Bas déplace, Suppr supprime.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the bookmark</source>
        <translation>Nom du signet</translation>
    </message>
    <message>
        <source>Note, for yourself or the presenter</source>
        <translation>Note, pour vous ou pour la présentation</translation>
    </message>
    <message>
        <source>Step of the presentation</source>
        <translation>Étape de la présentation</translation>
    </message>
    <message>
        <source>Caption for the room</source>
        <translation>Légende pour la salle</translation>
    </message>
    <message>
        <source>Rename a bookmark “%1”</source>
        <translation>Signet renommé «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>ui::ChartFrame</name>
    <message>
        <source>Before: %1</source>
        <translation>Avant&#x202f;: %1</translation>
    </message>
    <message>
        <source>Hold B: before</source>
        <translation>Maintenir B&#x202f;: avant</translation>
    </message>
    <message>
        <source>Shows the state before the last change while held</source>
        <translation>Montre l’état d’avant le dernier changement tant que la touche est enfoncée</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Shows the numbers behind the chart</source>
        <translation>Montre les chiffres derrière le graphique</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Copied: the picture and the table behind it.</source>
        <translation>Copiés&#x202f;: l’image et le tableau qui la fonde.</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Vector picture (*.svg)</source>
        <translation>Image vectorielle (*.svg)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Enregistré sous «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2. Choose another folder or name.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être écrit&#x202f;: %2. Choisissez un autre dossier ou un autre nom.</translation>
    </message>
    <message>
        <source>Copies picture and table; drag it into another program</source>
        <translation>Copie l’image et le tableau; à glisser dans un autre programme</translation>
    </message>
    <message>
        <source>Add to deck</source>
        <translation>Ajouter au diaporama</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>Comment?</translation>
    </message>
    <message>
        <source>How was this computed?</source>
        <translation>Comment est-ce calculé?</translation>
    </message>
    <message>
        <source>Saves the chart as a picture, a page or a table</source>
        <translation>Enregistre le graphique comme image, page ou tableau</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Picture without ground (.png)</source>
        <translation>Image sans fond (.png)</translation>
    </message>
    <message>
        <source>Picture (.png)</source>
        <translation>Image (.png)</translation>
    </message>
    <message>
        <source>%1×: %2 × %3 pixels</source>
        <translation>%1×&#x202f;: %2 × %3 pixels</translation>
    </message>
    <message>
        <source>Vector picture (.svg)</source>
        <translation>Image vectorielle (.svg)</translation>
    </message>
    <message>
        <source>Page (.pdf)</source>
        <translation>Page (.pdf)</translation>
    </message>
    <message>
        <source>Table (.csv)</source>
        <translation>Tableau (.csv)</translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <translation>Page (*.pdf)</translation>
    </message>
    <message>
        <source>“%1” cannot be written: choose a name that ends in .png, .svg, .pdf or .csv.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut être écrit&#x202f;: choisissez un nom qui se termine par .png, .svg, .pdf ou .csv.</translation>
    </message>
</context>
<context>
    <name>ui::CompareView</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barres</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Ensembles</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Party values</source>
        <translation>Valeurs des parties</translation>
    </message>
    <message>
        <source>Whole package</source>
        <translation>Ensemble entier</translation>
    </message>
    <message>
        <source>All sectors</source>
        <translation>Tous les secteurs</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Groupe&#x202f;: %1</translation>
    </message>
    <message>
        <source>Over walk-away</source>
        <translation>Au-dessus du repli</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Pour cent</translation>
    </message>
    <message>
        <source>The package on the table</source>
        <translation>L’ensemble sur la table</translation>
    </message>
    <message>
        <source>now the same as %1</source>
        <translation>actuellement identique à&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 · reference</source>
        <translation>%1 · référence</translation>
    </message>
    <message>
        <source>Solving the baseline…</source>
        <translation>Calcul de l’état de base…</translation>
    </message>
</context>
<context>
    <name>ui::ComparedList</name>
    <message>
        <source>Packages compared</source>
        <translation>Ensembles comparés</translation>
    </message>
    <message>
        <source>Tick what to compare; drag, or Alt with Up and Down, sets the order. The reference is chosen in “Compared with”.</source>
        <translation>Cochez ce qu’il faut comparer; glissez, ou Alt avec Haut et Bas, pour changer l’ordre. La référence se choisit sous «&#x202f;Comparé à&#x202f;».</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Open this scenario</source>
        <translation>Ouvrir ce scénario</translation>
    </message>
</context>
<context>
    <name>ui::ConcessionTree</name>
    <message>
        <source>Details and sources…</source>
        <translation>Détails et sources…</translation>
    </message>
    <message>
        <source>%1 (not translated yet)</source>
        <translation>%1 (pas encore traduit)</translation>
    </message>
    <message>
        <source>Details and sources (I)</source>
        <translation>Détails et sources (I)</translation>
    </message>
    <message>
        <source>Breaks a rule: %1</source>
        <translation>Enfreint une règle&#x202f;: %1</translation>
    </message>
    <message>
        <source>What this position adds to each side’s value against the status quo of this row, in points out of 100. Political values are illustrative.</source>
        <translation>Ce que cette position ajoute à la valeur de chaque partie par rapport au statu quo de cette ligne, en points sur 100. Les valeurs politiques sont données à titre d’illustration.</translation>
    </message>
    <message>
        <source>Not translated yet: shown in English.</source>
        <translation>Pas encore traduit&#x202f;: affiché en anglais.</translation>
    </message>
    <message>
        <source>What this position adds to each side’s value against the status quo of this row, in points out of 100.</source>
        <translation>Ce que cette position ajoute à la valeur de chaque partie par rapport au statu quo de cette ligne, en points sur 100.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Locked: presets, suggestions and loaded packages leave this row as it is (L unlocks)</source>
        <translation>Verrouillé&#x202f;: les modèles, les suggestions et les ensembles chargés laissent cette ligne telle quelle (L déverrouille)</translation>
    </message>
    <message>
        <source>Lock this row: presets, suggestions and loaded packages then leave it as it is (L)</source>
        <translation>Verrouiller cette ligne&#x202f;: les modèles, les suggestions et les ensembles chargés la laissent alors telle quelle (L)</translation>
    </message>
</context>
<context>
    <name>ui::ConcessionsModel</name>
    <message>
        <source>%1 of %2 moved</source>
        <translation>%1 sur %2 modifiés</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2, position %3 of %4.</source>
        <translation>%1&#x202f;: %2, position %3 sur %4.</translation>
    </message>
    <message>
        <source>%1: %2 points.</source>
        <translation>%1&#x202f;: %2 points.</translation>
    </message>
    <message>
        <source>Breaks a rule: %1</source>
        <translation>Enfreint une règle&#x202f;: %1</translation>
    </message>
    <message>
        <source>Cannot be changed on this date.</source>
        <translation>Ne peut pas être modifié à cette date.</translation>
    </message>
    <message>
        <source>Locked.</source>
        <translation>Verrouillé.</translation>
    </message>
    <message>
        <source>custom: %1</source>
        <translation>personnalisé&#x202f;: %1</translation>
    </message>
    <message>
        <source>custom: between “%1” and “%2”</source>
        <translation>personnalisé&#x202f;: entre «&#x202f;%1&#x202f;» et «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#x202f;: %2.</translation>
    </message>
</context>
<context>
    <name>ui::ConcessionsView</name>
    <message>
        <source>Concessions</source>
        <translation>Concessions</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Filter %1 irritants</source>
        <translation>Filtrer les %1 irritants</translation>
    </message>
    <message>
        <source>Filter irritants</source>
        <translation>Filtrer les irritants</translation>
    </message>
    <message>
        <source>Status quo</source>
        <translation>Statu quo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Positions are written for the talks, which open on %1. On %2 they cannot be changed: choose a later date.</source>
        <translation>Les positions sont rédigées pour les pourparlers, qui s’ouvrent le %1. Au %2, elles ne peuvent pas être modifiées&#x202f;: choisissez une date ultérieure.</translation>
    </message>
    <message>
        <source>%1 of %2 moved</source>
        <translation>%1 sur %2 modifiés</translation>
    </message>
    <message>
        <source>all rules hold</source>
        <translation>règles respectées</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) broken</source>
        <translation>
            <numerusform>%n règle non respectée</numerusform>
            <numerusform>%n règles non respectées</numerusform>
        </translation>
    </message>
    <message>
        <source>points to</source>
        <translation>points&#x202f;:</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Ways back: this item, the scenario’s start, the status quo</source>
        <translation>Revenir en arrière&#x202f;: cet élément, le début du scénario, le statu quo</translation>
    </message>
    <message>
        <source>Up and Down choose a row, Left and Right its position, Home the status quo, L locks the row, I opens details.</source>
        <translation>Haut et Bas choisissent une ligne, Gauche et Droite sa position, Origine le statu quo, L verrouille la ligne, I ouvre les détails.</translation>
    </message>
</context>
<context>
    <name>ui::CurvesAndFlows</name>
    <message>
        <source>Goods</source>
        <translation>Biens</translation>
    </message>
    <message>
        <source>Duty of</source>
        <translation>Droit de</translation>
    </message>
    <message>
        <source>Response curves</source>
        <translation>Courbes de réponse</translation>
    </message>
    <message>
        <source>Who replaces whom</source>
        <translation>Qui remplace qui</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barres</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Groupe&#x202f;: %1</translation>
    </message>
    <message>
        <source>Share out the rent of a quota</source>
        <translation>Partager la rente d’un contingent</translation>
    </message>
    <message>
        <source>These response curves could not be computed</source>
        <translation>Ces courbes de réponse n’ont pas pu être calculées</translation>
    </message>
    <message>
        <source>All sectors</source>
        <translation>Tous les secteurs</translation>
    </message>
</context>
<context>
    <name>ui::CurvesChartView</name>
    <message>
        <source>%1: %2. %3</source>
        <comment>panel, its duty, what dragging does</comment>
        <translation>%1&#x202f;: %2. %3</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>country, figure, unit</comment>
        <translation>%1&#x202f;: %2 %3</translation>
    </message>
    <message>
        <source>Who gets the rent of the quota: moves welfare between the two sides, and no trade.</source>
        <translation>À qui va la rente du contingent&#x202f;: déplace du bien-être entre les deux parties, mais aucun échange.</translation>
    </message>
</context>
<context>
    <name>ui::DealSpaceView</name>
    <message>
        <source>Load a package of the frontier</source>
        <translation>Charger un ensemble de la frontière</translation>
    </message>
    <message>
        <source>Load suggestion %1</source>
        <translation>Charger la suggestion %1</translation>
    </message>
    <message>
        <source>Load %1</source>
        <translation>Charger %1</translation>
    </message>
    <message>
        <source>On the frontier</source>
        <translation>Sur la frontière</translation>
    </message>
    <message>
        <source>Suggestion %1</source>
        <translation>Suggestion %1</translation>
    </message>
    <message>
        <source>Solving the markets of every package: %1</source>
        <translation>Résolution des marchés de tous les ensembles&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1: %2 · %3 points</source>
        <comment>package: values</comment>
        <translation>%1&#x202f;: %2 · %3 points</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>The package on the table.</source>
        <translation>L’ensemble sur la table.</translation>
    </message>
    <message>
        <source>Differs from the package on the table:</source>
        <translation>Écarts avec l’ensemble sur la table&#x202f;:</translation>
    </message>
    <message>
        <source>Deal space</source>
        <translation>Espace des accords</translation>
    </message>
    <message>
        <source>%1 walks away below %2</source>
        <comment>party, points</comment>
        <translation>Repli pour %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>No package keeps the rules and every lock: the picture is without the locks.</source>
        <translation>Aucun ensemble ne respecte les règles et tous les verrous&#x202f;: l’image est sans les verrous.</translation>
    </message>
    <message>
        <source>Set the walk-away of %1 to %2 points</source>
        <translation>Repli fixé, %1&#x202f;: %2 points</translation>
    </message>
    <message>
        <source>Take the walk-away of %1 from “%2”</source>
        <translation>Repli pris de «&#x202f;%2&#x202f;», %1</translation>
    </message>
</context>
<context>
    <name>ui::DeckPanel</name>
    <message>
        <source>Title of a slide</source>
        <translation>Titre d’une diapositive</translation>
    </message>
    <message>
        <source>Remark on a slide</source>
        <translation>Remarque sur une diapositive</translation>
    </message>
    <message>
        <source>slide</source>
        <translation>diapositive</translation>
    </message>
    <message>
        <source>Add to deck</source>
        <translation>Ajouter au diaporama</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Diaporama</translation>
    </message>
    <message>
        <source>No slides yet. “Add to deck” in the toolbar, or in the menu of a chart, makes a slide of what is shown.</source>
        <translation>Aucune diapositive. «&#x202f;Ajouter au diaporama&#x202f;», dans la barre d’outils ou le menu d’un graphique, en fait une de ce qui est affiché.</translation>
    </message>
    <message>
        <source>Title (empty: the finding of the chart)</source>
        <translation>Titre (vide&#x202f;: le constat du graphique)</translation>
    </message>
    <message>
        <source>Remark on the slide</source>
        <translation>Remarque sur la diapositive</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Haut</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Bas</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Show in the window</source>
        <translation>Afficher dans la fenêtre</translation>
    </message>
    <message>
        <source>Language of the export</source>
        <translation>Langue de l’exportation</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Slides with native charts (.pptx), pages (.pdf), pictures (.png, .svg) or tables (.xlsx, .csv)</source>
        <translation>Diapositives à graphiques natifs (.pptx), pages (.pdf), images (.png, .svg) ou tableaux (.xlsx, .csv)</translation>
    </message>
    <message>
        <source>Saved exports</source>
        <translation>Exportations conservées</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message numerus="yes">
        <source>%n slide(s)</source>
        <translation>
            <numerusform>%n diapositive</numerusform>
            <numerusform>%n diapositives</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Tracé en cours…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of a slide, its title</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Shows %1 on %2, compared with %3.</source>
        <comment>a package, a date, a scenario</comment>
        <translation>Montre %1 au %2, par rapport à&#x202f;: %3.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file name, language</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Move slide</source>
        <translation>Déplacer une diapositive</translation>
    </message>
    <message>
        <source>Remove slide “%1”</source>
        <translation>Retirer la diapositive «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Duplicate slide</source>
        <translation>Dupliquer une diapositive</translation>
    </message>
    <message>
        <source>Show slide</source>
        <translation>Afficher une diapositive</translation>
    </message>
    <message>
        <source>Slides (*.pptx)</source>
        <translation>Diapositives (*.pptx)</translation>
    </message>
    <message>
        <source>Pages (*.pdf)</source>
        <translation>Pages (*.pdf)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>Vector pictures (*.svg)</source>
        <translation>Images vectorielles (*.svg)</translation>
    </message>
    <message>
        <source>Workbook of outcomes (*.xlsx)</source>
        <translation>Classeur des résultats (*.xlsx)</translation>
    </message>
    <message>
        <source>Table of outcomes (*.csv)</source>
        <translation>Tableau des résultats (*.csv)</translation>
    </message>
    <message>
        <source>Keep the export “%1”</source>
        <translation>Conserver l’exportation «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Forget the export “%1”</source>
        <translation>Oublier l’exportation «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Enregistré sous «&#x202f;%1&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in “%1”.</source>
        <translation>
            <numerusform>%n fichier enregistré dans «&#x202f;%1&#x202f;».</numerusform>
            <numerusform>%n fichiers enregistrés dans «&#x202f;%1&#x202f;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Size of pictures</source>
        <translation>Taille des images</translation>
    </message>
    <message>
        <source>Pixels of a .png for one of the screen: 1× is 800 × 450</source>
        <translation>Pixels d’un .png pour un de l’écran&#x202f;: 1× donne 800 × 450</translation>
    </message>
    <message>
        <source>Without ground</source>
        <translation>Sans fond</translation>
    </message>
    <message>
        <source>A .png shows what lies behind it</source>
        <translation>Un .png laisse voir ce qui est derrière</translation>
    </message>
    <message>
        <source>Replace files</source>
        <translation>Remplacer des fichiers</translation>
    </message>
    <message>
        <source>“%1” is already in “%2”. Replace it?</source>
        <translation>«&#x202f;%1&#x202f;» est déjà dans «&#x202f;%2&#x202f;». Le remplacer?</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of these names are already in “%1”. Replace them?</source>
        <translation>
            <numerusform>%n fichier de ces noms est déjà dans «&#x202f;%1&#x202f;». Le remplacer?</numerusform>
            <numerusform>%n fichiers de ces noms sont déjà dans «&#x202f;%1&#x202f;». Les remplacer?</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>ui::ExplainWindow</name>
    <message>
        <source>How was this computed?</source>
        <translation>Comment est-ce calculé?</translation>
    </message>
    <message>
        <source>Working out what each change adds…</source>
        <translation>Calcul de l’apport de chaque changement…</translation>
    </message>
</context>
<context>
    <name>ui::FiguresModel</name>
    <message>
        <source>Changed by you; shipped: %1</source>
        <translation>Modifié par vous; valeur livrée&#x202f;: %1</translation>
    </message>
    <message>
        <source>The value lies outside the range of its sources; the range was taken wider.</source>
        <translation>La valeur sort de la fourchette de ses sources; la fourchette a été élargie.</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Fourchette</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>sector or party, figure, value</comment>
        <translation>%1, %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, unit</comment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>Shipped value of %1</source>
        <translation>Valeur livrée&#x202f;: %1</translation>
    </message>
    <message>
        <source>Shipped values of a table</source>
        <translation>Valeurs livrées d’un tableau</translation>
    </message>
</context>
<context>
    <name>ui::FiguresTab</name>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Position values</source>
        <translation>Valeur des positions</translation>
    </message>
    <message>
        <source>Elasticities and supply</source>
        <translation>Élasticités et offre</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>A weight takes from the party’s other weights in proportion, so that they still sum to 100%.</source>
        <translation>Un poids prend aux autres poids de la partie, en proportion, pour que leur somme reste de 100&#x202f;%.</translation>
    </message>
    <message>
        <source>What each position is worth to a party beside the economy, from 0 to 100 points of its irritant.</source>
        <translation>Ce que chaque position vaut pour une partie, outre l’économie, de 0 à 100 points de son irritant.</translation>
    </message>
    <message>
        <source>Central values with the range of their sources. A value outside its range takes the range wider.</source>
        <translation>Valeurs centrales et fourchette de leurs sources. Une valeur hors de sa fourchette l’élargit.</translation>
    </message>
    <message>
        <source>Filter: words of the figure, its source or its note</source>
        <translation>Filtre&#x202f;: mots du chiffre, de sa source ou de sa note</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Changed by you only</source>
        <translation>Seulement ce que vous avez modifié</translation>
    </message>
    <message>
        <source>Back to the shipped value</source>
        <translation>Revenir à la valeur livrée</translation>
    </message>
    <message>
        <source>All back to the shipped values</source>
        <translation>Revenir aux valeurs livrées</translation>
    </message>
    <message numerus="yes">
        <source>All %n back to the shipped values</source>
        <translation>
            <numerusform>Revenir à la valeur livrée (%n chiffre)</numerusform>
            <numerusform>Revenir aux valeurs livrées (%n chiffres)</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a figure to see what it rests on.</source>
        <translation>Choisissez un chiffre pour voir sur quoi il repose.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>sector or party, figure</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#x202f;: %1</translation>
    </message>
    <message>
        <source>Duties in force from each date on, then those of each position, in percent of the producer price.</source>
        <translation>Droits en vigueur à partir de chaque date, puis ceux de chaque position, en pourcentage du prix à la production.</translation>
    </message>
    <message>
        <source>The baseline of %1: flows at producer prices, the duties then in force, and exchange rates.</source>
        <translation>La base de %1&#x202f;: flux aux prix à la production, droits alors en vigueur et taux de change.</translation>
    </message>
</context>
<context>
    <name>ui::Help</name>
    <message>
        <source>Terms</source>
        <translation>Termes</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>What the model assumes</source>
        <translation>Ce que le modèle suppose</translation>
    </message>
    <message>
        <source>What the model leaves out</source>
        <translation>Ce que le modèle laisse de côté</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Étude</translation>
    </message>
    <message>
        <source>The document: baseline data, irritants, parties, scenarios, notes and sources, in one file.</source>
        <translation>Le document&#x202f;: données de l’année de base, irritants, parties, scénarios, notes et sources, dans un seul fichier.</translation>
    </message>
    <message>
        <source>Irritant</source>
        <translation>Irritant</translation>
    </message>
    <message>
        <source>One thing on the table, such as the steel duty or the digital services tax. One row of the concessions.</source>
        <translation>Un élément sur la table, comme le droit sur l’acier ou la taxe sur les services numériques. Une ligne des concessions.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>One option of an irritant. Positions run from the status quo, which changes nothing, to full relief.</source>
        <translation>Une option d’un irritant. Les positions vont du statu quo, qui ne change rien, à l’allègement complet.</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>One position for every irritant.</source>
        <translation>Une position pour chaque irritant.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>A saved package and a date.</source>
        <translation>Un ensemble enregistré et une date.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>The package of a saved scenario, taken over whole; the date stays as it is.</source>
        <translation>L’ensemble d’un scénario enregistré, repris tel quel; la date reste la même.</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparé à</translation>
    </message>
    <message>
        <source>The reference: every change on the screen is the difference from this scenario at its own date. The toolbar date moves only the package in hand.</source>
        <translation>La référence&#x202f;: chaque variation affichée est l’écart avec ce scénario, à sa propre date. La date de la barre d’outils ne déplace que l’ensemble à l’étude.</translation>
    </message>
    <message>
        <source>Status quo and no deal</source>
        <translation>Statu quo et aucun accord</translation>
    </message>
    <message>
        <source>The same package at two dates: first positions change nothing, so before the deadline they mean the measures in force, and after it the measures announced for the case without a deal.</source>
        <translation>Le même ensemble à deux dates&#x202f;: les premières positions ne changent rien. Avant l’échéance, elles désignent donc les mesures en vigueur; après l’échéance, les mesures annoncées en l’absence d’accord.</translation>
    </message>
    <message>
        <source>Party value</source>
        <translation>Valeur pour une partie</translation>
    </message>
    <message>
        <source>What a package is worth to a side, 0 to 100: an economic part from the model and a political value for each position, added with weights that sum to one. Weights and political values are illustrative and can be argued with.</source>
        <translation>Ce que vaut un ensemble pour une partie, de 0 à 100&#x202f;: une part économique tirée du modèle et une valeur politique pour chaque position, additionnées selon des pondérations dont la somme est un. Les pondérations et les valeurs politiques sont données à titre d’illustration et se discutent.</translation>
    </message>
    <message>
        <source>Worth of a position, in points</source>
        <translation>Apport d’une position, en points</translation>
    </message>
    <message>
        <source>What the chosen position of one row adds to each side’s value against the row’s first position, with all other rows as they are.</source>
        <translation>Ce que la position choisie d’une ligne ajoute à la valeur pour chaque partie par rapport à la première position de la ligne, toutes les autres lignes restant telles quelles.</translation>
    </message>
    <message>
        <source>Walk-away</source>
        <translation>Repli</translation>
    </message>
    <message>
        <source>The value a side keeps when it leaves the table, its reservation value: here that of no deal. A side accepts nothing below it.</source>
        <translation>La valeur qu’une partie conserve si elle quitte la table, sa valeur de réserve&#x202f;: ici, celle de l’absence d’accord. Une partie n’accepte rien au-dessous.</translation>
    </message>
    <message>
        <source>Landing zone</source>
        <translation>Zone d’accord</translation>
    </message>
    <message>
        <source>The packages each side values at or above its walk-away. Inside it a deal is possible; outside, someone walks away.</source>
        <translation>Les ensembles que chaque partie évalue au moins à son repli. À l’intérieur, un accord est possible; à l’extérieur, quelqu’un quitte la table.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Positions that need each other or exclude each other. A package that breaks a rule is still computed; the row says in words what is broken, and a ring with a slash marks the stops that would break one.</source>
        <translation>Des positions qui s’exigent ou s’excluent l’une l’autre. Un ensemble qui enfreint une règle est tout de même calculé; la ligne dit en toutes lettres ce qui n’est pas respecté, et un anneau barré signale les crans qui enfreindraient une règle.</translation>
    </message>
    <message>
        <source>Effective duty</source>
        <translation>Droit effectif</translation>
    </message>
    <message>
        <source>The duty as it falls on the whole flow, after coverage, exemptions and compliance: usually below the rate in the law.</source>
        <translation>Le droit tel qu’il pèse sur l’ensemble du flux, compte tenu de la couverture, des exemptions et de la conformité&#x202f;: en général inférieur au taux prévu par la loi.</translation>
    </message>
    <message>
        <source>Tariff-rate quota</source>
        <translation>Contingent tarifaire</translation>
    </message>
    <message>
        <source>A volume that enters at a low duty; what goes beyond pays a higher one. Not full: the low duty rules. Full, or binding: nothing more enters, the price rises, and the difference is a rent. Overrun: the high duty rules.</source>
        <translation>Un volume admis à un droit faible; au-delà, le droit est plus élevé. Non rempli&#x202f;: le droit faible s’applique. Rempli, ou contraignant&#x202f;: rien de plus n’entre, le prix monte et l’écart est une rente. Dépassé&#x202f;: le droit élevé s’applique.</translation>
    </message>
    <message>
        <source>Equivalent duty of a quota</source>
        <translation>Droit équivalent d’un contingent</translation>
    </message>
    <message>
        <source>The plain duty that would let in the same quantity: the low duty and the premium together.</source>
        <translation>Le droit simple qui laisserait entrer la même quantité&#x202f;: le droit faible et la prime réunis.</translation>
    </message>
    <message>
        <source>Illustrative</source>
        <translation>À titre d’illustration</translation>
    </message>
    <message>
        <source>A figure set by the analyst to show how the method works, not measured and not stated by a government.</source>
        <translation>Un chiffre fixé par l’analyste pour montrer comment fonctionne la méthode; il n’est ni mesuré ni déclaré par un gouvernement.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>What a country’s producers make, in quantities at baseline producer prices: a change is one of volume, not of price.</source>
        <translation>Ce que font les producteurs d’un pays, en quantités aux prix à la production de l’année de base&#x202f;: une variation est une variation de volume, non de prix.</translation>
    </message>
    <message>
        <source>Exports, exports to the partner</source>
        <translation>Exportations, exportations vers le partenaire</translation>
    </message>
    <message>
        <source>What leaves the country, in all and to the other side of the table, in quantities at baseline producer prices.</source>
        <translation>Ce qui sort du pays, au total et vers l’autre partie à la table, en quantités aux prix à la production de l’année de base.</translation>
    </message>
    <message>
        <source>Imports, from the partner, from third countries</source>
        <translation>Importations, du partenaire, des pays tiers</translation>
    </message>
    <message>
        <source>What enters the country, in all, from the other side of the table, and from everyone else, in quantities at baseline producer prices of the exporter.</source>
        <translation>Ce qui entre dans le pays, au total, depuis l’autre partie à la table et depuis tous les autres pays, en quantités aux prix à la production de l’exportateur pour l’année de base.</translation>
    </message>
    <message>
        <source>Producer price</source>
        <translation>Prix à la production</translation>
    </message>
    <message>
        <source>What producers receive before any duty. Index, baseline year = 100; groups are means weighted by baseline output.</source>
        <translation>Ce que reçoivent les producteurs, avant tout droit. Indice, année de base = 100; les groupes sont des moyennes pondérées par la production de l’année de base.</translation>
    </message>
    <message>
        <source>Purchaser price</source>
        <translation>Prix d’acquisition</translation>
    </message>
    <message>
        <source>What buyers pay for the mix of domestic and imported goods, duties and quota premiums included. Index, baseline year = 100; groups are means weighted by baseline absorption.</source>
        <translation>Ce que paient les acheteurs pour l’assortiment de biens nationaux et importés, droits et primes de contingent compris. Indice, année de base = 100; les groupes sont des moyennes pondérées par l’absorption de l’année de base.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Emplois</translation>
    </message>
    <message>
        <source>Persons employed: baseline jobs moved with output. In the short run fewer would move.</source>
        <translation>Personnes employées&#x202f;: les emplois de l’année de base varient avec la production. À court terme, la variation serait moindre.</translation>
    </message>
    <message>
        <source>Treasury, or duty revenue</source>
        <translation>Trésor, ou recettes douanières</translation>
    </message>
    <message>
        <source>Duties collected less those of the baseline year, rents not counted. A change from the baseline year in itself.</source>
        <translation>Les droits perçus, moins ceux de l’année de base; les rentes ne sont pas comptées. Il s’agit en soi d’une variation par rapport à l’année de base.</translation>
    </message>
    <message>
        <source>Quota rents</source>
        <translation>Rentes de contingent</translation>
    </message>
    <message>
        <source>The price difference that a full quota leaves to whoever holds the licences, counted with its owner. Who holds them is a matter of bargaining: it moves money between the countries and changes no quantity.</source>
        <translation>L’écart de prix qu’un contingent rempli laisse à qui détient les licences, compté chez ce détenteur. Qui les détient relève de la négociation&#x202f;: la rente déplace de l’argent entre les pays et ne change aucune quantité.</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>Consommateurs</translation>
    </message>
    <message>
        <source>Consumer surplus: what buyers gain or lose by prices, equal to the equivalent variation.</source>
        <translation>Surplus des consommateurs&#x202f;: ce que les acheteurs gagnent ou perdent par les prix; il est égal à la variation équivalente.</translation>
    </message>
    <message>
        <source>Producers</source>
        <translation>Producteurs</translation>
    </message>
    <message>
        <source>Producer surplus: what producers gain or lose after paying for their inputs. Losses of metal users appear here, once.</source>
        <translation>Surplus des producteurs&#x202f;: ce que les producteurs gagnent ou perdent une fois leurs intrants payés. Les pertes des utilisateurs de métaux figurent ici, une seule fois.</translation>
    </message>
    <message>
        <source>Net welfare</source>
        <translation>Bien-être net</translation>
    </message>
    <message>
        <source>Consumers, producers, treasury and rents added up. It is the least robust number of any model of this family, because a large country gains terms of trade from its own duties: read the parts first, and the sum with its range.</source>
        <translation>La somme des consommateurs, des producteurs, du Trésor et des rentes. C’est le chiffre le moins robuste de tout modèle de cette famille, car un grand pays améliore ses termes de l’échange par ses propres droits&#x202f;: lisez d’abord les composantes, puis la somme avec sa fourchette.</translation>
    </message>
    <message>
        <source>Goods differ by origin</source>
        <translation>Les biens se distinguent par leur origine</translation>
    </message>
    <message>
        <source>Buyers choose first between domestic and imported goods, then between origins, with constant elasticities of substitution (Armington).</source>
        <translation>Les acheteurs choisissent d’abord entre biens nationaux et importés, puis entre les origines, avec des élasticités de substitution constantes (Armington).</translation>
    </message>
    <message>
        <source>All markets clear at once</source>
        <translation>Tous les marchés s’équilibrent ensemble</translation>
    </message>
    <message>
        <source>Prices and quantities are solved exactly, not to first order, from the calibrated baseline year: every scenario, also the reference, starts from there.</source>
        <translation>Les prix et les quantités sont résolus exactement, et non au premier ordre, à partir de l’année de base calibrée&#x202f;: chaque scénario, la référence comprise, part de là.</translation>
    </message>
    <message>
        <source>Metals feed parts, parts feed vehicles</source>
        <translation>Les métaux alimentent les pièces, les pièces alimentent les véhicules</translation>
    </message>
    <message>
        <source>Input shares are fixed. Costlier metal makes its users costlier, and their output moves the demand for metal.</source>
        <translation>Les parts d’intrants sont fixes. Un métal plus cher renchérit les produits de ses utilisateurs, et la production de ceux-ci déplace la demande de métal.</translation>
    </message>
    <message>
        <source>A medium run</source>
        <translation>Un horizon de moyen terme</translation>
    </message>
    <message>
        <source>Elasticities are for a horizon of about one to three years. Each has a range, and its source stands in the study.</source>
        <translation>Les élasticités valent pour un horizon d’environ un à trois ans. Chacune a une fourchette, et sa source figure dans l’étude.</translation>
    </message>
    <message>
        <source>One duty a flow</source>
        <translation>Un droit par flux</translation>
    </message>
    <message>
        <source>An average effective duty stands for goods that pay in full and goods that pay nothing; the true response is less smooth.</source>
        <translation>Un droit effectif moyen représente à la fois les marchandises qui paient le plein droit et celles qui n’en paient pas; la réaction véritable est moins lisse.</translation>
    </message>
    <message>
        <source>The rest of the economy</source>
        <translation>Le reste de l’économie</translation>
    </message>
    <message>
        <source>Incomes, wages, exchange rates and the budget do not respond: this is partial equilibrium.</source>
        <translation>Les revenus, les salaires, les taux de change et le budget ne réagissent pas&#x202f;: il s’agit d’un équilibre partiel.</translation>
    </message>
    <message>
        <source>Time and uncertainty</source>
        <translation>Le temps et l’incertitude</translation>
    </message>
    <message>
        <source>No adjustment path, no investment, no cost of not knowing what comes next.</source>
        <translation>Aucune trajectoire d’ajustement, aucun investissement, aucun coût lié à l’ignorance de la suite.</translation>
    </message>
    <message>
        <source>Third countries’ answers</source>
        <translation>Les réponses des pays tiers</translation>
    </message>
    <message>
        <source>Other countries do not retaliate, and their own duties stay as they are.</source>
        <translation>Les autres pays n’exercent pas de représailles, et leurs propres droits restent tels quels.</translation>
    </message>
    <message>
        <source>Positions without a rate</source>
        <translation>Les positions sans taux</translation>
    </message>
    <message>
        <source>Rules of origin, the digital, defence, border, alcohol and procurement positions change no duty: they carry political value only.</source>
        <translation>Les positions sur les règles d’origine, le numérique, la défense, la frontière, l’alcool et les marchés publics ne changent aucun droit&#x202f;: elles n’ont qu’une valeur politique.</translation>
    </message>
    <message>
        <source>Other goods</source>
        <translation>Les autres biens</translation>
    </message>
    <message>
        <source>The residual sector moves many jobs by small percentages: read it as a sign, not as a forecast.</source>
        <translation>Le secteur résiduel déplace beaucoup d’emplois par de petits pourcentages&#x202f;: n’y lisez qu’un signe, non une prévision.</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Haut, Bas</translation>
    </message>
    <message>
        <source>Another row of the concessions.</source>
        <translation>Une autre ligne des concessions.</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Gauche, Droite</translation>
    </message>
    <message>
        <source>Another position of the row; closes or opens a group.</source>
        <translation>Une autre position de la ligne; ferme ou ouvre un groupe.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>The row back to the status quo.</source>
        <translation>La ligne revient au statu quo.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Opens or closes the group.</source>
        <translation>Ouvre ou ferme le groupe.</translation>
    </message>
    <message>
        <source>I or Space</source>
        <translation>I ou Espace</translation>
    </message>
    <message>
        <source>Details and sources of the row.</source>
        <translation>Détails et sources de la ligne.</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>The filter of the concessions.</source>
        <translation>Le filtre des concessions.</translation>
    </message>
    <message>
        <source>Ctrl+L, Ctrl+R</source>
        <translation>Ctrl+L, Ctrl+R</translation>
    </message>
    <message>
        <source>Show or hide the concessions, the scorecard.</source>
        <translation>Affiche ou masque les concessions, le bilan.</translation>
    </message>
    <message>
        <source>Ctrl+Z, Ctrl+Y</source>
        <translation>Ctrl+Z, Ctrl+Y</translation>
    </message>
    <message>
        <source>Undo, redo.</source>
        <translation>Annuler, rétablir.</translation>
    </message>
    <message>
        <source>Hold B</source>
        <translation>Maintenir B</translation>
    </message>
    <message>
        <source>The chart before the last change, for as long as the key is held.</source>
        <translation>Le graphique d’avant le dernier changement, tant que la touche est enfoncée.</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Maj+Tab</translation>
    </message>
    <message>
        <source>The next or the previous control.</source>
        <translation>La commande suivante ou précédente.</translation>
    </message>
    <message>
        <source>F1, Esc</source>
        <translation>F1, Échap</translation>
    </message>
    <message>
        <source>Opens this page; leaves it.</source>
        <translation>Ouvre cette page; la quitte.</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Locks or unlocks the row: presets and suggestions leave locked rows as they are.</source>
        <translation>Verrouille ou déverrouille la ligne&#x202f;: les modèles et les suggestions laissent telles quelles les lignes verrouillées.</translation>
    </message>
    <message>
        <source>Alt+Home</source>
        <translation>Alt+Début</translation>
    </message>
    <message>
        <source>The row back to where the scenario has it.</source>
        <translation>La ligne revient à la position du scénario.</translation>
    </message>
    <message>
        <source>Alt+Shift+Home</source>
        <translation>Alt+Maj+Début</translation>
    </message>
    <message>
        <source>Package and date back to the scenario’s start.</source>
        <translation>L’ensemble et la date reviennent au début du scénario.</translation>
    </message>
    <message>
        <source>Ctrl+H, Ctrl+D</source>
        <translation>Ctrl+H, Ctrl+D</translation>
    </message>
    <message>
        <source>History and bookmarks; bookmarks what is on the table.</source>
        <translation>Historique et signets; ajoute un signet à ce qui est sur la table.</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Incertitude</translation>
    </message>
    <message>
        <source>Range, pale band</source>
        <translation>Fourchette, bande pâle</translation>
    </message>
    <message>
        <source>From the 5th to the 95th percentile of a change over draws of the parameters: 9 draws in 10 lie in it. Where it spans zero, even the sign is not certain.</source>
        <translation>Du 5e au 95e centile d’une variation sur les tirages des paramètres&#x202f;: 9 tirages sur 10 s’y trouvent. Où elle couvre zéro, même le signe n’est pas certain.</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Tirage</translation>
    </message>
    <message>
        <source>One set of elasticities, capacities and jobs per output, each from its sourced range, half of the draws on either side of the central value. Trade flows and duties stand. Package, reference and walk-aways share each draw.</source>
        <translation>Un jeu d’élasticités, de capacités et d’emplois liés à la production, chacun pris dans sa fourchette documentée, la moitié des tirages de chaque côté de la valeur centrale. Les flux commerciaux et les droits ne changent pas. L’ensemble, la référence et les replis partagent chaque tirage.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Germe</translation>
    </message>
    <message>
        <source>The number the draws start from: the same seed gives the same digits. Another seed shows how much is left to chance.</source>
        <translation>Le nombre d’où partent les tirages&#x202f;: le même germe donne les mêmes chiffres. Un autre germe montre la part du hasard.</translation>
    </message>
    <message>
        <source>By parameter: the tornado</source>
        <translation>Par paramètre&#x202f;: la tornade</translation>
    </message>
    <message>
        <source>One parameter at a time goes to the ends of its range, all others stay central: pale at its low end, full at its high end. The widest bar matters most. The strip above shows all parameters together.</source>
        <translation>Un paramètre à la fois va aux bornes de sa fourchette, les autres restent à leur valeur centrale&#x202f;: pâle à sa borne basse, plein à sa borne haute. La barre la plus large compte le plus. La bande du haut montre tous les paramètres ensemble.</translation>
    </message>
    <message>
        <source>By sector</source>
        <translation>Par secteur</translation>
    </message>
    <message>
        <source>The change in each sector with its range, for both parties.</source>
        <translation>La variation de chaque secteur avec sa fourchette, pour les deux parties.</translation>
    </message>
    <message>
        <source>Nest</source>
        <translation>Emboîtement</translation>
    </message>
    <message>
        <source>Whether buyers choose between home goods and imports first (two-level CES) or among all origins at once (one-level CES). A question of method, so a switch and not a draw; set here, it changes this place alone.</source>
        <translation>Les acheteurs choisissent d’abord entre biens nationaux et importations (CES à deux niveaux), ou entre toutes les origines à la fois (CES à un niveau). C’est une question de méthode, donc un réglage et non un tirage; réglé ici, il ne change que cet endroit.</translation>
    </message>
    <message>
        <source>At or above the walk-away in … of draws</source>
        <translation>Égale ou dépasse son repli dans … des tirages</translation>
    </message>
    <message>
        <source>How often a party does at least as well as without a deal: its walk-away is valued in the same draw.</source>
        <translation>À quelle fréquence une partie fait au moins aussi bien que sans accord&#x202f;: son repli est évalué dans le même tirage.</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+5</source>
        <translation>Ctrl+1 à Ctrl+5</translation>
    </message>
    <message>
        <source>The places: outcomes, deal space, why, uncertainty, compare.</source>
        <translation>Les onglets&#x202f;: résultats, espace des accords, pourquoi, incertitude, comparer.</translation>
    </message>
    <message>
        <source>Response curves: Up, Down</source>
        <translation>Courbes de réponse&#x202f;: Haut, Bas</translation>
    </message>
    <message>
        <source>Another panel of the curves.</source>
        <translation>Un autre cadre des courbes.</translation>
    </message>
    <message>
        <source>Response curves: Shift+Left, Shift+Right</source>
        <translation>Courbes de réponse&#x202f;: Maj+Gauche, Maj+Droite</translation>
    </message>
    <message>
        <source>Shares out the rent of a quota that binds, by five points.</source>
        <translation>Partage la rente d’un contingent qui restreint, par pas de cinq points.</translation>
    </message>
    <message>
        <source>Who replaces whom, Why: arrows</source>
        <translation>Qui remplace qui, Pourquoi&#x202f;: flèches</translation>
    </message>
    <message>
        <source>Walk over the flows; over the steps.</source>
        <translation>Parcourent les flux; les étapes.</translation>
    </message>
    <message>
        <source>Deal space: Left, Right, Enter</source>
        <translation>Espace des accords&#x202f;: Gauche, Droite, Entrée</translation>
    </message>
    <message>
        <source>Walk along the frontier; takes the package pointed at.</source>
        <translation>Parcourent la frontière; charge l’ensemble pointé.</translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation>Menu, Maj+F10</translation>
    </message>
    <message>
        <source>On a chart: how the number in hand was computed, copying, export.</source>
        <translation>Sur un graphique&#x202f;: comment le nombre en main a été calculé, la copie, l’exportation.</translation>
    </message>
    <message>
        <source>Response curves: Left, Right, Home, End</source>
        <translation>Courbes de réponse&#x202f;: Gauche, Droite, Début, Fin</translation>
    </message>
    <message>
        <source>Moves the marker of the panel by half a percentage point of duty, with Ctrl to the next listed position; Home and End move it to the ends.</source>
        <translation>Déplace le repère du cadre d’un demi-point de droit, avec Ctrl jusqu’à la position suivante de la liste; Début et Fin le mènent aux bouts.</translation>
    </message>
</context>
<context>
    <name>ui::HelpPage</name>
    <message>
        <source>Back to the chart</source>
        <translation>Retour au graphique</translation>
    </message>
    <message>
        <source>Back to the chart (Esc)</source>
        <translation>Retour au graphique (Échap)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Chercher dans l’aide</translation>
    </message>
    <message>
        <source>Layout of a data pack</source>
        <translation>Composition d’un jeu de données</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nécessaire</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>peut manquer</translation>
    </message>
    <message>
        <source>The first lines of the pack that comes with the program:</source>
        <translation>Les premières lignes du jeu qui accompagne le programme&#x202f;:</translation>
    </message>
    <message>
        <source>A data pack is a folder of tables that becomes a study: File, New from a data-pack folder. The tables are CSV files in UTF-8, separated by commas, with a header; columns may stand in any order. Dates are written 2025-08-01, numbers with a point. Percent columns are percent (25 is 25%), shares are fractions, money is in USD million a year at baseline producer prices. All files lie in one folder; the tables of the model may also lie in a folder “model” inside it. “landing-zone-cli check FOLDER” reports every problem at once.</source>
        <translation>Un jeu de données est un dossier de tableaux qui devient une étude&#x202f;: Fichier, Nouveau depuis un dossier de données. Les tableaux sont des fichiers CSV en UTF-8, séparés par des virgules, avec un en-tête; les colonnes peuvent être dans n’importe quel ordre. Les dates s’écrivent 2025-08-01, les nombres avec un point. Les colonnes «&#x202f;percent&#x202f;» sont en pour cent (25 signifie 25&#x202f;%), les parts sont des fractions, les montants sont en millions de dollars américains par an aux prix à la production de l’année de base. Tous les fichiers sont dans un même dossier; les tableaux du modèle peuvent aussi être dans un dossier «&#x202f;model&#x202f;» à l’intérieur. «&#x202f;landing-zone-cli check DOSSIER&#x202f;» signale tous les problèmes à la fois.</translation>
    </message>
    <message>
        <source>Nothing in the help holds these words.</source>
        <translation>Rien dans l’aide ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>ui::HistoryPanel</name>
    <message>
        <source>points to</source>
        <translation>points&#x202f;:</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Recent moves, newest first</source>
        <translation>Derniers changements, le plus récent d’abord</translation>
    </message>
    <message>
        <source>Click goes to the state after a move</source>
        <translation>Un clic mène à l’état qui suit un changement</translation>
    </message>
    <message>
        <source>Close the history (Ctrl+H)</source>
        <translation>Fermer l’historique (Ctrl+H)</translation>
    </message>
</context>
<context>
    <name>ui::ImportWindow</name>
    <message>
        <source>1 fault</source>
        <translation>1 erreur</translation>
    </message>
    <message>
        <source>%1 faults</source>
        <translation>%1 erreurs</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 avertissement</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 avertissements</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two counts</comment>
        <translation> et </translation>
    </message>
    <message>
        <source>Nothing of “%1” was imported: %2.</source>
        <translation>Rien de «&#x202f;%1&#x202f;» n’a été importé&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Imported “%1” as a new study, not saved yet.</source>
        <translation>«&#x202f;%1&#x202f;» est importé comme nouvelle étude, pas encore enregistrée.</translation>
    </message>
    <message>
        <source>Values run from 0 to 100: %1.</source>
        <translation>Les valeurs vont de 0 à 100&#x202f;: %1.</translation>
    </message>
    <message>
        <source>There are %1.</source>
        <translation>Il y a %1.</translation>
    </message>
    <message>
        <source>Import of “%1”</source>
        <translation>Importation de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Layout of a data pack</source>
        <translation>Composition d’un jeu de données</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
</context>
<context>
    <name>ui::IrritantText</name>
    <message>
        <source>(not translated yet)</source>
        <translation>(pas encore traduit)</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>les deux parties</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>civil society</source>
        <translation>la société civile</translation>
    </message>
    <message>
        <source>%1: %2 of 5</source>
        <translation>%1&#x202f;: %2 sur 5</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 à %3)</translation>
    </message>
    <message>
        <source>on the table now</source>
        <translation>sur la table</translation>
    </message>
    <message>
        <source>Given by: %1.</source>
        <translation>Concession de&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Political value, 0 to 100, illustrative: %1.</source>
        <translation>Valeur politique, de 0 à 100, à titre d’illustration&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Carries party value only: no duty or quota changes in the model.</source>
        <translation>N’a de valeur que pour les parties&#x202f;: aucun droit ni contingent ne change dans le modèle.</translation>
    </message>
    <message>
        <source>Note on the data: %1</source>
        <translation>Note sur les données&#x202f;: %1</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Où en est le dossier</translation>
    </message>
    <message>
        <source>Legal instrument</source>
        <translation>Instrument juridique</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>Soulevé par</translation>
    </message>
    <message>
        <source>Importance, analyst’s judgement on a scale of 1 to 5</source>
        <translation>Importance, jugement de l’analyste sur une échelle de 1 à 5</translation>
    </message>
    <message>
        <source>Note on the data</source>
        <translation>Note sur les données</translation>
    </message>
    <message>
        <source>Positions, from status quo to full relief</source>
        <translation>Positions, du statu quo à l’allègement complet</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Political value, 0 to 100: %1.</source>
        <translation>Valeur politique, de 0 à 100&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Sources&#x202f;: %1</translation>
    </message>
    <message>
        <source>duty of at most %1</source>
        <translation>droit d’au plus %1</translation>
    </message>
    <message>
        <source>duty of %1</source>
        <translation>droit de %1</translation>
    </message>
    <message>
        <source>quota of %1 of the baseline quantity, %2 within it and %3 beyond it, rent to the exporter</source>
        <translation>contingent de %1 de la quantité de l’année de base, %2 dans ses limites et %3 au-delà, rente à l’exportateur</translation>
    </message>
    <message>
        <source>quota of %1 of the baseline quantity, %2 within it and %3 beyond it, rent to the importer</source>
        <translation>contingent de %1 de la quantité de l’année de base, %2 dans ses limites et %3 au-delà, rente à l’importateur</translation>
    </message>
    <message>
        <source>%1 → %2, %3: %4.</source>
        <comment>exporter, importer, goods, duty</comment>
        <translation>%1 → %2, %3&#x202f;: %4.</translation>
    </message>
    <message>
        <source>In force on %1</source>
        <translation>En vigueur le %1</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Study and scenario</source>
        <translation>Étude et scénario</translation>
    </message>
    <message>
        <source>%1[*] – Landing Zone</source>
        <translation>%1[*] – Landing Zone</translation>
    </message>
    <message>
        <source>%1[*] (read-only) – Landing Zone</source>
        <translation>%1[*] (lecture seule) – Landing Zone</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Volets</translation>
    </message>
    <message>
        <source>Another screen than the window’s</source>
        <translation>Un autre écran que celui de la fenêtre</translation>
    </message>
    <message>
        <source>%1, %2 × %3</source>
        <comment>screen: width × height</comment>
        <translation>%1, %2 × %3</translation>
    </message>
    <message>
        <source>Slide %1 added to the deck.</source>
        <translation>Diapositive %1 ajoutée au diaporama.</translation>
    </message>
</context>
<context>
    <name>ui::MessageBar</name>
    <message>
        <source>Undo the last change</source>
        <translation>Annuler le dernier changement</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
</context>
<context>
    <name>ui::MoveList</name>
    <message>
        <source>The start</source>
        <translation>Le début</translation>
    </message>
    <message>
        <source>As the study was opened</source>
        <translation>L’étude telle qu’elle a été ouverte</translation>
    </message>
    <message>
        <source>the state in force</source>
        <translation>l’état actuel</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
</context>
<context>
    <name>ui::NotesWindow</name>
    <message>
        <source>Presenter’s notes</source>
        <translation>Notes de présentation</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 de %2</translation>
    </message>
    <message>
        <source>No prepared steps: mark bookmarks as steps in the history panel.</source>
        <translation>Aucune étape préparée&#x202f;: marquez des signets comme étapes dans l’historique.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>This is the last step.</source>
        <translation>C’est la dernière étape.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>Back to the step</source>
        <translation>Revenir à l’étape</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>Time since the start: %1</source>
        <translation>Temps écoulé&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>ui::OutcomesView</name>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Same for both</source>
        <translation>La même</translation>
    </message>
    <message>
        <source>Each its own</source>
        <translation>Une par partie</translation>
    </message>
    <message>
        <source>%1 million</source>
        <comment>currency</comment>
        <translation>M%1</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Pour cent</translation>
    </message>
    <message>
        <source>Level, %1</source>
        <comment>unit</comment>
        <translation>Niveau, %1</translation>
    </message>
    <message>
        <source>Level, persons</source>
        <translation>Niveau, personnes</translation>
    </message>
    <message>
        <source>Solving the baseline…</source>
        <translation>Calcul de l’état de base…</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>This study has no economy: its values are as stated, and no market stands behind them. The deal space shows what they mean.</source>
        <translation>Cette étude n’a pas d’économie&#x202f;: ses valeurs sont telles qu’énoncées, et aucun marché n’est derrière elles. L’espace des accords montre ce qu’elles signifient.</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barres</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>Response curves</source>
        <translation>Courbes de réponse</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Who replaces whom</source>
        <translation>Qui remplace qui</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
</context>
<context>
    <name>ui::PackLayout</name>
    <message>
        <source>What it rests on: codes of sources.csv, separated by semicolons.</source>
        <translation>Ce sur quoi elle repose&#x202f;: codes de sources.csv, séparés par des points-virgules.</translation>
    </message>
    <message>
        <source>Begins with reported, derived or estimate, then says how.</source>
        <translation>Commence par reported (constaté), derived (calculé) ou estimate (estimé), puis dit comment.</translation>
    </message>
    <message>
        <source>Its place in lists, from 1; without the column, the order of the lines.</source>
        <translation>Sa place dans les listes, à partir de 1; sans la colonne, l’ordre des lignes.</translation>
    </message>
    <message>
        <source>Ends of its range, in the same unit; empty where there is none.</source>
        <translation>Bornes de sa fourchette, dans la même unité; vides s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>The irritant’s code, from irritants.csv.</source>
        <translation>Le code de l’irritant, de irritants.csv.</translation>
    </message>
    <message>
        <source>Which fact.</source>
        <translation>Quel fait.</translation>
    </message>
    <message>
        <source>The fact: a text, a scenario’s code, a date as 2025-08-01, or a number.</source>
        <translation>Le fait&#x202f;: un texte, le code d’un scénario, une date comme 2025-08-01, ou un nombre.</translation>
    </message>
    <message>
        <source>Where it comes from.</source>
        <translation>D’où il vient.</translation>
    </message>
    <message>
        <source>The source’s code. Several codes in one cell of another table are separated by a semicolon.</source>
        <translation>Le code de la source. Plusieurs codes dans une case d’un autre tableau sont séparés par un point-virgule.</translation>
    </message>
    <message>
        <source>As in a bibliography.</source>
        <translation>Comme dans une bibliographie.</translation>
    </message>
    <message>
        <source>Page, table or address.</source>
        <translation>Page, tableau ou adresse.</translation>
    </message>
    <message>
        <source>Where the copy was read.</source>
        <translation>Où l’exemplaire a été lu.</translation>
    </message>
    <message>
        <source>The region’s code, such as CAN.</source>
        <translation>Le code de la région, comme CAN.</translation>
    </message>
    <message>
        <source>Its name.</source>
        <translation>Son nom.</translation>
    </message>
    <message>
        <source>Its French name.</source>
        <translation>Son nom français.</translation>
    </message>
    <message>
        <source>full market (demand, supply and jobs), partner (an exporter only), or partner and residual destination (also buys what the full markets sell elsewhere).</source>
        <translation>full market (demande, offre et emplois), partner (exportateur seulement), ou partner and residual destination (achète aussi ce que les marchés complets vendent ailleurs).</translation>
    </message>
    <message>
        <source>yes or no: sells at home.</source>
        <translation>yes ou no&#x202f;: vend chez elle.</translation>
    </message>
    <message>
        <source>yes or no: buys.</source>
        <translation>yes ou no&#x202f;: achète.</translation>
    </message>
    <message>
        <source>The Canadian trade group, for reading only.</source>
        <translation>Le groupe commercial pour le Canada, à titre indicatif.</translation>
    </message>
    <message>
        <source>The sector’s code.</source>
        <translation>Le code du secteur.</translation>
    </message>
    <message>
        <source>The group it is added up in: its jobs indicator is jobs_ and this word.</source>
        <translation>Le groupe où il est additionné&#x202f;: son indicateur d’emploi est jobs_ et ce mot.</translation>
    </message>
    <message>
        <source>Customs headings, in words.</source>
        <translation>Positions tarifaires, en mots.</translation>
    </message>
    <message>
        <source>Elasticity of substitution between domestic and imported goods, above 0.</source>
        <translation>Élasticité de substitution entre biens nationaux et importés, au-dessus de 0.</translation>
    </message>
    <message>
        <source>Elasticity of substitution between import origins, above 0.</source>
        <translation>Élasticité de substitution entre origines des importations, au-dessus de 0.</translation>
    </message>
    <message>
        <source>Price elasticity of final demand in full markets, as a magnitude from 0.</source>
        <translation>Élasticité-prix de la demande finale dans les marchés complets, en grandeur, à partir de 0.</translation>
    </message>
    <message>
        <source>The same for the residual destination.</source>
        <translation>La même pour la destination résiduelle.</translation>
    </message>
    <message>
        <source>The year, for reading only.</source>
        <translation>L’année, à titre indicatif.</translation>
    </message>
    <message>
        <source>Codes.</source>
        <translation>Codes.</translation>
    </message>
    <message>
        <source>Flow in USD million a year at producer prices, from 0.</source>
        <translation>Flux en millions de dollars américains par an aux prix à la production, à partir de 0.</translation>
    </message>
    <message>
        <source>Duty in the baseline year, percent of the flow, a quota’s premium included (25 is 25%).</source>
        <translation>Droit de l’année de base, en pour cent du flux, prime d’un contingent comprise (25 signifie 25&#x202f;%).</translation>
    </message>
    <message>
        <source>The part of that duty that is a quota’s premium, percent; usually 0.</source>
        <translation>La part de ce droit qui est la prime d’un contingent, en pour cent; d’ordinaire 0.</translation>
    </message>
    <message>
        <source>Output in USD million a year; the model uses the sum of the flows.</source>
        <translation>Production en millions de dollars américains par an; le modèle emploie la somme des flux.</translation>
    </message>
    <message>
        <source>Price elasticity of supply from 0, or infinite.</source>
        <translation>Élasticité-prix de l’offre à partir de 0, ou infinite.</translation>
    </message>
    <message>
        <source>Largest output relative to the baseline (1.32 is 32% more); empty without a ceiling.</source>
        <translation>Plus grande production par rapport à la base (1.32 signifie 32&#x202f;% de plus); vide sans plafond.</translation>
    </message>
    <message>
        <source>Jobs in the baseline year, persons.</source>
        <translation>Emplois de l’année de base, en personnes.</translation>
    </message>
    <message>
        <source>Percent of jobs that follow one percent of output; usually 1.</source>
        <translation>Pour cent d’emplois qui suivent un pour cent de production; d’ordinaire 1.</translation>
    </message>
    <message>
        <source>The sector used, the sector that uses it, and where: codes.</source>
        <translation>Le secteur employé, celui qui l’emploie, et où&#x202f;: codes.</translation>
    </message>
    <message>
        <source>Cost of the input as a share of the user’s output value, 0 to 1.</source>
        <translation>Coût de l’intrant en part de la valeur produite par l’utilisateur, de 0 à 1.</translation>
    </message>
    <message>
        <source>The demand this makes, USD million a year: for checking.</source>
        <translation>La demande qui en résulte, en millions de dollars américains par an&#x202f;: pour vérification.</translation>
    </message>
    <message>
        <source>All purchases of the input there, USD million a year: for checking.</source>
        <translation>Tous les achats de l’intrant à cet endroit, en millions de dollars américains par an&#x202f;: pour vérification.</translation>
    </message>
    <message>
        <source>The one over the other, 0 to 1: for checking.</source>
        <translation>L’une sur l’autre, de 0 à 1&#x202f;: pour vérification.</translation>
    </message>
    <message>
        <source>From this day on, as 2025-08-01.</source>
        <translation>À partir de ce jour, comme 2025-08-01.</translation>
    </message>
    <message>
        <source>Codes: the good, who levies the duty, on whose goods.</source>
        <translation>Codes&#x202f;: le bien, qui perçoit le droit, sur les biens de qui.</translation>
    </message>
    <message>
        <source>Effective duty, percent of the flow (25 is 25%); ignored where a quota stands.</source>
        <translation>Droit effectif, en pour cent du flux (25 signifie 25&#x202f;%); sans effet là où il y a un contingent.</translation>
    </message>
    <message>
        <source>Duties inside and beyond a quota, percent; empty without a quota.</source>
        <translation>Droits dans les limites d’un contingent et au-delà, en pour cent; vides sans contingent.</translation>
    </message>
    <message>
        <source>The quota’s volume relative to the baseline flow: 1 is as much.</source>
        <translation>Volume du contingent par rapport au flux de base&#x202f;: 1 signifie autant.</translation>
    </message>
    <message>
        <source>importer or exporter: who keeps the premium of a full quota.</source>
        <translation>importer ou exporter&#x202f;: qui garde la prime d’un contingent plein.</translation>
    </message>
    <message>
        <source>How the duty was arrived at; begins with reported, derived or estimate.</source>
        <translation>Comment le droit a été établi; commence par reported, derived ou estimate.</translation>
    </message>
    <message>
        <source>The irritant’s code.</source>
        <translation>Le code de l’irritant.</translation>
    </message>
    <message>
        <source>What it is called.</source>
        <translation>Son intitulé.</translation>
    </message>
    <message>
        <source>Who raises it, and its heading: for reading.</source>
        <translation>Qui le soulève, et sa rubrique&#x202f;: à titre indicatif.</translation>
    </message>
    <message>
        <source>Texts for its details.</source>
        <translation>Textes de ses détails.</translation>
    </message>
    <message>
        <source>For reading only: effects.csv decides what changes.</source>
        <translation>À titre indicatif&#x202f;: effects.csv décide de ce qui change.</translation>
    </message>
    <message>
        <source>Importance to a party, 1 to 5, with its range: one column for each party, by its code in small letters.</source>
        <translation>Importance pour une partie, de 1 à 5, avec sa fourchette&#x202f;: une colonne par partie, selon son code en minuscules.</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>Pourquoi.</translation>
    </message>
    <message>
        <source>0, 1, 2 … in this order.</source>
        <translation>0, 1, 2… dans cet ordre.</translation>
    </message>
    <message>
        <source>The position’s code, unlike any other.</source>
        <translation>Le code de la position, différent de tous les autres.</translation>
    </message>
    <message>
        <source>The code of the party that gives, BOTH or NONE.</source>
        <translation>Le code de la partie qui cède, BOTH (les deux) ou NONE (aucune).</translation>
    </message>
    <message>
        <source>In a sentence.</source>
        <translation>En une phrase.</translation>
    </message>
    <message>
        <source>For reading only.</source>
        <translation>À titre indicatif.</translation>
    </message>
    <message>
        <source>Rates in the law before and after, percent: for reading, and for duties dragged between positions.</source>
        <translation>Taux légaux avant et après, en pour cent&#x202f;: à titre indicatif, et pour les droits déplacés entre deux positions.</translation>
    </message>
    <message>
        <source>The terms of a quota: for reading.</source>
        <translation>Les conditions d’un contingent&#x202f;: à titre indicatif.</translation>
    </message>
    <message>
        <source>1 where nothing in the market changes, else 0.</source>
        <translation>1 là où rien ne change dans le marché, sinon 0.</translation>
    </message>
    <message>
        <source>Codes of the irritant and its position.</source>
        <translation>Codes de l’irritant et de sa position.</translation>
    </message>
    <message>
        <source>The flow, by codes; empty where the instrument is none.</source>
        <translation>Le flux, en codes; vide là où l’instrument est none.</translation>
    </message>
    <message>
        <source>none, duty or trq (a tariff-rate quota).</source>
        <translation>none, duty (droit) ou trq (contingent tarifaire).</translation>
    </message>
    <message>
        <source>replace sets the duty or quota; cap lowers it where it is higher.</source>
        <translation>replace fixe le droit ou le contingent; cap l’abaisse là où il est plus élevé.</translation>
    </message>
    <message>
        <source>The new duty, percent of the flow.</source>
        <translation>Le nouveau droit, en pour cent du flux.</translation>
    </message>
    <message>
        <source>The terms of a quota, as in duties.csv.</source>
        <translation>Les conditions d’un contingent, comme dans duties.csv.</translation>
    </message>
    <message>
        <source>The rule’s code.</source>
        <translation>Le code de la règle.</translation>
    </message>
    <message>
        <source>requires or excludes.</source>
        <translation>requires (exige) ou excludes (exclut).</translation>
    </message>
    <message>
        <source>When this position is chosen …</source>
        <translation>Quand cette position est choisie…</translation>
    </message>
    <message>
        <source>… this irritant must, or must not, …</source>
        <translation>… cet irritant doit, ou ne doit pas…</translation>
    </message>
    <message>
        <source>… stand at one of these positions, separated by spaces.</source>
        <translation>… être à l’une de ces positions, séparées par des espaces.</translation>
    </message>
    <message>
        <source>Why, in a sentence a person reads on the screen.</source>
        <translation>Pourquoi, en une phrase qui se lit à l’écran.</translation>
    </message>
    <message>
        <source>The scenario’s code.</source>
        <translation>Le code du scénario.</translation>
    </message>
    <message>
        <source>As 2025-08-01; the duties in force on that day.</source>
        <translation>Comme 2025-08-01; les droits en vigueur ce jour-là.</translation>
    </message>
    <message>
        <source>The irritant and the position it stands at.</source>
        <translation>L’irritant et la position où il se trouve.</translation>
    </message>
    <message>
        <source>economic_weight, indicator_weight, irritant_weight, option_value or walk_away.</source>
        <translation>economic_weight, indicator_weight, irritant_weight, option_value ou walk_away.</translation>
    </message>
    <message>
        <source>The code of the region.</source>
        <translation>Le code de la région.</translation>
    </message>
    <message>
        <source>For irritant_weight and option_value.</source>
        <translation>Pour irritant_weight et option_value.</translation>
    </message>
    <message>
        <source>For option_value.</source>
        <translation>Pour option_value.</translation>
    </message>
    <message>
        <source>For indicator_weight: welfare, treasury or jobs_ and a group. For walk_away: a scenario’s code, or empty for a number of points.</source>
        <translation>Pour indicator_weight&#x202f;: welfare, treasury ou jobs_ et un groupe. Pour walk_away&#x202f;: le code d’un scénario, ou vide pour un nombre de points.</translation>
    </message>
    <message>
        <source>A weight, 0 to 1 (a party’s economic and irritant weights sum to 1, its indicator weights too), a value of 0 to 100 points, or the points of the walk-away.</source>
        <translation>Un poids, de 0 à 1 (le poids économique et les poids des irritants d’une partie totalisent 1, ses poids d’indicateurs aussi), une valeur de 0 à 100 points, ou les points du repli.</translation>
    </message>
    <message>
        <source>welfare, treasury or jobs_ and a group.</source>
        <translation>welfare, treasury ou jobs_ et un groupe.</translation>
    </message>
    <message>
        <source>The changes from the baseline that count 0 and 100, in the unit.</source>
        <translation>Les variations par rapport à la base qui comptent 0 et 100, dans l’unité.</translation>
    </message>
    <message>
        <source>USD million a year, or persons.</source>
        <translation>USD million a year (millions de dollars américains par an) ou persons (personnes).</translation>
    </message>
    <message>
        <source>The bookmark’s code.</source>
        <translation>Le code du signet.</translation>
    </message>
    <message>
        <source>One sentence or two for the room.</source>
        <translation>Une phrase ou deux pour la salle.</translation>
    </message>
    <message>
        <source>For the presenter.</source>
        <translation>Pour la personne qui présente.</translation>
    </message>
    <message>
        <source>yes or no: a step of the presentation.</source>
        <translation>yes ou no&#x202f;: une étape de la présentation.</translation>
    </message>
    <message>
        <source>The scenario whose package and date it takes.</source>
        <translation>Le scénario dont il prend l’ensemble et la date.</translation>
    </message>
    <message>
        <source>Positions that differ from it, as irritant_id=option_id, separated by spaces.</source>
        <translation>Positions qui en diffèrent, comme irritant_id=option_id, séparées par des espaces.</translation>
    </message>
    <message>
        <source>Another date, as 2025-08-01.</source>
        <translation>Une autre date, comme 2025-08-01.</translation>
    </message>
    <message>
        <source>The scenario it is compared with.</source>
        <translation>Le scénario auquel il est comparé.</translation>
    </message>
    <message>
        <source>outcomes, deal_space, why, uncertainty or compare.</source>
        <translation>outcomes, deal_space, why, uncertainty ou compare.</translation>
    </message>
    <message>
        <source>What the place shows, by codes; empty for its own first choice.</source>
        <translation>Ce que le lieu montre, en codes; vide pour son premier choix.</translation>
    </message>
    <message>
        <source>irritants, irritant_options, groups, study, regions, scenarios, rules, sectors or preferences.</source>
        <translation>irritants, irritant_options, groups, study, regions, scenarios, rules, sectors ou preferences.</translation>
    </message>
    <message>
        <source>The code of the row; of a preference its five keys with slashes between.</source>
        <translation>Le code de la ligne; pour une préférence, ses cinq clés séparées par des barres obliques.</translation>
    </message>
    <message>
        <source>title, short_title, button, theme, name, short_name, in_text, adjective, description, reason, …</source>
        <translation>title, short_title, button, theme, name, short_name, in_text, adjective, description, reason…</translation>
    </message>
    <message>
        <source>The text.</source>
        <translation>Le texte.</translation>
    </message>
    <message>
        <source>As in text_en.csv.</source>
        <translation>Comme dans text_en.csv.</translation>
    </message>
    <message>
        <source>The study itself, one fact on a line. Keys: title_en, title_fr, status_quo_scenario, deal_date, offers_from, baseline_year, nest (nested or flat), data_version, working_scenario and reference_scenario; cad_per_usd adds Canadian dollars to the screens.</source>
        <translation>L’étude elle-même, un fait par ligne. Clés&#x202f;: title_en, title_fr, status_quo_scenario, deal_date, offers_from, baseline_year, nest (nested ou flat), data_version, working_scenario et reference_scenario; cad_per_usd ajoute le dollar canadien aux écrans.</translation>
    </message>
    <message>
        <source>What the figures rest on. Every other table names its sources by their code.</source>
        <translation>Ce sur quoi reposent les chiffres. Tous les autres tableaux nomment leurs sources par leur code.</translation>
    </message>
    <message>
        <source>Countries and groups of countries.</source>
        <translation>Pays et groupes de pays.</translation>
    </message>
    <message>
        <source>Goods, inputs before those who use them, with elasticities (plain numbers).</source>
        <translation>Biens, les intrants avant ceux qui les emploient, avec leurs élasticités (nombres simples).</translation>
    </message>
    <message>
        <source>Trade in the baseline year: one line for each sector, exporter and importer. A line whose exporter is the importer is sales at home. Flows not listed are zero.</source>
        <translation>Commerce de l’année de base&#x202f;: une ligne par secteur, exportateur et importateur. Une ligne dont l’exportateur est l’importateur donne les ventes intérieures. Les flux absents sont nuls.</translation>
    </message>
    <message>
        <source>One line for each sector and region that produces.</source>
        <translation>Une ligne par secteur et région qui produit.</translation>
    </message>
    <message>
        <source>What a sector costs its users. The table may have no line.</source>
        <translation>Ce qu’un secteur coûte à ses utilisateurs. Le tableau peut n’avoir aucune ligne.</translation>
    </message>
    <message>
        <source>Duties and quotas in force from a date on. The first date is the baseline and repeats flows.csv.</source>
        <translation>Droits et contingents en vigueur à partir d’une date. La première date est la base et répète flows.csv.</translation>
    </message>
    <message>
        <source>What is on the table.</source>
        <translation>Ce qui est sur la table.</translation>
    </message>
    <message>
        <source>The positions of each irritant, from the status quo, which changes nothing, to full relief.</source>
        <translation>Les positions de chaque irritant, du statu quo, qui ne change rien, à la levée complète.</translation>
    </message>
    <message>
        <source>What a position changes in the markets: one line for each flow. The first position of an irritant changes nothing.</source>
        <translation>Ce qu’une position change dans les marchés&#x202f;: une ligne par flux. La première position d’un irritant ne change rien.</translation>
    </message>
    <message>
        <source>Positions that need or exclude each other. The table may have no line.</source>
        <translation>Positions qui s’exigent ou s’excluent. Le tableau peut n’avoir aucune ligne.</translation>
    </message>
    <message>
        <source>Named packages with their date: one line for each scenario and irritant.</source>
        <translation>Ensembles nommés, avec leur date&#x202f;: une ligne par scénario et irritant.</translation>
    </message>
    <message>
        <source>What the parties value. The regions named here are the two parties, in this order.</source>
        <translation>Ce à quoi les parties tiennent. Les régions nommées ici sont les deux parties, dans cet ordre.</translation>
    </message>
    <message>
        <source>Ends of the 0–100 scale of each party’s indicators. Without the file they are computed: the extremes over all packages within the rules.</source>
        <translation>Bornes de l’échelle de 0 à 100 des indicateurs de chaque partie. Sans le fichier, elles sont calculées&#x202f;: les extrêmes de tous les ensembles conformes aux règles.</translation>
    </message>
    <message>
        <source>States of the table to come back to; those that are steps are, in their order, the walk of a presentation.</source>
        <translation>États de la table où revenir; ceux qui sont des étapes forment, dans leur ordre, le parcours d’une présentation.</translation>
    </message>
    <message>
        <source>English texts no other file has a column for: short titles, themes, names inside a sentence.</source>
        <translation>Textes anglais pour lesquels aucun autre fichier n’a de colonne&#x202f;: titres courts, thèmes, noms dans une phrase.</translation>
    </message>
    <message>
        <source>French texts. What is missing shows its English text.</source>
        <translation>Textes français. Ce qui manque montre son texte anglais.</translation>
    </message>
    <message>
        <source>must be filled</source>
        <translation>à remplir</translation>
    </message>
    <message>
        <source>may be empty</source>
        <translation>peut être vide</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>peut manquer</translation>
    </message>
</context>
<context>
    <name>ui::PresentWindow</name>
    <message>
        <source>Presentation</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Solving the markets…</source>
        <translation>Résolution des marchés…</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 de %2</translation>
    </message>
    <message>
        <source>Moved from the step; R returns. %1</source>
        <translation>Modifié depuis l’étape; R y revient. %1</translation>
    </message>
</context>
<context>
    <name>ui::Prompts</name>
    <message>
        <source>Studies (*.lzstudy)</source>
        <translation>Études (*.lzstudy)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Enregistrer les modifications apportées à «&#x202f;%1&#x202f;»?</translation>
    </message>
    <message>
        <source>Without saving, what you changed since the last time is lost.</source>
        <translation>Si vous n’enregistrez pas, les modifications faites depuis le dernier enregistrement seront perdues.</translation>
    </message>
    <message>
        <source>Open study</source>
        <translation>Ouvrir une étude</translation>
    </message>
    <message>
        <source>Save study</source>
        <translation>Enregistrer l’étude</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Revenir à la version enregistrée</translation>
    </message>
    <message>
        <source>Go back to “%1” as it was last saved?</source>
        <translation>Revenir à «&#x202f;%1&#x202f;» tel que lors du dernier enregistrement?</translation>
    </message>
    <message>
        <source>What you changed since then is lost.</source>
        <translation>Les modifications faites depuis seront perdues.</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Revenir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>Fichier modifié</translation>
    </message>
    <message>
        <source>“%1” was changed by someone else since you opened it.</source>
        <translation>«&#x202f;%1&#x202f;» a été modifié par quelqu’un d’autre depuis que vous l’avez ouvert.</translation>
    </message>
    <message>
        <source>Overwriting it loses their changes. Saving under another name keeps both.</source>
        <translation>L’écraser fait perdre les modifications de l’autre personne. L’enregistrer sous un autre nom conserve les deux versions.</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>É&amp;craser</translation>
    </message>
    <message>
        <source>The folder of “%1” does not let a new file take the place of the old one.</source>
        <translation>Le dossier de «&#x202f;%1&#x202f;» ne permet pas qu’un nouveau fichier prenne la place de l’ancien.</translation>
    </message>
    <message>
        <source>The file can be written over directly, but a crash at that moment would damage it; a recovery copy of your study is kept meanwhile. Or save under another name.</source>
        <translation>Il est possible d’écrire directement par-dessus le fichier, mais une panne à ce moment l’endommagerait; d’ici là, une copie de récupération de votre étude est conservée. Vous pouvez aussi enregistrer sous un autre nom.</translation>
    </message>
    <message>
        <source>&amp;Write directly</source>
        <translation>Écrire &amp;directement</translation>
    </message>
    <message>
        <source>“%1” is already open: %2.</source>
        <translation>«&#x202f;%1&#x202f;» est déjà ouvert&#x202f;: %2.</translation>
    </message>
    <message>
        <source>You can open it read-only and save what you change under another name.</source>
        <translation>Vous pouvez l’ouvrir en lecture seule et enregistrer vos modifications sous un autre nom.</translation>
    </message>
    <message>
        <source>Open &amp;read-only</source>
        <translation>Ouvrir en &amp;lecture seule</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>The program ended before your changes to “%1” were saved.</source>
        <translation>Le programme s’est arrêté avant l’enregistrement de vos modifications à «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>A copy of %1 holds them. Recovering leaves the saved file as it is until you save.</source>
        <translation>Une copie du %1 les contient. La récupération laisse le fichier enregistré tel quel jusqu’à ce que vous enregistriez.</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Récupérer</translation>
    </message>
    <message>
        <source>&amp;Discard the copy</source>
        <translation>&amp;Jeter la copie</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Plus tard</translation>
    </message>
    <message>
        <source>host %1, process %2</source>
        <translation>ordinateur %1, processus %2</translation>
    </message>
    <message>
        <source>%1 on host %2, process %3</source>
        <translation>%1 sur l’ordinateur %2, processus %3</translation>
    </message>
    <message>
        <source>Studies and negotiation domains (*.lzstudy *.xml *.json)</source>
        <translation>Études et domaines de négociation (*.lzstudy *.xml *.json)</translation>
    </message>
    <message>
        <source>Open a study, or a domain with its two profiles</source>
        <translation>Ouvrir une étude, ou un domaine avec ses deux profils</translation>
    </message>
    <message>
        <source>Folder of the data pack</source>
        <translation>Dossier du jeu de données</translation>
    </message>
</context>
<context>
    <name>ui::Rail</name>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 concessions moved</source>
        <translation>%1 concessions modifiées sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) broken</source>
        <translation>
            <numerusform>%n règle non respectée</numerusform>
            <numerusform>%n règles non respectées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RecentMenu</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>This file is no longer there.</source>
        <translation>Ce fichier n’est plus là.</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Aucun fichier pour l’instant</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Effacer cette liste</translation>
    </message>
</context>
<context>
    <name>ui::ResetActions</name>
    <message>
        <source>Reset %1 to its status quo: %2</source>
        <translation>%1&#x202f;: revenir au statu quo (%2)</translation>
    </message>
    <message>
        <source>Reset %1 to %2, as in %3</source>
        <translation>%1&#x202f;: revenir à «&#x202f;%2&#x202f;», comme dans «&#x202f;%3&#x202f;»</translation>
    </message>
    <message>
        <source>Reset this item</source>
        <translation>Réinitialiser cet élément</translation>
    </message>
    <message>
        <source>Reset to the scenario’s start</source>
        <translation>Revenir au début du scénario</translation>
    </message>
    <message>
        <source>Reset to the start of %1: package and date</source>
        <translation>Revenir au début de «&#x202f;%1&#x202f;»&#x202f;: ensemble et date</translation>
    </message>
    <message>
        <source>Reset to the status quo: package and date</source>
        <translation>Revenir au statu quo&#x202f;: ensemble et date</translation>
    </message>
</context>
<context>
    <name>ui::RuleWords</name>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1 at “%2” needs %3 at %4.</source>
        <translation>%1 à «&#x202f;%2&#x202f;» exige %3 à %4.</translation>
    </message>
    <message>
        <source>%1 at “%2” cannot stand with %3 at %4.</source>
        <translation>%1 à «&#x202f;%2&#x202f;» est incompatible avec %3 à %4.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
</context>
<context>
    <name>ui::ScalesRun</name>
    <message>
        <source>Recompute scales</source>
        <translation>Recalculer les échelles</translation>
    </message>
</context>
<context>
    <name>ui::ScalesTab</name>
    <message>
        <source>Scales</source>
        <translation>Échelles</translation>
    </message>
    <message>
        <source>A party’s economic index runs from 0 to 100 between the lowest and the highest change of each indicator over the packages within the rules. The scales stay as they are until you put others in force, so that values remain comparable.</source>
        <translation>L’indice économique d’une partie va de 0 à 100 entre la plus basse et la plus haute variation de chaque indicateur parmi les ensembles conformes aux règles. Les échelles restent telles quelles jusqu’à ce que vous en adoptiez d’autres, pour que les valeurs demeurent comparables.</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>0 now at</source>
        <translation>0 actuel</translation>
    </message>
    <message>
        <source>100 now at</source>
        <translation>100 actuel</translation>
    </message>
    <message>
        <source>0 recomputed</source>
        <translation>0 recalculé</translation>
    </message>
    <message>
        <source>100 recomputed</source>
        <translation>100 recalculé</translation>
    </message>
    <message>
        <source>&amp;Recompute</source>
        <translation>&amp;Recalculer</translation>
    </message>
    <message>
        <source>&amp;Put the recomputed scales in force</source>
        <translation>&amp;Adopter les échelles recalculées</translation>
    </message>
    <message>
        <source>Net welfare</source>
        <translation>Bien-être net</translation>
    </message>
    <message>
        <source>Duty revenue</source>
        <translation>Recettes douanières</translation>
    </message>
    <message>
        <source>Jobs: %1</source>
        <comment>sector group</comment>
        <translation>Emplois&#x202f;: %1</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>USD million a year</source>
        <translation>M$ US par an</translation>
    </message>
    <message>
        <source>Computing the extremes over all packages within the rules…</source>
        <translation>Calcul des extrêmes parmi tous les ensembles conformes aux règles…</translation>
    </message>
    <message>
        <source>The recomputed scales are those in force.</source>
        <translation>Les échelles recalculées sont celles en vigueur.</translation>
    </message>
</context>
<context>
    <name>ui::ScenariosModel</name>
    <message>
        <source>%1, open</source>
        <translation>%1, ouvert</translation>
    </message>
    <message>
        <source>Irritants off their first position: %1 of %2</source>
        <translation>Irritants hors de leur première position&#x202f;: %1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Renommer «&#x202f;%1&#x202f;» en «&#x202f;%2&#x202f;»</translation>
    </message>
</context>
<context>
    <name>ui::ScenariosWindow</name>
    <message>
        <source>Gold</source>
        <translation>Or</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Brun</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Olive</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Noir</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>&amp;New from the table</source>
        <translation>&amp;Nouveau d’après la table</translation>
    </message>
    <message>
        <source>Saves the working package and its date as a scenario</source>
        <translation>Enregistre l’ensemble à l’étude et sa date comme scénario</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Puts package and date of the scenario on the table</source>
        <translation>Met sur la table l’ensemble et la date du scénario</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Monter (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Descendre (Alt+Bas)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Couleur</translation>
    </message>
    <message>
        <source>What it is for, what was said about it</source>
        <translation>À quoi il sert, ce qui s’en est dit</translation>
    </message>
    <message>
        <source>No colour of its own</source>
        <translation>Sans couleur propre</translation>
    </message>
    <message>
        <source>On the table: a package of its own.</source>
        <translation>Sur la table&#x202f;: un ensemble personnalisé.</translation>
    </message>
    <message>
        <source>On the table: %1.</source>
        <translation>Sur la table&#x202f;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>On the table: based on %1, %n moved.</source>
        <translation>
            <numerusform>Sur la table&#x202f;: d’après %1, %n modifié.</numerusform>
            <numerusform>Sur la table&#x202f;: d’après %1, %n modifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>A scenario keeps listed positions only: what stands between them is saved at the nearer one.</source>
        <translation>Un scénario ne garde que des positions de la liste&#x202f;: ce qui se trouve entre deux est enregistré à la plus proche.</translation>
    </message>
    <message>
        <source>No&amp;te on %1</source>
        <translation>No&amp;te sur «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Nouveau scénario</translation>
    </message>
    <message>
        <source>Save as scenario %1</source>
        <translation>Enregistrer le scénario «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Dupliquer «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Delete scenario %1</source>
        <translation>Supprimer le scénario «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Move %1 in the list</source>
        <translation>Déplacer «&#x202f;%1&#x202f;» dans la liste</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Note sur «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Colour of %1</source>
        <translation>Couleur de «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>ui::ScorecardView</name>
    <message>
        <source>Scorecard</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>against %1</source>
        <comment>scenario</comment>
        <translation>référence&#x202f;: %1</translation>
    </message>
    <message>
        <source>Party values rest on illustrative weights</source>
        <translation>Pondérations à titre d’illustration</translation>
    </message>
    <message>
        <source>Party values rest on stated weights</source>
        <translation>Pondérations déclarées</translation>
    </message>
    <message>
        <source>%1 bn a year</source>
        <comment>currency</comment>
        <translation>G%1 par an</translation>
    </message>
    <message>
        <source>How was this computed?</source>
        <translation>Comment est-ce calculé?</translation>
    </message>
    <message>
        <source>Value of the package</source>
        <translation>Valeur de l’ensemble</translation>
    </message>
</context>
<context>
    <name>ui::SectorBarsChart</name>
    <message>
        <source>%1, %2: %3 %4</source>
        <comment>sector, party: value unit</comment>
        <translation>%1, %2&#x202f;: %3 %4</translation>
    </message>
    <message>
        <source>5–95% of draws: %1</source>
        <comment>range</comment>
        <translation>De 5 à 95&#x202f;% des tirages&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>ui::SheetFrame</name>
    <message>
        <source>Copied: the table in full precision.</source>
        <translation>Copié&#x202f;: le tableau en pleine précision.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Enregistré sous «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2. Choose another folder or name.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être écrit&#x202f;: %2. Choisissez un autre dossier ou un autre nom.</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Seulement ce qui diffère</translation>
    </message>
    <message>
        <source>Leaves out the rows that are the same in every package</source>
        <translation>Omet les lignes identiques dans tous les ensembles</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copies the table</source>
        <translation>Copie le tableau</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Saves the table as CSV</source>
        <translation>Enregistre le tableau au format CSV</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Avant&#x202f;: %1</translation>
    </message>
    <message>
        <source>Hold B: before</source>
        <translation>Maintenir B&#x202f;: avant</translation>
    </message>
    <message>
        <source>Shows the state before the last change while held</source>
        <translation>Montre l’état d’avant le dernier changement tant que la touche est enfoncée</translation>
    </message>
</context>
<context>
    <name>ui::SheetTable</name>
    <message>
        <source>Click opens the scenario; drag moves the column</source>
        <translation>Un clic ouvre le scénario; glisser déplace la colonne</translation>
    </message>
    <message>
        <source>Open this scenario</source>
        <translation>Ouvrir ce scénario</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Déplacer à gauche</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Déplacer à droite</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copier le tableau</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>Not solved</source>
        <translation>Non résolu</translation>
    </message>
    <message>
        <source>Solving…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%n market(s) solved</source>
        <translation>
            <numerusform>%n marché résolu</numerusform>
            <numerusform>%n marchés résolus</numerusform>
        </translation>
    </message>
    <message>
        <source>Not solved: the picture is of the state before</source>
        <translation>Non résolu&#x202f;: l’image montre l’état précédent</translation>
    </message>
    <message>
        <source>%1 · largest residual below %2</source>
        <translation>%1 · résidu maximal inférieur à %2</translation>
    </message>
    <message>
        <source>%1 · residual zero</source>
        <translation>%1 · résidu nul</translation>
    </message>
    <message>
        <source>Two-level CES</source>
        <translation>CES à deux niveaux</translation>
    </message>
    <message>
        <source>One-level CES</source>
        <translation>CES à un niveau</translation>
    </message>
    <message>
        <source>%1 · model %2, data %3</source>
        <translation>%1 · modèle %2, données %3</translation>
    </message>
    <message>
        <source>%1 · preferences illustrative</source>
        <translation>%1 · préférences à titre d’illustration</translation>
    </message>
    <message>
        <source>Values as stated: no markets to solve</source>
        <translation>Valeurs telles qu’énoncées&#x202f;: aucun marché à résoudre</translation>
    </message>
    <message>
        <source>Values from %1</source>
        <translation>Valeurs de %1</translation>
    </message>
</context>
<context>
    <name>ui::StudyFiles</name>
    <message>
        <source>This file is open elsewhere: %1.</source>
        <translation>Ce fichier est ouvert ailleurs&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Save under another name, or close it there first.</source>
        <translation>Enregistrez sous un autre nom, ou fermez-le d’abord là-bas.</translation>
    </message>
</context>
<context>
    <name>ui::SurenessColumn</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Tirer de nouveau</translation>
    </message>
    <message>
        <source>The draws done so far stay</source>
        <translation>Les tirages déjà faits restent</translation>
    </message>
    <message>
        <source>The same seed gives the same digits</source>
        <translation>Le même germe donne les mêmes chiffres</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Degré de certitude</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Tirages</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Germe</translation>
    </message>
    <message>
        <source>Nest</source>
        <translation>Emboîtement</translation>
    </message>
    <message>
        <source>Two-level CES</source>
        <translation>CES à deux niveaux</translation>
    </message>
    <message>
        <source>One-level CES</source>
        <translation>CES à un niveau</translation>
    </message>
    <message>
        <source>Only here: the other places keep the nest of the study.</source>
        <translation>Ici seulement&#x202f;: ailleurs, l’emboîtement de l’étude demeure.</translation>
    </message>
    <message>
        <source>Each draw takes elasticities, capacities and the jobs that go with output from their sourced ranges, half of the draws on either side of the central value. Trade flows and duties stand. Package, reference and walk-aways share each draw.</source>
        <translation>Chaque tirage prend les élasticités, les capacités et les emplois liés à la production dans leurs fourchettes documentées, la moitié des tirages de chaque côté de la valeur centrale. Les flux commerciaux et les droits ne changent pas. L’ensemble, la référence et les replis partagent chaque tirage.</translation>
    </message>
</context>
<context>
    <name>ui::SwingWeightsWindow</name>
    <message>
        <source>Swing weights</source>
        <translation>Poids par bascules</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Step 1 of 2. Suppose everything stands at its worst for this party. Which one thing would it move to its best first? Put that at the top, then the next: drag the rows, or use the buttons.</source>
        <translation>Étape 1 de 2. Supposez que tout soit au pire pour cette partie. Quelle chose porterait-elle d’abord au mieux? Mettez-la en tête, puis la suivante&#x202f;: déplacez les lignes, ou servez-vous des boutons.</translation>
    </message>
    <message>
        <source>Step 2 of 2. The largest swing counts 100. How much is each of the others worth beside it?</source>
        <translation>Étape 2 de 2. La plus grande bascule compte 100. Combien vaut chacune des autres à côté d’elle?</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>Bascule</translation>
    </message>
    <message>
        <source>From worst to best</source>
        <translation>Du pire au mieux</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Haut</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Bas</translation>
    </message>
    <message>
        <source>Back to the order</source>
        <translation>Retour à l’ordre</translation>
    </message>
    <message>
        <source>Next: rate them</source>
        <translation>Suite&#x202f;: les noter</translation>
    </message>
    <message>
        <source>Apply the weights</source>
        <translation>Appliquer les poids</translation>
    </message>
    <message>
        <source>Jobs: %1</source>
        <comment>sector group</comment>
        <translation>Emplois&#x202f;: %1</translation>
    </message>
    <message>
        <source>Net welfare</source>
        <translation>Bien-être net</translation>
    </message>
    <message>
        <source>Duty revenue</source>
        <translation>Recettes douanières</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>worst position, best position</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 → %2 jobs</source>
        <comment>worst, best</comment>
        <translation>%1 → %2 emplois</translation>
    </message>
    <message>
        <source>%1 → %2 USD million a year</source>
        <comment>worst, best</comment>
        <translation>%1 → %2 M$ US par an</translation>
    </message>
    <message>
        <source>Rating of %1</source>
        <translation>Note de %1</translation>
    </message>
    <message>
        <source>The weights sum to 100%.</source>
        <translation>La somme des poids est de 100&#x202f;%.</translation>
    </message>
    <message>
        <source>The weights sum to 100%; the economy has %1 of it.</source>
        <translation>La somme des poids est de 100&#x202f;%; l’économie en a %1.</translation>
    </message>
    <message>
        <source>Set weights by swings</source>
        <translation>Poids fixés par bascules</translation>
    </message>
</context>
<context>
    <name>ui::TablesWindow</name>
    <message>
        <source>Figures of the study</source>
        <translation>Chiffres de l’étude</translation>
    </message>
</context>
<context>
    <name>ui::ToolBar</name>
    <message>
        <source>Study: %1</source>
        <translation>Étude&#x202f;: %1</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Scenario: opens a saved package and its date</source>
        <translation>Scénario&#x202f;: ouvre un ensemble enregistré et sa date</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Date: the duties in force on that day, changed by the package</source>
        <translation>Date&#x202f;: les droits en vigueur ce jour-là, modifiés par l’ensemble</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparé à</translation>
    </message>
    <message>
        <source>Compared with: every change is against this scenario at its own date</source>
        <translation>Comparé à&#x202f;: chaque variation est mesurée par rapport à ce scénario, à sa propre date</translation>
    </message>
    <message numerus="yes">
        <source>Based on %1, %n moved</source>
        <translation>
            <numerusform>D’après %1, %n modifié</numerusform>
            <numerusform>D’après %1, %n modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Own package</source>
        <translation>Ensemble personnalisé</translation>
    </message>
    <message>
        <source>Save as new scenario…</source>
        <translation>Enregistrer comme nouveau scénario…</translation>
    </message>
    <message>
        <source>Manage scenarios…</source>
        <translation>Gérer les scénarios…</translation>
    </message>
</context>
<context>
    <name>ui::TornadoChartView</name>
    <message>
        <source>%1: from %2 to %3 %4</source>
        <comment>all parameters: low, high, unit</comment>
        <translation>%1&#x202f;: de %2 à %3 %4</translation>
    </message>
    <message>
        <source>%1, range %2</source>
        <comment>parameter</comment>
        <translation>%1, fourchette %2</translation>
    </message>
    <message>
        <source>At its low end %1, at its high end %2 %3</source>
        <comment>figures, unit</comment>
        <translation>À sa borne basse %1, à sa borne haute %2 %3</translation>
    </message>
</context>
<context>
    <name>ui::UncertaintyView</name>
    <message>
        <source>Uncertainty</source>
        <translation>Incertitude</translation>
    </message>
    <message>
        <source>By parameter</source>
        <translation>Par paramètre</translation>
    </message>
    <message>
        <source>By sector</source>
        <translation>Par secteur</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Secteurs</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Groupe&#x202f;: %1</translation>
    </message>
    <message>
        <source>With a one-level CES.</source>
        <translation>Avec une CES à un niveau.</translation>
    </message>
    <message>
        <source>With a two-level CES.</source>
        <translation>Avec une CES à deux niveaux.</translation>
    </message>
    <message>
        <source>Solving the baseline…</source>
        <translation>Calcul de l’état de base…</translation>
    </message>
    <message>
        <source>Trying each parameter at the ends of its range…</source>
        <translation>Essai de chaque paramètre aux bornes de sa fourchette…</translation>
    </message>
    <message>
        <source>Drawing: %1 of %2</source>
        <translation>Tirages&#x202f;: %1 sur %2</translation>
    </message>
</context>
<context>
    <name>ui::WaterfallView</name>
    <message>
        <source>%1, %2: %3 %4</source>
        <comment>change, party: value unit</comment>
        <translation>%1, %2&#x202f;: %3 %4</translation>
    </message>
    <message>
        <source>computed %1, stated %2</source>
        <translation>calculé %1, déclaré %2</translation>
    </message>
    <message>
        <source>standard error %1</source>
        <translation>erreur type %1</translation>
    </message>
</context>
<context>
    <name>ui::WhyView</name>
    <message>
        <source>All sectors</source>
        <translation>Tous les secteurs</translation>
    </message>
    <message>
        <source>Working out what each change adds…</source>
        <translation>Calcul de l’apport de chaque changement…</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Value to each party</source>
        <translation>Valeur pour chaque partie</translation>
    </message>
    <message>
        <source>Net welfare by cause</source>
        <translation>Bien-être net par cause</translation>
    </message>
    <message>
        <source>Fair share (Shapley)</source>
        <translation>Juste part (Shapley)</translation>
    </message>
    <message>
        <source>Made alone</source>
        <translation>Fait seul</translation>
    </message>
    <message>
        <source>Made last</source>
        <translation>Fait en dernier</translation>
    </message>
    <message>
        <source>Fair share: the mean effect of a change over every order in which the changes could be made</source>
        <translation>Juste part&#x202f;: effet moyen d’un changement sur tous les ordres possibles</translation>
    </message>
    <message>
        <source>Who gives</source>
        <translation>Qui concède</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ampleur</translation>
    </message>
    <message>
        <source>Solving the baseline…</source>
        <translation>Calcul de l’état de base…</translation>
    </message>
</context>
<context>
    <name>ui::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;New from shipped study</source>
        <translation>&amp;Nouvelle à partir de l’étude fournie</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Concessions</source>
        <translation>&amp;Concessions</translation>
    </message>
    <message>
        <source>Show or hide the concessions (Ctrl+L)</source>
        <translation>Affiche ou masque les concessions (Ctrl+L)</translation>
    </message>
    <message>
        <source>&amp;Scorecard</source>
        <translation>&amp;Bilan</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claire</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contraste é&amp;levé</translation>
    </message>
    <message>
        <source>&amp;Definitions</source>
        <translation>&amp;Définitions</translation>
    </message>
    <message>
        <source>&amp;About Landing Zone</source>
        <translation>À &amp;propos de Landing Zone</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#x202f;: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#x202f;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#x202f;: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#x202f;: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Rien à rétablir</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Enregistrer une &amp;copie…</translation>
    </message>
    <message>
        <source>Re&amp;vert…</source>
        <translation>Re&amp;venir à la version enregistrée…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Présenter</translation>
    </message>
    <message>
        <source>Present: the chart in view for a room, step by step (F5)</source>
        <translation>Présenter&#x202f;: le graphique affiché, pour une salle, étape par étape (F5)</translation>
    </message>
    <message>
        <source>Presenter’s &amp;notes</source>
        <translation>&amp;Notes de présentation</translation>
    </message>
    <message>
        <source>Present on</source>
        <translation>Présenter sur</translation>
    </message>
    <message>
        <source>New from a &amp;data-pack folder…</source>
        <translation>Nouveau depuis un &amp;dossier de données…</translation>
    </message>
    <message>
        <source>&amp;Ranges over draws of the elasticities</source>
        <translation>&amp;Fourchettes sur les tirages des élasticités</translation>
    </message>
    <message>
        <source>Add to &amp;deck</source>
        <translation>Ajouter au &amp;diaporama</translation>
    </message>
    <message>
        <source>Add to deck: a slide of the chart in view (Ctrl+Shift+A)</source>
        <translation>Ajouter au diaporama&#x202f;: une diapositive du graphique affiché (Ctrl+Maj+A)</translation>
    </message>
    <message>
        <source>Dec&amp;k and export…</source>
        <translation>Diaporama et exportation…</translation>
    </message>
    <message>
        <source>&amp;Study</source>
        <translation>Ét&amp;ude</translation>
    </message>
    <message>
        <source>&amp;History and bookmarks</source>
        <translation>&amp;Historique et signets</translation>
    </message>
    <message>
        <source>&amp;Bookmark this</source>
        <translation>Ajouter un &amp;signet</translation>
    </message>
    <message>
        <source>Save as &amp;new scenario…</source>
        <translation>Enregistrer comme &amp;nouveau scénario…</translation>
    </message>
    <message>
        <source>&amp;Scenarios…</source>
        <translation>&amp;Scénarios…</translation>
    </message>
    <message>
        <source>&amp;Figures…</source>
        <translation>&amp;Chiffres…</translation>
    </message>
    <message>
        <source>&amp;Recompute scales…</source>
        <translation>&amp;Recalculer les échelles…</translation>
    </message>
    <message>
        <source>Add scorecard to deck</source>
        <translation>Ajouter le bilan au diaporama</translation>
    </message>
</context>
<context>
    <name>ui::deal_space::SuggestionButton</name>
    <message>
        <source>Load: %1</source>
        <translation>Charger&#x202f;: %1</translation>
    </message>
    <message>
        <source>Click to load this package</source>
        <translation>Cliquez pour charger cet ensemble</translation>
    </message>
</context>
<context>
    <name>ui::deal_space::WalkAwayFields</name>
    <message>
        <source>Walk-away of %1, points</source>
        <translation>Repli, %1, points</translation>
    </message>
    <message>
        <source>What the walk-away of %1 is worth</source>
        <translation>Ce que vaut le repli, %1</translation>
    </message>
    <message>
        <source>own number</source>
        <translation>nombre propre</translation>
    </message>
</context>
<context>
    <name>ui::scorecard::ComponentsTable</name>
    <message>
        <source>sign not certain</source>
        <comment>of a net figure without a range</comment>
        <translation>signe incertain</translation>
    </message>
    <message>
        <source>range</source>
        <translation>fourchette</translation>
    </message>
</context>
<context>
    <name>ui::scorecard::NoticeButton</name>
    <message>
        <source>Shows the row behind it</source>
        <translation>Montre la ligne en cause</translation>
    </message>
</context>
<context>
    <name>ui::scorecard::PartyMeter</name>
    <message>
        <source>walk-away %1</source>
        <translation>repli %1</translation>
    </message>
    <message>
        <source>%1: value %2 of 100</source>
        <comment>party</comment>
        <translation>%1&#x202f;: valeur %2 sur 100</translation>
    </message>
</context>
<context>
    <name>ui::scorecard::WeightsWindow</name>
    <message>
        <source>Weights of the party values</source>
        <translation>Pondérations des valeurs des parties</translation>
    </message>
    <message>
        <source>A party’s value is its economic weight times the economic index, plus for each irritant its weight times the value of the chosen position. Weights sum to 100%.</source>
        <translation>La valeur d’une partie est son poids économique multiplié par l’indice économique, plus, pour chaque irritant, son poids multiplié par la valeur de la position choisie. Les poids totalisent 100&#x202f;%.</translation>
    </message>
    <message>
        <source>They are the analyst’s illustration, nowhere a statement by a government.</source>
        <translation>Ils sont une illustration de l’analyste, en aucun cas la position d’un gouvernement.</translation>
    </message>
    <message>
        <source>Weight of</source>
        <translation>Poids de</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Economic index, made of:</source>
        <translation>Indice économique, composé de&#x202f;:</translation>
    </message>
    <message>
        <source>Duty revenue</source>
        <translation>Recettes douanières</translation>
    </message>
    <message>
        <source>Net welfare</source>
        <translation>Bien-être net</translation>
    </message>
    <message>
        <source>Jobs: %1</source>
        <comment>sector group</comment>
        <translation>Emplois&#x202f;: %1</translation>
    </message>
    <message>
        <source>Change weights…</source>
        <translation>Modifier les poids…</translation>
    </message>
    <message>
        <source>Set the weights by swings…</source>
        <translation>Fixer les poids par bascules…</translation>
    </message>
</context>
<context>
    <name>ui::study_tables</name>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>USD million a year</source>
        <translation>M$ US par an</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir de %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
</context>
<context>
    <name>words::Error</name>
    <message>
        <source>%1: %2</source>
        <comment>place of an error: what is wrong</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
</TS>
