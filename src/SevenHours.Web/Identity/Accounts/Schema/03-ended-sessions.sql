CREATE TABLE "EndedSessions" (
    "Session" TEXT NOT NULL CONSTRAINT "PK_EndedSessions" PRIMARY KEY,
    "Until" INTEGER NOT NULL
);
