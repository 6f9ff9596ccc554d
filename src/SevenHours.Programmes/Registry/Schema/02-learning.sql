CREATE TABLE "LearnerWays" (
  "Person" TEXT NOT NULL PRIMARY KEY REFERENCES "People" ("Id") ON DELETE CASCADE,
  "Programme" TEXT NOT NULL REFERENCES "Programmes" ("Id") ON DELETE CASCADE,
  "Key" TEXT NOT NULL,
  "Hash" TEXT NOT NULL,
  "CodeHash" TEXT NOT NULL,
  "Since" INTEGER NOT NULL,
  "By" TEXT NOT NULL,
  "OpenedAt" INTEGER NULL
);
CREATE INDEX "IX_LearnerWays_Programme" ON "LearnerWays" ("Programme");
CREATE UNIQUE INDEX "IX_LearnerWays_Hash" ON "LearnerWays" ("Hash");
CREATE UNIQUE INDEX "IX_LearnerWays_CodeHash" ON "LearnerWays" ("CodeHash");
CREATE TABLE "BankItems" (
  "Id" TEXT NOT NULL PRIMARY KEY,
  "Format" INTEGER NOT NULL,
  "Item" TEXT NOT NULL,
  "At" INTEGER NOT NULL,
  "By" TEXT NOT NULL
);
CREATE TABLE "LearningParts" (
  "Id" TEXT NOT NULL PRIMARY KEY,
  "Programme" TEXT NOT NULL REFERENCES "Programmes" ("Id") ON DELETE CASCADE,
  "Kind" TEXT NOT NULL,
  "Format" INTEGER NOT NULL,
  "Part" TEXT NOT NULL,
  "Since" INTEGER NOT NULL
);
CREATE INDEX "IX_LearningParts_Programme" ON "LearningParts" ("Programme");
CREATE TABLE "Sittings" (
  "Test" TEXT NOT NULL REFERENCES "LearningParts" ("Id") ON DELETE CASCADE,
  "Person" TEXT NOT NULL REFERENCES "People" ("Id") ON DELETE CASCADE,
  "StartedAt" INTEGER NOT NULL,
  "HandedInAt" INTEGER NULL,
  PRIMARY KEY ("Test", "Person")
);
CREATE INDEX "IX_Sittings_Person" ON "Sittings" ("Person");
CREATE TABLE "TestAnswers" (
  "Test" TEXT NOT NULL REFERENCES "LearningParts" ("Id") ON DELETE CASCADE,
  "Person" TEXT NOT NULL REFERENCES "People" ("Id") ON DELETE CASCADE,
  "Item" TEXT NOT NULL,
  "Chosen" TEXT NOT NULL,
  "At" INTEGER NOT NULL,
  PRIMARY KEY ("Test", "Person", "Item")
);
CREATE INDEX "IX_TestAnswers_Person" ON "TestAnswers" ("Person");
-- Neither table of answers to forms keeps the order in which they came: it would join them.
CREATE TABLE "FormSheets" (
  "Id" TEXT NOT NULL PRIMARY KEY,
  "Form" TEXT NOT NULL REFERENCES "LearningParts" ("Id") ON DELETE CASCADE,
  "Person" TEXT NULL REFERENCES "People" ("Id") ON DELETE CASCADE,
  "Origin" TEXT NOT NULL,
  "Answers" TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX "IX_FormSheets_Form" ON "FormSheets" ("Form");
CREATE INDEX "IX_FormSheets_Person" ON "FormSheets" ("Person");
CREATE TABLE "FormAnswerers" (
  "Form" TEXT NOT NULL REFERENCES "LearningParts" ("Id") ON DELETE CASCADE,
  "Person" TEXT NOT NULL REFERENCES "People" ("Id") ON DELETE CASCADE,
  PRIMARY KEY ("Form", "Person")
) WITHOUT ROWID;
CREATE INDEX "IX_FormAnswerers_Person" ON "FormAnswerers" ("Person");
CREATE TABLE "HandedWorks" (
  "Id" TEXT NOT NULL PRIMARY KEY,
  "Task" TEXT NOT NULL REFERENCES "LearningParts" ("Id") ON DELETE CASCADE,
  "Person" TEXT NULL REFERENCES "People" ("Id") ON DELETE CASCADE,
  "Team" TEXT NULL,
  "Text" TEXT NOT NULL,
  "FileName" TEXT NULL,
  "FileType" TEXT NULL,
  "File" BLOB NULL,
  "ChangedAt" INTEGER NOT NULL,
  "HandedInAt" INTEGER NULL
);
CREATE INDEX "IX_HandedWorks_Task" ON "HandedWorks" ("Task");
CREATE INDEX "IX_HandedWorks_Person" ON "HandedWorks" ("Person");
CREATE TABLE "Marks" (
  "Work" TEXT NOT NULL REFERENCES "HandedWorks" ("Id") ON DELETE CASCADE,
  "Marker" TEXT NOT NULL,
  "Levels" TEXT NOT NULL,
  "Says" TEXT NOT NULL,
  "GivenAt" INTEGER NULL,
  PRIMARY KEY ("Work", "Marker")
);
CREATE TABLE "FinalMarks" (
  "Work" TEXT NOT NULL PRIMARY KEY REFERENCES "HandedWorks" ("Id") ON DELETE CASCADE,
  "Levels" TEXT NOT NULL,
  "Why" TEXT NOT NULL,
  "By" TEXT NOT NULL,
  "At" INTEGER NOT NULL
);
