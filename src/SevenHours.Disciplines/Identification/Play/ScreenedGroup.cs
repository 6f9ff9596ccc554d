using SevenHours.Disciplines.Identification.Groups;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Identification;

/// <summary>A mixed group of the case. Its people are truth; what a seat may see of one is <see cref="AtSight"/> and what it was shown.</summary>
public sealed class ScreenedGroup : Definition
{
    /// <summary>What it is called.</summary>
    public required TextRef Title { get; init; }

    /// <summary>What kind it is.</summary>
    public required GroupKind Kind { get; init; }

    /// <summary>Where its people are, or none.</summary>
    public Id<Subject> At { get; init; } = Id<Subject>.None;

    /// <summary>Whose it is from STARTEX: seats of whole agencies.</summary>
    public SeatSet To { get; init; }

    /// <summary>How long its people stay after somebody first received them; null for good.</summary>
    public SimSpan? Stays { get; init; }

    /// <summary>How long a short talk takes.</summary>
    public SimSpan Short { get; init; }

    /// <summary>How long an unhurried talk takes.</summary>
    public SimSpan Long { get; init; }

    /// <summary>Everybody, by number: number n stands at n − 1. Truth.</summary>
    public required IReadOnlyList<GroupPerson> People { get; init; }

    /// <summary>People of the story, by number. Whoever received the group knows their names.</summary>
    public IReadOnlyDictionary<int, Id<Subject>> Named { get; init; } = new Dictionary<int, Id<Subject>>();

    /// <summary>The steps of the referral mechanism, from the second on.</summary>
    public required IReadOnlyList<ReferralStep> Steps { get; init; }

    /// <summary>How many people are really trafficked.</summary>
    public int Victims => People.Count(person => person.IsVictim);

    /// <summary>Whether it has somebody of a number.</summary>
    public bool Has(int number) => number >= 1 && number <= People.Count;

    /// <summary>What anybody sees of somebody.</summary>
    public PersonAtSight AtSight(int number) => People[number - 1].Sight;

    /// <summary>The step that leads to a state; null for the first, which is everybody's.</summary>
    public ReferralStep? StepTo(ReferralState state) => Steps.FirstOrDefault(step => step.To == state);
}
