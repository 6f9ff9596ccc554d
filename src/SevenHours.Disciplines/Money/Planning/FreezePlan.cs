using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money.Planning;

/// <summary>What is to be held, by which way, from when; and what else is to happen. Hours are counted from now.</summary>
/// <param name="Items">What is to be held.</param>
/// <param name="Raid">In how many hours somebody is arrested or a door is opened; null for not at all.</param>
/// <param name="Order">In how many hours a bank is ordered to give records; null for not at all.</param>
public sealed record FreezePlan(IReadOnlyList<PlannedItem> Items, int? Raid, int? Order);

/// <summary>Something to be held.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Worth">What it is thought to hold, in hundredths, from 0.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Steps">By which ways, each from when: a suspension and the order of the court that confirms it are two.</param>
public sealed record PlannedItem(string Name, long Worth, MovableKind Kind, IReadOnlyList<PlannedStep> Steps);

/// <summary>One way of holding it.</summary>
/// <param name="Way">Which.</param>
/// <param name="Starts">In how many hours it is asked for, from 0.</param>
/// <param name="Takes">How long it takes from there.</param>
public sealed record PlannedStep(PlannedWay Way, int Starts, Delay Takes);

/// <summary>What nobody at a desk knows, and a plan rests on. Alert is counted from 0 to 100; practice model, sections C and D.</summary>
public sealed record PlanAssumptions
{
    /// <summary>How alarmed the owners are already.</summary>
    public int AlertNow { get; init; } = 10;

    /// <summary>At which alert they begin to move what they have.</summary>
    public int MovesAt { get; init; } = 45;

    /// <summary>What an arrest adds, noticed within one to four hours.</summary>
    public int ByRaid { get; init; } = 40;

    /// <summary>What a hold of theirs adds, noticed within a day.</summary>
    public int ByHold { get; init; } = 35;

    /// <summary>What a warning by their bank adds.</summary>
    public int ByWarning { get; init; } = 50;

    /// <summary>In how many of a hundred cases a bank that is asked warns its client.</summary>
    public int BankWarns { get; init; } = 20;

    /// <summary>How long a move takes from the alarm on, at least, in hours.</summary>
    public int MoveLeast { get; init; } = 12;

    /// <summary>At most.</summary>
    public int MoveMost { get; init; } = 72;

    /// <summary>After how many days a suspension lapses: five working days.</summary>
    public int LapsesAfter { get; init; } = 7;
}

/// <summary>An assumption that is turned to see what depends on it.</summary>
public enum Assumption
{
    /// <summary>They are alarmed already.</summary>
    AlarmedAlready,

    /// <summary>The bank warns its client for certain.</summary>
    BankWarns,

    /// <summary>They move within a day.</summary>
    MovesFast,

    /// <summary>They take two days and more.</summary>
    MovesSlowly,

    /// <summary>A hold is not noticed.</summary>
    HoldUnnoticed,

    /// <summary>A suspension holds for two weeks.</summary>
    LapsesLate,
}
