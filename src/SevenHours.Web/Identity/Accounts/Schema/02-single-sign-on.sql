CREATE TABLE "VouchedSessions" (
    "Session" TEXT NOT NULL CONSTRAINT "PK_VouchedSessions" PRIMARY KEY,
    "AccountId" TEXT NOT NULL,
    "Provider" TEXT NOT NULL,
    "Subject" TEXT NOT NULL,
    "Sid" TEXT NULL,
    "IdToken" TEXT NOT NULL,
    "Until" INTEGER NOT NULL,
    "HasEnded" INTEGER NOT NULL,
    CONSTRAINT "FK_VouchedSessions_AspNetUsers_AccountId" FOREIGN KEY ("AccountId") REFERENCES "AspNetUsers" ("Id") ON DELETE CASCADE
);

CREATE INDEX "IX_VouchedSessions_AccountId" ON "VouchedSessions" ("AccountId");
