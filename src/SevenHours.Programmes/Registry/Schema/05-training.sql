CREATE TABLE "SeenSteps" (
  "Id" TEXT NOT NULL PRIMARY KEY,
  "Programme" TEXT NOT NULL REFERENCES "Programmes" ("Id") ON DELETE CASCADE,
  "Person" TEXT NOT NULL REFERENCES "People" ("Id") ON DELETE CASCADE,
  "Step" TEXT NOT NULL,
  "Parts" TEXT NOT NULL,
  "IsSignedOff" INTEGER NOT NULL,
  "Words" TEXT NOT NULL,
  "Exercise" TEXT NOT NULL,
  "By" TEXT NOT NULL,
  "Witness" TEXT NOT NULL,
  "At" INTEGER NOT NULL
);
CREATE INDEX "IX_SeenSteps_Programme" ON "SeenSteps" ("Programme");
CREATE INDEX "IX_SeenSteps_Person" ON "SeenSteps" ("Person");
