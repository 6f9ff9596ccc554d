using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Planning;

/// <summary>A line on the sheet that lies on the table of a meeting: everybody present sees it and may add to it, nobody alters it.</summary>
/// <param name="Number">Its number on the sheet, from 1.</param>
/// <param name="At">When it was written.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Seat">Who wrote it.</param>
/// <param name="Text">The words; none for facts.</param>
public sealed record SheetLine(int Number, SimTime At, SheetLineKind Kind, Id<Seat> Seat, TextRef Text)
{
    /// <summary>Who took the decision, or who does the task; none for other lines.</summary>
    public Id<Seat> Whose { get; init; } = Id<Seat>.None;

    /// <summary>The reasons of a decision, or none.</summary>
    public TextRef Why { get; init; }

    /// <summary>What a decision rejected, or none.</summary>
    public TextRef Else { get; init; }

    /// <summary>The facts put on the table.</summary>
    public IReadOnlyList<Id<Fact>> Facts { get; init; } = [];

    /// <summary>The task, or none.</summary>
    public Handle Duty { get; init; }

    /// <summary>By when a task is to be done; <see cref="SimTime.Never"/> for other lines.</summary>
    public SimTime Due { get; init; } = SimTime.Never;
}

/// <summary>What a line on a meeting's sheet is.</summary>
public enum SheetLineKind
{
    /// <summary>What was said.</summary>
    Minute,

    /// <summary>Facts somebody put on the table.</summary>
    Facts,

    /// <summary>A decision.</summary>
    Decision,

    /// <summary>A task somebody present took.</summary>
    Duty,
}
