using SevenHours.Kernel;

namespace SevenHours.Disciplines.Knowledge;

/// <summary>The unit of knowledge: one statement that a seat can hold, share and cite.</summary>
public sealed class Fact : Definition
{
    /// <summary>The statement, as whoever holds it reads it.</summary>
    public required TextRef Statement { get; init; }

    /// <summary>What it is about, or none.</summary>
    public Id<Subject> About { get; init; } = Id<Subject>.None;

    /// <summary>The time in the story it speaks of, negative before STARTEX; null when it speaks of none.</summary>
    public SimTime? When { get; init; }

    /// <summary>The place where it was, when it is about somebody or something else; or none.</summary>
    public Id<Subject> Where { get; init; } = Id<Subject>.None;

    /// <summary>Source A to E and information 1 to 5, such as <c>B2</c>; empty when not graded.</summary>
    public string Grade { get; init; } = "";

    /// <summary>What it supports, in one word: <c>place</c>, <c>identity</c>, <c>money</c>.</summary>
    public string Supports { get; init; } = "";

    /// <summary>Evidential weight, 0 to 100.</summary>
    public int Weight { get; init; }

    /// <summary>Whether it may only go to those who need it.</summary>
    public bool IsSensitive { get; init; }

    /// <summary>Whether it is so. Truth: for staff.</summary>
    public bool IsTrue { get; init; } = true;

    /// <summary>Whether it leads nowhere, true or not. Truth: for staff.</summary>
    public bool IsDecoy { get; init; }

    /// <summary>Who needs it first when. Truth: for staff.</summary>
    public IReadOnlyList<FactNeed> NeededBy { get; init; } = [];

    /// <summary>The seats that hold it at STARTEX.</summary>
    public SeatSet HeldBy { get; init; }

    /// <summary>The seats that need it at some time. Truth: for staff.</summary>
    public SeatSet Needing => NeededBy.Aggregate(SeatSet.Nobody, (all, need) => all | need.Seats);
}

/// <summary>Somebody's need of a fact.</summary>
/// <param name="Seats">One seat, or the seats of an agency, any of which will do.</param>
/// <param name="From">When it is first needed.</param>
public readonly record struct FactNeed(SeatSet Seats, SimTime From);
