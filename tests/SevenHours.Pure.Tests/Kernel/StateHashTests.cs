using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Kernel;

public sealed class StateHashTests
{
    private static Worlds House => new Worlds().Seats("ann", "bob").Flags("door").Level("trust", 500).Places("flat", "yard").Rule("call", new() { At = 60 });

    public static TheoryData<string, Command> Changes => new()
    {
        { "a flag", new TurnFlag(new Id<Flag>(0), true) },
        { "a level", new TurnLevel(new Id<Level>(0), 501) },
        { "another level", new TurnLevel(new Id<Level>(0), 502) },
        { "a held rule", new HoldRule(new Id<Rule>(0)) },
        { "a skipped rule", new SkipRule(new Id<Rule>(0)) },
        { "a rule sent", new SendRuleNow(new Id<Rule>(0)) },
        { "a rule retimed", new RetimeRule(new Id<Rule>(0), new SimTime(61)) },
        { "a rule retimed otherwise", new RetimeRule(new Id<Rule>(0), new SimTime(62)) },
        { "a frozen place", new FreezeScene(new Id<Subject>(0), SeatSet.Nobody) },
        { "another place", new FreezeScene(new Id<Subject>(1), SeatSet.Nobody) },
        { "a frozen place with a seat", new FreezeScene(new Id<Subject>(0), SeatSet.Of(new Id<Seat>(0))) },
        { "a frozen place with another seat", new FreezeScene(new Id<Subject>(0), SeatSet.Of(new Id<Seat>(1))) },
        { "a bell", new RingBell(new Id<Seat>(0), SeatSet.Of(new Id<Seat>(1))) },
        { "a bell at another", new RingBell(new Id<Seat>(0), SeatSet.Of(new Id<Seat>(0))) },
        { "a bell by another", new RingBell(new Id<Seat>(1), SeatSet.Of(new Id<Seat>(1))) },
    };

    [Fact]
    public void Whatever_differs_the_hash_differs()
    {
        var hashes = Changes.Select(row => Story.Given(House).When(row.Data.Item2).World.Hash().ToString())
            .Append(Story.Given(House).World.Hash().ToString())
            .Append(Story.Given(House, seed: 2).World.Hash().ToString());
        hashes.ShouldBeUnique();
    }

    [Fact]
    public void The_same_history_gives_the_same_hash_whatever_the_clock_shows() =>
        Story.Given(House).Until(30).World.Hash().ShouldBe(Story.Given(House).World.Hash());

    [Fact]
    public void The_hash_is_pinned()
    {
        var hash = default(StateHash);
        hash.Add(1);
        hash.Add("fact");
        hash.Add(true);
        hash.Add((string?)null);
        hash.ToString().ShouldBe("803deea31008b90e707a3305934ed471");
    }

    [Fact]
    public void Texts_that_lie_differently_hash_differently()
    {
        static string Of(params string?[] texts)
        {
            var hash = default(StateHash);
            foreach (var text in texts) hash.Add(text);
            return hash.ToString();
        }

        new[] { Of("ab", "c"), Of("a", "bc"), Of("abc"), Of("abc", null), Of("abc", ""), Of() }.ShouldBeUnique();
    }
}
