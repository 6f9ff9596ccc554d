using SevenHours.Kernel;

namespace SevenHours.Disciplines.Interviews;

/// <summary>Ask or say something to a person: in an interview one is in, else on the line one has to the person.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Persona">To whom.</param>
/// <param name="Style">How it is asked.</param>
/// <param name="Topic">The author's id of the topic, or null.</param>
/// <param name="Text">The words, or none.</param>
public sealed record AskPersona(Id<Seat> Seat, Id<Persona> Persona, QuestionStyle Style, string? Topic, TextRef Text) : SeatCommand(Seat)
{
    /// <summary>The longest silence or break that can be named.</summary>
    private const int MostSeconds = 24 * 3600;

    /// <summary>The language it is said in; null for one the seat shares with the person, else the seat's own.</summary>
    public string? Spoken { get; init; }

    /// <summary>How a machine would have coded it; null when none was asked.</summary>
    public QuestionStyle? Suggested { get; init; }

    /// <summary>The fact it puts into the person's mouth or before the person; none for most.</summary>
    public Id<Knowledge.Fact> Suggests { get; init; } = Id<Knowledge.Fact>.None;

    /// <summary>How long a silence or a break lasts; zero for anything else, and for one that lasts as long as the clock says.</summary>
    public SimSpan Lasts { get; init; }

    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        !desk.Scenario.Table<Persona>().Has(Persona) || !Enum.IsDefined(Style) || Suggested is { } suggested && !Enum.IsDefined(suggested)
        || Suggests.IsSome && !desk.Scenario.Table<Knowledge.Fact>().Has(Suggests) || Lasts.Seconds is < 0 or > MostSeconds ? Refusal.NoSuchThing
        : desk.Part<InterviewsDesk>().RoomWith(Persona) is not null || desk.Part<InterviewsDesk>().IsInContact(Persona) ? null
        : RoomRefusals.NotInContact;

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var part = cascade.World.Part<InterviewsPart>();
        if (part.OpenWith(Persona) is { } interview && interview.Present.Has(Seat))
        {
            RoomTalk.Put(cascade, interview, this, Id<Seat>.None);
            return;
        }

        var question = part.NextQuestion(cascade.World, Seat);
        cascade.Cause = cascade.Emit(new QuestionAsked(Seat, Persona, question, Style, Topic, Text, By)
        {
            To = SeatSet.Of(Seat), Spoken = Spoken, Suggested = Suggested, Suggests = Suggests, Lasts = Lasts,
        });
        if (Style == QuestionStyle.Abusive)
        {
            cascade.Cause = cascade.Emit(new InterviewEndedForAbuse(Handle.None, Persona, Seat, question, By));
            cascade.Emit(new ContactLost(Seat, Persona) { To = SeatSet.Of(Seat) });
            return;
        }

        new Answering(cascade, Seat, Persona, question).Answer(Style, Topic);
    }
}
