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
        <translation>%1 dépendent les uns des autres&#xa0;: %2 combinaisons, plus que les cinq millions qui peuvent être énumérées.</translation>
    </message>
    <message>
        <source>Take out rules or positions that join them.</source>
        <translation>Retirez des règles ou des positions qui les lient.</translation>
    </message>
    <message>
        <source>a deal space needs two parties; the study has %1.</source>
        <translation>un espace d’accords demande deux parties; l’étude en a %1.</translation>
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
        <translation>rien de tel ne s’échange dans l’année de référence.</translation>
    </message>
    <message>
        <source>the study lists no duty on this trade, at any date or position.</source>
        <translation>l’étude ne prévoit aucun droit sur ce commerce, à aucune date ni position.</translation>
    </message>
    <message>
        <source>no quota stands on this trade, so there is no rent to share.</source>
        <translation>aucun contingent ne vise ce commerce&#xa0;: il n’y a pas de rente à partager.</translation>
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
        <translation>Emplois selon la production</translation>
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
        <translation>Vérifiez les plages des élasticités.</translation>
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
        <translation>$ US</translation>
    </message>
    <message>
        <source>CAD</source>
        <translation>$ CA</translation>
    </message>
    <message>
        <source>%1 %2 billion</source>
        <translation>%2 G%1</translation>
    </message>
    <message>
        <source>%1 %2 million</source>
        <translation>%2 M%1</translation>
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
        <translation>Variation en comparaison avec %2 : %1.</translation>
    </message>
    <message>
        <source>Change in %1 against %2, %3.</source>
        <translation>Variation en comparaison avec %2 : %1, %3.</translation>
    </message>
    <message>
        <source>Tick: the package before.</source>
        <translation>Trait : l’ensemble précédent.</translation>
    </message>
    <message>
        <source>Slash: the bar runs off the scale.</source>
        <translation>Barre oblique : hors échelle.</translation>
    </message>
    <message>
        <source>Source: study data pack, %1 base; own calculation, model %2, data %3.</source>
        <translation>Source : données de l’étude, base %1 ; calcul propre, modèle %2, données %3.</translation>
    </message>
    <message>
        <source>%1 at %2 per %3.</source>
        <translation>%2 %1 pour 1 %3.</translation>
    </message>
    <message>
        <source>%1: read as a sign.</source>
        <translation>%1 : n’y lire qu’un signe.</translation>
    </message>
    <message>
        <source>Net of consumers, producers, treasury and rents: its sign is not certain.</source>
        <translation>Solde des consommateurs, des producteurs, du Trésor et des rentes : son signe n’est pas certain.</translation>
    </message>
    <message>
        <source>%1: no change.</source>
        <translation>%1 : aucun changement.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1 : %2.</translation>
    </message>
    <message>
        <source>%1: %2; none in %3.</source>
        <translation>%1 : %2 ; aucun changement : %3.</translation>
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
        <translation>%1 : %2</translation>
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
        <translation>Groupe : %1</translation>
    </message>
    <message>
        <source>All sectors</source>
        <translation>Tous les secteurs</translation>
    </message>
    <message>
        <source>%1 is itself the reference: no change to show</source>
        <translation>%1 : c’est la référence, aucun écart à montrer</translation>
    </message>
    <message>
        <source>%1: %2 about the same everywhere but in %3</source>
        <translation>%1 : %2, sans changement notable sauf %3</translation>
    </message>
    <message>
        <source>%1: %2 about the same everywhere</source>
        <translation>%1 : %2, sans changement notable</translation>
    </message>
    <message>
        <source>%1: no change at all in %2</source>
        <translation>%1 : %2, aucun changement</translation>
    </message>
    <message>
        <source>%1 brings %2 %3 jobs in %4</source>
        <translation>%1 : +%3 emplois pour %2 (%4)</translation>
    </message>
    <message>
        <source>%1 costs %2 %3 jobs in %4</source>
        <translation>%1 : −%3 emplois pour %2 (%4)</translation>
    </message>
    <message>
        <source>%1 brings %2 %3 jobs in %4 but costs %5 in %6</source>
        <translation>%1 : +%3 emplois pour %2 (%4), mais −%5 (%6)</translation>
    </message>
    <message>
        <source>%1 costs %2 %3 jobs in %4 but brings %5 in %6</source>
        <translation>%1 : −%3 emplois pour %2 (%4), mais +%5 (%6)</translation>
    </message>
    <message>
        <source>%1: %2 up %3 in %4</source>
        <translation>%1 : %2, +%3 (%4)</translation>
    </message>
    <message>
        <source>%1: %2 down %3 in %4</source>
        <translation>%1 : %2, −%3 (%4)</translation>
    </message>
    <message>
        <source>%1: %2 up %3 in %4 but down %5 in %6</source>
        <translation>%1 : %2, +%3 (%4), mais −%5 (%6)</translation>
    </message>
    <message>
        <source>%1: %2 down %3 in %4 but up %5 in %6</source>
        <translation>%1 : %2, −%3 (%4), mais +%5 (%6)</translation>
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
        <translation>«&#xa0;%1&#xa0;» n’est pas une commande.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Vouliez-vous dire «&#xa0;%1&#xa0;»?</translation>
    </message>
    <message>
        <source>Change from the baseline, percent</source>
        <translation>Variation par rapport à la référence, en pourcentage</translation>
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
        <translation>«&#xa0;%1&#xa0;» n’est pas %2 de cette étude. Elle compte&#xa0;: %3.</translation>
    </message>
    <message>
        <source>“%1” is not %2 of this study. Did you mean “%3”?</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas %2 de cette étude. Vouliez-vous dire «&#xa0;%3&#xa0;»?</translation>
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
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Écrivez-la ainsi&#xa0;: 2025-08-01.</translation>
    </message>
    <message>
        <source>Scenario: %1%2, at %3</source>
        <translation>Scénario&#xa0;: %1%2, au %3</translation>
    </message>
    <message>
        <source> with %1 moved</source>
        <translation>, dont %1 déplacés</translation>
    </message>
    <message>
        <source>Compared with: %1</source>
        <translation>Comparé à&#xa0;: %1</translation>
    </message>
    <message>
        <source>Broken rule %1: %2.</source>
        <translation>Règle %1 enfreinte&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: %2 points, walk-away %3 (%4)</source>
        <translation>%1&#xa0;: %2 points, repli %3 (%4)</translation>
    </message>
    <message>
        <source>Party values rest on illustrative weights.</source>
        <translation>Les valeurs des parties reposent sur des poids illustratifs.</translation>
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
        <translation>Exportations</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importations</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Emplois</translation>
    </message>
    <message>
        <source>User price</source>
        <translation>Prix acheteur</translation>
    </message>
    <message>
        <source>All goods</source>
        <translation>Toutes les marchandises</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Groupe&#xa0;: %1</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>check takes one study or one data-pack folder.</source>
        <translation>check prend une seule étude ou un seul dossier de données.</translation>
    </message>
    <message>
        <source>%1: no problem found.</source>
        <translation>%1&#xa0;: aucun problème trouvé.</translation>
    </message>
    <message>
        <source>new takes one file to write.</source>
        <translation>new prend un seul fichier à écrire.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
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
        <translation>--%1 prend un nombre entier d’au moins %2, et non «&#xa0;%3&#xa0;».</translation>
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
        <translation>Pourquoi %1 diffère de %2&#xa0;: %3</translation>
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
        <source>Welfare of all goods by cause: efficiency %1, terms of trade %2, rents %3, real cost %4</source>
        <translation>Bien-être, toutes marchandises, par cause&#xa0;: efficacité %1, termes de l’échange %2, rentes %3, coût réel %4</translation>
    </message>
    <message>
        <source>Shares are Shapley values and sum to the total; alone: made alone; last: made last.</source>
        <translation>Les parts sont des valeurs de Shapley et leur somme est le total; seul&#xa0;: changement fait seul; en dernier&#xa0;: fait après tous les autres.</translation>
    </message>
    <message>
        <source>attribute takes one study.</source>
        <translation>attribute prend une seule étude.</translation>
    </message>
    <message>
        <source>%1: duty of %2 on goods of %3, all else as in %4 at %5</source>
        <translation>%1&#xa0;: droit de la partie %2 sur les marchandises de la partie %3, tout le reste comme dans %4 au %5</translation>
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
        <translation>%1&#xa0;: il manque %2 points pour atteindre le repli.</translation>
    </message>
    <message>
        <source>It would accept if the economy weighed %1 instead of %2.</source>
        <translation>L’accord serait acceptable si l’économie pesait %1 au lieu de %2.</translation>
    </message>
    <message>
        <source>It would accept if “%3” weighed %1 instead of %2.</source>
        <translation>L’accord serait acceptable si «&#xa0;%3&#xa0;» pesait %1 au lieu de %2.</translation>
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
        <translation>    %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Remarque&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 packages within the rules.</source>
        <translation>%1 ensembles conformes aux règles.</translation>
    </message>
    <message>
        <source>Walk-aways: %1.</source>
        <translation>Replis&#xa0;: %1.</translation>
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
        <translation>Le plus proche&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is %2 short of its walk-away.</source>
        <translation>%1&#xa0;: il manque %2 pour atteindre le repli.</translation>
    </message>
    <message>
        <source>Frontier (%1, %2; packages):</source>
        <translation>Frontière (%1, %2; ensembles)&#xa0;:</translation>
    </message>
    <message>
        <source>frontier takes a study, or a negotiation domain and its two profiles, or a folder with these.</source>
        <translation>frontier prend une étude, ou un domaine de négociation et ses deux profils, ou un dossier qui les contient.</translation>
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
  check STUDY | PACK-FOLDER
