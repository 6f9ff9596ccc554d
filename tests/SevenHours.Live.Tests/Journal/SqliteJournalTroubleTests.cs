using System.Text;
using Microsoft.Data.Sqlite;
using SevenHours.Journal;
using SevenHours.Journal.Sqlite;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Journal;

/// <summary>Full disks, locked files and power cuts: clean answers, nothing acknowledged lost, and on it goes.</summary>
public sealed class SqliteJournalTroubleTests : IDisposable
{
    private static readonly StreamName Branch = new("exercise/ab12/branch/1");

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("sevenhours-trouble-");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string FilePath => Path.Combine(folder.FullName, "journal.db");

    [Fact]
    public async Task A_full_disk_is_answered_and_play_goes_on_when_there_is_room_again()
    {
        await using var journal = SqliteJournal.Open(FilePath);
        journal.MaxBytes = 200_000;
        var version = 0L;
        AppendResult answer;
        while ((answer = await Put(journal, version, 5_000)) is AppendResult.Appended) version++;

        answer.ShouldBeOfType<AppendResult.Unavailable>().Reason.ShouldBe(UnavailableReason.DiskFull);
        version.ShouldBeGreaterThan(10);
        journal.Read(Branch).Count.ShouldBe((int)version);
        (await journal.VerifyAsync(Cancellation)).FirstFault.ShouldBeNull();

        journal.MaxBytes = 0;
        (await Put(journal, version, 5_000)).ShouldBeOfType<AppendResult.Appended>();
        journal.VersionOf(Branch).ShouldBe(version + 1);
        (await journal.VerifyAsync(Cancellation)).FirstFault.ShouldBeNull();
    }

    [Fact]
    public async Task On_a_nearly_full_disk_a_big_append_does_not_drag_small_ones_down()
    {
        await using var journal = SqliteJournal.Open(FilePath);
        journal.MaxBytes = 400_000;
        var big = journal.AppendAsync(Of(new("stream/big"), 0, 1_000_000), Cancellation).AsTask();
        var small = Enumerable.Range(0, 20).Select(i => journal.AppendAsync(Of(new($"stream/{i}"), 0, 10), Cancellation).AsTask()).ToList();

        (await big).ShouldBeOfType<AppendResult.Unavailable>().Reason.ShouldBe(UnavailableReason.DiskFull);
        (await Task.WhenAll(small)).ShouldAllBe(answer => answer is AppendResult.Appended);
        journal.Streams("stream/").Count.ShouldBe(20);
        (await journal.VerifyAsync(Cancellation)).FirstFault.ShouldBeNull();
    }

