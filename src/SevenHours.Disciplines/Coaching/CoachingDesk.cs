using SevenHours.Kernel;

namespace SevenHours.Disciplines.Coaching;

/// <summary>What a seat was told by its mentor, out of play.</summary>
public sealed class CoachingDesk : DeskPart
{
    private readonly List<MentorNote> notes;

    internal CoachingDesk() => notes = [];

    private CoachingDesk(CoachingDesk other) => (notes, Standing) = ([.. other.notes], other.Standing);

    /// <summary>Hints, feedback and time-outs, in the order they came.</summary>
    public IReadOnlyList<MentorNote> Notes => notes;

    /// <summary>The time-out the team stands in; null when it plays.</summary>
    public MentorNote? Standing { get; private set; }

    /// <inheritdoc />
    public override DeskPart Fork() => new CoachingDesk(this);

    internal void Add(MentorNote note)
    {
        notes.Add(note);
        Standing = note.Kind == MentorNoteKind.TimeOut ? note : Standing;
    }

    internal void GoOn() => Standing = null;
}

/// <summary>Something a mentor said to a team.</summary>
/// <param name="Number">The notice by which it came.</param>
/// <param name="At">When.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Rung">Of a hint: how much it helps.</param>
/// <param name="Says">The words: one of a hint or time-out; of feedback what was good, then the question and the thing to try, each of which may be none.</param>
public sealed record MentorNote(int Number, SimTime At, MentorNoteKind Kind, HintRung Rung, IReadOnlyList<TextRef> Says);

/// <summary>What a mentor says to a team.</summary>
public enum MentorNoteKind
{
    /// <summary>A hint.</summary>
    Hint,

    /// <summary>Feedback in the middle of the day.</summary>
    Feedback,

    /// <summary>Stop, and let us talk.</summary>
    TimeOut,
}
