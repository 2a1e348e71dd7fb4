"""Two CVs as the editors of Europass write them, that of today and that of Cedefop."""

CANDIDATE = b"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Candidate xmlns="http://www.europass.eu/1.0" xmlns:oa="http://www.openapplications.org/oagis/9"
    xmlns:eures="http://www.europass_eures.eu/1.0" xmlns:hr="http://www.hr-xml.org/3">
  <hr:DocumentID schemeID="Test-0001" schemeName="DocumentIdentifier" schemeAgencyName="EUROPASS"/>
  <CandidateSupplier><hr:PartyName>Owner</hr:PartyName></CandidateSupplier>
  <CandidatePerson>
    <PersonName><oa:GivenName>Yusuf</oa:GivenName><hr:FamilyName>Demirci</hr:FamilyName></PersonName>
    <Communication><ChannelCode>Email</ChannelCode><oa:URI>yusuf.d@mail.example</oa:URI></Communication>
    <Communication><ChannelCode>Email</ChannelCode><oa:URI>second@mail.example</oa:URI></Communication>
    <Communication><ChannelCode>Web</ChannelCode><oa:URI>https://example.org/</oa:URI></Communication>
    <Communication><ChannelCode>Social Media</ChannelCode><UseCode>linkedin</UseCode>
      <oa:URI>https://linkedin.example/y</oa:URI></Communication>
    <Communication><ChannelCode>Telephone</ChannelCode><UseCode>mobile</UseCode><CountryDialing>32</CountryDialing>
      <oa:DialNumber>468112233</oa:DialNumber><CountryCode>be</CountryCode></Communication>
    <Communication><UseCode>home</UseCode><Address type="home"><oa:AddressLine>Kerkstraat 1</oa:AddressLine>
      <oa:CityName>Gentbrugge</oa:CityName><CountryCode>be</CountryCode><oa:PostalCode>9050</oa:PostalCode></Address>
    </Communication>
    <NationalityCode>tr</NationalityCode>
    <hr:BirthDate>2006</hr:BirthDate>
    <PrimaryLanguageCode name="NORMAL">tur</PrimaryLanguageCode>
  </CandidatePerson>
  <CandidateProfile languageCode="en">
    <hr:ID schemeID="Test-0001" schemeName="CandidateProfileID"/>
    <hr:ExecutiveSummary>&lt;p&gt;I cook &amp;amp; &lt;strong&gt;serve&lt;/strong&gt;.&lt;/p&gt;&lt;p&gt;In a school.&lt;/p&gt;</hr:ExecutiveSummary>
    <EmploymentHistory><EmployerHistory>
      <hr:OrganizationName>De Linde</hr:OrganizationName>
      <OrganizationContact><Communication><Address><oa:CityName>Gent</oa:CityName><CountryCode>be</CountryCode></Address>
      </Communication></OrganizationContact>
      <hr:IndustryCode>I</hr:IndustryCode>
      <PositionHistory>
        <PositionTitle typeCode="URI" languageID="http://data.europa.eu/esco/occupation/5ac65daa">Cook</PositionTitle>
        <eures:EmploymentPeriod><eures:StartDate><hr:FormattedDateTime>2021-10</hr:FormattedDateTime></eures:StartDate>
          <hr:CurrentIndicator>true</hr:CurrentIndicator></eures:EmploymentPeriod>
        <oa:Description>&lt;p&gt;What I did:&lt;/p&gt;&lt;ol&gt;&lt;li data-list="bullet"&gt;&lt;span class="ql-ui"&gt;&lt;/span&gt;cut vegetables&lt;/li&gt;&lt;li&gt;washed up&lt;/li&gt;&lt;/ol&gt;</oa:Description>
        <City>Gent</City><Country>be</Country>
      </PositionHistory>
    </EmployerHistory></EmploymentHistory>
    <EducationHistory><EducationOrganizationAttendance>
      <hr:OrganizationName>Tech school</hr:OrganizationName>
      <EducationLevelCode>4</EducationLevelCode>
      <AttendancePeriod><StartDate><hr:FormattedDateTime>2018</hr:FormattedDateTime></StartDate>
        <EndDate><hr:FormattedDateTime>2020-06</hr:FormattedDateTime></EndDate><Ongoing>false</Ongoing></AttendancePeriod>
      <EducationDegree><hr:DegreeName>Cook</hr:DegreeName></EducationDegree>
    </EducationOrganizationAttendance></EducationHistory>
    <eures:Licenses><eures:License><hr:LicenseTypeCode>B</hr:LicenseTypeCode></eures:License></eures:Licenses>
    <PersonQualifications>
      <PersonCompetency><CompetencyID schemeName="NORMAL">eng</CompetencyID><hr:TaxonomyID>language</hr:TaxonomyID>
        <eures:CompetencyDimension><hr:CompetencyDimensionTypeCode>CEF-Understanding-Listening</hr:CompetencyDimensionTypeCode><eures:Score><hr:ScoreText>C1</hr:ScoreText></eures:Score></eures:CompetencyDimension>
        <eures:CompetencyDimension><hr:CompetencyDimensionTypeCode>CEF-Understanding-Reading</hr:CompetencyDimensionTypeCode><eures:Score><hr:ScoreText>C1</hr:ScoreText></eures:Score></eures:CompetencyDimension>
        <eures:CompetencyDimension><hr:CompetencyDimensionTypeCode>CEF-Speaking-Interaction</hr:CompetencyDimensionTypeCode><eures:Score><hr:ScoreText>C2</hr:ScoreText></eures:Score></eures:CompetencyDimension>
        <eures:CompetencyDimension><hr:CompetencyDimensionTypeCode>CEF-Speaking-Production</hr:CompetencyDimensionTypeCode><eures:Score><hr:ScoreText>C1</hr:ScoreText></eures:Score></eures:CompetencyDimension>
        <eures:CompetencyDimension><hr:CompetencyDimensionTypeCode>CEF-Writing-Production</hr:CompetencyDimensionTypeCode><eures:Score><hr:ScoreText>C1</hr:ScoreText></eures:Score></eures:CompetencyDimension>
      </PersonCompetency>
      <PersonCompetency><CompetencyID schemeName="NORMAL">fre</CompetencyID><hr:TaxonomyID>language</hr:TaxonomyID>
        <eures:CompetencyDimension><hr:CompetencyDimensionTypeCode>CEF-Understanding-Listening</hr:CompetencyDimensionTypeCode><eures:Score><hr:ScoreText>B2</hr:ScoreText></eures:Score></eures:CompetencyDimension>
        <eures:CompetencyDimension><hr:CompetencyDimensionTypeCode>CEF-Understanding-Reading</hr:CompetencyDimensionTypeCode><eures:Score><hr:ScoreText>C1</hr:ScoreText></eures:Score></eures:CompetencyDimension>
        <eures:CompetencyDimension><hr:CompetencyDimensionTypeCode>CEF-Speaking-Interaction</hr:CompetencyDimensionTypeCode></eures:CompetencyDimension>
      </PersonCompetency>
      <PersonCompetency><hr:TaxonomyID>other</hr:TaxonomyID><hr:CompetencyName>Teamwork</hr:CompetencyName></PersonCompetency>
    </PersonQualifications>
    <DigitalSkills><DigitalSkillsGroup><Title>Office</Title><DigitalSkill>Word</DigitalSkill>
      <DigitalSkill>Excel</DigitalSkill></DigitalSkillsGroup></DigitalSkills>
    <Others><Title>More</Title><Other><Title>Prizes of the school</Title>
      <Description>&lt;p&gt;Best cake&lt;/p&gt;</Description></Other></Others>
  </CandidateProfile>
  <RenderingInformation><Design><Template>Template1</Template></Design></RenderingInformation>
