using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>What is different in a what-if.</summary>
/// <param name="At">An event of the run: its command is the last that both lines share, or the one that is left out.</param>
public sealed record Change(EventId At)
{
    /// <summary>Whether the command that gave the event is left out.</summary>
    public bool LeavesOut { get; init; }

    /// <summary>What is done instead, or besides; null for nothing.</summary>
    public WireRecord? Does { get; init; }

    /// <summary>Whether nothing is changed.</summary>
    public bool IsNone => !LeavesOut && Does is null;
}

/// <summary>A what-if cannot begin: there is no such moment, or what is to be done is impossible then. The message says why and what to do instead.</summary>
public sealed class ChangeException : Exception
{
    /// <summary>Cannot begin.</summary>
    public ChangeException()
    {
    }

    /// <summary>Cannot begin, for a reason.</summary>
    public ChangeException(string message) : base(message)
    {
    }

    /// <summary>Cannot begin, for the kernel refuses what is to be done.</summary>
    public ChangeException(string message, Kernel.Refusal refusal) : this(message) => Refusal = refusal;

    /// <summary>Why the kernel refuses it; null when it is something else.</summary>
    public Kernel.Refusal? Refusal { get; }

    /// <summary>Cannot begin, because of something else.</summary>
    public ChangeException(string message, Exception inner) : base(message, inner)
    {
    }
}
