using SevenHours.Journal;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Journal;

public abstract partial class JournalContract
{
    [Fact]
    public async Task A_subscriber_gets_what_was_there_and_then_what_comes()
    {
        await PutSome(Branch, 3);
        using var subscription = Journal.Subscribe(Branch, 1);
        await PutSome(Branch, 2);
        await PutSome(Notes, 1);
        var reading = Take(subscription, 5);
        await PutSome(Branch, 1);

        (await reading).Select(record => record.Version).ShouldBe([2, 3, 4, 5, 6]);
    }

    [Fact]
    public async Task A_subscriber_to_a_prefix_gets_every_stream_in_the_order_of_positions()
    {
        await PutSome(Session, 1);
        using var fromNow = Journal.SubscribeAll("exercise/ab12/", null);
        using var fromStart = Journal.SubscribeAll("exercise/ab12/", 0);
        await PutSome(new("exercise/other/session"), 1);
        await PutSome(Branch, 1);
        await PutSome(Session, 1);

        (await Take(fromNow, 2)).Select(record => (record.Stream, record.Version)).ShouldBe([(Branch, 1), (Session, 2)]);
        (await Take(fromStart, 3)).Select(record => record.Position).ShouldBe([1, 3, 4]);
    }

    [Fact]
    public async Task Subscribers_who_come_in_the_middle_see_each_record_once_and_only_when_it_can_be_read()
    {
        const int Count = 600;
        var writing = Task.Run(() => PutSome(Branch, Count), Cancellation);
        var readers = Enumerable.Range(0, 10).Select(i => Task.Run(() => Follow(i * 7), Cancellation)).ToList();
        await writing;
        await Task.WhenAll(readers);

        async Task Follow(long after)
        {
            using var subscription = Journal.Subscribe(Branch, after);
            var expected = after;
            await foreach (var record in subscription.ReadAllAsync(Cancellation))
            {
                record.Version.ShouldBe(++expected);
                Journal.VersionOf(Branch).ShouldBeGreaterThanOrEqualTo(record.Version);
                if (expected == Count) return;
            }
        }
    }

    [Fact]
    public async Task A_subscriber_who_sleeps_misses_nothing_and_holds_up_nobody()
    {
        using var subscription = Journal.Subscribe(Branch, 0);
        await Take(subscription, 0);
        for (var i = 0; i < 10; i++)
            await Put(Branch, i * 1000, [.. Enumerable.Range(0, 1000).Select(_ => Record("much"))]);

        (await Take(subscription, 10_000)).Select(record => record.Version).ShouldBe(Enumerable.Range(1, 10_000).Select(i => (long)i));
    }

    [Fact]
    public async Task A_refused_append_reaches_no_subscriber()
    {
        using var subscription = Journal.Subscribe(Branch, 0);
        await Put(Branch, 5, Record("conflict"));
        await Put(Branch, 0, Record("good"));
        TextOf((await Take(subscription, 1)).ShouldHaveSingleItem()).ShouldBe("""{"text":"good"}""");
    }

    [Fact]
    public async Task Subscriptions_end_with_themselves_and_with_the_journal()
    {
        var ended = Journal.Subscribe(Branch, 0);
        var open = Journal.SubscribeAll("", 0);
        ended.Dispose();
        (await Take(ended, 1)).ShouldBeEmpty();
        await PutSome(Branch, 2);
        (await Take(open, 2)).Count.ShouldBe(2);
        var waiting = Take(open, 1);
        await Journal.DisposeAsync();
        (await waiting).ShouldBeEmpty();
    }

    [Fact]
    public async Task Waiting_can_be_given_up()
    {
        using var subscription = Journal.Subscribe(Branch, 0);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var waiting = Task.Run(
            async () => { await foreach (var record in subscription.ReadAllAsync(patience.Token)) Assert.Fail("nothing was written"); },
            Cancellation);
        await patience.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => waiting);
    }

    private static async Task<List<StoredRecord>> Take(JournalSubscription subscription, int count)
    {
        var taken = new List<StoredRecord>();
        if (count == 0) return taken;
        await foreach (var record in subscription.ReadAllAsync(Cancellation))
        {
            taken.Add(record);
            if (taken.Count == count) break;
        }
        return taken;
    }
}
