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
        relay.Way == RelayWay.AtHand ? 400 : Tongue.IsQualified(scenario, relay.By) ? 900 : 600;

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

    /// <summary>Whether words that carry no fact are lost.</summary>
    public bool LosesWords() => GoesWrong(-1);

    private bool GoesWrong(int what) => Luck.Within(
        world.Luck.Draw(LuckPurpose.Relay, what, relay.For.Index, unchecked((int)(relay.Item.Value & int.MaxValue)), (int)relay.Way), Chance);

    private int Chance => relay.Way == RelayWay.AtHand ? AtHand : Tongue.IsQualified(world.Scenario, relay.By) ? 0 : OfASpeaker;
}
