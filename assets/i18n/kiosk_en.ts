<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
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
