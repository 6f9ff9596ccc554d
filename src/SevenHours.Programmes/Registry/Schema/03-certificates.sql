CREATE TABLE "Attendances" (
  "Session" TEXT NOT NULL,
  "Person" TEXT NOT NULL REFERENCES "People" ("Id") ON DELETE CASCADE,
  "Programme" TEXT NOT NULL,
  "Mark" TEXT NOT NULL,
  "How" TEXT NOT NULL,
  "By" TEXT NOT NULL,
  "At" INTEGER NOT NULL,
  PRIMARY KEY ("Session", "Person")
);
CREATE INDEX "IX_Attendances_Person" ON "Attendances" ("Person");
CREATE INDEX "IX_Attendances_Programme" ON "Attendances" ("Programme");
CREATE TABLE "AttendanceDoors" (
  "Programme" TEXT NOT NULL REFERENCES "Programmes" ("Id") ON DELETE CASCADE,
  "Session" TEXT NOT NULL,
  "Pin" TEXT NOT NULL,
  "Until" INTEGER NOT NULL,
  "By" TEXT NOT NULL,
  PRIMARY KEY ("Programme", "Session")
);
CREATE TABLE "Judgements" (
  "Number" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "Programme" TEXT NOT NULL,
  "Person" TEXT NOT NULL REFERENCES "People" ("Id") ON DELETE CASCADE,
  "Competence" TEXT NOT NULL,
  "Part" TEXT NOT NULL,
  "Level" INTEGER NOT NULL,
  "IsHelped" INTEGER NOT NULL,
  "Reason" TEXT NOT NULL,
  "By" TEXT NOT NULL,
  "At" INTEGER NOT NULL
);
CREATE INDEX "IX_Judgements_Person" ON "Judgements" ("Person");
CREATE INDEX "IX_Judgements_Programme" ON "Judgements" ("Programme");
CREATE TABLE "Releases" (
  "Person" TEXT NOT NULL REFERENCES "People" ("Id") ON DELETE CASCADE,
  "What" TEXT NOT NULL,
  "Programme" TEXT NOT NULL,
  "By" TEXT NOT NULL,
  "At" INTEGER NOT NULL,
  PRIMARY KEY ("Person", "What")
);
CREATE INDEX "IX_Releases_Programme" ON "Releases" ("Programme");
CREATE TABLE "Certificates" (
  "Id" TEXT NOT NULL PRIMARY KEY,
  "Programme" TEXT NOT NULL,
  "Person" TEXT NULL,
  "Kind" TEXT NOT NULL,
  "Number" TEXT NOT NULL,
  "Code" TEXT NULL,
  "CodeHash" TEXT NOT NULL,
  "Name" TEXT NULL,
  "NameProof" TEXT NOT NULL,
  "MailHash" TEXT NULL,
  "MailSalt" TEXT NULL,
  "Content" TEXT NOT NULL,
  "IssuedAt" INTEGER NOT NULL,
  "IssuedBy" TEXT NOT NULL,
  "ValidUntil" INTEGER NULL,
  "RevokedAt" INTEGER NULL,
  "RevokedBy" TEXT NULL,
  "Revocation" TEXT NULL
);
CREATE UNIQUE INDEX "IX_Certificates_CodeHash" ON "Certificates" ("CodeHash");
CREATE UNIQUE INDEX "IX_Certificates_Number" ON "Certificates" ("Number");
CREATE INDEX "IX_Certificates_Programme" ON "Certificates" ("Programme");
CREATE TABLE "Issuers" (
  "Id" TEXT NOT NULL PRIMARY KEY,
  "Name" TEXT NOT NULL,
  "Address" TEXT NOT NULL,
  "Web" TEXT NOT NULL,
  "Email" TEXT NOT NULL
);
-- Whoever is erased leaves certificates that say for what and when, and nobody's name: without the code, the proof of the name proves nothing.
CREATE TRIGGER "CertificatesForget" AFTER DELETE ON "People" BEGIN
  UPDATE "Certificates" SET "Person" = NULL, "Name" = NULL, "Code" = NULL, "MailHash" = NULL, "MailSalt" = NULL WHERE "Person" = old."Id";
END;
