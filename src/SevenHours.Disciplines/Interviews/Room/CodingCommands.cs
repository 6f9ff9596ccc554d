using SevenHours.Kernel;

namespace SevenHours.Disciplines.Interviews;

/// <summary>Correct how a question was coded: the correction stands.</summary>
/// <param name="Seat">Who corrects it; he heard it.</param>
/// <param name="Question">The question.</param>
/// <param name="Style">How it was asked.</param>
public sealed record RecodeQuestion(Id<Seat> Seat, Handle Question, QuestionStyle Style) : SeatCommand(Seat)
{
    /// <summary>The author's id of the topic, where that is corrected too; null leaves it.</summary>
    public string? Topic { get; init; }

    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        !Enum.IsDefined(Style) ? Refusal.NoSuchThing
        : desk.Part<InterviewsDesk>().InterviewOf(Question) is null ? RoomRefusals.NotInRoom
        : null;

    /// <inheritdoc />
    protected override void Run(Cascade cascade) =>
        RoomTalk.Recode(cascade, cascade.World.Part<InterviewsPart>().InterviewOf(Question)!, Question, Style, Topic, Seat, By);
}

/// <summary>Correct, as staff or as somebody who looks on, how a question was coded.</summary>
/// <param name="Question">The question.</param>
/// <param name="Style">How it was asked.</param>
public sealed record RecodeQuestionForSeats(Handle Question, QuestionStyle Style) : StaffCommand
{
    /// <summary>The author's id of the topic, where that is corrected too; null leaves it.</summary>
    public string? Topic { get; init; }

    /// <inheritdoc />
    public override bool IsCoding => true;

    /// <inheritdoc />
    public override Refusal? Check(World world) =>
        !Enum.IsDefined(Style) || world.Part<InterviewsPart>().InterviewOf(Question) is null ? Refusal.NoSuchThing : OutOfPlay(world);

    /// <inheritdoc />
    protected override void Run(Cascade cascade) =>
        RoomTalk.Recode(cascade, cascade.World.Part<InterviewsPart>().InterviewOf(Question)!, Question, Style, Topic, Id<Seat>.None, By);
}

/// <summary>Code, from a seat in the room, a question that whoever leads just put aloud.</summary>
/// <param name="Seat">Who codes it.</param>
/// <param name="Interview">Which.</param>
/// <param name="Style">How it was asked.</param>
/// <param name="Topic">The author's id of the topic, or null.</param>
public sealed record CodeQuestion(Id<Seat> Seat, Handle Interview, QuestionStyle Style, string? Topic) : SeatCommand(Seat)
{
    /// <summary>How long a silence or a break lasts; zero for anything else.</summary>
    public SimSpan Lasts { get; init; }

    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        !Enum.IsDefined(Style) ? Refusal.NoSuchThing
        : desk.Part<InterviewsDesk>().Interview(Interview) is { IsHere: true } ? null
        : RoomRefusals.NotInRoom;

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var interview = cascade.World.Part<InterviewsPart>().Interview(Interview)!;
        RoomTalk.Put(cascade, interview, new AskPersona(interview.Lead, interview.Persona, Style, Topic, TextRef.None) { By = interview.OpenedBy, Lasts = Lasts }, Seat);
    }
}

/// <summary>Code, as staff or as somebody who looks on, a question that whoever leads just put aloud.</summary>
/// <param name="Interview">Which.</param>
/// <param name="Style">How it was asked.</param>
/// <param name="Topic">The author's id of the topic, or null.</param>
public sealed record CodeQuestionForSeats(Handle Interview, QuestionStyle Style, string? Topic) : StaffCommand
{
    /// <summary>The words, as far as somebody wrote them down, or none.</summary>
    public TextRef Text { get; init; }

    /// <summary>How long a silence or a break lasts; zero for anything else.</summary>
    public SimSpan Lasts { get; init; }

    /// <inheritdoc />
    public override bool IsCoding => true;

    /// <inheritdoc />
    public override Refusal? Check(World world) =>
        !Enum.IsDefined(Style) ? Refusal.NoSuchThing
        : OutOfPlay(world) ?? (world.Part<InterviewsPart>().Interview(Interview) is { IsOpen: true } ? null : RoomRefusals.Ended);

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var interview = cascade.World.Part<InterviewsPart>().Interview(Interview)!;
        RoomTalk.Put(cascade, interview, new AskPersona(interview.Lead, interview.Persona, Style, Topic, Text) { By = interview.OpenedBy, Lasts = Lasts }, Id<Seat>.None);
    }
}

/// <summary>Relay a line that others in the room did not understand.</summary>
/// <param name="Seat">Who relays it; he understood it.</param>
/// <param name="Line">The line: a question's name or an answer's.</param>
/// <param name="How">How truly. Nobody else in the room learns that.</param>
/// <param name="Words">What was said instead of the words of the line; none for those.</param>
/// <param name="Note">What is said aside, such as what a word means where the person is from; none for nothing.</param>
public sealed record RelayWords(Id<Seat> Seat, Handle Line, RelayedHow How, TextRef Words, TextRef Note) : SeatCommand(Seat)
{
    /// <summary>The facts of the line that are left out.</summary>
    public IReadOnlyList<Id<Knowledge.Fact>> Leaves { get; init; } = [];

    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        !Enum.IsDefined(How) ? Refusal.NoSuchThing
        : desk.Part<InterviewsDesk>().Interviews.FirstOrDefault(i => i.Line(Line) is not null) is not { } interview ? RoomRefusals.NotInRoom
        : interview.ClosedAt is not null ? RoomRefusals.Ended
        : !interview.IsHere ? RoomRefusals.NotInRoom
        : interview.Line(Line)!.Kind is RoomLineKind.Question or RoomLineKind.Answer ? null
        : RoomRefusals.NotHeard;

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var interview = cascade.World.Part<InterviewsPart>().Interviews.First(i => i.Question(Line) is not null || i.Answer(Line) is not null);
        RoomTalk.Relay(cascade, interview, this);
    }
}
