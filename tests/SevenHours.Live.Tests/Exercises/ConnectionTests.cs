using SevenHours.Exercises;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Exercises;

public sealed class ConnectionTests
{
    private readonly ManualTime time = new();

    [Fact]
    public void Somebody_counts_from_his_first_page_until_a_while_after_his_last()
    {
        var all = new Connections(time);
        var first = all.Open("anna");
        var second = all.Open("anna");
        all.Open("boris");
        all.Now.Order().ShouldBe(["anna", "boris"]);

        first.Dispose();
        time.Advance(Connections.Grace * 2);
        all.Now.Order().ShouldBe(["anna", "boris"]);

        second.Dispose();
        second.Dispose();
        all.Now.Order().ShouldBe(["anna", "boris"]); // a page that is turned closes its feed for a moment
        time.Advance(Connections.Grace);
        all.Now.Order().ShouldBe(["boris"]);
    }

    [Fact]
    public void Who_turns_a_page_is_news_to_nobody()
    {
        var all = new Connections(time);
        var page = all.Open("anna");
        var (news, set) = (all.Changed.Next, all.Now);

        page.Dispose();
        var next = all.Open("anna");
        time.Advance(Connections.Grace * 2);

        news.IsCompleted.ShouldBeFalse();
        all.Now.ShouldBeSameAs(set);
        next.Dispose();
        time.Advance(Connections.Grace);
        news.IsCompleted.ShouldBeTrue();
    }
}
