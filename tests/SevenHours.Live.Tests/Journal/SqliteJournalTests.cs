using Microsoft.Data.Sqlite;
using SevenHours.Journal;
using SevenHours.Journal.Sqlite;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Journal;

public sealed class SqliteJournalTests : DurableJournalContract
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("sevenhours-journal-");

    private string FilePath => Path.Combine(folder.FullName, "data", "journal.db");

    [Theory]
    [InlineData("UPDATE records SET payload = CAST('[]' AS BLOB) WHERE {0}", "hash")]
    [InlineData("UPDATE records SET type = 'note.burnt' WHERE {0}", "hash")]
    [InlineData("UPDATE records SET hash = zeroblob(32) WHERE {0}", "hash")]
    [InlineData("UPDATE records SET attachments = x'00000001' WHERE {0}", "cannot be read")]
    [InlineData("UPDATE records SET at = -1 WHERE {0}", "cannot be read")]
    [InlineData("UPDATE records SET type_version = 99999999999 WHERE {0}", "cannot be read")]
    [InlineData("DELETE FROM records WHERE {0}", "missing")]
    [InlineData("UPDATE attachments SET content = CAST('never said' AS BLOB) WHERE {0}", "not what was committed to")]
    [InlineData("UPDATE attachments SET content = NULL, salt = NULL WHERE {0}", "without an erasure")]
    [InlineData("DELETE FROM attachments WHERE {0}", "missing")]
    public async Task Verify_names_the_record_that_was_tampered_with(string sql, string what)
    {
        for (var i = 1; i <= 6; i++) await Put(Branch, i - 1, Record($"{i}", Words($"words-{i}", $"said {i}")));
        await PutSome(Notes, 3);
        await ShouldBeSound();
        Tamper(string.Format(
            System.Globalization.CultureInfo.InvariantCulture, sql, $"version = 4 AND stream = (SELECT id FROM streams WHERE name = '{Branch}')"));

        var fault = (await Journal.VerifyAsync(Cancellation)).FirstFault.ShouldNotBeNull();
        (fault.Stream, fault.Version).ShouldBe((Branch, 4));
        fault.What.ShouldContain(what);
    }

    [Fact]
    public async Task Verify_notices_a_history_that_was_cut_off_or_unlisted()
    {
        await PutSome(Branch, 4);
        Tamper("DELETE FROM records WHERE version = 4");
        (await Journal.VerifyAsync(Cancellation)).FirstFault!.Version.ShouldBe(4);
        Tamper("UPDATE streams SET name = 'no stream name'");
        (await Journal.VerifyAsync(Cancellation)).FirstFault!.What.ShouldContain("list of streams");
        Tamper("DELETE FROM streams");
        (await Journal.VerifyAsync(Cancellation)).FirstFault!.What.ShouldContain("not listed");
    }

    [Fact]
    public async Task Erased_words_are_in_no_file_any_more()
    {
        const string Words = "a sentence that must be gone for good, long enough to be found";
        var long0 = string.Concat(Enumerable.Repeat(Words, 500));
        await Put(Branch, 0, Record("one", JournalContract.Words("words-1", Words), JournalContract.Words("words-2", long0)));
        FilesHolding(Words).ShouldNotBeEmpty();

        await Journal.EraseAsync(new(CommandId.New(), new ErasureTarget.These(["words-1", "words-2"]), "asked for it", Session), Cancellation);

        FilesHolding(Words).ShouldBeEmpty();
    }

    [Fact]
    public async Task Snapshots_survive_a_restart_and_may_be_deleted_or_damaged_at_any_time()
    {
        await PutSome(Branch, 3);
        Journal.SaveSnapshot(new(Branch, 3, "key", [1])).ShouldBeTrue();
        await Reopen();
        Journal.FindSnapshot(Branch, "key").ShouldNotBeNull();
        await Journal.DisposeAsync();
        await File.WriteAllBytesAsync(Path.ChangeExtension(FilePath, ".snapshots.db"), new byte[5000], Cancellation);
        Journal = Open();

        Journal.FindSnapshot(Branch, "key").ShouldBeNull();
        Journal.SaveSnapshot(new(Branch, 2, "key", [2])).ShouldBeTrue();
        Journal.FindSnapshot(Branch, "key")!.Version.ShouldBe(2);
    }

    [Fact]
    public async Task A_snapshot_of_another_history_is_not_handed_out()
    {
        await PutSome(Branch, 3);
        Journal.SaveSnapshot(new(Branch, 3, "key", [1])).ShouldBeTrue();
        await Journal.DisposeAsync();
        foreach (var file in (string[])[FilePath, FilePath + "-wal", FilePath + "-shm"]) File.Delete(file);
        Journal = Open();
        await Put(Branch, 0, Record("another"), Record("history"), Record("altogether"));

        Journal.FindSnapshot(Branch, "key").ShouldBeNull();
    }

    [Fact]
    public async Task A_file_that_is_no_journal_is_refused()
    {
        await Journal.DisposeAsync();
        var other = Path.Combine(folder.FullName, "other.db");
        using (var connection = new SqliteConnection($"Data Source={other};Pooling=False"))
        {
            connection.Open();
            using var command = new SqliteCommand("CREATE TABLE other (id INTEGER)", connection);
            command.ExecuteNonQuery();
        }
        var garbage = Path.Combine(folder.FullName, "garbage.db");
        await File.WriteAllBytesAsync(garbage, [.. Enumerable.Repeat((byte)7, 9000)], Cancellation);

        Should.Throw<JournalUnavailableException>(() => SqliteJournal.Open(other)).Reason.ShouldBe(UnavailableReason.Unreadable);
        Should.Throw<JournalUnavailableException>(() => SqliteJournal.Open(garbage)).Reason.ShouldBe(UnavailableReason.Unreadable);
    }

    [Fact]
    public async Task Two_journals_on_one_file_respect_each_other()
    {
        await using var other = SqliteJournal.Open(FilePath);
        using var subscription = Journal.Subscribe(Branch, 0);
        await PutSome(Branch, 1);
        var answer = await other.AppendAsync(new Append(CommandId.New(), Branch, 1, Record("from the other")), Cancellation);

        answer.ShouldBeOfType<AppendResult.Appended>();
        (await Put(Branch, 1, Record("too late"))).ShouldBe(new AppendResult.Conflict(Branch, 1, 2));
        await PutSome(Branch, 1);
        var seen = new List<long>();
        await foreach (var record in subscription.ReadAllAsync(Cancellation))
        {
            seen.Add(record.Version);
            if (seen.Count == 3) break;
        }
        seen.ShouldBe([1, 2, 3]);
        await ShouldBeSound();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        folder.Delete(recursive: true);
    }

    protected override IJournal Open() => SqliteJournal.Open(FilePath);

    private IReadOnlyList<string> FilesHolding(string text)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(text[10..40]);
        return [.. folder.EnumerateFiles("*", SearchOption.AllDirectories)
            .Where(file => Contents(file).AsSpan().IndexOf(bytes) >= 0)
            .Select(file => file.Name)];
    }

    private static byte[] Contents(FileInfo file)
    {
        using var stream = new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private void Tamper(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={FilePath};Pooling=False");
        connection.Open();
        using var command = new SqliteCommand(sql, connection);
        command.ExecuteNonQuery().ShouldBeGreaterThan(0);
    }
}
