using SevenHours.Kernel;

namespace SevenHours.Disciplines.Interviews;

/// <summary>Speaking with people of the case: contact, questions, answers, and what asking does to a person.</summary>
public sealed partial class InterviewsDiscipline : Discipline
{
    /// <inheritdoc />
    public override string Name => "interviews";

    /// <inheritdoc />
    public override Part CreatePart(Scenario scenario) => new InterviewsPart(scenario);

    /// <inheritdoc />
    public override DeskPart CreateDeskPart(Scenario scenario, Id<Seat> seat) => new InterviewsDesk();

    /// <inheritdoc />
    public override void Register(WireNames names) => names
        .Add<ContactOpened>("contact.opened")
        .Add<ContactLost>("contact.lost")
        .Add<QuestionAsked>("question.asked")
        .Add<PersonaAnswered>("persona.answered")
        .Add<AskPersona>("do.question");
}
