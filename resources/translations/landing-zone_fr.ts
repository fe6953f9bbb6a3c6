<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_CA" sourcelanguage="en">
<context>
    <name>command_line</name>
    <message>
        <source>the file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name and the right to read it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>command_line::CommandLine</name>
    <message>
        <source>Usage: landing-zone-cli COMMAND …
  new FILE [--data-pack DIR] [--force]
  solve STUDY [--scenario NAME] [--set IRRITANT=POSITION]… [--date YYYY-MM-DD] [--against NAME]
  market MODEL.json [--linear]
  check STUDY | PACK-FOLDER
Every command takes --json. See landing-zone-cli --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change from the baseline, percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>producer price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>market price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>market takes one MODEL.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is not an option of this command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is not an option of this command. Did you mean --%2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not %2 of this study. It has: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not %2 of this study. Did you mean “%3”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--set takes IRRITANT=POSITION, for example --set %1=%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an irritant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a position of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 2025-08-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario: %1%2, at %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> with %1 moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken rule %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 points, walk-away %3 (%4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party values rest on illustrative weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change against the reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USD million; persons; index points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumers %1, producers %2, treasury %3, quota rents %4; net %5 (the sign of the net depends on elasticities and nest)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest residual %1 after %2 iterations. Model %3, data %4, prices and flows of %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>solve takes one study.</source>
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
    <name>words::Error</name>
    <message>
        <source>%1: %2</source>
        <comment>place of an error: what is wrong</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