Every command takes --json. See landing-zone-cli --help.</source>
        <translation>Utilisation&#xa0;: landing-zone-cli COMMANDE …
  new FICHIER [--data-pack DOSSIER] [--force]
  solve ÉTUDE [--scenario NOM] [--set IRRITANT=POSITION]… [--date AAAA-MM-JJ] [--against NOM]
  market MODEL.json [--linear]
  frontier ÉTUDE | DOSSIER | [DOMAINE] PROFIL PROFIL [--count]
  curve ÉTUDE [--scenario NOM] --sector S --imposer A --target B [--points 41]
  attribute ÉTUDE --scenario NOM [--against NOM] --indicator I|value --region R [--sector S]
  uncertainty ÉTUDE --scenario NOM [--against NOM] [--draws N] [--seed K] [--nest nested|flat] [--indicator I --region R]
  check ÉTUDE | DOSSIER-DE-DONNÉES
Toutes les commandes acceptent --json. Voir landing-zone-cli --help.</translation>
    </message>
    <message>
        <source>How sure: %1 against %2, %3 draws, seed %4</source>
        <translation>Avec quelle certitude&#xa0;: %1 par rapport à %2, %3 tirages, germe %4</translation>
    </message>
    <message numerus="yes">
        <source>%n draw(s) left out: a market did not clear.</source>
        <translation>
            <numerusform>%n tirage laissé de côté&#xa0;: un marché ne s’est pas équilibré.</numerusform>
            <numerusform>%n tirages laissés de côté&#xa0;: un marché ne s’est pas équilibré.</numerusform>
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
        <source>All goods, change</source>
        <translation>Variation, toutes marchandises</translation>
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
        <translation>--nest prend nested ou flat, et non «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>exchange::Csv</name>
    <message>
        <source>A quotation mark stands inside a field without quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the whole field in quotes and double the mark inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quoted field that begins here is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text follows the closing quotation mark of a field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file as CSV in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a header line and one line for each entry.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exchange::DataPack</name>
    <message>
        <source>%1, line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2, column %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This repeats an earlier entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record %1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add its line: record, party, irritant, option, key and value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no preferences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give its weights and values in preferences.csv, or remove the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is missing, so the scales are computed from the packages within the rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it where the scales should not follow the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it to the folder of the pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read, or is far too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file and the right to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is missing, so French readers get the English texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the French texts: table, id, column, text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the folder that holds the CSV files of the pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The positions of %1 are not in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List them from the status quo (0) to full relief, each number once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row says “none” but names a flow or a duty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty those fields, or write “duty” or “trq”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row says “duty” but has the terms of a quota.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty those fields, or write “trq”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier rows of %1 say “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows of a scenario must agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sets %2 twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not set %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give every scenario one position for every irritant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “%1” stands twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “%1” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a line with the key and its value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “%1” is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a code the pack defines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write digits with a decimal point, such as 12.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rate of %1% is out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rates are percent, above −100 and up to 1000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write year, month and day, such as 2025-08-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no source “%1” in sources.csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note does not say what the figure is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin it with reported, derived or estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not one of the words that may stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “%1” stands twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “%1” is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “%1” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it to the header and to every line; columns are separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line has %1 fields where the header has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields that hold a comma must stand in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record “%1” in preferences.csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as record/party/irritant_id/option_id/key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exchange::MarketJson</name>
    <message>
        <source>“%1” is not a key this format knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not in the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It knows: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entries stand here, %2 are needed, one for each region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows stand here, %2 are needed, one for each exporter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it to this part of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model has no region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model has no sector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not valid JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a missing comma, quote or bracket there; numbers are plain, without NaN or units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object with “regions” and “sectors” is needed.</source>
        <translation type="unfinished"></translation>
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
        <translation>repli pour %1 : il manque %2.</translation>
    </message>
    <message>
        <source>Inside the landing zone</source>
        <translation>Dans la zone d’accord</translation>
    </message>
    <message>
        <source>Both at or above their walk-away: %1.</source>
        <translation>Les deux au moins à leur repli : %1.</translation>
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
        <translation>Règle non respectée : %1</translation>
    </message>
    <message>
        <source>%1 from %2: the quota of %3 is full, the same as a %4 duty.</source>
        <translation>%1 depuis %2 : le contingent fixé par %3 est rempli, l’équivalent d’un droit de %4.</translation>
    </message>
    <message>
        <source>%1 from %2: the quota of %3 is overrun, the rest pays %4.</source>
        <translation>%1 depuis %2 : le contingent fixé par %3 est dépassé, l’excédent paie %4.</translation>
    </message>
    <message>
        <source>%1 from %2: the quotas of %3 are full, the same as duties of %4 to %5.</source>
        <translation>%1 depuis %2 : les contingents fixés par %3 sont remplis, l’équivalent de droits de %4 à %5.</translation>
    </message>
    <message>
        <source>%1 from %2: the quotas of %3 are overrun, the rest pays %4 to %5.</source>
        <translation>%1 depuis %2 : les contingents fixés par %3 sont dépassés, l’excédent paie de %4 à %5.</translation>
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
        <translation>Emplois : %1</translation>
    </message>
