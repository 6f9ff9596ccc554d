using System.Collections.Immutable;
using System.Diagnostics;

namespace SevenHours.Exercises;

/// <content>Whose data these are, and what becomes of them.</content>
public abstract partial record Session
{
    public sealed partial record Open
    {
        /// <summary>Who answers for the data; null while nobody said so.</summary>
        public PrivacyNotice? Privacy { get; init; }

        /// <summary>What was deleted so far.</summary>
        public ImmutableList<DeletionReport> Deletions { get; init; } = [];

        /// <summary>How often words were erased: what was read before another number may hold words that are gone.</summary>
        public int Erasures { get; init; }

        /// <summary>When names, words and drafts are deleted; null while a clock runs.</summary>
        /// <remarks>Counted from closing; in an exercise nobody closed, from the last time a clock was set.</remarks>
        public DateTimeOffset? KeepUntil => Syndicates.Any(team => team.Clock.IsRunning)
            ? null
            : (ArchivedAt ?? Syndicates.Max(team => team.Clock.Since)).AddDays(Privacy?.KeepDays ?? PrivacyNotice.UsualDays);
    }

    private static Decision DecidePrivacy(Open state, SessionCommand command) => command switch
    {
        SessionCommand.SetPrivacy c => c.Notice == state.Privacy ? Decision.Nothing : new SessionEvent.PrivacySet(c.Notice),
        SessionCommand.NoteErasure c => new SessionEvent.DataErased(c.Report),
        SessionCommand.NoteWordsErased c => new SessionEvent.WordsErased(c.Texts, c.Now),
        _ => ExerciseRefusals.NotInThisState,
    };

    private static Session EvolvePrivacy(Open state, SessionEvent @event) => @event switch
    {
        SessionEvent.PrivacySet e => state with { Privacy = e.Notice },
        SessionEvent.DataErased e => state with { Deletions = state.Deletions.Add(e.Report), Erasures = state.Erasures + 1 },
        SessionEvent.WordsErased => state with { Erasures = state.Erasures + 1 },
        _ => throw new UnreachableException($"{@event.GetType().Name} cannot follow {state.GetType().Name}."),
    };
}
