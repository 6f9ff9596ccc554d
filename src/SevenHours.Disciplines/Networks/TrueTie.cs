using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Networks;

/// <summary>A tie that really is, between those who people really are. Nobody in play sees it.</summary>
public sealed class TrueTie : Definition
{
    /// <summary>Where it starts.</summary>
    public required Id<Subject> From { get; init; }

    /// <summary>Where it ends.</summary>
    public required Id<Subject> To { get; init; }

    /// <summary>What it is.</summary>
    public required Relation Relation { get; init; }

    /// <summary>The day of the fictional calendar since which it holds, as charts write days; empty for longer than the case.</summary>
    public string Since { get; init; } = "";

    /// <summary>The day until which it holds; empty for still so.</summary>
    public string Until { get; init; } = "";

    /// <summary>How much it counts in scores, 1 to 10.</summary>
    public required int Weight { get; init; }

    /// <summary>The ways to find it: whoever holds all facts of one of them can know the tie. Empty for one that cannot be found in this case.</summary>
    public required IReadOnlyList<IReadOnlyList<Id<Fact>>> ShownBy { get; init; }
}

/// <summary>Somebody who plays a part in the network. Nobody in play sees it.</summary>
public sealed class NetworkMember : Definition
{
    /// <summary>The person.</summary>
    public required Id<Subject> Person { get; init; }

    /// <summary>The part.</summary>
    public required NetworkRole Role { get; init; }
}

/// <summary>Somebody known under a second name. Nobody in play sees it.</summary>
public sealed class SecondName : Definition
{
    /// <summary>The person as known.</summary>
    public required Id<Subject> KnownAs { get; init; }

    /// <summary>Who it really is.</summary>
    public required Id<Subject> Is { get; init; }

    /// <summary>Who somebody really is: the person of that other name, or the same.</summary>
    public static Id<Subject> RealOne(Scenario scenario, Id<Subject> person)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        var doubles = scenario.Table<SecondName>();
        return person.IsSome && doubles.TryFind(scenario.Subjects[person].Name, out var known) ? doubles[known].Is : person;
    }
}
