using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money;

/// <summary>What is impossible about marks.</summary>
public static class MarkRefusals
{
    /// <summary>No line.</summary>
    public static readonly Refusal NoLine = new("money.no_line", "No line is chosen.", "Tick the lines you mean.");

    /// <summary>Too many lines.</summary>
    public static readonly Refusal TooManyLines = new(
        "money.too_many", "One mark takes at most 2000 lines.", "Choose a shorter time or a larger sum.");

    /// <summary>Not in what the agency holds.</summary>
    public static readonly Refusal NotInPapers = new("money.not_in_papers", "The papers you hold do not show this.", "Choose from what they show, or ask for more.");

    /// <summary>All of it is marked.</summary>
    public static readonly Refusal MarkedAlready = new("money.marked", "These lines are marked already.", "Take the mark back if it was wrong.");
}
