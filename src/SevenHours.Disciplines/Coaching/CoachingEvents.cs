using SevenHours.Kernel;

namespace SevenHours.Disciplines.Coaching;

/// <summary>A mentor helped a team: by voice, which no desk learns of, or by a message to its desks.</summary>
/// <param name="Team">The seats he helped. Taken out for seats.</param>
/// <param name="Seat">Whose step of the school solution it is about, or none for a hint in general. Taken out for seats.</param>
/// <param name="Step">The author's id of that step; empty in general. Taken out for seats.</param>
/// <param name="Rung">How much it helps.</param>
/// <param name="IsSpoken">Whether it was said in the room.</param>
/// <param name="Says">The words; none for a spoken hint nobody wrote down.</param>
/// <param name="By">The mentor. Taken out for seats.</param>
public sealed record HintGiven(SeatSet Team, Id<Seat> Seat, string Step, HintRung Rung, bool IsSpoken, TextRef Says, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, Team = SeatSet.Nobody, Seat = Id<Seat>.None, Step = "", By = null };

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<CoachingPart>().Hint(this);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) =>
        desk.Part<CoachingDesk>().Add(new MentorNote(notice.Number, notice.At, MentorNoteKind.Hint, Rung, [Says]));
}

/// <summary>A mentor's feedback reached the desks of a team.</summary>
/// <param name="Team">The seats it is for. Taken out for seats.</param>
/// <param name="Good">What was well done.</param>
/// <param name="Question">A question to think about, or none.</param>
/// <param name="Try">One thing to try, or none.</param>
/// <param name="By">The mentor. Taken out for seats.</param>
public sealed record FeedbackReleased(SeatSet Team, IReadOnlyList<TextRef> Good, TextRef Question, TextRef Try, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, Team = SeatSet.Nobody, By = null };

    /// <inheritdoc />
    protected override void Apply(World world)
    {
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) =>
        desk.Part<CoachingDesk>().Add(new MentorNote(notice.Number, notice.At, MentorNoteKind.Feedback, HintRung.Question, [.. Good, Question, Try]));
}

/// <summary>A mentor asked a team for a word: what it does stands still until it goes on.</summary>
/// <param name="Team">The seats. Taken out for seats.</param>
/// <param name="Place">The scene that was frozen for it, or none when the whole world stands. Taken out for seats.</param>
/// <param name="Says">Why, to the team; or none.</param>
/// <param name="By">The mentor. Taken out for seats.</param>
public sealed record TimeOutCalled(SeatSet Team, Id<Subject> Place, TextRef Says, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, Team = SeatSet.Nobody, Place = Id<Subject>.None, By = null };

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<CoachingPart>().Call(new TimeOut(Team, Place, Says, world.Now, By));

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) =>
        desk.Part<CoachingDesk>().Add(new MentorNote(notice.Number, notice.At, MentorNoteKind.TimeOut, HintRung.Question, [Says]));
}

/// <summary>The team goes on.</summary>
/// <param name="Team">The seats. Taken out for seats.</param>
/// <param name="By">The member of staff who let it. Taken out for seats.</param>
public sealed record TimeOutOver(SeatSet Team, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, Team = SeatSet.Nobody, By = null };

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<CoachingPart>().GoOn(Team);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<CoachingDesk>().GoOn();
}
