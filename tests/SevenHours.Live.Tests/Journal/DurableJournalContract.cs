using SevenHours.Journal;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Journal;

/// <summary>What a journal does that outlives its process.</summary>
public abstract class DurableJournalContract : JournalContract
{
    [Fact]
    public async Task Everything_is_there_after_a_restart()
    {
        await Put(Branch, 0, Record("one", Words("words-1", "first")));
        await PutSome(Notes, 3);
        var before = Journal.Read(Branch).Concat(Journal.Read(Notes)).Select(Key).ToList();
        await Reopen();

        Journal.Read(Branch).Concat(Journal.Read(Notes)).Select(Key).ShouldBe(before);
        Journal.FindAttachment("words-1").ShouldNotBeNull();
        await PutSome(Branch, 1);
        Journal.Read(Branch)[1].Position.ShouldBe(5);
        await ShouldBeSound();

        static string Key(StoredRecord record) =>
            $"{record.Stream} {record.Version} {record.Position} {TextOf(record)} {Convert.ToHexString(record.Hash.Span)} {record.At:O}";
    }

    [Fact]
    public async Task A_command_repeated_after_a_restart_is_answered_and_not_done_twice()
    {
        var append = new Append(new("before-the-restart"), [new(Branch, 0, [Record("one"), Record("two")]), new(Session, 0, [Record("three")])]);
        var first = (await Journal.AppendAsync(append, Cancellation)).ShouldBeOfType<AppendResult.Appended>();
        await Reopen();

        (await Journal.AppendAsync(append, Cancellation)).ShouldBeOfType<AppendResult.Repeated>().Streams.ShouldBe(first.Streams);
        Journal.VersionOf(Branch).ShouldBe(2);
    }

    [Fact]
    public async Task Disposal_finishes_what_was_accepted()
    {
        var appends = Enumerable.Range(0, 200).Select(i => Put(new($"stream/{i}"), 0, Record("one")).AsTask()).ToList();
        await Reopen();

        (await Task.WhenAll(appends)).ShouldAllBe(answer => answer is AppendResult.Appended);
        Journal.Streams("stream/").Count.ShouldBe(200);
    }

    protected async Task Reopen()
    {
        await Journal.DisposeAsync();
        Journal = Open();
    }
}
