using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Identification;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Inspections;

/// <summary>A place of work as it really is. Truth, but for the papers a visit secured and what people there told.</summary>
public sealed class Workplace : Definition
{
    /// <summary>The place.</summary>
    public required Id<Subject> Place { get; init; }

    /// <summary>The company behind it, or none.</summary>
    public Id<Subject> Company { get; init; } = Id<Subject>.None;

    /// <summary>The vehicle that brings people to work, or none.</summary>
    public Id<Subject> Vehicle { get; init; } = Id<Subject>.None;

    /// <summary>What it is called.</summary>
    public required TextRef Title { get; init; }

    /// <summary>What whoever arrives sees.</summary>
    public TextRef Arrival { get; init; }

    /// <summary>The mixed group that works there.</summary>
    public required Id<ScreenedGroup> Group { get; init; }

    /// <summary>Who works there, by number: number n stands at n − 1. Truth.</summary>
    public required IReadOnlyList<Worker> Workers { get; init; }

    /// <summary>The actions that bring a visit there.</summary>
    public required IReadOnlyList<Id<ActionDefinition>> OpenedBy { get; init; }

    /// <summary>The actions that read what the employer told the registers.</summary>
    public IReadOnlyList<Id<ActionDefinition>> Registers { get; init; } = [];

    /// <summary>The actions that stop the vehicle.</summary>
    public IReadOnlyList<Id<ActionDefinition>> Stops { get; init; } = [];

    /// <summary>The actions that look workers up in a database.</summary>
    public IReadOnlyList<Id<ActionDefinition>> Checks { get; init; } = [];

    /// <summary>Professions whose power it is to take papers.</summary>
    public IReadOnlyList<string> MayTakePapers { get; init; } = [];

    /// <summary>Professions to whom one has to show papers of residence.</summary>
    public IReadOnlyList<string> MayCheckStatus { get; init; } = [];

    /// <summary>How long after an arrival those are taken away for whom nothing was done; null for never.</summary>
    public SimSpan? Disperses { get; init; }

    /// <summary>The number that decides what the papers say.</summary>
    public required long Seed { get; init; }

    /// <summary>The currency of wages.</summary>
    public required string Currency { get; init; }

    /// <summary>For how many months there are papers.</summary>
    public required int Months { get; init; }

    /// <summary>How long after an arrival the second book is still there.</summary>
    public required SimSpan Keeps { get; init; }

    /// <summary>The sentence workers were taught.</summary>
    public required TextRef Taught { get; init; }

    /// <summary>What the employer says.</summary>
    public required TextRef Employer { get; init; }

    /// <summary>What is seen in the dormitory, or none when there is none.</summary>
    public TextRef Dormitory { get; init; }

    /// <summary>What is seen there when the employer knew.</summary>
    public TextRef Emptied { get; init; }

    /// <summary>How many beds can be found elsewhere at once.</summary>
    public int Beds { get; init; }

    /// <summary>How long a claim, a bed or advice takes.</summary>
    public SimSpan Decides { get; init; }

    /// <summary>What follows in the case, each once.</summary>
    public IReadOnlyList<(VisitMoment On, IReadOnlyList<Effect> Effects)> Brings { get; init; } = [];

    /// <summary>Whether somebody of a number works there.</summary>
    public bool Has(int number) => number >= 1 && number <= Workers.Count;

    /// <summary>Somebody who works there.</summary>
    public Worker Worker(int number) => Workers[number - 1];

    /// <summary>The member of the group somebody is.</summary>
    public GroupMember Member(int number) => new(Group, number);
}
