<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_CA" sourcelanguage="en">
<context>
    <name>charts</name>
    <message numerus="yes">
        <source>%n other change(s) alter no duty.</source>
        <translation>
            <numerusform>%n other change alters no duty.</numerusform>
            <numerusform>%n other changes alter no duty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n smaller change(s)</source>
        <translation>
            <numerusform>%n smaller change</numerusform>
            <numerusform>%n smaller changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draw(s) left out: a market did not clear.</source>
        <translation>
            <numerusform>%n draw left out: a market did not clear.</numerusform>
            <numerusform>%n draws left out: a market did not clear.</numerusform>
        </translation>
    </message>
</context>
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
    <name>explorer::Arguments</name>
    <message numerus="yes">
        <source>There is no display, so no window: computed the study and wrote %n chart(s) and the outcome table to %1.</source>
        <translation>
            <numerusform>There is no display, so no window: computed the study and wrote %n chart and the outcome table to %1.</numerusform>
            <numerusform>There is no display, so no window: computed the study and wrote %n charts and the outcome table to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n chart(s) and the outcome table to %1.</source>
        <translation>
            <numerusform>Wrote %n chart and the outcome table to %1.</numerusform>
            <numerusform>Wrote %n charts and the outcome table to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BookmarksBox</name>
    <message numerus="yes">
        <source>%1, %n moved</source>
        <translation>
            <numerusform>%1, %n moved</numerusform>
            <numerusform>%1, %n moved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConcessionsView</name>
    <message numerus="yes">
        <source>%n rule(s) broken</source>
        <translation>
            <numerusform>%n rule broken</numerusform>
            <numerusform>%n rules broken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DeckPanel</name>
    <message numerus="yes">
        <source>%n slide(s)</source>
        <translation>
            <numerusform>%n slide</numerusform>
            <numerusform>%n slides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in “%1”.</source>
        <translation>
            <numerusform>%n file saved in “%1”.</numerusform>
            <numerusform>%n files saved in “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of these names are already in “%1”. Replace them?</source>
        <translation>
            <numerusform>%n file of these names is already in “%1”. Replace it?</numerusform>
            <numerusform>%n files of these names are already in “%1”. Replace them?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FiguresTab</name>
    <message numerus="yes">
        <source>All %n back to the shipped values</source>
        <translation>
            <numerusform>%n figure back to its shipped value</numerusform>
            <numerusform>All %n back to the shipped values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Rail</name>
    <message numerus="yes">
        <source>%n rule(s) broken</source>
        <translation>
            <numerusform>%n rule broken</numerusform>
            <numerusform>%n rules broken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ScenariosWindow</name>
    <message numerus="yes">
        <source>On the table: based on %1, %n moved.</source>
        <translation>
            <numerusform>On the table: based on %1, %n moved.</numerusform>
            <numerusform>On the table: based on %1, %n moved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message numerus="yes">
        <source>%n market(s) solved</source>
        <translation>
            <numerusform>%n market solved</numerusform>
            <numerusform>%n markets solved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ToolBar</name>
    <message numerus="yes">
        <source>Based on %1, %n moved</source>
        <translation>
            <numerusform>Based on %1, %n moved</numerusform>
            <numerusform>Based on %1, %n moved</numerusform>
        </translation>
    </message>
</context>
</TS>
