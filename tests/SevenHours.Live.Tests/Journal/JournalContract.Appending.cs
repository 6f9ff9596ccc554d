using SevenHours.Journal;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Journal;

public abstract partial class JournalContract
{
    [Fact]
    public async Task Records_are_read_in_the_order_they_were_appended()
    {
        var answer = await Put(Branch, 0, Record("one"), Record("two"));
        await Put(Branch, 2, Record("three"));

        var extent = answer.ShouldBeOfType<AppendResult.Appended>().Streams.ShouldHaveSingleItem();
        (extent.Stream, extent.FirstVersion, extent.LastVersion).ShouldBe((Branch, 1, 2));
        var read = Journal.Read(Branch);
        read.Select(TextOf).ShouldBe(["""{"text":"one"}""", """{"text":"two"}""", """{"text":"three"}"""]);
        read.Select(record => record.Version).ShouldBe([1, 2, 3]);
        read.Select(record => record.Position).ShouldBe([1, 2, 3]);
        read.ShouldAllBe(record => record.Type == "note.taken" && record.TypeVersion == 1);
        Journal.VersionOf(Branch).ShouldBe(3);
    }

    [Fact]
    public async Task A_stream_is_read_from_any_version_at_once_or_in_portions()
    {
        await Put(Branch, 0, [.. Enumerable.Range(1, 2500).Select(i => Record($"{i}"))]);

        Journal.Read(Branch, 2498).Select(record => record.Version).ShouldBe([2499, 2500]);
        Journal.Read(Branch, 10, 2).Select(record => record.Version).ShouldBe([11, 12]);
        Journal.Read(Branch, 2500).ShouldBeEmpty();
        Journal.Read(new("exercise/none")).ShouldBeEmpty();
        var versions = new List<long>();
        await foreach (var record in Journal.ReadAsync(Branch, 100, Cancellation)) versions.Add(record.Version);
        versions.ShouldBe(Enumerable.Range(101, 2400).Select(i => (long)i));
    }

    [Theory, InlineData(0), InlineData(1), InlineData(3)]
    public async Task A_version_that_is_not_the_expected_one_is_a_conflict(long expected)
    {
        await PutSome(Branch, 2);
        (await Put(Branch, expected, Record("late"))).ShouldBe(new AppendResult.Conflict(Branch, expected, 2));
        Journal.VersionOf(Branch).ShouldBe(2);
    }

    [Fact]
    public async Task When_one_stream_conflicts_nothing_is_written_to_any()
    {
        await PutSome(Branch, 1);
        var command = CommandId.New();
        StreamAppend session = new(Session, 0, [Record("session")]);
        StreamAppend notes = new(Notes, 0, [Record("notes", Words("words-1", "hello"))]);

        var answer = await Journal.AppendAsync(new Append(command, [session, new(Branch, 7, [Record("branch")]), notes]), Cancellation);

        answer.ShouldBe(new AppendResult.Conflict(Branch, 7, 1));
        Journal.Streams().ShouldBe([Branch]);
        Journal.FindAttachment("words-1").ShouldBeNull();
        Journal.FindCommand(command).ShouldBeNull();
        var again = await Journal.AppendAsync(new Append(command, [session, new(Branch, 1, [Record("branch")]), notes]), Cancellation);
        var done = again.ShouldBeOfType<AppendResult.Appended>();
        done.Streams.Select(extent => (extent.Stream, extent.LastVersion)).ShouldBe([(Session, 1), (Branch, 2), (Notes, 1)]);
    }

    [Fact]
    public async Task A_repeated_command_is_answered_and_not_done_twice()
    {
        var append = new Append(new("seat-7:3f2a"), Branch, 0, Record("one"));
        var first = (await Journal.AppendAsync(append, Cancellation)).ShouldBeOfType<AppendResult.Appended>();
        await PutSome(Branch, 3);

        var second = (await Journal.AppendAsync(append, Cancellation)).ShouldBeOfType<AppendResult.Repeated>();

        second.Streams.ShouldBe(first.Streams);
        Journal.FindCommand(append.Command)!.ShouldBe(first.Streams);
        Journal.VersionOf(Branch).ShouldBe(4);
    }

