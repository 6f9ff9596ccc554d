using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Tongues;

/// <summary>What gets lost and mistaken when somebody relays who has not learnt to: drawn fact by fact, so that one mistake shifts no other.</summary>
/// <param name="world">The world.</param>
/// <param name="relay">The relay that arrives.</param>
internal sealed class RelayErrors(World world, Relay relay)
{
    /// <summary>Facts in a hundred that go wrong when a colleague relays who speaks the language.</summary>
    public const int OfASpeaker = 15;

    /// <summary>Facts in a hundred that go wrong when whoever is at hand relays.</summary>
    public const int AtHand = 30;

    /// <summary>How far a court accepts what came by this relay, 0 to 1000 per mille.</summary>
    public static int Worth(Scenario scenario, Relay relay) =>
        relay.Way == RelayWay.AtHand ? 400 : IsQualified(scenario, relay) ? 900 : 600;

    /// <summary>What arrives of some facts.</summary>
    public (IReadOnlyList<Id<Fact>> Facts, IReadOnlyList<Misheard> Mistaken, bool IsWhole) Of(IReadOnlyList<Id<Fact>> facts, Id<Inject> inject)
    {
        var likely = inject.IsSome ? world.Scenario.Table<Inject>()[inject].Misheard : [];
        var (arrived, mistaken) = (new List<Id<Fact>>(), new List<Misheard>());
        foreach (var fact in facts)
        {
            if (!GoesWrong(fact.Index))
            {
                arrived.Add(fact);
            }
            else if (likely.FirstOrDefault(m => m.Fact == fact) is { } other)
            {
                arrived.Add(other.As);
                mistaken.Add(other);
            }
        }

        return (arrived, mistaken, mistaken.Count == 0 && arrived.Count == facts.Count);
    }

    /// <summary>What passes of the facts of one spoken line.</summary>
    /// <param name="world">The world.</param>
    /// <param name="line">The line.</param>
    /// <param name="facts">The facts meant to pass.</param>
    /// <param name="isQualified">Whether whoever relays has learnt it: then all of them do.</param>
    public static IReadOnlyList<Id<Fact>> Pass(World world, Handle line, IEnumerable<Id<Fact>> facts, bool isQualified) =>
        [.. facts.Where(fact => isQualified || !Luck.Within(world.Luck.Draw(LuckPurpose.Relay, fact.Index, third: Address(line), ordinal: 1), OfASpeaker))];

    /// <summary>Whether words that carry no fact are lost.</summary>
    public bool LosesWords() => GoesWrong(-1);

    internal static int Address(Handle thing) => unchecked((int)(thing.Value & int.MaxValue));

    private bool GoesWrong(int what) => Luck.Within(
        world.Luck.Draw(LuckPurpose.Relay, what, relay.For.Index, Address(relay.Item), (int)relay.Way), Chance);

    private int Chance => relay.Way == RelayWay.AtHand ? AtHand : IsQualified(world.Scenario, relay) ? 0 : OfASpeaker;

    private static bool IsQualified(Scenario scenario, Relay relay) =>
        relay.Who.IsSome ? scenario.Table<Interpreter>()[relay.Who].IsQualified : Tongue.IsQualified(scenario, relay.By);
}
