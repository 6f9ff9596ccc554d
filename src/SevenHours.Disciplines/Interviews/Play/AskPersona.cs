using SevenHours.Kernel;

namespace SevenHours.Disciplines.Interviews;

/// <summary>Ask or say something to a person one is in contact with.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Persona">To whom.</param>
/// <param name="Style">How it is asked.</param>
/// <param name="Topic">The author's id of the topic, or null.</param>
/// <param name="Text">The words, or none.</param>
public sealed record AskPersona(Id<Seat> Seat, Id<Persona> Persona, QuestionStyle Style, string? Topic, TextRef Text) : SeatCommand(Seat)
{
    private static readonly Refusal NotInContact = new(
        "persona.no_contact", "You have no line to this person.", "Find a way to reach the person, or ask whoever has one.");

    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        Persona.Index < 0 || Persona.Index >= desk.Scenario.Table<Persona>().Count || !Enum.IsDefined(Style) ? Refusal.NoSuchThing
        : desk.Part<InterviewsDesk>().IsInContact(Persona) ? null
        : NotInContact;

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var question = cascade.World.Part<InterviewsPart>().NextQuestion(cascade.World, Seat);
        cascade.Cause = cascade.Emit(
            new QuestionAsked(Seat, Persona, question, Style, Topic, Text, By) { To = SeatSet.Of(Seat) });
        new Answering(cascade, Seat, Persona, question).Answer(Style, Topic);
    }
}
