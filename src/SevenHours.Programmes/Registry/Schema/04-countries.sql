-- What countries say of their practice outlives the course it was said in, once its manager has let it into the library.
CREATE TABLE "Presentations" (
  "Id" TEXT NOT NULL PRIMARY KEY,
  "Programme" TEXT NOT NULL,
  "Title" TEXT NOT NULL,
  "Country" TEXT NOT NULL,
  "Year" INTEGER NOT NULL,
  "Presenter" TEXT NOT NULL,
  "Person" TEXT NULL,
  "Source" TEXT NOT NULL,
  "StatedOn" TEXT NOT NULL,
  "Cells" TEXT NOT NULL,
  "InLibrarySince" INTEGER NULL,
  "ChangedAt" INTEGER NOT NULL
);
CREATE INDEX "IX_Presentations_Programme" ON "Presentations" ("Programme");
CREATE TABLE "PracticeQuestions" (
  "Id" TEXT NOT NULL PRIMARY KEY,
  "Presentation" TEXT NOT NULL REFERENCES "Presentations" ("Id") ON DELETE CASCADE,
  "Row" TEXT NOT NULL,
  "Text" TEXT NOT NULL,
  "By" TEXT NOT NULL,
  "At" INTEGER NOT NULL,
  "Answer" TEXT NOT NULL,
  "AnsweredAt" INTEGER NULL
);
CREATE INDEX "IX_PracticeQuestions_Presentation" ON "PracticeQuestions" ("Presentation");
CREATE TABLE "TalkDoors" (
  "Programme" TEXT NOT NULL PRIMARY KEY REFERENCES "Programmes" ("Id") ON DELETE CASCADE,
  "Secret" TEXT NOT NULL,
  "Until" INTEGER NOT NULL
);
CREATE UNIQUE INDEX "IX_TalkDoors_Secret" ON "TalkDoors" ("Secret");
-- Whoever consented stays in the network after his course is removed; whoever was erased, or took his consent back, does not.
CREATE TABLE "Alumni" (
  "Id" TEXT NOT NULL PRIMARY KEY,
  "Person" TEXT NOT NULL,
  "Programme" TEXT NOT NULL,
  "Title" TEXT NOT NULL,
  "LastDay" TEXT NOT NULL,
  "Hash" TEXT NOT NULL,
  "AskedAt" INTEGER NOT NULL,
  "AnsweredAt" INTEGER NULL,
  "Shares" TEXT NOT NULL,
  "Circle" TEXT NOT NULL,
  "TakesMessages" INTEGER NOT NULL,
  "Name" TEXT NOT NULL,
  "Organisation" TEXT NOT NULL,
  "Profession" TEXT NULL,
  "Country" TEXT NOT NULL,
  "Languages" TEXT NOT NULL,
  "Contact" TEXT NOT NULL
);
CREATE UNIQUE INDEX "IX_Alumni_Hash" ON "Alumni" ("Hash");
CREATE INDEX "IX_Alumni_Person" ON "Alumni" ("Person");
CREATE INDEX "IX_Alumni_Programme" ON "Alumni" ("Programme");
CREATE TABLE "AlumniMessages" (
  "Id" TEXT NOT NULL PRIMARY KEY,
  "To" TEXT NOT NULL REFERENCES "Alumni" ("Id") ON DELETE CASCADE,
  "From" TEXT NOT NULL,
  "By" TEXT NOT NULL,
  "Text" TEXT NOT NULL,
  "At" INTEGER NOT NULL,
  "ReadAt" INTEGER NULL
);
CREATE INDEX "IX_AlumniMessages_To" ON "AlumniMessages" ("To");
