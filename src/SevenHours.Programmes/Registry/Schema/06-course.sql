CREATE TABLE "ReadingFiles" (
  "Reading" TEXT NOT NULL PRIMARY KEY REFERENCES "LearningParts" ("Id") ON DELETE CASCADE,
  "Name" TEXT NOT NULL,
  "File" BLOB NOT NULL
);
CREATE TABLE "ReadMarks" (
  "Reading" TEXT NOT NULL REFERENCES "LearningParts" ("Id") ON DELETE CASCADE,
  "Person" TEXT NOT NULL REFERENCES "People" ("Id") ON DELETE CASCADE,
  "At" INTEGER NOT NULL,
  PRIMARY KEY ("Reading", "Person")
);
CREATE INDEX "IX_ReadMarks_Person" ON "ReadMarks" ("Person");
-- Who was asked to answer a follow-up, and when last. Anonymous forms have no rows here.
CREATE TABLE "FormAsks" (
  "Form" TEXT NOT NULL REFERENCES "LearningParts" ("Id") ON DELETE CASCADE,
  "Person" TEXT NOT NULL REFERENCES "People" ("Id") ON DELETE CASCADE,
  "At" INTEGER NOT NULL,
  "By" TEXT NOT NULL,
  PRIMARY KEY ("Form", "Person")
);
CREATE INDEX "IX_FormAsks_Person" ON "FormAsks" ("Person");
-- Who typed a test in that was taken on paper; null for one that was taken on a device.
ALTER TABLE "Sittings" ADD COLUMN "TypedBy" TEXT NULL;
