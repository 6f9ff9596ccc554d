CREATE TABLE "Programmes" (
  "Id" TEXT NOT NULL PRIMARY KEY,
  "Title" TEXT NOT NULL,
  "FirstDay" TEXT NOT NULL,
  "Days" INTEGER NOT NULL,
  "Format" INTEGER NOT NULL,
  "Plan" TEXT NOT NULL,
  "Version" INTEGER NOT NULL,
  "MadeAt" INTEGER NOT NULL,
  "MadeBy" TEXT NOT NULL
);
CREATE TABLE "People" (
  "Id" TEXT NOT NULL PRIMARY KEY,
  "Programme" TEXT NOT NULL REFERENCES "Programmes" ("Id") ON DELETE CASCADE,
  "State" TEXT NOT NULL,
  "Name" TEXT NOT NULL,
  "Email" TEXT NOT NULL,
  "Country" TEXT NOT NULL,
  "Profession" TEXT NOT NULL,
  "Organisation" TEXT NOT NULL,
  "Gender" TEXT NOT NULL,
  "Languages" TEXT NOT NULL,
  "Needs" TEXT NOT NULL,
  "Why" TEXT NOT NULL,
  "Team" TEXT NULL,
  "IsPinned" INTEGER NOT NULL,
  "Seat" TEXT NULL,
  "Post" TEXT NULL,
  "Since" INTEGER NOT NULL,
  "DecidedBy" TEXT NULL
);
CREATE INDEX "IX_People_Programme" ON "People" ("Programme");
CREATE TABLE "Members" (
  "Programme" TEXT NOT NULL REFERENCES "Programmes" ("Id") ON DELETE CASCADE,
  "Account" TEXT NOT NULL,
  "Role" TEXT NOT NULL,
  PRIMARY KEY ("Programme", "Account")
);
CREATE TABLE "Feeds" (
  "Id" TEXT NOT NULL PRIMARY KEY,
  "Programme" TEXT NOT NULL REFERENCES "Programmes" ("Id") ON DELETE CASCADE,
  "Circle" TEXT NOT NULL,
  "Post" TEXT NULL,
  "Team" TEXT NULL,
  "Hash" TEXT NOT NULL,
  "Since" INTEGER NOT NULL,
  "By" TEXT NOT NULL
);
CREATE UNIQUE INDEX "IX_Feeds_Hash" ON "Feeds" ("Hash");
CREATE INDEX "IX_Feeds_Programme" ON "Feeds" ("Programme");
CREATE TABLE "Uploads" (
  "Id" TEXT NOT NULL PRIMARY KEY,
  "Programme" TEXT NOT NULL REFERENCES "Programmes" ("Id") ON DELETE CASCADE,
  "At" INTEGER NOT NULL,
  "By" TEXT NOT NULL,
  "FileName" TEXT NOT NULL,
  "Rows" TEXT NOT NULL
);
CREATE INDEX "IX_Uploads_Programme" ON "Uploads" ("Programme");
CREATE TABLE "Changes" (
  "Number" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "Programme" TEXT NOT NULL,
  "Version" INTEGER NOT NULL,
  "At" INTEGER NOT NULL,
  "By" TEXT NOT NULL,
  "Act" TEXT NOT NULL,
  "About" TEXT NOT NULL
);
CREATE INDEX "IX_Changes_Programme" ON "Changes" ("Programme");