    [Fact]
    public async Task A_locked_file_is_answered_in_time_and_play_goes_on_when_it_is_free()
    {
        await using var journal = SqliteJournal.Open(FilePath, new() { BusyTimeout = TimeSpan.FromSeconds(1) });
        await Put(journal, 0, 10);
        using (var holder = new SqliteConnection($"Data Source={FilePath};Pooling=False"))
        {
            holder.Open();
            Run(holder, "BEGIN EXCLUSIVE");
            var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Put(journal, 1, 10).AsTask()))
                .WaitAsync(TimeSpan.FromSeconds(20), Cancellation);
            answers.ShouldAllBe(answer => ((AppendResult.Unavailable)answer).Reason == UnavailableReason.Locked);
            journal.Read(Branch).Count.ShouldBe(1, "who reads is not held up");
            Run(holder, "ROLLBACK");
        }
        (await Put(journal, 1, 10)).ShouldBeOfType<AppendResult.Appended>();
        journal.VersionOf(Branch).ShouldBe(2);
    }

    [Fact]
    public async Task Commands_that_queue_behind_a_locked_file_wait_once_together_and_not_in_turn()
    {
        await using var journal = SqliteJournal.Open(FilePath, new() { BusyTimeout = TimeSpan.FromSeconds(2) });
        await Put(journal, 0, 10);
        using (var holder = new SqliteConnection($"Data Source={FilePath};Pooling=False"))
        {
            holder.Open();
            Run(holder, "BEGIN EXCLUSIVE");
            (await Put(journal, 1, 10)).ShouldBeOfType<AppendResult.Unavailable>().Reason.ShouldBe(UnavailableReason.Locked);

            // One after another, as the writer of one exercise sends them; five waits in turn would take ten seconds.
            var watch = System.Diagnostics.Stopwatch.StartNew();
            for (var i = 0; i < 5; i++)
                (await Put(journal, 1, 10)).ShouldBeOfType<AppendResult.Unavailable>().Reason.ShouldBe(UnavailableReason.Locked);
            watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(8));
            Run(holder, "ROLLBACK");
        }
        (await Put(journal, 1, 10)).ShouldBeOfType<AppendResult.Appended>();
    }

    [Fact]
    public async Task A_file_damaged_under_a_running_journal_is_answered_not_thrown()
    {
        await using (var journal = SqliteJournal.Open(FilePath)) await Put(journal, 0, 100_000);
        await using var damaged = SqliteJournal.Open(FilePath);
        using (var file = new FileStream(FilePath, FileMode.Open, FileAccess.Write, FileShare.ReadWrite))
        {
            file.Position = 4096;
            file.Write(Enumerable.Repeat((byte)0xEE, 60_000).ToArray());
        }

        (await Put(damaged, 1, 10)).ShouldBeOfType<AppendResult.Unavailable>().Reason.ShouldBe(UnavailableReason.Unreadable);
        Should.Throw<JournalUnavailableException>(() => damaged.Read(Branch)).Reason.ShouldBe(UnavailableReason.Unreadable);
    }

    [Fact]
    public async Task Whatever_was_acknowledged_before_a_power_cut_is_there_after_it()
    {
        const int Cuts = 12;
        var acknowledged = new int[20];
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        await using var journal = SqliteJournal.Open(FilePath);
        var writers = Enumerable.Range(0, 20).Select(writer => Task.Run(() => Write(writer), Cancellation)).ToList();

        for (var cut = 0; cut < Cuts; cut++)
        {
            var goal = (cut + 1) * 40;
            while (Volatile.Read(ref acknowledged[cut]) < goal) await Task.Yield();
            var before = acknowledged.ToArray();
            await using var copy = SqliteJournal.Open(Copy(cut));
            for (var writer = 0; writer < 20; writer++) copy.VersionOf(NameOf(writer)).ShouldBeGreaterThanOrEqualTo(before[writer]);
            (await copy.VerifyAsync(Cancellation)).FirstFault.ShouldBeNull();
            (await copy.AppendAsync(Of(NameOf(3), copy.VersionOf(NameOf(3)), 10), Cancellation)).ShouldBeOfType<AppendResult.Appended>();
        }
        await stop.CancelAsync();
        await Task.WhenAll(writers);

        static StreamName NameOf(int writer) => new($"exercise/cut/{writer}");

        async Task Write(int writer)
        {
            for (var i = 0; !stop.IsCancellationRequested; i++)
            {
                var answer = await journal.AppendAsync(Of(NameOf(writer), i, 200), CancellationToken.None);
                answer.ShouldBeOfType<AppendResult.Appended>();
                Volatile.Write(ref acknowledged[writer], i + 1);
            }
        }
    }

    [Fact]
    public async Task A_log_that_ends_in_the_middle_of_a_write_is_recovered_to_the_last_commit()
    {
        await using var journal = SqliteJournal.Open(FilePath);
        for (var i = 0; i < 50; i++) await Put(journal, i, 300);
        for (var cut = 0; cut < 10; cut++)
        {
            var path = Copy(cut);
            using (var log = new FileStream(path + "-wal", FileMode.Open)) log.SetLength(log.Length * (cut + 1) / 11);
            await using var copy = SqliteJournal.Open(path);
            var version = copy.VersionOf(Branch);
            version.ShouldBeInRange(0, 49);
            copy.Read(Branch).Count.ShouldBe((int)version);
            (await copy.VerifyAsync(Cancellation)).FirstFault.ShouldBeNull();
            (await Put(copy, version, 10)).ShouldBeOfType<AppendResult.Appended>();
        }
    }

    [Fact]
    public async Task An_append_may_be_given_up_before_the_writer_takes_it()
    {
        await using var journal = SqliteJournal.Open(FilePath);
        using var given = new CancellationTokenSource();
        await given.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(async () => await journal.AppendAsync(Of(Branch, 0, 10), given.Token));
        journal.VersionOf(Branch).ShouldBe(0);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static ValueTask<AppendResult> Put(SqliteJournal journal, long expected, int size) =>
        journal.AppendAsync(Of(Branch, expected, size), Cancellation);

    private static Append Of(StreamName stream, long expected, int size) =>
        new(CommandId.New(), stream, expected, new NewRecord("note.taken", 1, Encoding.UTF8.GetBytes($"\"{new string('x', size)}\"")));

    /// <summary>
    /// The database and its log as a power cut would leave them, the last write torn. The files cannot be copied in one instant, so
    /// an open reader keeps the log from being moved into the database and begun anew between the two copies.
    /// </summary>
    private string Copy(int number)
    {
        var target = Path.Combine(folder.FullName, $"copy-{number}.db");
        using var reader = new SqliteConnection($"Data Source={FilePath};Pooling=False");
        reader.Open();
        Run(reader, "BEGIN; SELECT count(*) FROM streams;");
        foreach (var suffix in (string[])["", "-wal"])
        {
            using var from = new FileStream(FilePath + suffix, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var to = File.Create(target + suffix);
            from.CopyTo(to);
        }
        Run(reader, "ROLLBACK");
        return target;
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = new SqliteCommand(sql, connection);
        command.ExecuteNonQuery();
    }
}
