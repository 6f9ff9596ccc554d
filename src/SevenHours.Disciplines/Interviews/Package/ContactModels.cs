using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Interviews;

/// <summary><c>contact: { seat: actor, with: mira }</c></summary>
[Variant("contact", "From now on seats can speak with a person.")]
public sealed class ContactModel : EffectModel
{
    /// <summary>Who.</summary>
    [Doc("Seats and agencies, or `actor` for whoever acted."), OneOrMany, Words("actor")]
    public required IReadOnlyList<Reference<PartyModel>> Seat { get; init; }

    /// <summary>With whom.</summary>
    [Doc("The person; it needs a persona.")]
    public required Reference<PersonModel> With { get; init; }

    /// <summary>Whether somebody interprets.</summary>
    [Doc("Whether somebody interprets.")]
    public bool Interpreter { get; init; }

    /// <inheritdoc />
    public override bool IsVisible => true;

    /// <inheritdoc />
    public override Effect? Compile(ScenarioBuild build) =>
        PersonaSection.PersonaOf(build, With) is { } persona && KnowledgeRules.Addressees(build, Seat, WrittenAt) is { } whom
            ? new OpenContact(whom, persona, Interpreter)
            : null;
}

/// <summary><c>lose_contact: { with: mira }</c></summary>
[Variant("lose_contact", "Nobody, or none of some seats, can speak with a person any more.")]
public sealed class LoseContactModel : EffectModel
{
    /// <summary>With whom.</summary>
    [Doc("The person."), Shorthand]
    public required Reference<PersonModel> With { get; init; }

    /// <summary>Who.</summary>
    [Doc("Seats and agencies, or `actor`; everybody when absent."), OneOrMany, Words("actor")]
    public IReadOnlyList<Reference<PartyModel>> Seat { get; init; } = [];

    /// <inheritdoc />
    public override bool IsVisible => true;

    /// <inheritdoc />
    public override Effect? Compile(ScenarioBuild build)
    {
        if (PersonaSection.PersonaOf(build, With) is not { } persona)
        {
            return null;
        }

        var everybody = new Whom(build.Seats(build.Package.All<SeatModel>().Select(s => s.Id)), false);
        var whom = Seat.Count == 0 ? everybody : KnowledgeRules.Addressees(build, Seat, WrittenAt);
        return whom is { } some ? new LoseContact(some, persona) : null;
    }
}

/// <summary><c>question: { persona: mira_voice, topic: place, style: open }</c></summary>
[Variant("question", "Asks or says something to a person one is in contact with.")]
public sealed class QuestionDo : DoModel
{
    /// <summary>To whom.</summary>
    [Doc("The persona.")]
    public required Reference<PersonaModel> Persona { get; init; }

    /// <summary>About what.</summary>
    [Doc("The topic."), Identifier]
    public string? Topic { get; init; }

    /// <summary>How.</summary>
    [Doc("How it is asked.")]
    public QuestionStyle Style { get; init; } = QuestionStyle.Open;

    /// <summary>The words.</summary>
    [Doc("The words.")]
    public Text? Text { get; init; }

    /// <inheritdoc />
    public override StandInAct? Compile(ScenarioBuild build, Id<Seat> seat)
    {
        if (Topic is { } topic && !Persona.Target.Layers.Any(l => l.Topics.Contains(topic, StringComparer.Ordinal)))
        {
            build.Diagnostics.Report(InterviewRules.NoSuchTopic, WrittenAt, topic, Persona.Id);
            return null;
        }

        return new QuestionAct(new AskPersona(seat, build.Id<Persona>(Persona), Style, Topic, build.Text(Text)));
    }
}