</context>
<context>
    <name>session::Document</name>
    <message>
        <source>Set %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply preset %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open scenario %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change date to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>session::Workbench</name>
    <message>
        <source>There is no scenario “%1” to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another in “Compared with”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>storage::StudyFile</name>
    <message>
        <source>The file is damaged or was changed by another program: open an earlier copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text in %1 is missing or not UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number in %1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” in %1 is not one of the words that may stand there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rate %2 in %1 is outside the range from −100% to 1000%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” in %1 is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” in %1 is nowhere in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large to be a study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Studies are at most %1 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a Landing Zone study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that this program saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program put the file into write-ahead-log mode, so part of it may lie elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set its journal mode back to DELETE there, or open an earlier copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not say which version of the study format it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was saved by a newer version of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update this program, or ask the sender for a copy in the older format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds something a study does not have, or has in another shape: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file lacks something every study has: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study cannot be written as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last change and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is a file and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study cannot be written there; what was there is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder, its free space and your right to write, or save under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” in %1 repeats an earlier row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” in %1 belongs to another irritant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sets no position for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no weight for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no value for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row that holds title and dates is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>study::DutyState</name>
    <message>
        <source>the study has no duties for this date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a duty state to the study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose %1 or later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>study::Economy</name>
    <message>
        <source>the flows show output, but there is no supply elasticity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a row to the supply table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the walk-away names the scenario “%1”, which is not in the study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not have one entry for each region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2, outside its range (limit %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names something the model does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inputs form a circle: each good would be made of itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input shares sum to %2; they must stay below 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>users need %2 times what the market absorbs; it must stay at or below 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the duty inside the quota is above the duty outside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two quotas stand on the same flow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the linear solution takes no %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the markets did not clear: residual %2 after %4 iterations. No result is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the input shares or the users’ output, or raise the flows into this market.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the input shares of this sector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check elasticities and duties for extreme values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the exact solution instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the figure in the study’s data.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>study::StudyChecks</name>
    <message>
        <source>This refers to something the study does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a code the study knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no source “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it to the sources, or name one that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package has %1 positions for %2 irritants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one position for every irritant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This repeats an earlier entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is outside the range from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a value within the range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a number from %2 up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The low end %1 is above the value %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value must lie within its range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The high end %1 is below the value %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The duty inside the quota is above the one outside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an over-quota duty at least as high as the in-quota duty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The baseline year is missing or no year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a year such as 2024.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rent leaves a duty of −100% or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rent is the part of the baseline duty that is a quota premium.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A capacity ceiling cannot stand with an infinite supply elasticity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the ceiling empty, or give a finite elasticity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inputs of %1 in %2 cost as much as its output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost shares of one user must sum to less than 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is, directly or through others, an input of itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs must run one way, from materials to users: remove one link of the circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no duty state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the duties in force at one date at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as 2025-08-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The irritant has no position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give at least its present state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The position says “none” and has other effects too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this row, or the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first position of an irritant must change nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it the instrument “none”; put the change into a later position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The position already has an effect on this flow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quota cannot cap a duty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use “replace” with a quota, or a duty with “cap”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quota has no terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give both duties, the volume and who gets the rent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 also sets the duty of this flow, so the result would hang on their order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let one irritant set the flow, or let both cap it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule joins an irritant with itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another irritant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule names no position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one position or more, with spaces between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There must be two parties, and there are %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give weights, values and a walk-away for two parties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The economic weight and the irritant weights of %1 sum to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They must sum to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The low end of the scale is not below its high end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give two numbers, the lower first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no party indicator “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no scale for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give its lowest and highest value over the packages within the rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The indicator weights of %1 sum to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no scenario “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a scenario of the study, or give points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The walk-away is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No duty state covers %1; the first is of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a later date, or add the duties of that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a scenario of the study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as #c8102e.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output is stated as %1, but the flows sum to %2; the model uses the sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the flows of this exporter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sells %2 but has no supply elasticity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add its row of supply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry in %2 would use %3 of %1 (USD million), and the whole market takes %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the cost shares, or check the flows into that market.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The party lacks a weight or a value for some irritant or position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one weight for every irritant and one value for every position.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ChartFrame</name>
    <message>
        <source>Before: %1</source>
        <translation>Avant : %1</translation>
    </message>
    <message>
        <source>Hold B: before</source>
        <translation>Maintenir B : avant</translation>
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
        <source>Copies picture and table</source>
        <translation>Copie l’image et le tableau</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Saves the chart as PNG, SVG or CSV</source>
        <translation>Enregistre le graphique en PNG, SVG ou CSV</translation>
    </message>
    <message>
        <source>Copied: the picture and the table behind it.</source>
        <translation>Copiés : l’image et le tableau qui la fonde.</translation>
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
        <translation>Enregistré sous « %1 ».</translation>
    </message>
    <message>
        <source>“%1” cannot be written: choose a name that ends in .png, .svg or .csv.</source>
        <translation>« %1 » ne peut pas être écrit : choisissez un nom en .png, .svg ou .csv.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2. Choose another folder or name.</source>
        <translation>« %1 » ne peut pas être écrit : %2. Choisissez un autre dossier ou un autre nom.</translation>
    </message>
</context>
<context>
    <name>ui::ConcessionTree</name>
    <message>
        <source>Details and sources…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not translated yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details and sources (I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaks a rule: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this position adds to each side’s value against the status quo of this row, in points out of 100. Political values are illustrative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not translated yet: shown in English.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ConcessionsModel</name>
    <message>
        <source>%1 of %2 moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, position %3 of %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaks a rule: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be changed on this date.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ConcessionsView</name>
    <message>
        <source>Concessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter %1 irritants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter irritants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up and Down choose a row, Left and Right its position, Home the status quo, I opens details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status quo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions are written for the talks, which open on %1. On %2 they cannot be changed: choose a later date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all rules hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) broken</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>points to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::IrritantText</name>
    <message>
        <source>(not translated yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>civil society</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the table now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given by: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Political value, 0 to 100, illustrative: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carries party value only: no duty or quota changes in the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the data: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importance, analyst’s judgement on a scale of 1 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions, from status quo to full relief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>ui::RuleWords</name>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at “%2” needs %3 at %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at “%2” cannot stand with %3 at %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
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
        <translation>référence : %1</translation>
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
        <source>Net: sign not certain; it depends on elasticities and nest.</source>
        <translation>Solde : signe incertain, il dépend des élasticités et de l’emboîtement.</translation>
    </message>
</context>
<context>
    <name>ui::SectorBarsChart</name>
    <message>
        <source>%1, %2: %3 %4</source>
        <comment>sector, party: value unit</comment>
        <translation>%1, %2 : %3 %4</translation>
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
        <translation>%1 : valeur %2 sur 100</translation>
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
        <translation>La valeur d’une partie est son poids économique multiplié par l’indice économique, plus, pour chaque irritant, son poids multiplié par la valeur de la position choisie. Les poids totalisent 100 %.</translation>
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
        <translation>Indice économique, composé de :</translation>
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
        <translation>Emplois : %1</translation>
    </message>
</context>
<context>
    <name>words::Error</name>
    <message>
        <source>%1: %2</source>
        <comment>place of an error: what is wrong</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
