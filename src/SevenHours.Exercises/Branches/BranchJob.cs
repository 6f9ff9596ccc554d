using System.Collections.Frozen;
using SevenHours.Journal;
using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <summary>What waits in a branch's mailbox.</summary>
internal abstract record BranchJob
{
    private BranchJob() { }

    /// <summary>A command of a person or of staff.</summary>
    public sealed record Do(
        Command Command, CommandId Id, IReadOnlyList<NewAttachment> Words, bool EvenPaused, TaskCompletionSource<CommandAnswer> Answer) : BranchJob;

    /// <summary>Time to look at the clock.</summary>
    public sealed record Wake : BranchJob
    {
        public static readonly Wake Up = new();
    }

    /// <summary>Other stand-ins play from now on.</summary>
    public sealed record SetCompany(FrozenDictionary<Id<Seat>, Skill> Skills) : BranchJob;

    /// <summary>Something to be done between commands, while the history stands still.</summary>
    public sealed record Between(Action Run) : BranchJob;

    /// <summary>Something that may leave this line for another while its history stands still; true when it did.</summary>
    public sealed record Leave(Func<Task<bool>> Run) : BranchJob;
}
