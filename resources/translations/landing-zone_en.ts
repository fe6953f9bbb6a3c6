<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_CA" sourcelanguage="en">
<context>
    <name>command_line::CommandLine</name>
    <message numerus="yes">
        <source>%n draw(s) left out: a market did not clear.</source>
        <translation>
            <numerusform>%n draw left out: a market did not clear.</numerusform>
            <numerusform>%n draws left out: a market did not clear.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConcessionsView</name>
    <message numerus="yes">
        <source>%n rule(s) broken</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
