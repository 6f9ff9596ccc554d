using Microsoft.Data.Sqlite;

namespace SevenHours.Journal.Sqlite;

/// <summary>What SQLite's result codes mean to somebody who waits for an answer.</summary>
internal static class SqliteFailure
{
    private const int Constraint = 19;

    public static bool IsConstraint(this SqliteException failure) => failure.SqliteErrorCode == Constraint;

    public static UnavailableReason ToReason(this SqliteException failure) => failure.SqliteErrorCode switch
    {
        13 => UnavailableReason.DiskFull, // FULL
        5 or 6 or 15 => UnavailableReason.Locked, // BUSY, LOCKED, PROTOCOL
        3 or 8 => UnavailableReason.ReadOnly, // PERM, READONLY
        11 or 26 or Constraint => UnavailableReason.Unreadable, // CORRUPT, NOTADB; our own rows never collide in a sound file
        _ => UnavailableReason.Io,
    };

    public static JournalUnavailableException ToUnavailable(this SqliteException failure) =>
        new(failure.ToReason(), failure.Message, failure);
}
