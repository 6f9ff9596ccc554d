using Microsoft.Data.Sqlite;
using Microsoft.Win32.SafeHandles;
using SevenHours.Journal;
using SevenHours.Journal.Sqlite;

namespace SevenHours.Bench;

/// <summary>Durable appends a second to the journal, beside raw SQLite with the same grouping and the disk's bare fsync, in one run.</summary>
internal static class JournalAppends
{
    private const int Writers = 60;
    private const int Each = 100;
    private static readonly byte[] Payload = System.Text.Encoding.UTF8.GetBytes("{\"at\":3600,\"by\":[41],\"event\":{\"" + new string('x', 200) + "\"}}");

    public static void Run(string folder)
    {
        var scratch = Directory.CreateDirectory(Path.Combine(folder, "sevenhours-bench-" + Guid.NewGuid().ToString("N")));
        try
        {
            var fsync = Say.Rate("bare: write 256 bytes and fsync, one after another", "fsyncs", 5, () => Fsyncs(Path.Combine(scratch.FullName, "fsync")));
            var raw = Say.Rate("bare: SQLite, commits of 60 rows", "rows", 5, () => RawGroups(Path.Combine(scratch.FullName, $"raw-{Guid.NewGuid():N}.db")));
            var one = Say.Rate("journal: one writer waiting for each append", "appends", 5, () => Appends(scratch.FullName, 1, 300));
            var many = Say.Rate($"journal: {Writers} writers, each waiting for its own", "appends", 5, () => Appends(scratch.FullName, Writers, Each));
            Say.Ratio("journal with one writer, of bare fsyncs", one, fsync);
            Say.Ratio($"journal with {Writers} writers, of raw SQLite in groups of 60", many, raw);
        }
        finally
        {
            scratch.Delete(recursive: true);
        }
    }

    internal static long Fsyncs(string path)
    {
        using SafeFileHandle file = File.OpenHandle(path, FileMode.Create, FileAccess.Write);
        var bytes = new byte[256];
        for (var i = 0; i < 300; i++)
        {
            RandomAccess.Write(file, bytes, i * 256L);
            RandomAccess.FlushToDisk(file);
        }

        return 300;
    }

    internal static long RawGroups(string path)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        Execute(connection, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE records (id INTEGER PRIMARY KEY, stream INTEGER, payload BLOB)");
        using var insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO records (stream, payload) VALUES ($stream, $payload)";
        var stream = insert.Parameters.Add("$stream", SqliteType.Integer);
        insert.Parameters.AddWithValue("$payload", Payload);
        for (var group = 0; group < Each; group++)
        {
            using var transaction = connection.BeginTransaction();
            insert.Transaction = transaction;
            for (var i = 0; i < Writers; i++)
            {
                stream.Value = i;
                insert.ExecuteNonQuery();
            }

            transaction.Commit();
        }

        return Writers * Each;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static long Appends(string folder, int writers, int each)
    {
        var path = Path.Combine(folder, $"journal-{Guid.NewGuid():N}.db");
        return AppendsAsync(path, writers, each).GetAwaiter().GetResult();
    }

    private static async Task<long> AppendsAsync(string path, int writers, int each)
    {
        await using var journal = SqliteJournal.Open(path);
        await Task.WhenAll(Enumerable.Range(0, writers).Select(writer => Task.Run(async () =>
        {
            var stream = new StreamName($"exercise/bench/branch/{writer}");
            for (var i = 0; i < each; i++)
            {
                var result = await journal.AppendAsync(new Append(CommandId.New(), stream, i, new NewRecord("bench.record", 1, Payload)));
                if (result is not AppendResult.Appended) throw new InvalidOperationException(result.ToString());
            }
        })));
        return (long)writers * each;
    }
}
