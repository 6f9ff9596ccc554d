using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Protection;

/// <summary>A person of the case, beyond being a subject. Its name is the subject's. Truth: for staff.</summary>
public sealed class Person : Definition
{
    /// <summary>The subject.</summary>
    public required Id<Subject> Subject { get; init; }

    /// <summary>Where the person is at STARTEX, or none.</summary>
    public Id<Subject> At { get; init; } = Id<Subject>.None;

    /// <summary>What the person is in the case: victim, suspect, witness, family, bystander.</summary>
    public string Role { get; init; } = "";

    /// <summary>Language tags the person speaks.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>Whether the person is a victim.</summary>
    public bool IsVictim => Role == "victim";
}

/// <summary>A right of a person that falls due in the case. Truth: for staff and the debrief.</summary>
public sealed class Right : Definition
{
    /// <summary>Whose right it is.</summary>
    public required Id<Subject> Of { get; init; }

    /// <summary>What it is called.</summary>
    public required TextRef Title { get; init; }

    /// <summary>The principle behind it, or none.</summary>
    public Id<Principle> Principle { get; init; } = Id<Principle>.None;

    /// <summary>How long after it fell due it can still be kept.</summary>
    public SimSpan Within { get; init; }
}

/// <summary>Where a right stands.</summary>
public enum RightStatus
{
    /// <summary>Not due.</summary>
    NotDue,

    /// <summary>Due.</summary>
    Due,

    /// <summary>Kept in time.</summary>
    Kept,

    /// <summary>Missed.</summary>
    Missed,
}
