using SevenHours.Kernel;

namespace SevenHours.Disciplines.Interviews;

/// <summary>Lets seats speak with a person.</summary>
/// <param name="whom">Who.</param>
/// <param name="persona">With whom.</param>
/// <param name="hasInterpreter">Whether somebody interprets.</param>
public sealed class OpenContact(Whom whom, Id<Persona> persona, bool hasInterpreter) : Effect
{
    /// <inheritdoc />
    public override void Do(Cascade cascade, in Scene scene)
    {
        var world = cascade.World;
        var part = world.Part<InterviewsPart>();
        foreach (var seat in whom.Resolve(in scene))
        {
            if (!part.InContact(persona).Has(seat) || part.HasInterpreter(seat, persona) != hasInterpreter)
            {
                var opening = world.Scenario.Table<Persona>()[persona].Opening;
                cascade.Emit(new ContactOpened(seat, persona, hasInterpreter, opening) { To = SeatSet.Of(seat) });
            }
        }
    }
}

/// <summary>Ends what contact there is between seats and a person.</summary>
/// <param name="whom">Who.</param>
/// <param name="persona">With whom.</param>
public sealed class LoseContact(Whom whom, Id<Persona> persona) : Effect
{
    /// <inheritdoc />
    public override void Do(Cascade cascade, in Scene scene)
    {
        var part = cascade.World.Part<InterviewsPart>();
        foreach (var seat in whom.Resolve(in scene) & part.InContact(persona))
        {
            cascade.Emit(new ContactLost(seat, persona) { To = SeatSet.Of(seat) });
        }
    }
}

/// <summary>A stand-in asks, if it is in contact.</summary>
internal sealed class QuestionAct(AskPersona question) : StandInAct
{
    public override ActMeaning Meaning(Scenario scenario) => new("question") { What = [question.Text], About = scenario.Table<Persona>()[question.Persona].Of };

    public override SeatCommand? ToCommand(Desk desk) =>
        desk.Part<InterviewsDesk>().IsInContact(question.Persona) ? question : null;

    public override bool IsDoneOn(Desk desk) => desk.Part<InterviewsDesk>().With(question.Persona) is { } contact
        && contact.Lines.Any(l => l.Kind == TalkKind.Question && l.Style == question.Style && l.Topic == question.Topic);
}
