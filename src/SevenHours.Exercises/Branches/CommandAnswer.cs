using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <summary>The answer to a command.</summary>
public abstract record CommandAnswer
{
    private CommandAnswer() { }

    /// <summary>Done, and durable.</summary>
    /// <param name="Last">The last event of the branch then. For staff; a seat is never told.</param>
    /// <param name="Notices">The number of the acting seat's last notice then; 0 for staff.</param>
    /// <param name="IsRepeat">Whether it had been done before under the same id.</param>
    public sealed record Done(EventId Last, int Notices, bool IsRepeat) : CommandAnswer;

    /// <summary>Not done, and nothing remembered: the same id may come again.</summary>
    public sealed record Refused(Refusal Refusal) : CommandAnswer;
}
