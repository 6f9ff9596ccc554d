using SevenHours.Kernel;

namespace SevenHours.Disciplines.Interviews;

/// <summary>Take back, from a seat in the room, the coding of what was said last: a tap that hit the wrong thing. Nobody may have answered it.</summary>
/// <param name="Seat">Who takes it back.</param>
/// <param name="Question">What was coded.</param>
public sealed record WithdrawQuestion(Id<Seat> Seat, Handle Question) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        desk.Part<InterviewsDesk>().InterviewOf(Question) is not { IsHere: true } interview ? RoomRefusals.NotInRoom
        : interview.Lines.LastOrDefault(line => line.Line.IsSome) is { } last && last.Line == Question && last.Seat != Seat && last.Words.Count == 0 ? null
        : RoomRefusals.NotLast;

    /// <inheritdoc />
    protected override void Run(Cascade cascade) => Withdrawing.Do(cascade, Question, Seat, By);
}

/// <summary>Take back, as staff or as somebody who looks on, the coding of what was said last.</summary>
/// <param name="Question">What was coded.</param>
public sealed record WithdrawQuestionForSeats(Handle Question) : StaffCommand
{
    /// <inheritdoc />
    public override bool IsCoding => true;

    /// <inheritdoc />
    public override Refusal? Check(World world) =>
        world.Part<InterviewsPart>().InterviewOf(Question) is not { } interview ? Refusal.NoSuchThing
        : OutOfPlay(world) ?? (Withdrawing.IsLast(interview, Question) ? null : RoomRefusals.NotLast);

    /// <inheritdoc />
    protected override void Run(Cascade cascade) => Withdrawing.Do(cascade, Question, Id<Seat>.None, By);
}

/// <summary>The coding of something that was never said so was taken back. It stands in the journal, and counts nowhere else.</summary>
/// <param name="Interview">Which interview.</param>
/// <param name="Persona">With whom it is.</param>
/// <param name="Question">What was coded.</param>
/// <param name="Seat">The seat that took it back; none for staff.</param>
/// <param name="By">The person, or null. Taken out for seats.</param>
public sealed record QuestionWithdrawn(Handle Interview, Id<Persona> Persona, Handle Question, Id<Seat> Seat, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, By = null };

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<InterviewsPart>().Withdraw(this);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<InterviewsDesk>().Withdraw(this);
}

/// <summary>Takes a coding back.</summary>
internal static class Withdrawing
{
    /// <summary>Whether something coded, not typed, was said last and nobody has answered it.</summary>
    public static bool IsLast(InterviewState interview, Handle question) =>
        interview.IsOpen && interview.Questions[^1] is { Text.IsSome: false } last && last.Question == question
        && interview.Answers.All(answer => answer.Question != question);

    /// <summary>Takes it back, and the levels with it. Somebody else may have been quicker: then nothing happens.</summary>
    public static void Do(Cascade cascade, Handle which, Id<Seat> seat, string? by)
    {
        if (cascade.World.Part<InterviewsPart>().InterviewOf(which) is not { } interview || !IsLast(interview, which))
        {
            return;
        }

        var question = interview.Question(which)!;
        var persona = cascade.World.Scenario.Table<Persona>()[interview.Persona];
        var effect = persona.Tuning[question.Style];
        cascade.Cause = cascade.Emit(new QuestionWithdrawn(interview.Handle, interview.Persona, which, seat, by) { To = interview.Present });
        var feelings = new Feelings(cascade, persona, new Scene(question.Seat, persona.Of, which));
        feelings.Shift(persona.Levels.Trust, -effect.Trust);
        feelings.Shift(persona.Levels.Distress, -effect.Distress);
        feelings.Shift(persona.Levels.Fatigue, -effect.Fatigue);
        feelings.Shift(persona.Levels.Shame, -effect.Shame);
    }
}