</Candidate>
"""  # noqa: E501

PASSPORT = b"""<?xml version="1.0" encoding="UTF-8"?>
<SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass" locale="en">
  <DocumentInfo><DocumentType>ECV</DocumentType><XSDVersion>V3.3</XSDVersion></DocumentInfo>
  <PrintingPreferences><Document type="ECV"><Field name="LearnerInfo" show="true"/></Document></PrintingPreferences>
  <LearnerInfo>
    <Identification>
      <PersonName><FirstName>Yusuf</FirstName><Surname>Demirci</Surname></PersonName>
      <ContactInfo>
        <Address><Contact><AddressLine>Kerkstraat 1</AddressLine><PostalCode>9050</PostalCode>
          <Municipality>Gentbrugge</Municipality><Country><Code>UK</Code><Label>United Kingdom</Label></Country></Contact></Address>
        <Email><Contact>yusuf.d@mail.example</Contact></Email>
        <TelephoneList><Telephone><Contact>+32 468 11 22 33</Contact></Telephone></TelephoneList>
        <WebsiteList><Website><Contact>http://example.org</Contact></Website></WebsiteList>
        <InstantMessagingList><InstantMessaging><Contact>yusuf.d</Contact>
          <Use><Code>gtalk</Code><Label>Google Talk</Label></Use></InstantMessaging></InstantMessagingList>
      </ContactInfo>
      <Demographics><Birthdate year="1940" month="--03" day="---10"/><Gender><Code>M</Code></Gender></Demographics>
    </Identification>
    <Headline><Type><Code>job_applied_for</Code><Label>Job applied for</Label></Type>
      <Description><Label>Kitchen help</Label></Description></Headline>
    <WorkExperienceList><WorkExperience>
      <Period><From year="2001"/><Current>true</Current></Period>
      <Position><Label>Cook</Label></Position>
      <Activities>&lt;p&gt;I did:&lt;/p&gt; &lt;ul&gt; &lt;li&gt;Cutting&lt;/li&gt; &lt;/ul&gt;</Activities>
      <Employer><Name>De Linde</Name>
        <ContactInfo><Address><Contact><Country><Code>JP</Code><Label>Japan</Label></Country></Contact></Address></ContactInfo>
        <Sector><Code>Q</Code><Label>Health</Label></Sector></Employer>
    </WorkExperience></WorkExperienceList>
    <EducationList><Education>
      <Period><From year="1995" month="--09" day="---21"/><To year="1996" month="--06"/><Current>false</Current></Period>
      <Title>Martial arts</Title>
      <Organisation><Name>Tech school</Name><ContactInfo><Address><Contact><PostalCode>1000</PostalCode>
        <Municipality>Brussel</Municipality><Country><Code>BE</Code><Label>Belgium</Label></Country></Contact></Address></ContactInfo></Organisation>
      <Level><Code>6</Code><Label>EQF 6</Label></Level><Field><Code>21</Code><Label>Arts</Label></Field>
    </Education></EducationList>
    <Skills>
      <Linguistic>
        <MotherTongueList>
          <MotherTongue><Description><Code>en</Code><Label>English</Label></Description></MotherTongue>
          <MotherTongue><Description><Label>Elvish</Label></Description></MotherTongue>
        </MotherTongueList>
        <ForeignLanguageList><ForeignLanguage>
          <Description><Code>ja</Code><Label>Japanese</Label></Description>
          <ProficiencyLevel><Listening>C1</Listening><Reading>C1</Reading><SpokenInteraction>B1</SpokenInteraction>
            <SpokenProduction>B2</SpokenProduction><Writing>C1</Writing></ProficiencyLevel>
          <VerifiedBy><Certificate><Title>Cambridge Proficiency</Title></Certificate></VerifiedBy>
        </ForeignLanguage></ForeignLanguageList>
      </Linguistic>
      <Communication><Description>Works in a team</Description></Communication>
      <Computer><Description>&lt;ul&gt;&lt;li&gt;Word&lt;/li&gt;&lt;li&gt;Excel&lt;/li&gt;&lt;/ul&gt;</Description></Computer>
      <Driving><Description><Licence>A</Licence><Licence>B</Licence></Description></Driving>
    </Skills>
    <AchievementList>
      <Achievement><Title><Code>projects</Code><Label>Projects</Label></Title><Description>A garden</Description></Achievement>
      <Achievement><Title><Label>Theatre</Label></Title><Description>Three plays</Description></Achievement>
    </AchievementList>
  </LearnerInfo>
  <AttachmentList><Attachment id="ATT_1"><Name>licence.pdf</Name><Data>AAAA</Data></Attachment></AttachmentList>
</SkillsPassport>
"""  # noqa: E501