    [Fact]
    public async Task The_same_command_sent_many_times_at_once_is_done_once()
    {
        var append = new Append(new("impatient"), Branch, 0, Record("one"));
        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Journal.AppendAsync(append, Cancellation).AsTask()));

        answers.OfType<AppendResult.Appended>().Count().ShouldBe(1);
        answers.OfType<AppendResult.Repeated>().Count().ShouldBe(49);
        Journal.VersionOf(Branch).ShouldBe(1);
    }

    [Fact]
    public async Task An_append_without_records_holds_the_version_to_its_word_and_remembers_the_command()
    {
        await PutSome(Branch, 1);
        var command = CommandId.New();
        (await Journal.AppendAsync(new Append(command, Branch, 1), Cancellation)).ShouldBeOfType<AppendResult.Appended>();
        (await Journal.AppendAsync(new Append(command, Branch, 1), Cancellation)).ShouldBeOfType<AppendResult.Repeated>();
        (await Put(Branch, 9)).ShouldBe(new AppendResult.Conflict(Branch, 9, 1));
        Journal.VersionOf(Branch).ShouldBe(1);
    }

    [Fact]
    public async Task Twenty_writers_at_once_lose_nothing_and_leave_no_gap()
    {
        const int Each = 50;
        var shared = new StreamName("exercise/ab12/branch/shared");
        await Task.WhenAll(Enumerable.Range(0, 20).Select(writer => Task.Run(() => Write(writer), Cancellation)));

        for (var writer = 0; writer < 20; writer++)
            Journal.Read(new($"exercise/own/{writer}")).Select(record => record.Version).ShouldBe(Enumerable.Range(1, Each).Select(i => (long)i));
        var records = Journal.Read(shared);
        records.Select(record => record.Version).ShouldBe(Enumerable.Range(1, 20 * Each).Select(i => (long)i));
        records.Select(TextOf).Distinct().Count().ShouldBe(20 * Each);
        await ShouldBeSound();

        async Task Write(int writer)
        {
            for (var i = 0; i < Each; i++)
            {
                (await Put(new($"exercise/own/{writer}"), i, Record("own"))).ShouldBeOfType<AppendResult.Appended>();
                while (await Put(shared, Journal.VersionOf(shared), Record($"{writer} {i}")) is AppendResult.Conflict) { }
            }
        }
    }

    [Fact]
    public async Task Streams_are_listed_by_prefix_in_ordinal_order()
    {
        foreach (var name in (string[])["exercise/b/notes", "exercise/a/session", "exercise/a/branch/2", "exercise/a/branch/10", "exercise/ab/x"])
            await PutSome(new(name), 1);

        Journal.Streams("exercise/a/").Select(name => name.Value).ShouldBe(["exercise/a/branch/10", "exercise/a/branch/2", "exercise/a/session"]);
        Journal.Streams().Count.ShouldBe(5);
        Journal.Streams("exercise/c").ShouldBeEmpty();
    }

    [Fact]
    public async Task The_same_records_have_the_same_hashes_in_every_journal()
    {
        await Put(Branch, 0, Record("one"), Record("two", Words("words-1", "She asked for an interpreter.")));

        var hashes = Journal.Read(Branch).Select(record => Convert.ToHexStringLower(record.Hash.Span));
        hashes.ShouldBe(PinnedHashes);
    }

    [Fact]
    public async Task A_wrong_append_is_refused_as_the_callers_bug_and_harms_no_other()
    {
        await Put(Branch, 0, Record("one", Words("words-1", "first")));
        await Should.ThrowAsync<ArgumentException>(async () =>
            await Journal.AppendAsync(new Append(CommandId.New(), [new(Branch, 1, []), new(Branch, 1, [])]), Cancellation));
        await Should.ThrowAsync<ArgumentException>(async () => await Journal.AppendAsync(new Append(default, Branch, 1), Cancellation));
        await Should.ThrowAsync<ArgumentException>(async () => await Put(Branch, 1, Record("two", Words("words-1", "again"))));

        Journal.VersionOf(Branch).ShouldBe(1);
        (await Put(Branch, 1, Record("two", Words("words-2", "again")))).ShouldBeOfType<AppendResult.Appended>();
        await ShouldBeSound();
    }

    [Fact]
    public async Task A_closed_journal_answers_that_it_is_closed()
    {
        await Journal.DisposeAsync();
        (await Put(Branch, 0, Record("late"))).ShouldBeOfType<AppendResult.Unavailable>().Reason.ShouldBe(UnavailableReason.Closed);
    }

    /// <summary>Worked out from the documented encoding by another program.</summary>
    private static readonly string[] PinnedHashes =
    [
        "b41b4b18dc50f3c4eca513c973a9bd9eb4b5d9c8102da5e747fb4486c6ad294e",
        "e793fe61082c49cd226052f04be25aa0d9b7eb978edd130d0e049c1acd2dd214",
    ];
}
