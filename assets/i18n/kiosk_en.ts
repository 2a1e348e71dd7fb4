<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>FeedInfo</name>
    <message numerus="yes">
        <source>%n vacancies</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeOutPage</name>
    <message numerus="yes">
        <source>seconds</source>
        <comment>after a number above it</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message numerus="yes">
        <source>%n sheet(s) to take along</source>
        <translation>
            <numerusform>%n sheet to take along</numerusform>
            <numerusform>%n sheets to take along</numerusform>
        </translation>
    </message>
</context>
</TS>
